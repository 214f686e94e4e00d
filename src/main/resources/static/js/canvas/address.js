// What is on the canvas as an address, and back: who, what is hidden, what is pinned where.

/** Longer ones go behind the #, which browsers keep to themselves, since servers do not take long addresses. */
const LONGEST = 4000;
export const MOST = 2000;

/** What the address of now says. */
export function read() {
  const params = new URLSearchParams(location.search.length > 1 ? location.search : location.hash.slice(1));
  return {
    ids: params.getAll("id").slice(0, MOST), kinds: new Set(params.getAll("without")), types: new Set(params.getAll("no")),
    from: params.get("from"), to: params.get("to"), apart: params.get("lines") === "apart", spread: new Set(params.getAll("spread")),
    pins: new Map(params.getAll("pin").map(pin => /^(.*)@(-?\d+),(-?\d+)$/s.exec(pin)).filter(Boolean).map(([, id, x, y]) => [id, { x: +x, y: +y }])),
    table: params.get("as") === "table", ask: params.get("ask"),
  };
}

/** The address of a state. */
export function written({ ids, kinds, types, from, to, apart, spread, pins, table }) {
  const all = [
    ...ids.map(id => ["id", id]), ...[...kinds].map(kind => ["without", kind]), ...[...types].map(type => ["no", type]),
    ["from", from], ["to", to], ["lines", apart ? "apart" : null], ...[...spread].map(pair => ["spread", pair]),
    ...[...pins].map(([id, { x, y }]) => ["pin", `${id}@${Math.round(x)},${Math.round(y)}`]), ["as", table ? "table" : null],
  ].filter(([, value]) => value);
  const search = new URLSearchParams(all).toString();
  return `/graph${search ? search.length > LONGEST ? `#${search}` : `?${search}` : ""}`;
}
