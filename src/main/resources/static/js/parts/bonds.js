// An article's own small graph: who speaks on the left, about whom on the right.
import { html, nothing, svg } from "../html.js";

const ROW = 26, WIDTH = 310, LEFT = 118, RIGHT = 192, MOST = 9, LONGEST = 17;

/** The figure; pointing at a line lights up the first of its statements in the text. */
export function bonds(statements, cast, lit, onLit) {
  const lines = new Map();
  for (const statement of statements) {
    for (const about of statement.about ?? []) {
      const voice = cast.of(statement);
      const key = `${voice.key}\n${about.id}`;
      const line = lines.get(key) ?? { voice, about, ids: [] };
      line.ids.push(statement.id);
      lines.set(key, line);
    }
  }
  const all = [...lines.values()].sort((a, b) => b.ids.length - a.ids.length);
  const left = [...new Set(all.map(line => line.voice))].slice(0, MOST);
  const right = [...new Map(all.map(line => [line.about.id, line.about])).values()].slice(0, MOST);
  const drawn = all.filter(line => left.includes(line.voice) && right.some(about => about.id === line.about.id));
  if (!drawn.length) return nothing;
  const y = i => 16 + i * ROW;
  const spread = (count, i) => y(i + (Math.max(left.length, right.length) - count) / 2);
  const height = y(Math.max(left.length, right.length) - 1) + 16;
  return html`<section class="stack tight"><h2>Who speaks about whom</h2>
    <svg class="bonds" viewBox="0 0 ${WIDTH} ${height}" role="img"
      aria-label=${drawn.map(line => `${line.voice.name} about ${line.about.name}: ${line.ids.length}`).join("; ")}>
      ${drawn.map(line => {
        const from = spread(left.length, left.indexOf(line.voice));
        const to = spread(right.length, right.findIndex(about => about.id === line.about.id));
        return svg`<path class="${line.voice.style} ${line.ids.includes(lit) ? "lit" : ""}" stroke-width=${Math.min(6, 1 + line.ids.length)}
          d="M${LEFT} ${from}C${LEFT + 38} ${from} ${RIGHT - 38} ${to} ${RIGHT} ${to}" @mouseenter=${() => onLit(line.ids[0])}><title>${line.voice.name} about ${line.about.name}: ${line.ids.length}</title></path>`;
      })}
      ${left.map((voice, i) => svg`<text x=${LEFT - 6} y=${spread(left.length, i) + 4} text-anchor="end">${short(voice.name)}<title>${voice.name}</title></text>`)}
      ${right.map((about, i) => svg`<text x=${RIGHT + 6} y=${spread(right.length, i) + 4}>${short(about.name)}<title>${about.name}</title></text>`)}
    </svg></section>`;
}

const short = name => [...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join("")}…` : name;
