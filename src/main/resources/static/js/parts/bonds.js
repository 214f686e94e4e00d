// An article's own small graph: who speaks, about whom.
import { html, section, short, svg } from "../basics.js";

const ROW = 26, WIDTH = 310, LEFT = 116, RIGHT = 184, MOST = 9, LONGEST = 17;

export function bonds(statements, cast, lit, onLit) {
  const lines = Map.groupBy(statements.flatMap(({ id, about = [], ...statement }) => about.map(to => ({ id, to, voice: cast.of(statement) }))),
    ({ voice, to }) => `${voice.key}\n${to.id}`);
  const all = [...lines.values()].map(ties => ({ voice: ties[0].voice, to: ties[0].to, ids: ties.map(tie => tie.id) }))
    .sort((a, b) => b.ids.length - a.ids.length);
  const left = [...new Set(all.map(line => line.voice))].slice(0, MOST);
  const right = [...new Map(all.map(({ to }) => [to.id, to])).values()].slice(0, MOST);
  const place = ({ voice, to }) => [left.indexOf(voice), right.findIndex(other => other.id === to.id)];
  const drawn = all.filter(line => !place(line).includes(-1));
  if (!drawn.length) return "";
  const most = Math.max(left.length, right.length);
  const y = (side, i) => 16 + (i + (most - side.length) / 2) * ROW;
  const told = ({ voice, to, ids }) => `${voice.name} about ${to.name}: ${ids.length}`;
  const labels = (side, x, anchor) => side.map(({ name }, i) => svg`<text x=${x} y=${y(side, i) + 4} text-anchor=${anchor}>${short(name, LONGEST)}<title>${name}</title></text>`);
  return section("Who speaks about whom", html`<svg class="bonds" viewBox="0 0 ${WIDTH} ${most * ROW + 6}" role="img" aria-label=${drawn.map(told).join("; ")}>
      ${drawn.map(line => {
        const [from, to] = [y(left, place(line)[0]), y(right, place(line)[1])];
        return svg`<path class="${line.voice.style} ${line.ids.includes(lit) ? "lit" : ""}" stroke-width=${Math.min(6, 1 + line.ids.length)}
          d="M${LEFT} ${from}C${LEFT + 38} ${from} ${RIGHT - 38} ${to} ${RIGHT} ${to}" @mouseenter=${() => onLit(line.ids[0])}><title>${told(line)}</title></path>`;
      })}
      ${labels(left, LEFT - 6, "end")}${labels(right, RIGHT + 6, "start")}
    </svg>`);
}
