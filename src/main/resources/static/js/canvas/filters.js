// What the canvas leaves out: kinds of actors, types of edges, and what lies outside a time.
import { html, nothing } from "../html.js";
import { KINDS, mark } from "../parts/actor.js";
import { day } from "../parts/day.js";
import { verb } from "../parts/relation-card.js";

const DAY = 86_400_000;
const iso = time => new Date(time).toISOString().slice(0, 10);

/** A test for edges that pass the filters; an edge without a day passes every time. */
export const keeps = ({ types, from, to }) => edge => !types.has(edge.type)
  && (!from || !edge.last || edge.last >= from) && (!to || !edge.first || edge.first <= to);

/** The filters as a form; `onChange` hears of what is different. */
export function filters(state, onChange) {
  const toggled = (set, value) => { const copy = new Set(set); if (!copy.delete(value)) copy.add(value); return copy; };
  const kinds = KINDS.filter(kind => state.nodes.some(node => node.kind === kind));
  const types = [...new Set(state.edges.map(edge => edge.type))].sort();
  const count = (list, key, value) => list.filter(one => one[key] === value).length;
  return html`
    <fieldset class="checks"><legend>Actors</legend>${kinds.map(kind => html`
      <label><input type="checkbox" .checked=${!state.kinds.has(kind)} @change=${() => onChange({ kinds: toggled(state.kinds, kind) })}>
        ${mark(kind)}${kind} <span class="quiet number">${count(state.nodes, "kind", kind)}</span></label>`)}</fieldset>
    ${types.length ? html`<fieldset class="checks"><legend>Between them</legend>${types.map(type => html`
      <label><input type="checkbox" .checked=${!state.types.has(type)} @change=${() => onChange({ types: toggled(state.types, type) })}>
        ${verb(type)} <span class="quiet number">${count(state.edges, "type", type)}</span></label>`)}</fieldset>` : nothing}
    ${brush(state, onChange)}`;
}

/** Two sliders under a histogram of the days on which something is between the actors. */
function brush(state, onChange) {
  const days = state.edges.flatMap(edge => [edge.first, edge.last]).filter(Boolean).sort();
  if (days.length < 2 || days[0] === days.at(-1)) return nothing;
  const first = Date.parse(days[0]), last = Math.round((Date.parse(days.at(-1)) - first) / DAY);
  const offset = (iso, otherwise) => iso ? Math.min(last, Math.max(0, Math.round((Date.parse(iso) - first) / DAY))) : otherwise;
  const from = offset(state.from, 0), to = offset(state.to, last);
  const change = (low, high) => onChange({ from: low > 0 ? iso(first + low * DAY) : null, to: high < last ? iso(first + high * DAY) : null });
  const bins = Array(Math.min(40, last + 1)).fill(0);
  for (const one of days) bins[Math.floor(offset(one) / (last + 1) * bins.length)]++;
  const most = Math.max(...bins);
  return html`<fieldset class="brush"><legend>Time</legend>
    <div class="spark" aria-hidden="true">${bins.map(bin => html`<i .style=${`height: ${bin / most * 100}%`}></i>`)}</div>
    <input type="range" aria-label="From" aria-valuetext=${day(iso(first + from * DAY))} min="0" max=${last} .value=${String(from)} @input=${e => change(Math.min(+e.target.value, to), to)}>
    <input type="range" aria-label="To" aria-valuetext=${day(iso(first + to * DAY))} min="0" max=${last} .value=${String(to)} @input=${e => change(from, Math.max(+e.target.value, from))}>
    <p class="small quiet">${day(iso(first + from * DAY))} – ${day(iso(first + to * DAY))}</p></fieldset>`;
}
