// One statement: its sentence in the paragraph, the way it came to us, what it is about, when.
import { html, nothing } from "../html.js";
import { get, part } from "../api.js";
import { inUnits, paragraphs, pieces } from "../passages.js";
import { actorLink } from "../parts/actor.js";
import { sameClaim } from "../parts/same-claim.js";
import { copyButtons } from "../parts/copy.js";
import { day, moment } from "../parts/day.js";
import { corrected, correctStatement, judgementsAbout } from "../parts/judge.js";
import { act, articleAddress, said, speakers, statementAddress } from "../parts/statement-card.js";

const DEEPEST = 6;

export default async function statement({ params, signal, show }) {
  const id = params.get("id") ?? "";
  const detail = await get(`/api/statements/${part(id)}`, {}, signal);
  const [article, around, inside, judged] = await Promise.all([
    get(`/api/articles/${part(detail.statement.evidence.articleId)}`, {}, signal),
    outwards(detail, signal), inwards(detail, signal), judgementsAbout(id, signal)]);
  const s = detail.statement;
  show(html`
    <div class="stack wide">
      <section class="utterance">
        <h1 class="byline">${speakers(s)}${s.speakers[0]?.role ? html`, <span class="quiet"><bdi>${s.speakers[0].role}</bdi></span>,` : nothing}
          ${act(s)}</h1>
        <blockquote>${said(s)}</blockquote>
        <div class="row between">
          <p class="quiet">${articleLine(detail)}</p>
          ${copyButtons(detail)}
        </div>
      </section>
      <section class="stack" aria-labelledby="way">
        <h2 id="way">How it reached you</h2>
        ${chain(detail, around)}
      </section>
      ${sameClaim(s.id, signal)}
      <div class="sides">
        <section class="stack" aria-labelledby="place">
          <div class="section-head"><h2 id="place">Where it stands</h2>
            <a class="small" href=${articleAddress(article.id, s.id)}>Read the whole article</a></div>
          <div class="panel stack">
            ${passage(article, detail)}
            <p class="key" aria-hidden="true"><span><b class="role-source">source</b></span>
              <span><b class="role-cue">cue</b></span><span><b class="role-content">content</b></span>
              ${inside.length ? html`<span><b class="role-inner">statement inside</b></span>` : nothing}</p>
          </div>
          ${around.length || inside.length ? html`
            <h2>Hearsay inside hearsay</h2>
            ${nested([...around].reverse(), s, inside)}` : nothing}
        </section>
        <aside class="stack wide">
          ${side("About", s.about)}
          ${side("Said to", detail.addressedTo)}
          <section class="stack tight"><h2>Three clocks</h2>
            <dl class="clocks">
              <dt>Said</dt><dd>${s.saidOn ? day(s.saidOn, s.saidOnPrecision) : "the text does not tell"}</dd>
              <dt>Reported</dt><dd>${s.reportedOn ? day(s.reportedOn) : "unknown"}</dd>
              <dt>Loaded</dt><dd>${moment(s.loadedAt)}</dd>
            </dl></section>
          <section class="stack tight"><h2>As read</h2>
            <dl class="clocks">${[["Form", s.form], ["Act", s.act], ["Polarity", s.polarity], ["Certainty", s.certainty], ["Tense", s.tense]]
              .map(([what, value]) => html`<dt>${what}</dt><dd>${value}</dd>`)}</dl></section>
          <section class="stack tight"><h2>Something wrong?</h2>${correctStatement(s)}</section>
          ${corrected(judged)}
        </aside>
      </div>
    </div>`);
  return `${s.speakers[0]?.actor.name ?? "Unnamed source"}: ${s.text.slice(0, 60)}`;
}

/** The statements that quote this one, the nearest first. */
async function outwards(detail, signal) {
  const found = [];
  let inner = detail;
  while (inner.quotedIn && found.length < DEEPEST) {
    inner = await get(`/api/statements/${part(inner.quotedIn.id)}`, {}, signal);
    found.push(inner);
  }
  return found;
}

/** The statements inside this one, each with those inside it. */
async function inwards(detail, signal, depth = 0) {
  return Promise.all(detail.quotes.map(async statement => ({
    statement,
    inside: depth < DEEPEST ? await inwards(await get(`/api/statements/${part(statement.id)}`, {}, signal), signal, depth + 1) : [],
  })));
}

const articleLine = ({ statement, articleTitle, articleUrl }) => html`
  ${articleTitle ? html`<a href=${articleAddress(statement.evidence.articleId, statement.id)}><bdi>${articleTitle}</bdi></a>, ` : nothing}${
  statement.outlet ? actorLink(statement.outlet) : "unknown outlet"}${statement.reportedOn ? `, ${day(statement.reportedOn)}` : nothing}
  ${articleUrl && /^https?:/.test(articleUrl) ? html` · <a href=${articleUrl} target="_blank" rel="noreferrer">original</a>` : nothing}`;

/** The statements around, without those in which the same one speaks on. */
const others = (statement, around) => around.filter((outer, i) => key(outer.statement) !== key(i ? around[i - 1].statement : statement));

const key = statement => statement.speakers.map(speaker => speaker.actor.id).join(" ") || statement.id;

/** From the speaker over everybody who passed it on to the reader. */
function chain(detail, around) {
  const s = detail.statement;
  const hops = detail.chain.filter(hop => hop.actor.id !== s.outlet?.id);
  const steps = [
    { who: speakers(s), what: s.cue ? html`“<bdi>${s.cue}</bdi>”` : "speaks" },
    ...others(s, around).map(outer => ({ who: speakers(outer.statement), what: html`quotes it${outer.statement.cue ? html`: “<bdi>${outer.statement.cue}</bdi>”` : nothing}` })),
    ...hops.map(hop => ({ who: actorLink(hop.actor), what: hop.cue ? html`passes it on: “<bdi>${hop.cue}</bdi>”` : "passes it on" })),
    { who: s.outlet ? actorLink(s.outlet) : "Unknown outlet", what: `publishes it${s.reportedOn ? `, ${day(s.reportedOn)}` : ""}` },
    { who: "You", what: steps => `read it at ${["first", "second", "third", "fourth", "fifth", "sixth"][steps - 1] ?? `${steps}th`} hand`, reader: true },
  ];
  return html`<ol class="chain">${steps.map((step, i) => html`
    <li class=${step.reader ? "you" : ""}><span class="dot" aria-hidden="true">${step.reader ? "" : i + 1}</span>
      <span><span class="who">${step.who}</span>
      <span class="what">${typeof step.what === "function" ? step.what(steps.length - 1) : step.what}</span></span></li>`)}</ol>`;
}

/** The paragraphs that hold the statement, one before and one behind. */
function passage(article, detail) {
  const inner = new Set(detail.quotes.map(quote => quote.id));
  const marks = inUnits(article.text, [
    ...detail.spans.map(span => ({ ...span, role: "content" })),
    ...detail.sourceSpans.map(span => ({ ...span, role: "source" })),
    ...detail.cueSpans.map(span => ({ ...span, role: "cue" })),
    ...article.statements.filter(passage => inner.has(passage.id)).flatMap(passage => passage.spans.map(span => ({ ...span, role: "inner", id: passage.id }))),
  ]);
  const all = paragraphs(article.text);
  const touched = all.map((paragraph, i) => i).filter(i => marks.some(mark => mark.start < all[i].end && mark.end > all[i].start));
  if (!touched.length) return html`<div class="passage"><p><bdi>${detail.statement.evidence.sentence}</bdi></p></div>`;
  return html`<div class="passage">${all.slice(Math.max(0, touched[0] - 1), touched.at(-1) + 2).map(paragraph => html`
    <p class=${touched.includes(all.indexOf(paragraph)) ? "" : "beside"} dir="auto">${pieces(article.text, paragraph, marks).map(piece =>
      piece.marks.reduceRight((inside, mark) => html`<mark class="words role-${mark.role}" data-role=${mark.role}>${inside}</mark>`, piece.text))}</p>`)}</div>`;
}

/** Boxes in boxes, from the statement that quotes all the others to the innermost. */
function nested(outer, statement, inside) {
  if (outer.length) {
    const [{ statement: first }, ...rest] = outer;
    return html`<div class="nest"><header>${speakers(first)} ${act(first)}</header>
      <a class="body" href=${statementAddress(first.id)}>${said(first)}</a>${nested(rest, statement, inside)}</div>`;
  }
  return html`<div class="nest this"><header>${speakers(statement)} ${act(statement)} <span class="tag">this statement</span></header>
    <p class="body">${said(statement)}</p>${inside.map(innermost)}</div>`;
}

const innermost = ({ statement, inside }) => html`
  <div class="nest"><header>${speakers(statement)} ${act(statement)}</header>
    <a class="body" href=${statementAddress(statement.id)}>${said(statement)}</a>${inside.map(innermost)}</div>`;

const side = (title, actors) => actors.length ? html`
  <section class="stack tight"><h2>${title}</h2><ul class="chips">${actors.map(actor => html`<li>${actorLink(actor)}</li>`)}</ul></section>` : nothing;
