// What is on the canvas as an address, and back.
import { address } from "../basics.js";

/** Longer ones go behind the #, since servers do not take them. */
const LONGEST = 4000;
export const MOST = 2000;

export function read() {
  const params = new URLSearchParams(location.search.length > 1 ? location.search : location.hash.slice(1));
  return {
    ids: params.getAll("id").slice(0, MOST), kinds: new Set(params.getAll("without")), types: new Set(params.getAll("no")),
    from: params.get("from"), to: params.get("to"), apart: params.get("lines") === "apart", spread: new Set(params.getAll("spread")),
    pins: new Map(params.getAll("pin").map(pin => /^(.*)@(-?\d+),(-?\d+)$/s.exec(pin)).filter(Boolean).map(([, id, x, y]) => [id, { x: +x, y: +y }])),
    table: params.get("as") === "table", ask: params.get("ask"),
  };
}

export function written({ ids, kinds, types, from, to, apart, spread, pins, table }) {
  const pin = [...pins].map(([id, { x, y }]) => `${id}@${Math.round(x)},${Math.round(y)}`);
  const all = address("/graph", { id: ids, without: [...kinds], no: [...types], from, to, lines: apart && "apart", spread: [...spread], pin, as: table && "table" });
  return all.length > LONGEST ? all.replace("?", "#") : all;
}
