// Starts the explorer: the bar above, and below it the page that the address names.
import { html, render } from "./html.js";
import { start } from "./router.js";
import { shell } from "./shell.js";
import { failure, loading } from "./parts/states.js";

const PAGES = {
  "/": () => import("./pages/home.js"),
  "/search": () => import("./pages/search.js"),
  "/statement": () => import("./pages/statement.js"),
  "/claim": () => import("./pages/claim.js"),
  "/article": () => import("./pages/article.js"),
  "/actor": () => import("./pages/actor.js"),
  "/questions": () => import("./pages/questions.js"),
  "/cypher": () => import("./pages/cypher.js"),
  "/graph": () => import("./pages/graph.js"),
  "/accusations": () => import("./pages/accusations.js"),
  "/load": () => import("./pages/load.js"),
};

/** A page that is there sooner, in milliseconds, comes without a flicker. */
const PATIENCE = 120;

const main = document.getElementById("page");
let first = true;

start(async (path, params, signal) => {
  shell(path, params);
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => signal.aborted || render(loading(), main), PATIENCE);
  const show = template => {
    clearTimeout(slow);
    if (!signal.aborted) render(template, main);
  };
  try {
    const page = PAGES[path];
    if (!page) throw Object.assign(new Error("There is no page at this address."), { title: "Nothing here" });
    const title = await (await page()).default({ params, signal, show });
    if (!signal.aborted) arrived(title);
  } catch (e) {
    clearTimeout(slow);
    if (e.name === "AbortError") return;
    if (!e.title) console.error(e);
    show(html`${failure(e, () => location.reload())}`);
    arrived("Not found");
  }
});

/** Tells title bar and screen reader where we are; on the first page the focus stays where the browser put it. */
function arrived(title) {
  main.removeAttribute("aria-busy");
  document.title = title === "Hearsay" ? title : `${title} · Hearsay`;
  document.getElementById("said").textContent = title;
  if (!first) {
    scrollTo(0, 0);
    if (!document.activeElement?.closest("#shell")) main.focus({ preventScroll: true });
  }
  first = false;
}
