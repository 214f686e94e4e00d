// What was asked before, kept in this browser.

const KEY = "hearsay.cypher", MOST = 30;

/** The last first, each `{statement, parameters}`. */
export function past() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter(one => typeof one?.statement === "string") : [];
  } catch {
    return [];
  }
}

export function remember(one) {
  write([one, ...past().filter(other => other.statement !== one.statement || other.parameters !== one.parameters)].slice(0, MOST));
}

export const forget = () => write([]);

function write(all) {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Where storage is refused, nothing is kept.
  }
}
