// Days on a line: what an actor said above it, what was said about the actor below.
import { html, nothing, svg } from "../html.js";
import { day, plural } from "./day.js";

const WIDTH = 900, HALF = 46, DAY = 86_400_000, MOST_BARS = 90, FEWEST_BARS = 30;

/** The figure; a click on a bar, or Enter, calls `onPick(from, to)`, days as `2016-10-24`; arrows go from bar to bar. */
export function timeline(days, picked, onPick) {
  if (days.length < 2) return nothing;
  const bars = binned(days);
  const most = Math.max(...bars.flatMap(bar => [bar.by, bar.about]));
  const step = WIDTH / bars.length;
  const start = bars.find(bar => bar.by + bar.about);
  const ends = [bars[0].from, bars.at(-1).to];
  const height = n => n ? Math.max(2, n / most * (HALF - 4)) : 0;
  return html`<figure class="timeline">
    <svg viewBox="0 0 ${WIDTH} ${HALF * 2 + 1}" preserveAspectRatio="none" role="group" @keydown=${toNext}
      aria-label="Statements by (above) and about (below), ${day(days[0].day)} to ${day(days.at(-1).day)}">
      ${bars.map((bar, i) => svg`<g class=${bar.from === picked ? "picked" : ""} @click=${() => onPick(bar.from, bar.to)}
          role=${bar.by + bar.about ? "button" : nothing} tabindex=${!(bar.by + bar.about) ? nothing : bar.from === (picked ?? start.from) ? "0" : "-1"}
          aria-pressed=${bar.by + bar.about ? String(bar.from === picked) : nothing} aria-label=${bar.by + bar.about ? words(bar) : nothing}
          @keydown=${event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); onPick(bar.from, bar.to); } }}>
        <rect class="hit-area" x=${i * step} y="0" width=${step} height=${HALF * 2}></rect>
        <rect class="by" x=${i * step + .5} width=${Math.max(1, step - 1)} y=${HALF - height(bar.by)} height=${height(bar.by)}></rect>
        <rect class="about" x=${i * step + .5} width=${Math.max(1, step - 1)} y=${HALF + 1} height=${height(bar.about)}></rect>
        <title>${words(bar)}</title></g>`)}
      <line x1="0" x2=${WIDTH} y1=${HALF + .5} y2=${HALF + .5}></line>
    </svg>
    <figcaption class="row between small quiet"><span>${day(ends[0])}</span>
      <span class="key"><span><i class="swatch by"></i>said by</span><span><i class="swatch about"></i>said about</span></span>
      <span>${day(ends[1])}</span></figcaption>
  </figure>`;
}

const words = bar => `${bar.from === bar.to ? day(bar.from) : `${day(bar.from)} – ${day(bar.to)}`}: ${plural(bar.by, "statement")} by, ${bar.about} about`;

/** Takes the focus to the bar before or behind. */
function toNext(event) {
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bars = [...event.currentTarget.querySelectorAll("[role=button]")];
  if (!way || !bars.length) return;
  event.preventDefault();
  bars[Math.min(bars.length - 1, Math.max(0, bars.indexOf(document.activeElement) + way))].focus();
}

/** The days in as many bars as there is room for, each some whole days wide. */
function binned(days) {
  const spoken = (Date.parse(days.at(-1).day) - Date.parse(days[0].day)) / DAY + 1;
  const span = Math.max(FEWEST_BARS, spoken);
  const first = Date.parse(days[0].day) - Math.floor((span - spoken) / 2) * DAY;
  const wide = Math.ceil(span / MOST_BARS);
  const iso = time => new Date(time).toISOString().slice(0, 10);
  const bars = Array.from({ length: Math.ceil(span / wide) }, (_, i) => ({
    from: iso(first + i * wide * DAY), to: iso(first + ((i + 1) * wide - 1) * DAY), by: 0, about: 0 }));
  for (const one of days) {
    const bar = bars[Math.floor((Date.parse(one.day) - first) / DAY / wide)];
    bar.by += one.by;
    bar.about += one.about;
  }
  return bars;
}
