// A text with its statements marked in place: content in the colour of who speaks, one inside the other where one
// quotes another, the speaker's words bold, the reporting words dotted.
import { html } from "../html.js";
import { inUnits, paragraphs, pieces } from "../passages.js";

const COLOURS = 8;

/**
 * Who speaks in the statements, with a colour each, most heard first.
 *
 * `of(statement)` is the voice of a statement; `inner` holds the ids of statements that stand inside another.
 */
export function voices(statements) {
  const byKey = new Map();
  const keyOf = statement => statement.speakers.map(speaker => speaker.id).join(" ") || "?";
  for (const statement of statements) {
    const key = keyOf(statement);
    const voice = byKey.get(key) ?? { key, count: 0, speakers: statement.speakers,
      name: statement.speakers.map(speaker => speaker.name).join(" and ") || "Unnamed sources" };
    voice.count++;
    byKey.set(key, voice);
  }
  const list = [...byKey.values()].sort((a, b) => b.count - a.count);
  let next = 0;
  for (const voice of list) voice.style = voice.key === "?" ? "voice-none" : `voice-${next++ % COLOURS}`;
  const inner = new Set(statements.filter(one => statements.some(other => other !== one && one.spans.length
    && one.spans.every(span => other.spans.some(wide => wide.start <= span.start && span.end <= wide.end && wide.end - wide.start > span.end - span.start)))).map(one => one.id));
  return { list, inner, of: statement => byKey.get(keyOf(statement)) };
}

/** The paragraphs of the text; `lit` is the id of the statement to light up, `voice` the key of the one to single out. */
export function annotated(text, statements, missed, cast, { lit, voice }) {
  const marks = inUnits(text, [
    ...statements.flatMap(statement => [["content", statement.spans], ["source", statement.sourceSpans], ["cue", statement.cueSpans]]
      .flatMap(([role, spans]) => spans.map(span => ({ ...span, role, statement })))),
    ...missed.map(sentence => ({ ...sentence, role: "missed" })),
  ]);
  return paragraphs(text).map(paragraph => html`<p class="para" dir="auto">${pieces(text, paragraph, marks).map(piece =>
    inOrder(piece.marks).reduceRight((inside, mark) => html`<mark class=${look(mark, cast, lit, voice)}
      data-statement=${mark.statement?.id ?? ""} title=${mark.role === "missed" ? "Reports something; nothing was made of it" : ""}>${inside}</mark>`, html`${piece.text}`))}</p>`);
}

/** Contents outside, so that the words of a source or cue stand on the colour of what holds them. */
const inOrder = marks => [...marks.filter(mark => mark.role === "missed"), ...marks.filter(mark => mark.role === "content"),
  ...marks.filter(mark => mark.role !== "content" && mark.role !== "missed")];

function look(mark, cast, lit, voice) {
  if (mark.role === "missed") return "words missed";
  const own = cast.of(mark.statement);
  return `words ${mark.role} ${own.style}${mark.statement.id === lit ? " lit" : ""}${voice && voice !== own.key ? " dim" : ""}`;
}
