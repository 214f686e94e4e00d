// Statements, claims and relations in short, as every list shows them.
import { actorLink, address, articleAddress, html, names, number, plural, section, statementAddress, when } from "../basics.js";
import { correctRelation } from "./judge.js";

/** By name; where nobody is known, the words that stand for the speaker. */
export const speakerNames = statement => statement.speakers.map(speaker => speaker.actor.name).join(", ") || statement.source || "Unnamed source";

export const speakers = statement => statement.speakers.length
  ? names(statement.speakers.map(speaker => speaker.actor))
  : html`<span class="unnamed"><bdi>${speakerNames(statement)}</bdi></span>`;

/** Quotation marks only where the words are the speaker's own. */
export const said = statement => html`<bdi class="said ${statement.form}">${statement.form === "direct"
  ? `“${statement.text.replace(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’]+$/g, "")}”` : statement.text}</bdi>`;

const PAST = { say: "said", deny: "denied", think: "thought", tell: "told", write: "wrote", speak: "spoke", swear: "swore", know: "knew", hold: "held", see: "saw" };

/** The speech act as a verb, and whether it was not said, or may not have been. */
export function act(statement) {
  const verb = PAST[statement.act] ?? statement.act.replace(/e?$/, "ed");
  const tags = [/possible|probable/.test(statement.certainty) && statement.certainty, statement.tense === "future" && "announced"].filter(Boolean);
  return html`<span class="act">${statement.polarity === "negative" ? html`<strong>did not</strong> ${statement.act}` : verb}</span>${tags.map(tag => html` <span class="tag">${tag}</span>`)}`;
}

const card = (head, body, foot, look = "") => html`<article class="statement ${look}"><header>${head}</header>${body}<footer>${foot}</footer></article>`;
const date = one => html`<span class="quiet nowrap">· ${when(one)}</span>`;
const via = ({ outlet }) => outlet ? html`<span class="via">in ${actorLink(outlet)}</span>` : "";

export const statementCard = statement => card(html`${speakers(statement)} ${act(statement)} ${date(statement)}`,
  html`<a class="body" href=${statementAddress(statement.id)}>${said(statement)}</a>`,
  html`${statement.about.length ? html`<span class="about">about ${names(statement.about.slice(0, 4))}${statement.about.length > 4 ? ` and ${statement.about.length - 4} more` : ""}</span>` : ""}
    ${via(statement)}`);

const VERBS = { MET_WITH: "met", DEMANDED_OF: "made a demand of", CARRIED_BY: "is passed on by", HOLDS: "holds an office of", MINISTRY_OF: "is a ministry of" };

export const verb = type => VERBS[type] ?? type.toLowerCase().replaceAll("_", " ");

export const relationCard = relation => card(
  html`${actorLink(relation.source)} ${relation.polarity === "negative" ? html`<strong>did not:</strong> ` : ""}<span class="act">${verb(relation.type)}</span>
    ${actorLink(relation.target)} ${date(relation)}
    ${relation.place ? html`<span class="quiet">in <bdi>${relation.place}</bdi></span>` : ""}`,
  relation.of ? html`<p class="body"><bdi>${relation.of}</bdi></p>` : "",
  html`${relation.evidence.sentence ? html`<a class="evidence" href=${relation.assertedBy ? statementAddress(relation.assertedBy)
    : articleAddress(relation.evidence.articleId)}><bdi>${relation.evidence.sentence}</bdi></a>` : ""}
    <span>${relation.assertedBy ? "told in a statement" : "told by the article itself"}</span>${correctRelation(relation)}`, "relation");

export function ranking(title, rows) {
  const most = Math.max(1, ...rows.map(row => row.count));
  return rows.length ? section(title, html`<ol class="bars">${rows.map(({ actor, count }) => html`<li>${actorLink(actor)}<span class="number quiet">${number(count)}</span>
    <meter min="0" max=${most} value=${count} aria-hidden="true"></meter></li>`)}</ol>`) : "";
}

export const claimLine = claim => html`<a href=${address("/claim", { id: claim.id })}><bdi>${claim.text}</bdi></a>
  <span class="small quiet">${plural(claim.statements, "statement")}</span>${claim.contested ? html` <span class="tag">contested</span>` : ""}`;

export const puts = ({ statement, text, certainty, hedges }) => card(
  html`${speakers(statement)} ${date(statement)} ${certainty === "certain" ? "" : html`<span class="tag">${certainty}</span>`}
    ${hedges.map(hedge => html` <span class="tag"><bdi>${hedge}</bdi></span>`)}`,
  html`<a class="body" href=${statementAddress(statement.id)}><bdi>${text}</bdi></a>`, via(statement));
