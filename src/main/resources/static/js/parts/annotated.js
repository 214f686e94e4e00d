// A text with its statements marked in place, in the colour of who speaks, and beside it who speaks about whom.
import { html, list, plural, section } from "../basics.js";
import { inUnits, offsets, paragraphs, pieces } from "../passages.js";
import { bonds } from "./bonds.js";

const COLOURS = 8;
const ROLES = ["missed", "content", "source", "cue"];

/** Who speaks, with a colour each, most heard first; `inner` holds the ids of statements that stand inside another. */
function voices(statements) {
  const keyOf = statement => statement.speakers.map(speaker => speaker.id).join(" ") || "?";
  const byKey = Map.groupBy(statements, keyOf);
  const all = [...byKey].map(([key, own]) => ({ key, count: own.length, name: own[0].speakers.map(speaker => speaker.name).join(" and ") || "Unnamed sources" }))
    .sort((a, b) => b.count - a.count);
  all.filter(voice => voice.key !== "?").forEach((voice, i) => { voice.style = `voice-${i % COLOURS}`; });
  const named = new Map(all.map(voice => [voice.key, { style: "voice-none", ...voice }]));
  const holds = (wide, span) => wide.start <= span.start && span.end <= wide.end && wide.end - wide.start > span.end - span.start;
  const inner = new Set(statements.filter(one => one.spans.length && statements.some(other =>
    other !== one && one.spans.every(span => other.spans.some(wide => holds(wide, span))))).map(one => one.id));
  return { list: [...named.values()], inner, of: statement => named.get(keyOf(statement)) };
}

export const under = event => event.target.closest?.("[data-statement]")?.dataset.statement || null;

/** How to draw an article; of the state, `lit` is the id of the statement to light up, `voice` the key of who is singled out. */
export function annotated({ text, statements, missed }) {
  const cast = voices(statements), unit = offsets(text);
  const marks = inUnits(text, [...missed.map(sentence => ({ ...sentence, role: "missed" })), ...statements.flatMap(statement =>
    [["content", statement.spans], ["source", statement.sourceSpans], ["cue", statement.cueSpans]]
      .flatMap(([role, spans]) => spans.map(span => ({ ...span, role, statement }))))]);
  const cut = paragraphs(text).map(paragraph => pieces(text, paragraph, marks));
  const words = statement => statement.spans.map(({ start, end }) => text.slice(unit(start), unit(end))).join(" … ");

  function look({ role, statement }, { lit, voice }) {
    if (role === "missed") return "words missed";
    const { key, style } = cast.of(statement);
    return `words ${role} ${style}${statement.id === lit ? " lit" : ""}${voice && voice !== key ? " dim" : ""}`;
  }

  /** Contents stand outside, so that the words of a source are on the colour of what holds them. */
  const piece = state => ({ text, marks }) => marks.toSorted((a, b) => Math.min(2, ROLES.indexOf(a.role)) - Math.min(2, ROLES.indexOf(b.role)))
    .reduceRight((inside, mark) => html`<mark class=${look(mark, state)} data-statement=${mark.statement?.id ?? ""}
      title=${mark.role === "missed" ? "Reports something; nothing was made of it" : ""}>${inside}</mark>`, html`${text}`);

  const side = ({ lit, voice }, set, href) => html`
    ${section("Who speaks", list(cast.list, ({ key, style, name, count }) => html`<button class=${style} aria-pressed=${voice === key} @click=${() => set({ voice: voice === key ? null : key })}>
        <i class="swatch"></i><bdi>${name}</bdi><span class="number">${count}</span></button>`, "voices"))}
    ${bonds(statements, cast, lit, lit => set({ lit }))}
    ${section("Statements in order", html`<ol class="outline">${statements.map(one => html`
      <li class="${cast.of(one).style} ${cast.inner.has(one.id) ? "inner" : ""}"><a class=${lit === one.id ? "lit" : ""} href=${href(one.id)}
        @mouseenter=${() => set({ lit: one.id })} @focus=${() => set({ lit: one.id })}>
        <bdi>${cast.of(one).name}</bdi><span class="quiet">${one.act}</span><span class="words"><bdi>${words(one)}</bdi></span></a></li>`)}</ol>`)}`;

  return {
    text: state => html`${cut.map(all => html`<p class="para" dir="auto">${all.map(piece(state))}</p>`)}
      ${missed.length ? html`<p class="key"><span><b class="missed">wavy</b> ${plural(missed.length, "sentence that reports", "sentences that report")} something from which nothing was made</span></p>` : ""}`,
    side: (...all) => statements.length ? side(...all) : "",
  };
}
