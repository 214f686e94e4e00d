// A statement in short, as every list shows it.
import { html, nothing } from "../html.js";
import { address } from "../api.js";
import { actorLink, names } from "./actor.js";
import { when } from "./day.js";

export const statementAddress = id => address("/statement", { id });

export const articleAddress = (id, statement) => address("/article", { id, s: statement });

/** Who made it, linked; where nobody is known, the words that stand for the speaker. */
export const speakers = statement => statement.speakers.length
  ? names(statement.speakers.map(speaker => speaker.actor))
  : html`<span class="unnamed"><bdi>${statement.source || "Unnamed source"}</bdi></span>`;

/** What was said; quotation marks only where the words are the speaker's own. */
export const said = statement => html`<bdi class="said ${statement.form}">${statement.form === "direct" ? `“${bare(statement.text)}”` : statement.text}</bdi>`;

const bare = text => text.replace(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’]+$/g, "");

/** Verbs whose past is not made with -ed. */
const PAST = { say: "said", deny: "denied", think: "thought", tell: "told", write: "wrote", speak: "spoke", swear: "swore", know: "knew", hold: "held", see: "saw" };

/** The speech act as a verb, with what must not be overlooked: that it was not said, or may not have been. */
export function act(statement) {
  const verb = PAST[statement.act] ?? (statement.act.endsWith("e") ? `${statement.act}d` : `${statement.act}ed`);
  return html`<span class="act">${statement.polarity === "negative" ? html`<strong>did not</strong> ${statement.act}` : verb}</span>${
    statement.certainty === "possible" || statement.certainty === "probable" ? html` <span class="tag">${statement.certainty}</span>` : nothing}${
    statement.tense === "future" ? html` <span class="tag">announced</span>` : nothing}`;
}

export const statementCard = (statement, { quoted = false } = {}) => html`
  <article class="statement ${quoted ? "quoted" : ""}">
    <header>${speakers(statement)} ${act(statement)} <span class="quiet nowrap">· ${when(statement)}</span></header>
    <a class="body" href=${statementAddress(statement.id)}>${said(statement)}</a>
    <footer>
      ${statement.about.length ? html`<span class="about">about ${names(statement.about.slice(0, 4))}${statement.about.length > 4 ? ` and ${statement.about.length - 4} more` : nothing}</span>` : nothing}
      ${statement.outlet ? html`<span class="via">in ${actorLink(statement.outlet)}</span>` : nothing}
    </footer>
  </article>`;
