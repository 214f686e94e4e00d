// A text box for Cypher: coloured from behind, with proposals as one types; a plain textarea to keyboards and screen readers.
import { html, nothing, render } from "../html.js";
import { completion } from "./completion.js";
import { tokens } from "./tokens.js";

/** The element, with `value`, `put(text)`, `wrong(offset)` and `focus()`; `onRun` is called on Ctrl+Enter. */
export function editor({ value, schema, parameters, onInput, onRun }) {
  const element = document.createElement("div");
  element.className = "editor";
  const state = { value, wrong: null, from: 0, options: [], chosen: 0 };
  const area = () => element.querySelector("textarea");

  const colours = () => tokens(`${state.value}\n`).map(({ kind, text, start }) => {
    const here = state.wrong !== null && start <= state.wrong && state.wrong < start + text.length;
    return kind === "space" && !here ? text : html`<span class="t-${kind} ${here ? "t-wrong" : ""}">${text}</span>`;
  });

  const draw = () => render(html`
    <pre aria-hidden="true"><code>${colours()}</code></pre>
    <textarea id="statement" spellcheck="false" autocapitalize="off" autocomplete="off" rows="6" maxlength="20000" wrap="soft"
      role="combobox" aria-label="Cypher statement" aria-describedby="statement-help" aria-autocomplete="list" aria-expanded=${state.options.length > 0} aria-controls="proposals"
      aria-activedescendant=${state.options.length ? `proposal-${state.chosen}` : nothing} aria-invalid=${state.wrong !== null}
      .value=${state.value} @input=${typed} @keydown=${pressed} @blur=${close} @click=${close} @scroll=${followed}></textarea>
    <ul id="proposals" class="proposals" role="listbox" aria-label="Proposals" ?hidden=${!state.options.length} @mousedown=${event => event.preventDefault()}>
      ${state.options.map((option, i) => html`<li id="proposal-${i}" role="option" aria-selected=${i === state.chosen}
        @click=${() => take(option)}><span>${option.text}</span><span class="quiet">${option.kind}</span></li>`)}</ul>`, element);

  function typed() {
    state.value = area().value;
    state.wrong = null;
    propose();
    onInput(state.value);
  }

  function propose() {
    const found = area().selectionStart === area().selectionEnd ? completion(state.value, area().selectionStart, schema, parameters()) : { options: [] };
    Object.assign(state, found, { chosen: 0 });
    draw();
    if (state.options.length) place();
  }

  /** The proposals stand under the word that they are for. */
  function place() {
    const code = element.querySelector("code");
    const range = document.createRange();
    let left = state.from;
    const walk = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (left <= node.length) {
        range.setStart(node, left);
        break;
      }
      left -= node.length;
    }
    const at = range.getBoundingClientRect(), box = element.getBoundingClientRect();
    const list = element.querySelector(".proposals");
    list.style.left = `${Math.max(0, Math.min(at.left - box.left, box.width - 240))}px`;
    list.style.top = `${at.bottom - box.top + 4}px`;
  }

  function close() {
    if (state.options.length) {
      state.options = [];
      draw();
    }
  }

  function take({ text }) {
    const box = area();
    box.setRangeText(text, state.from, box.selectionStart, "end");
    state.options = [];
    state.value = box.value;
    draw();
    onInput(state.value);
  }

  function pressed(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      close();
      return onRun();
    }
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      return propose();
    }
    if (!state.options.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) state.chosen = (state.chosen + step + state.options.length) % state.options.length;
    else if (event.key === "Tab" || event.key === "Enter") take(state.options[state.chosen]);
    else if (event.key === "Escape") state.options = [];
    else return;
    event.preventDefault();
    draw();
    element.querySelector("[role=option][aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  function followed(event) {
    const code = element.querySelector("pre");
    code.scrollTop = event.target.scrollTop;
  }

  draw();
  return {
    element, get value() { return state.value; }, focus: () => area().focus(),
    put(text) {
      Object.assign(state, { value: text, wrong: null, options: [] });
      draw();
      onInput(text);
    },
    /** Marks the place of an error and puts the cursor there. */
    wrong(offset) {
      state.wrong = offset;
      draw();
      if (offset !== null) {
        area().focus();
        area().setSelectionRange(offset, offset);
      }
    },
  };
}
