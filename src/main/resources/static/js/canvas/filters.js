// What the canvas leaves out.
import { day, html, KINDS, mark, plural } from "../basics.js";
import { verb } from "../parts/cards.js";
import { bars, between, later, sum } from "../parts/timeline.js";

export function filters(state, onChange) {
  const kinds = Map.groupBy(state.nodes, node => node.kind), types = Map.groupBy(state.edges, edge => edge.type);
  const check = (off, words, onOff) => html`<label><input type="checkbox" .checked=${!off} @change=${onOff}> ${words}</label>`;
  const checks = (name, values, found, words) => values.map(value => check(state[name].has(value),
    html`${words(value)} <span class="quiet number">${found.get(value)?.length ?? 0}</span>`, () => onChange({ [name]: state[name].symmetricDifference(new Set([value])) })));
  const known = [...new Set([...types.keys(), ...state.types])].sort();
  return html`
    <fieldset class="checks"><legend>Actors</legend>${checks("kinds", KINDS.filter(kind => kinds.has(kind)), kinds, kind => html`${mark(kind)}${kind}`)}</fieldset>
    ${known.length ? html`<fieldset class="checks"><legend>Between them</legend>${checks("types", known, types, verb)}
      <div class="apart">${check(state.apart, "one line for each pair", () => onChange({ apart: !state.apart, spread: new Set() }))}</div></fieldset>` : ""}
    ${brush(state, onChange)}`;
}

const MOST = 60;

/** `onChange({from, to})` hears of days such as 2016-10-24, null where nothing is cut off. */
function brush({ days, from, to }, onChange) {
  if (days.length < 2) return "";
  const first = days[0].day, last = between(first, days.at(-1).day);
  const offset = day => Math.min(last, Math.max(0, between(first, day)));
  const low = from ? offset(from) : 0, high = to ? offset(to) : last;
  const change = (a, b) => onChange({ from: a > 0 ? later(first, a) : null, to: b < last ? later(first, b) : null });
  const all = bars(days, { most: MOST }).map(bar => ({ ...bar, low: offset(bar.from), high: offset(bar.to), count: sum(bar.days, "count") }));
  const most = Math.max(...all.map(bar => bar.count));
  const drawn = ({ currentTarget: spark, clientX, pointerId }, start) => {
    const { left, width } = spark.getBoundingClientRect();
    const under = Math.min(all.length - 1, Math.max(0, Math.floor((clientX - left) / width * all.length)));
    if (start) {
      spark.setPointerCapture(pointerId);
      spark.dataset.from = under;
    }
    const other = +spark.dataset.from;
    change(all[Math.min(under, other)].low, all[Math.max(under, other)].high);
  };
  const slider = (label, value, moved) => html`<input type="range" aria-label=${label} aria-valuetext=${day(later(first, value))} min="0" max=${last}
    .value=${String(value)} @input=${event => moved(+event.target.value)}>`;
  return html`<fieldset class="brush"><legend>Time</legend>
    <div class="spark" title="Draw over the days to see only what is between the actors then" @pointerdown=${event => drawn(event, true)}
      @pointermove=${event => event.currentTarget.dataset.from && drawn(event)} @pointerup=${event => delete event.currentTarget.dataset.from} @dblclick=${() => change(0, last)}>
      ${all.map(bar => html`<i class=${bar.low <= high && bar.high >= low ? "" : "out"} .style=${`--part: ${bar.count / most}`} title="${day(bar.from)}: ${plural(bar.count, "time")}"></i>`)}</div>
    <div class="range">${slider("From", low, value => change(Math.min(value, high), high))}${slider("To", high, value => change(low, Math.max(value, low)))}</div>
    <p class="row between small quiet"><span>${day(later(first, low))} – ${day(later(first, high))}</span>
      ${from || to ? html`<button class="plain small" @click=${() => change(0, last)}>All days</button>` : ""}</p></fieldset>`;
}
