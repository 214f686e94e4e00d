// An actor: who it is, what it said and what was said about it, whom it accuses and who accuses it, who carries its words.
import { html, nothing } from "../html.js";
import { address, get, part } from "../api.js";
import { actorLink, mark } from "../parts/actor.js";
import { day, number, plural } from "../parts/day.js";
import { corrected, correctActor, judgementsAbout } from "../parts/judge.js";
import { around, network } from "../parts/network.js";
import { pager } from "../parts/pager.js";
import { relationCard } from "../parts/relation-card.js";
import { empty } from "../parts/states.js";
import { statementCard } from "../parts/statement-card.js";
import { timeline } from "../parts/timeline.js";

const MOST_RELATIONS = 200, SHOWN = 5;

export default async function actor({ params, signal, show }) {
  const id = params.get("id") ?? "";
  const found = await get(`/api/actors/${part(id)}`, {}, signal);
  const [profile, near, judged, does, suffers] = await Promise.all([
    get("/api/profile", { id }, signal), around(id, signal), judgementsAbout(id, signal),
    get("/api/relations", { source: id, limit: MOST_RELATIONS }, signal),
    get("/api/relations", { target: id, limit: MOST_RELATIONS }, signal)]);
  const state = { from: null, to: null, all: new Set() };
  const list = (role, none) => pager("/api/statements", { [role]: id, from: state.from, to: state.to }, statementCard, { signal, none });
  const lists = () => ({ by: list("speaker", "Says nothing here"), about: list("about", "Nobody speaks about it here") });
  let statements = lists();
  const pick = (from, to) => {
    Object.assign(state, from === state.from ? { from: null, to: null } : { from, to });
    statements = lists();
    draw();
  };
  const open = title => { state.all.add(title); draw(); };
  const draw = () => show(html`
    <div class="stack wide">
      ${head(found, near)}
      ${profile.days.length > 1 ? html`<section class="stack tight" aria-labelledby="when">
        <div class="section-head"><h2 id="when">When</h2>${state.from
          ? html`<button class="plain small" @click=${() => pick(state.from)}>${day(state.from)}${state.to === state.from ? nothing : html` – ${day(state.to)}`} only ✕</button>`
          : html`<span class="small quiet">choose a bar to see its days only</span>`}</div>
        ${timeline(profile.days, state.from, pick)}</section>` : nothing}
      <div class="halves">
        <section class="stack" aria-labelledby="by"><h2 id="by">Said by <bdi>${found.name}</bdi></h2>${statements.by}</section>
        <section class="stack" aria-labelledby="about"><h2 id="about">Said about <bdi>${found.name}</bdi></h2>${statements.about}</section>
      </div>
      ${near.nodes.length > 1 ? html`<section class="stack tight" aria-labelledby="network"><div class="section-head"><h2 id="network">The network around</h2>
        <span class="small quiet">a thicker line has more behind it</span></div><div class="panel">${network(id, near)}</div></section>` : nothing}
      ${relations(does.items, suffers.items, state, open)}
      <div class="thirds">
        ${company("Speaks about", profile.subjects)}
        ${company("Is spoken about by", profile.voices)}
        ${company("Its words are passed on by", profile.carriers)}
      </div>
      <section class="stack tight" aria-labelledby="wrong"><h2 id="wrong">Something wrong?</h2>${correctActor(found)}</section>
      ${corrected(judged)}
    </div>`);
  draw();
  return found.name;
}

const head = (found, near) => html`
  <header class="stack tight">
    <p class="small quiet">${mark(found.kind)}${found.kind}</p>
    <div class="row between"><h1><bdi>${found.name}</bdi></h1>
      <a class="button" href=${address("/graph", { id: [found.id, ...near.nodes.map(node => node.id).filter(id => id !== found.id)] })}>Open in the graph</a></div>
    ${found.offices.length ? html`<ul class="offices">${found.offices.map(office => html`<li><bdi>${office.title}</bdi>, ${actorLink(office.body)}
      <span class="quiet small">${seen(office)}</span></li>`)}</ul>` : nothing}
    ${found.aliases.length ? html`<p class="small"><span class="quiet">Found as</span> ${found.aliases.map((alias, i) => html`${i ? " · " : nothing}<bdi>${alias}</bdi>`)}</p>` : nothing}
    ${found.maybeSameAs.length ? html`<p class="small"><span class="quiet">Maybe the same as</span> ${found.maybeSameAs.map((other, i) => html`${i ? ", " : nothing}${actorLink(other)}`)}</p>` : nothing}
    <p class="quiet small number">${plural(found.statements, "statement")} · spoken about in ${number(found.about)} · named in ${plural(found.articles, "article")}</p>
  </header>`;

const seen = ({ firstSeen, lastSeen, articles }) => firstSeen
  ? `${firstSeen === lastSeen ? day(firstSeen) : `${day(firstSeen)} – ${day(lastSeen)}`}, ${plural(articles, "article")}` : plural(articles, "article");

function relations(does, suffers, state, open) {
  const of = (list, ...types) => list.filter(relation => types.includes(relation.type));
  const rest = list => list.filter(relation => !["ACCUSED", "MET_WITH"].includes(relation.type));
  const met = [...new Map([...of(does, "MET_WITH"), ...of(suffers, "MET_WITH")].map(relation => [relation.id, relation])).values()];
  const section = (title, list) => html`<section class="stack"><h2>${title} <span class="number">(${list.length})</span></h2>
    ${list.length ? html`<ul class="stack">${(state.all.has(title) ? list : list.slice(0, SHOWN)).map(relation => html`<li>${relationCard(relation)}</li>`)}</ul>
      ${list.length > SHOWN && !state.all.has(title) ? html`<p class="more"><button @click=${() => open(title)}>Show all ${list.length}</button></p>` : nothing}` : empty("None in the graph")}</section>`;
  return html`
    ${of(does, "ACCUSED").length || of(suffers, "ACCUSED").length ? html`<div class="halves">${section("Accuses", of(does, "ACCUSED"))}${section("Is accused by", of(suffers, "ACCUSED"))}</div>` : nothing}
    ${met.length || rest(does).length || rest(suffers).length ? html`<div class="halves">
      ${met.length ? section("Meetings", met) : nothing}
      ${rest(does).length ? section("Does to others", rest(does)) : nothing}
      ${rest(suffers).length ? section("Others do to it", rest(suffers)) : nothing}</div>` : nothing}`;
}

function company(title, rows) {
  const most = Math.max(1, ...rows.map(row => row.count));
  return rows.length ? html`<section class="stack tight"><h2>${title}</h2>
    <ol class="bars">${rows.map(row => html`<li>${actorLink(row.actor)}<span class="number quiet">${number(row.count)}</span>
      <meter min="0" max=${most} value=${row.count} aria-hidden="true"></meter></li>`)}</ol></section>` : nothing;
}
