// A statement to take away: as a citation, as JSON-LD, as a link.
import { html } from "../html.js";
import { day } from "./day.js";

const speaker = statement => statement.speakers.map(speaker => speaker.actor.name).join(", ") || statement.source || "Unnamed source";

/** As one would cite it: who, what, through whom, where and when, and the exact place. */
export function citation({ statement, articleTitle, articleUrl, chain }) {
  const through = chain.filter(hop => hop.actor.id !== statement.outlet?.id).map(hop => hop.actor.name);
  return [
    `${speaker(statement)}: “${statement.text}”`,
    statement.saidOn ? ` (said ${day(statement.saidOn, statement.saidOnPrecision)})` : "",
    through.length ? `, reported by ${through.join(", then by ")}` : "",
    `. In: ${articleTitle ? `“${articleTitle}”, ` : ""}${statement.outlet?.name ?? "unknown outlet"}`,
    statement.reportedOn ? `, ${day(statement.reportedOn)}` : "",
    articleUrl ? `, ${articleUrl}` : "",
    `. Article ${statement.evidence.articleId}, characters ${statement.evidence.start}–${statement.evidence.end}.`,
  ].join("");
}

/** A W3C Web Annotation: the statement as a schema.org Quotation, the passage it rests on as the target. */
export function jsonLd({ statement, articleTitle, articleUrl, chain }, link) {
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { schema: "https://schema.org/" }],
    id: link, type: "Annotation", created: statement.loadedAt,
    body: {
      type: "schema:Quotation", "schema:text": statement.text,
      "schema:creator": statement.speakers.map(({ actor }) => ({ id: actor.id, type: `schema:${actor.kind === "Person" ? "Person" : "Organization"}`, "schema:name": actor.name })),
      "schema:about": statement.about.map(actor => ({ id: actor.id, "schema:name": actor.name })),
      ...(statement.saidOn && { "schema:dateCreated": statement.saidOn }),
      "schema:provider": chain.map(hop => ({ id: hop.actor.id, "schema:name": hop.actor.name, "schema:position": hop.hop })),
    },
    target: {
      source: { id: articleUrl ?? statement.evidence.articleId, type: "schema:NewsArticle", "schema:headline": articleTitle,
        ...(statement.reportedOn && { "schema:datePublished": statement.reportedOn }) },
      selector: [
        { type: "TextPositionSelector", start: statement.evidence.start, end: statement.evidence.end },
        { type: "TextQuoteSelector", exact: statement.evidence.sentence },
      ],
    },
  };
}

export const copyButtons = detail => html`
  <div class="row" role="group" aria-label="Copy">
    <button @click=${() => copy(citation(detail), "Citation")}>Copy citation</button>
    <button @click=${() => copy(JSON.stringify(jsonLd(detail, location.href), null, 2), "JSON-LD")}>Copy JSON-LD</button>
    <button @click=${() => copy(location.href, "Link")}>Copy link</button>
  </div>`;

/** Puts the text on the clipboard and says so. */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    toast(`${what} copied`);
  } catch {
    toast(`The browser does not let pages copy; ${what.toLowerCase()} not copied`);
  }
}

/** Says something in passing, to screen readers too; `[name, act]` is what can be done about it. */
export function toast(text, [name, act] = []) {
  document.querySelector(".toast")?.remove();
  const element = Object.assign(document.createElement("p"), { className: "toast", textContent: text });
  element.setAttribute("role", "status");
  const gone = setTimeout(() => element.remove(), name ? 12_000 : 3000);
  if (name) {
    const button = Object.assign(document.createElement("button"), { textContent: name });
    button.addEventListener("click", () => { clearTimeout(gone); element.remove(); act(); });
    element.append(" ", button);
  }
  document.body.append(element);
}
