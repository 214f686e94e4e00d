// The bar above every page.
import { go, html, key, render } from "./basics.js";
import { finder } from "./finder.js";
import { kept } from "./store.js";

const WAYS = { "/questions": "Questions", "/cypher": "Cypher", "/claim": "Claims", "/graph": "Graph", "/accusations": "Accusations", "/load": "Load" };
const bar = document.getElementById("shell");
const find = finder();

export function shell(path, params) {
  find.reset(path === "/search" ? params.get("q") ?? "" : "");
  render(html`
    <div class="bar">
      <a class="brand" href="/"><img src="/icon.svg" alt="" width="26" height="26">Hearsay</a>
      ${find.element}
      <nav aria-label="Pages"><ul>
        ${Object.entries(WAYS).map(([to, name]) => html`<li><a href=${to} aria-current=${path === to ? "page" : "false"}>${name}</a></li>`)}
        <li><a href="/docs" title="The REST API">API</a></li>
        ${key.get() ? html`<li><button class="plain" title="The key to the API is kept until this tab is closed" @click=${() => { key.set(""); go(); }}>Forget key</button></li>` : ""}
        <li><button class="theme plain" aria-label="Light or dark" title="Light or dark" @click=${toggleTheme}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path fill-rule="evenodd" d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 2a6 6 0 0 1 0 12z"/></svg>
        </button></li>
      </ul></nav>
    </div>`, bar);
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  dispatchEvent(new Event("themechange"));
  kept("theme").set(root.dataset.theme);
}
