// What one actor does to another, with the sentence it rests on.
import { html, nothing } from "../html.js";
import { actorLink } from "./actor.js";
import { day } from "./day.js";
import { correctRelation } from "./judge.js";
import { articleAddress, statementAddress } from "./statement-card.js";

const VERBS = { ACCUSED: "accused", MET_WITH: "met", CRITICIZED: "criticized", DEMANDED_OF: "made a demand of", THREATENED: "threatened",
  REJECTED: "rejected", AGREED_WITH: "agreed with", SUPPORTED: "supported", SPOKE_ABOUT: "spoke about", CARRIED_BY: "is passed on by",
  HOLDS: "holds an office of", MINISTRY_OF: "is a ministry of" };

/** An edge type as a verb: "accused", "met". */
export const verb = type => VERBS[type] ?? type.toLowerCase().replaceAll("_", " ");

export const relationCard = relation => html`
  <article class="statement relation">
    <header>${actorLink(relation.source)} ${relation.polarity === "negative" ? html`<strong>did not:</strong> ` : nothing}<span class="act">${verb(relation.type)}</span>
      ${actorLink(relation.target)} <span class="quiet nowrap">· ${relation.on ? day(relation.on, relation.onPrecision) : relation.reportedOn ? `reported ${day(relation.reportedOn)}` : "undated"}</span>
      ${relation.place ? html`<span class="quiet">in <bdi>${relation.place}</bdi></span>` : nothing}</header>
    ${relation.of ? html`<p class="body"><bdi>${relation.of}</bdi></p>` : nothing}
    <footer>${relation.evidence.sentence ? html`<a class="evidence" href=${relation.assertedBy ? statementAddress(relation.assertedBy)
      : articleAddress(relation.evidence.articleId)}><bdi>${relation.evidence.sentence}</bdi></a>` : nothing}
      <span>${relation.assertedBy ? "told in a statement" : "told by the article itself"}</span>${correctRelation(relation)}</footer>
  </article>`;
