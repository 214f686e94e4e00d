// What a search found, and why: the words that matched are marked, and where they stand is told.
import { html } from "../html.js";
import { address } from "../api.js";
import { actorAddress, mark } from "./actor.js";
import { day, plural, when } from "./day.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/**
 * The text with the words that match marked. A word matches if it begins as one that was typed; the index also finds
 * other forms of a word, so the endings of longer ones may differ.
 */
export function marked(text, typed) {
  const wanted = (plain(typed).match(WORD) ?? []).filter(word => word.length > 1);
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(WORD)) {
    if (wanted.some(word => sameStem(plain(found[0]), word))) {
      parts.push(text.slice(done, found.index), html`<mark class="hit">${found[0]}</mark>`);
      done = found.index + found[0].length;
    }
  }
  return [...parts, text.slice(done)];
}

function sameStem(word, typed) {
  const stem = typed.length > 5 ? typed.slice(0, Math.max(5, typed.length - 3)) : typed;
  return word.startsWith(typed) || (typed.length > 5 && word.startsWith(stem) && Math.abs(word.length - typed.length) < 4);
}

const holds = (text, typed) => (plain(typed).match(WORD) ?? []).every(word => plain(text).includes(word));

export function actorHit(hit, typed) {
  const alias = holds(hit.actor.name, typed) ? null : hit.aliases.find(alias => holds(alias, typed));
  const counts = `${plural(hit.statements, "statement")}, named in ${plural(hit.articles, "article")}`;
  return {
    group: "Actors", href: actorAddress(hit.actor.id),
    text: html`${mark(hit.actor.kind)} <bdi>${marked(hit.actor.name, typed)}</bdi>`,
    why: alias ? html`also called <bdi>${marked(alias, typed)}</bdi> · ${counts}` : counts,
  };
}

export function statementHit(statement, typed) {
  return {
    group: "Statements", href: address("/statement", { id: statement.id }),
    text: html`<bdi>${marked(statement.text, typed)}</bdi>`,
    why: html`<bdi>${statement.speakers.map(speaker => speaker.actor.name).join(", ") || statement.source || "Unnamed source"}</bdi>
      · ${statement.act} · ${when(statement)}`,
  };
}

export function articleHit(article, typed) {
  return {
    group: "Articles", href: address("/article", { id: article.id }),
    text: html`<bdi>${marked(article.title ?? article.id, typed)}</bdi>`,
    why: html`title · <bdi>${article.outlet?.name ?? "unknown outlet"}</bdi> · ${day(article.publishedOn)}`,
  };
}
