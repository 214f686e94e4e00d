// Turns the address into a page.
import { address } from "./api.js";

let show = () => {};
let current = new AbortController();

/** Calls `onRoute(path, params, signal)` whenever the address changes; the signal ends with the page. */
export function start(onRoute) {
  show = () => {
    current.abort();
    current = new AbortController();
    onRoute(location.pathname, new URLSearchParams(location.search), current.signal);
  };
  addEventListener("popstate", show);
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (link && ours(link) && !event.defaultPrevented && event.button === 0
        && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      go(link.href);
    }
  });
  show();
}

export function go(url = location.href) {
  if (new URL(url, location.href).href !== location.href) history.pushState(null, "", url);
  show();
}

export const keep = (path, query) => history.replaceState(null, "", address(path, query));

function ours(link) {
  return link.origin === location.origin && !link.target && !link.hasAttribute("download")
    && !/^\/(api|docs|v3|swagger-ui)\b/.test(link.pathname) && link.getAttribute("href")[0] !== "#";
}
