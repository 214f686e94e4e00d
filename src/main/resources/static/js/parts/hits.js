// What a search found, and why.
import { actorAddress, articleAddress, day, html, mark, plural, statementAddress, when } from "../basics.js";
import { speakerNames } from "./cards.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const wanted = typed => plain(typed).match(WORD) ?? [];

/** The text with the words that match marked; as the index finds other forms of a word, the endings of longer ones may differ. */
function marked(text, typed) {
  const words = wanted(typed).filter(word => word.length > 1);
  const parts = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (!words.some(word => sameStem(plain(found), word))) continue;
    parts.push(text.slice(done, index), html`<mark class="hit">${found}</mark>`);
    done = index + found.length;
  }
  return [...parts, text.slice(done)];
}

const sameStem = (word, typed) => word.startsWith(typed)
  || typed.length > 5 && word.startsWith(typed.slice(0, Math.max(5, typed.length - 3))) && Math.abs(word.length - typed.length) < 4;

const holds = (text, typed) => wanted(typed).every(word => plain(text).includes(word));

export const hits = ({ actors, statements, articles }, typed) => [
  ...actors.map(hit => actorHit(hit, typed)),
  ...statements.map(one => statementHit(one, typed)),
  ...articles.map(one => ({ group: "Articles", href: articleAddress(one.id), text: html`<bdi>${marked(one.title ?? one.id, typed)}</bdi>`,
    why: html`title · <bdi>${one.outlet?.name ?? "unknown outlet"}</bdi> · ${day(one.publishedOn)}` }))];

function actorHit({ actor, aliases, statements, articles }, typed) {
  const alias = holds(actor.name, typed) ? null : aliases.find(alias => holds(alias, typed));
  const counts = `${plural(statements, "statement")}, named in ${plural(articles, "article")}`;
  return { group: "Actors", href: actorAddress(actor.id), text: html`${mark(actor.kind)} <bdi>${marked(actor.name, typed)}</bdi>`,
    why: alias ? html`also called <bdi>${marked(alias, typed)}</bdi> · ${counts}` : counts };
}

export const statementHit = (statement, typed, words = statement.text) => ({ group: "Statements", href: statementAddress(statement.id),
  text: html`<bdi>${marked(words, typed)}</bdi>`, why: html`<bdi>${speakerNames(statement)}</bdi> · ${statement.act} · ${when(statement)}` });

export const hit = ({ href, text, why }) => html`<a href=${href}><span class="words">${text}</span> <span class="why">${why}</span></a>`;
