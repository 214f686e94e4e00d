// One statement: its sentence in the paragraph, the way it came to us, when.
import { actorLink, articleAddress, day, facts, get, html, later, list, moment, original, part, section, statementAddress } from "../basics.js";
import { inUnits, paragraphs, pieces } from "../passages.js";
import { act, claimLine, puts, said, speakers } from "../parts/cards.js";
import { copyButtons } from "../parts/cite.js";
import { corrected, correctStatement, judgementsAbout } from "../parts/judge.js";

const DEEPEST = 6, MOST_OTHERS = 6;
const HANDS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const detailed = (id, signal) => get(`/api/statements/${part(id)}`, {}, signal);

export default async function statement({ params, signal, show }) {
  const detail = await detailed(params.get("id") ?? "", signal);
  const s = detail.statement;
  const [article, around, inside, judged] = await Promise.all([
    get(`/api/articles/${part(s.evidence.articleId)}`, {}, signal), outwards(detail, signal), inwards(detail, signal), judgementsAbout(s.id, signal)]);
  const chips = (title, actors) => actors.length ? section(title, list(actors, actorLink, "chips")) : "";
  show(html`
    <div class="stack wide">
      <section class="utterance">
        <h1 class="byline">${speakers(s)}${s.speakers[0]?.role ? html`, <span class="quiet"><bdi>${s.speakers[0].role}</bdi></span>,` : ""} ${act(s)}</h1>
        <blockquote>${said(s)}</blockquote>
        <div class="row between"><p class="quiet">${articleLine(detail)}</p>${copyButtons(detail)}</div>
      </section>
      ${section("How it reached you", chain(detail, around), { loose: true })}
      ${later(claims(s.id, signal))}
      <div class="sides">
        <div class="stack wide">
          ${section("Where it stands", html`<div class="panel stack">
            ${passage(article, detail)}
            <p class="key" aria-hidden="true">${["source", "cue", "content", ...inside.length ? ["inner"] : []].map(role =>
              html`<span><b class="role-${role}">${role === "inner" ? "statement inside" : role}</b></span>`)}</p></div>`,
            { note: html`<a class="small" href=${articleAddress(article.id, s.id)}>Read the whole article</a>`, loose: true })}
          ${around.length || inside.length ? section("Hearsay inside hearsay", nested(around.map(outer => outer.statement).reverse(), s, inside), { loose: true }) : ""}
        </div>
        <aside class="stack wide">
          ${chips("About", s.about)}
          ${chips("Said to", detail.addressedTo)}
          ${section("Three clocks", facts([["Said", s.saidOn ? day(s.saidOn, s.saidOnPrecision) : "the text does not tell"],
            ["Reported", day(s.reportedOn)], ["Loaded", moment(s.loadedAt)]]))}
          ${section("As read", facts(["form", "act", "polarity", "certainty", "tense"].map(what => [what, s[what]])))}
          ${section("Something wrong?", correctStatement(s))}
          ${corrected(judged)}
        </aside>
      </div>
    </div>`);
  return `${s.speakers[0]?.actor.name ?? "Unnamed source"}: ${s.text.slice(0, 60)}`;
}

async function outwards(detail, signal) {
  const found = [];
  for (let inner = detail; inner.quotedIn && found.length < DEEPEST; found.push(inner)) inner = await detailed(inner.quotedIn.id, signal);
  return found;
}

const inwards = (detail, signal, depth = 0) => Promise.all(detail.quotes.map(async statement => ({
  statement, inside: depth < DEEPEST ? await inwards(await detailed(statement.id, signal), signal, depth + 1) : [] })));

async function claims(id, signal) {
  const found = await get(`/api/statements/${part(id)}/claims`, {}, signal);
  const details = await Promise.all(found.map(({ claim }) => get(`/api/claims/${part(claim.id)}`, { limit: 50 }, signal)));
  const stance = ({ stance }) => html`<span class="tag">${stance.toLowerCase()}</span>`;
  return details.length ? section("What it claims", details.map(({ claim, statements }, i) => {
    const others = statements.filter(put => put.statement.id !== id).slice(0, MOST_OTHERS);
    return html`<div class="stack tight"><p>${stance(found[i].put)} ${claimLine(claim)}</p>
      ${others.length ? html`<h3 class="small quiet">Other statements of the same claim</h3>${list(others, put => html`${stance(put)}${puts(put)}`)}` : ""}</div>`;
  }), { id: "claims", loose: true }) : "";
}

const articleLine = ({ statement: { id, evidence, outlet, reportedOn }, articleTitle, articleUrl }) => html`
  ${articleTitle ? html`<a href=${articleAddress(evidence.articleId, id)}><bdi>${articleTitle}</bdi></a>, ` : ""}${
  outlet ? actorLink(outlet) : "unknown outlet"}${reportedOn ? `, ${day(reportedOn)}` : ""}${original(articleUrl)}`;

const speakerIds = statement => statement.speakers.map(speaker => speaker.actor.id).join(" ") || statement.id;

/** From the speaker to the reader; where the same one speaks on around it, that is no step. */
function chain({ statement: s, chain }, around) {
  const words = cue => cue ? html`: “<bdi>${cue}</bdi>”` : "";
  const quoted = around.map(outer => outer.statement).filter((outer, i, all) => speakerIds(outer) !== speakerIds(i ? all[i - 1] : s));
  const steps = [
    [speakers(s), s.cue ? html`“<bdi>${s.cue}</bdi>”` : "speaks"],
    ...quoted.map(outer => [speakers(outer), html`quotes it${words(outer.cue)}`]),
    ...chain.filter(hop => hop.actor.id !== s.outlet?.id).map(hop => [actorLink(hop.actor), html`passes it on${words(hop.cue)}`]),
    [s.outlet ? actorLink(s.outlet) : "Unknown outlet", `publishes it${s.reportedOn ? `, ${day(s.reportedOn)}` : ""}`],
  ];
  const step = (who, what, i, look = "") => html`<li class=${look}><span class="dot" aria-hidden="true">${i}</span>
    <span><span class="who">${who}</span> <span class="what">${what}</span></span></li>`;
  return html`<ol class="chain">${steps.map(([who, what], i) => step(who, what, i + 1))}
    ${step("You", `read it at ${HANDS[steps.length - 1] ?? `${steps.length}th`} hand`, "", "you")}</ol>`;
}

function passage({ text, statements }, { statement, quotes, spans, sourceSpans, cueSpans }) {
  const inner = statements.filter(one => quotes.some(quote => quote.id === one.id)).flatMap(one => one.spans);
  const marks = inUnits(text, Object.entries({ content: spans, source: sourceSpans, cue: cueSpans, inner }).flatMap(([role, spans]) => spans.map(span => ({ ...span, role }))));
  const all = paragraphs(text);
  const holds = ({ start, end }) => marks.some(mark => mark.start < end && mark.end > start);
  const [first, last] = [all.findIndex(holds), all.findLastIndex(holds)];
  if (first < 0) return html`<div class="passage"><p><bdi>${statement.evidence.sentence}</bdi></p></div>`;
  return html`<div class="passage">${all.slice(Math.max(0, first - 1), last + 2).map(paragraph => html`
    <p class=${holds(paragraph) ? "" : "beside"} dir="auto">${pieces(text, paragraph, marks).map(piece =>
      piece.marks.reduceRight((inside, { role }) => html`<mark class="words role-${role}" data-role=${role}>${inside}</mark>`, piece.text))}</p>`)}</div>`;
}

function nested([first, ...rest], statement, inside) {
  if (first) return box(first, nested(rest, statement, inside));
  const innermost = ({ statement, inside }) => box(statement, inside.map(innermost));
  return box(statement, inside.map(innermost), true);
}

const box = (statement, inside, here) => html`<div class="nest ${here ? "this" : ""}"><header>${speakers(statement)} ${act(statement)}
  ${here ? html`<span class="tag">this statement</span>` : ""}</header>
  ${here ? html`<p class="body">${said(statement)}</p>` : html`<a class="body" href=${statementAddress(statement.id)}>${said(statement)}</a>`}${inside}</div>`;
