// An actor: who it is, what it said, what was said about it, what it does and suffers.
import { actorLink, address, day, empty, get, html, joined, list, mark, more, number, part, plural, section } from "../basics.js";
import { ranking, relationCard, statementCard } from "../parts/cards.js";
import { corrected, correctActor, judgementsAbout } from "../parts/judge.js";
import { around, network } from "../parts/network.js";
import { pager } from "../parts/pager.js";
import { timeline } from "../parts/timeline.js";

const MOST_RELATIONS = 200, SHOWN = 5;

export default async function actor({ params, signal, show }) {
  const id = params.get("id") ?? "";
  const found = await get(`/api/actors/${part(id)}`, {}, signal);
  const [profile, near, judged, does, suffers] = await Promise.all([
    get("/api/profile", { id }, signal), around(id, signal), judgementsAbout(id, signal),
    ...["source", "target"].map(role => get("/api/relations", { [role]: id, limit: MOST_RELATIONS }, signal).then(page => page.items))]);
  const state = { from: null, to: null, all: new Set() };
  const lists = ({ from, to }) => [["speaker", "Said by", "Says nothing here"], ["about", "Said about", "Nobody speaks about it here"]].map(([role, title, none]) =>
    section(html`${title} <bdi>${found.name}</bdi>`, pager("/api/statements", { [role]: id, from, to }, statementCard, { signal, none }), { id: role, loose: true }));
  let statements = lists(state);
  const pick = (from, to) => {
    Object.assign(state, from === state.from ? { from: null, to: null } : { from, to });
    statements = lists(state);
    draw();
  };
  const open = title => { state.all.add(title); draw(); };
  const draw = () => show(html`
    <div class="stack wide">
      ${head(found, near)}
      ${profile.days.length > 1 ? section("When", timeline(profile.days, state.from, pick), { note: state.from
        ? html`<button class="plain small" @click=${() => pick(state.from)}>${joined([...new Set([state.from, state.to])].map(one => day(one)), " – ")} only ✕</button>`
        : html`<span class="small quiet">choose a bar to see its days only</span>` }) : ""}
      <div class="halves">${statements}</div>
      ${near.nodes.length > 1 ? section("The network around", html`<div class="panel">${network(id, near)}</div>`,
        { note: html`<span class="small quiet">a thicker line has more behind it</span>` }) : ""}
      ${relations(does, suffers, state, open)}
      <div class="thirds">
        ${ranking("Speaks about", profile.subjects)}
        ${ranking("Is spoken about by", profile.voices)}
        ${ranking("Its words are passed on by", profile.carriers)}
      </div>
      ${section("Something wrong?", correctActor(found))}
      ${corrected(judged)}
    </div>`);
  draw();
  return found.name;
}

const head = ({ id, kind, name, offices, aliases, maybeSameAs, statements, about, articles }, near) => html`
  <header class="stack tight">
    <p class="small quiet">${mark(kind)}${kind}</p>
    <div class="row between"><h1><bdi>${name}</bdi></h1>
      <a class="button" href=${address("/graph", { id: [...new Set([id, ...near.nodes.map(node => node.id)])] })}>Open in the graph</a></div>
    ${offices.length ? list(offices, office => html`<bdi>${office.title}</bdi>, ${actorLink(office.body)} <span class="quiet small">${seen(office)}</span>`, "offices") : ""}
    ${aliases.length ? html`<p class="small"><span class="quiet">Found as</span> ${joined(aliases.map(alias => html`<bdi>${alias}</bdi>`))}</p>` : ""}
    ${maybeSameAs.length ? html`<p class="small"><span class="quiet">Maybe the same as</span> ${joined(maybeSameAs.map(actorLink))}</p>` : ""}
    <p class="quiet small number">${plural(statements, "statement")} · spoken about in ${number(about)} · named in ${plural(articles, "article")}</p>
  </header>`;

const seen = ({ firstSeen, lastSeen, articles }) => html`${firstSeen ? html`${joined([...new Set([firstSeen, lastSeen])].map(one => day(one)), " – ")}, ` : ""}${plural(articles, "article")}`;

function relations(does, suffers, { all }, open) {
  const of = (list, type) => list.filter(relation => relation.type === type);
  const rest = list => list.filter(relation => !["ACCUSED", "MET_WITH"].includes(relation.type));
  const met = [...new Map(of([...does, ...suffers], "MET_WITH").map(relation => [relation.id, relation])).values()];
  const accused = [["Accuses", of(does, "ACCUSED")], ["Is accused by", of(suffers, "ACCUSED")]];
  const others = [["Meetings", met], ["Does to others", rest(does)], ["Others do to it", rest(suffers)]].filter(([, found]) => found.length);
  const halves = sections => html`<div class="halves">${sections.map(([title, found]) => section(`${title} (${found.length})`, html`
    ${found.length ? list(all.has(title) ? found : found.slice(0, SHOWN), relationCard) : empty("None in the graph")}
    ${found.length > SHOWN && !all.has(title) ? more(() => open(title), `Show all ${found.length}`) : ""}`, { loose: true }))}</div>`;
  return html`${accused.some(([, found]) => found.length) ? halves(accused) : ""}${others.length ? halves(others) : ""}`;
}
