// One claim: who says yes and who says no, where it came from, what was lost on the way, what else comes near.
import { html, nothing } from "../html.js";
import { get, part } from "../api.js";
import { actorLink, names } from "../parts/actor.js";
import { claimLine, puts } from "../parts/claims.js";
import { day, plural } from "../parts/day.js";
import { empty } from "../parts/states.js";
import { statementAddress } from "../parts/statement-card.js";

const STANCES = [["ASSERTS", "Asserted"], ["DENIES", "Denied"], ["QUESTIONS", "Questioned"], ["PROMISES", "Promised"],
  ["THREATENS", "Threatened"], ["DEMANDS", "Demanded"], ["PROPOSES", "Proposed"]];

export default async function claim({ params, signal, show }) {
  const id = params.get("id");
  if (!id) return overview({ params, signal, show });
  const [detail, origins, near] = await Promise.all([get(`/api/claims/${part(id)}`, {}, signal),
    get(`/api/claims/${part(id)}/origins`, {}, signal), get(`/api/claims/${part(id)}/like`, { limit: 8 }, signal)]);
  const sides = STANCES.map(([stance, name]) => [name, detail.statements.filter(put => put.stance === stance)]).filter(([, found]) => found.length);
  const stages = life(detail.statements);
  show(html`
    <div class="stack wide">
      <section class="utterance">
        <p class="byline quiet">Claim${detail.claim.contested ? html` <span class="tag">contested</span>` : nothing}</p>
        <h1><bdi>${detail.claim.text}</bdi></h1>
        <p class="quiet">${plural(detail.claim.statements, "statement")}, asserted by
          <strong data-origins=${origins.independent}>${plural(origins.independent, "independent origin")}</strong>${
          origins.denying ? html`, denied by ${origins.denying}` : nothing}</p>
      </section>
      <div class="sides">${sides.map(([name, found]) => html`
        <section class="stack tight" aria-labelledby="side-${name}">
          <h2 id="side-${name}">${name}</h2>
          <ul class="stack" data-side=${name}>${found.map(put => html`<li>${puts(put)}</li>`)}</ul>
        </section>`)}</div>
      <section class="stack" aria-labelledby="origins">
        <h2 id="origins">Where it came from</h2>
        ${origins.origins.map(originPanel)}
      </section>
      <section class="stack tight" aria-labelledby="life">
        <h2 id="life">What became of it</h2>
        <ol class="stack tight" data-life>${stages.map(({ stage, put }) => html`<li><span class="tag">${stage}</span>
          ${put.statement ? html`${day(put.statement.saidOn ?? put.statement.reportedOn)}: <a href=${statementAddress(put.statement.id)}><bdi>${who(put)}</bdi></a>` : nothing}</li>`)}</ol>
      </section>
      <section class="stack tight" aria-labelledby="near">
        <h2 id="near">Near in meaning</h2>
        ${near.length ? html`<ul class="stack tight">${near.map(other => html`<li>${claimLine(other.claim)}</li>`)}</ul>` : empty("Nothing comes near")}
      </section>
    </div>`);
  return `Claim: ${detail.claim.text.slice(0, 60)}`;
}

async function overview({ params, signal, show }) {
  const q = (params.get("q") ?? "").trim();
  const contested = params.get("contested") === "true";
  const found = await get("/api/claims", { q, contested: contested || null, limit: 100 }, signal);
  show(html`
    <div class="stack wide">
      <h1>Claims</h1>
      <form class="panel form" action="/claim"><div class="field"><label for="claim-q">Words</label>
        <input id="claim-q" type="search" name="q" .value=${q}></div>
        <label><input type="checkbox" name="contested" value="true" ?checked=${contested}> only where some say yes and others no</label>
        <div class="submit"><button class="main">Find</button></div></form>
      ${found.length ? html`<ul class="stack tight">${found.map(one => html`<li>${claimLine(one)}</li>`)}</ul>` : empty("No claim holds all these words")}
    </div>`);
  return "Claims";
}

const who = put => put.statement.speakers.map(speaker => speaker.actor.name).join(", ") || put.statement.source || "Unnamed source";

/** Made, repeated, denied, questioned, withdrawn, in order of time; unanswered where nobody denies or doubts it. */
function life(statements) {
  const asserted = new Set();
  const stages = [];
  for (const put of statements) {
    const voice = who(put);
    if (put.stance === "DENIES") stages.push({ stage: asserted.has(voice) ? "withdrawn" : "denied", put });
    else if (put.stance === "QUESTIONS") stages.push({ stage: "questioned", put });
    else {
      stages.push({ stage: asserted.size ? "repeated" : "made", put });
      asserted.add(voice);
    }
  }
  return stages.some(({ stage }) => stage === "denied" || stage === "questioned" || stage === "withdrawn") || !asserted.size
    ? stages : [...stages, { stage: "unanswered", put: {} }];
}

const originPanel = origin => html`
  <article class="panel stack tight" data-origin>
    <header>${origin.speakers.length ? names(origin.speakers) : html`<span class="unnamed"><bdi>${origin.source || "Unnamed source"}</bdi></span>`}
      <span class="tag">${origin.stance.toLowerCase()}</span>
      <span class="quiet">first known ${day(origin.earliest)}, ${plural(origin.reports.length, "report")}</span></header>
    <ol class="stack tight">${origin.reports.map(({ report, hops, lost }) => html`
      <li><a href=${statementAddress(report.statement)}><bdi>${report.text}</bdi></a>
        <span class="small quiet">${day(report.day)}${report.chain.length ? html`, through ${report.chain.map((hop, i) => html`${i ? ", " : nothing}${actorLink(hop)}`)}` : nothing},
          ${plural(hops, "hop")} away</span>
        ${lost.length ? html`<ul class="small">${lost.map(loss => html`<li data-lost=${loss.kind}><span class="tag">lost: ${loss.kind}</span>
          <del><bdi>${loss.before}</bdi></del>${loss.after ? html` → <ins><bdi>${loss.after}</bdi></ins>` : nothing}</li>`)}</ul>` : nothing}</li>`)}</ol>
  </article>`;
