// The days on which something is between the actors, as a figure over which one draws a stretch of time.
import { html, nothing } from "../html.js";
import { day, plural } from "../parts/day.js";

const DAY = 86_400_000, MOST_BARS = 60;
const iso = time => new Date(time).toISOString().slice(0, 10);

/** The figure and its two sliders; `onChange({from, to})` hears of days such as 2016-10-24, null where nothing is cut off. */
export function brush({ days, from, to }, onChange) {
  if (days.length < 2) return nothing;
  const first = Date.parse(days[0].day), last = Math.round((Date.parse(days.at(-1).day) - first) / DAY);
  const offset = (day, otherwise) => day ? Math.min(last, Math.max(0, Math.round((Date.parse(day) - first) / DAY))) : otherwise;
  const low = offset(from, 0), high = offset(to, last);
  const change = (a, b) => onChange({ from: a > 0 ? iso(first + a * DAY) : null, to: b < last ? iso(first + b * DAY) : null });
  const wide = Math.ceil((last + 1) / MOST_BARS);
  const bars = Array(Math.ceil((last + 1) / wide)).fill(0);
  for (const one of days) bars[Math.floor(offset(one.day) / wide)] += one.count;
  const most = Math.max(...bars);
  const under = event => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor((event.clientX - box.left) / box.width * bars.length)));
  };
  const stretch = (a, b) => change(Math.min(a, b) * wide, Math.min(last, (Math.max(a, b) + 1) * wide - 1));
  const slider = (label, value, moved) => html`<input type="range" aria-label=${label} aria-valuetext=${day(iso(first + value * DAY))} min="0" max=${last}
    .value=${String(value)} @input=${event => moved(+event.target.value)}>`;
  return html`<fieldset class="brush"><legend>Time</legend>
    <div class="spark" title="Draw over the days to see only what is between the actors then"
      @pointerdown=${event => { event.currentTarget.setPointerCapture(event.pointerId); event.currentTarget.dataset.from = under(event); stretch(under(event), under(event)); }}
      @pointermove=${event => event.currentTarget.dataset.from && stretch(+event.currentTarget.dataset.from, under(event))}
      @pointerup=${event => delete event.currentTarget.dataset.from} @dblclick=${() => change(0, last)}>
      ${bars.map((bar, i) => html`<i class=${i * wide <= high && (i + 1) * wide > low ? "" : "out"} .style=${`--part: ${bar / most}`}
        title="${day(iso(first + i * wide * DAY))}: ${plural(bar, "time")}"></i>`)}</div>
    <div class="range">${slider("From", low, value => change(Math.min(value, high), high))}${slider("To", high, value => change(low, Math.max(value, low)))}</div>
    <p class="row between small quiet"><span>${day(iso(first + low * DAY))} – ${day(iso(first + high * DAY))}</span>
      ${from || to ? html`<button class="plain small" @click=${() => change(0, last)}>All days</button>` : nothing}</p></fieldset>`;
}
