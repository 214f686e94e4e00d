// What the canvas leaves out: kinds of actors, types of edges, and what lies outside a time.
import { html, nothing } from "../html.js";
import { KINDS, mark } from "../parts/actor.js";
import { verb } from "../parts/relation-card.js";
import { brush } from "./brush.js";

/** The filters as a form; `onChange` hears of what is different. */
export function filters(state, onChange) {
  const toggled = (set, value) => { const copy = new Set(set); if (!copy.delete(value)) copy.add(value); return copy; };
  const kinds = KINDS.filter(kind => state.nodes.some(node => node.kind === kind));
  const types = [...new Set([...state.edges.map(edge => edge.type), ...state.types])].sort();
  const count = (list, key, value) => list.filter(one => one[key] === value).length;
  return html`
    <fieldset class="checks"><legend>Actors</legend>${kinds.map(kind => html`
      <label><input type="checkbox" .checked=${!state.kinds.has(kind)} @change=${() => onChange({ kinds: toggled(state.kinds, kind) })}>
        ${mark(kind)}${kind} <span class="quiet number">${count(state.nodes, "kind", kind)}</span></label>`)}</fieldset>
    ${types.length ? html`<fieldset class="checks"><legend>Between them</legend>${types.map(type => html`
      <label><input type="checkbox" .checked=${!state.types.has(type)} @change=${() => onChange({ types: toggled(state.types, type) })}>
        ${verb(type)} <span class="quiet number">${count(state.edges, "type", type)}</span></label>`)}
      <label class="apart"><input type="checkbox" .checked=${!state.apart} @change=${() => onChange({ apart: !state.apart, spread: new Set() })}>
        one line for each pair</label></fieldset>` : nothing}
    ${brush(state, onChange)}`;
}
