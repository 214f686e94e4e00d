// A statement to take away.
import { day, html } from "../basics.js";
import { speakerNames } from "./cards.js";
import { copy } from "./take.js";

function citation({ statement, articleTitle, articleUrl, chain }) {
  const { text, saidOn, saidOnPrecision, outlet, reportedOn, evidence } = statement;
  const through = chain.filter(hop => hop.actor.id !== outlet?.id).map(hop => hop.actor.name);
  return `${speakerNames(statement)}: “${text}”${saidOn ? ` (said ${day(saidOn, saidOnPrecision)})` : ""}${through.length ? `, reported by ${through.join(", then by ")}` : ""}. `
    + `In: ${[articleTitle && `“${articleTitle}”`, outlet?.name ?? "unknown outlet", reportedOn && day(reportedOn), articleUrl].filter(Boolean).join(", ")}. `
    + `Article ${evidence.articleId}, characters ${evidence.start}–${evidence.end}.`;
}

/** A W3C Web Annotation: a schema.org Quotation, and the passage it rests on as the target. */
function jsonLd({ statement, articleTitle, articleUrl, chain }, link) {
  const { text, speakers, about, saidOn, reportedOn, loadedAt, evidence } = statement;
  const thing = ({ id, name }) => ({ id, "schema:name": name });
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { schema: "https://schema.org/" }],
    id: link, type: "Annotation", created: loadedAt,
    body: {
      type: "schema:Quotation", "schema:text": text,
      "schema:creator": speakers.map(({ actor }) => ({ ...thing(actor), type: `schema:${actor.kind === "Person" ? "Person" : "Organization"}` })),
      "schema:about": about.map(thing),
      ...(saidOn && { "schema:dateCreated": saidOn }),
      "schema:provider": chain.map(hop => ({ ...thing(hop.actor), "schema:position": hop.hop })),
    },
    target: {
      source: { id: articleUrl ?? evidence.articleId, type: "schema:NewsArticle", "schema:headline": articleTitle, ...(reportedOn && { "schema:datePublished": reportedOn }) },
      selector: [{ type: "TextPositionSelector", start: evidence.start, end: evidence.end }, { type: "TextQuoteSelector", exact: evidence.sentence }],
    },
  };
}

export const copyButtons = detail => html`<div class="row" role="group" aria-label="Copy">
  <button @click=${() => copy(citation(detail), "Citation")}>Copy citation</button>
  <button @click=${() => copy(JSON.stringify(jsonLd(detail, location.href), null, 2), "JSON-LD")}>Copy JSON-LD</button>
  <button @click=${() => copy(location.href, "Link")}>Copy link</button></div>`;
