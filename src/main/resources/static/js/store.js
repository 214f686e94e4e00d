// What this browser keeps, unless it refuses to.

/** One text, kept for good or, in `sessionStorage`, as long as the tab is open; blank is forgotten. */
export const kept = (name, area = "localStorage") => ({
  get() {
    try { return window[area].getItem(name) ?? ""; } catch { return ""; }
  },
  set(text) {
    try { text ? window[area].setItem(name, text) : window[area].removeItem(name); } catch { /* It lasts as long as the page. */ }
  },
});
