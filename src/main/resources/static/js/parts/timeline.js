// Days on a line: said by above it, said about below.
import { day, html, plural } from "../basics.js";

const MOST = 90, FEWEST = 30;
const DAY = 86_400_000;
const iso = time => new Date(time).toISOString().slice(0, 10);
export const later = (day, days) => iso(Date.parse(day) + days * DAY);
export const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** At most so many bars `{from, to, days}`, over at least so many days; `days` are those that fall in it. */
export function bars(days, { most, least = 1 }) {
  const spoken = between(days[0].day, days.at(-1).day) + 1;
  const span = Math.max(least, spoken);
  const wide = Math.ceil(span / most);
  const first = later(days[0].day, -Math.floor((span - spoken) / 2));
  const fallen = Map.groupBy(days, one => Math.floor(between(first, one.day) / wide));
  return Array.from({ length: Math.ceil(span / wide) }, (_, i) => ({ from: later(first, i * wide), to: later(first, (i + 1) * wide - 1), days: fallen.get(i) ?? [] }));
}

export const sum = (days, what) => days.reduce((all, one) => all + one[what], 0);

/** A bar that is pressed calls `onPick(from, to)`, days as `2016-10-24`; arrows go from bar to bar. */
export function timeline(days, picked, onPick) {
  if (days.length < 2) return "";
  const all = bars(days, { most: MOST, least: FEWEST }).map(({ from, to, days }) => ({ from, to, by: sum(days, "by"), about: sum(days, "about") }));
  const most = Math.max(...all.flatMap(bar => [bar.by, bar.about]));
  const first = picked ?? all.find(bar => bar.by + bar.about).from;
  return html`<figure class="timeline">
    <div class="days" role="group" @keydown=${toNext} aria-label="Statements by (above) and about (below), ${day(days[0].day)} to ${day(days.at(-1).day)}">${all.map(bar => html`
      <button ?disabled=${!(bar.by + bar.about)} tabindex=${bar.from === first ? 0 : -1} aria-pressed=${bar.from === picked} aria-label=${words(bar)} title=${words(bar)}
        .style="--by: ${bar.by / most}; --about: ${bar.about / most}" @click=${() => onPick(bar.from, bar.to)}></button>`)}</div>
    <figcaption class="row between small quiet"><span>${day(all[0].from)}</span>
      <span class="key"><span><i class="swatch by"></i>said by</span><span><i class="swatch about"></i>said about</span></span>
      <span>${day(all.at(-1).to)}</span></figcaption>
  </figure>`;
}

const words = bar => `${bar.from === bar.to ? "" : `${day(bar.from)} – `}${day(bar.to)}: ${plural(bar.by, "statement")} by, ${bar.about} about`;

function toNext(event) {
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const all = [...event.currentTarget.querySelectorAll("button:enabled")];
  all[Math.min(all.length - 1, Math.max(0, all.indexOf(event.target) + way))]?.focus();
}
