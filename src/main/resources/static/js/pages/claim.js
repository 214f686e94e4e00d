// One claim: who says yes and who no, where it came from, what was lost on the way.
import { actorLink, day, empty, get, html, joined, list, names, part, plural, section, statementAddress } from "../basics.js";
import { claimLine, puts, speakerNames } from "../parts/cards.js";

const STANCES = { ASSERTS: "Asserted", DENIES: "Denied", QUESTIONS: "Questioned", PROMISES: "Promised", THREATENS: "Threatened", DEMANDS: "Demanded", PROPOSES: "Proposed" };

export default async function claim({ params, signal, show }) {
  const id = params.get("id");
  if (!id) return overview({ params, signal, show });
  const path = `/api/claims/${part(id)}`;
  const [{ claim, statements }, origins, near] = await Promise.all([get(path, {}, signal), get(`${path}/origins`, {}, signal), get(`${path}/like`, { limit: 8 }, signal)]);
  const sides = Map.groupBy(statements, put => put.stance);
  show(html`
    <div class="stack wide">
      <section class="utterance">
        <p class="byline quiet">Claim${claim.contested ? html` <span class="tag">contested</span>` : ""}</p>
        <h1><bdi>${claim.text}</bdi></h1>
        <p class="quiet">${plural(claim.statements, "statement")}, asserted by
          <strong data-origins=${origins.independent}>${plural(origins.independent, "independent origin")}</strong>${
          origins.denying ? html`, denied by ${origins.denying}` : ""}</p>
      </section>
      <div class="halves">${Object.keys(STANCES).filter(stance => sides.has(stance)).map(stance =>
        section(STANCES[stance], html`<div data-side=${STANCES[stance]}>${list(sides.get(stance), puts)}</div>`))}</div>
      ${section("Where it came from", origins.origins.map(originPanel), { loose: true })}
      ${section("What became of it", html`<ol class="stack tight" data-life>${life(statements).map(([stage, put]) => html`<li><span class="tag">${stage}</span>
        ${put ? html`${day(put.statement.saidOn ?? put.statement.reportedOn)}: <a href=${statementAddress(put.statement.id)}><bdi>${speakerNames(put.statement)}</bdi></a>` : ""}</li>`)}</ol>`)}
      ${section("Near in meaning", near.length ? list(near, other => claimLine(other.claim), "stack tight") : empty("Nothing comes near"))}
    </div>`);
  return `Claim: ${claim.text.slice(0, 60)}`;
}

async function overview({ params, signal, show }) {
  const q = (params.get("q") ?? "").trim();
  const contested = params.get("contested") === "true";
  const found = await get("/api/claims", { q, contested: contested || null, limit: 100 }, signal);
  show(html`
    <div class="stack wide">
      <h1>Claims</h1>
      <form class="panel form" action="/claim"><label class="field">Words<input type="search" name="q" .value=${q}></label>
        <label class="check"><input type="checkbox" name="contested" value="true" ?checked=${contested}> only where some say yes and others no</label>
        <div class="submit"><button class="main">Find</button></div></form>
      ${found.length ? list(found, claimLine, "ranking") : empty("No claim holds all these words")}
    </div>`);
  return "Claims";
}

/** In order of time; unanswered where nobody denies or doubts it. */
function life(statements) {
  const asserted = new Set();
  const stages = statements.map(put => {
    const voice = speakerNames(put.statement);
    if (put.stance === "DENIES") return [asserted.has(voice) ? "withdrawn" : "denied", put];
    if (put.stance === "QUESTIONS") return ["questioned", put];
    asserted.add(voice);
    return [put === statements.find(one => !/DENIES|QUESTIONS/.test(one.stance)) ? "made" : "repeated", put];
  });
  return stages.every(([stage]) => /made|repeated/.test(stage)) && stages.length ? [...stages, ["unanswered"]] : stages;
}

const originPanel = origin => html`
  <article class="panel stack tight" data-origin>
    <header>${origin.speakers.length ? names(origin.speakers) : html`<span class="unnamed"><bdi>${origin.source || "Unnamed source"}</bdi></span>`}
      <span class="tag">${origin.stance.toLowerCase()}</span>
      <span class="quiet">first known ${day(origin.earliest)}, ${plural(origin.reports.length, "report")}</span></header>
    <ol class="stack tight">${origin.reports.map(({ report, hops, lost }) => html`
      <li><a href=${statementAddress(report.statement)}><bdi>${report.text}</bdi></a>
        <span class="small quiet">${day(report.day)}${report.chain.length ? html`, through ${joined(report.chain.map(actorLink))}` : ""}, ${plural(hops, "hop")} away</span>
        ${lost.length ? html`<ul class="small">${lost.map(loss => html`<li data-lost=${loss.kind}><span class="tag">lost: ${loss.kind}</span>
          <del><bdi>${loss.before}</bdi></del>${loss.after ? html` → <ins><bdi>${loss.after}</bdi></ins>` : ""}</li>`)}</ul>` : ""}</li>`)}</ol>
  </article>`;
