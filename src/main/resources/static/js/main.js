// Starts the explorer.
import { attempt, failure, go, loading, render, start } from "./basics.js";
import { shell } from "./shell.js";

const PAGES = ["search", "statement", "claim", "article", "actor", "questions", "cypher", "graph", "accusations", "load"];

/** A page that is there sooner, in milliseconds, comes without a flicker. */
const PATIENCE = 120;

const main = document.getElementById("page");
let first = true;

start((path, params, signal) => {
  shell(path, params);
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => signal.aborted || render(loading(), main), PATIENCE);
  const show = template => {
    clearTimeout(slow);
    if (!signal.aborted) render(template, main);
  };
  attempt(async () => {
    const name = path === "/" ? "home" : PAGES.find(name => path === `/${name}`);
    if (!name) throw Object.assign(new Error("There is no page at this address."), { title: "Nothing here", status: 404 });
    const title = await (await import(`./pages/${name}.js`)).default({ params, signal, show });
    if (!signal.aborted) arrived(title);
  }, e => {
    if (!e.title) console.error(e);
    show(failure(e, () => go()));
    if (!signal.aborted) arrived(e.title ?? "Failed");
  });
});

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
