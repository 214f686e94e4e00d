// A text box for Cypher, coloured from behind, with proposals as one types.
import { html, nothing, render } from "../basics.js";
import { completion, tokens } from "./language.js";

export function editor({ value, schema, parameters, onRun }) {
  const element = Object.assign(document.createElement("div"), { className: "editor" });
  const state = { value, wrong: null, from: 0, options: [], chosen: 0 };
  const area = () => element.querySelector("textarea");
  const set = change => { Object.assign(state, change); draw(); };
  const close = () => state.options.length && set({ options: [] });

  /** The proposals stand under the piece that they are for. */
  const colours = () => tokens(`${state.value}\n`).map(({ kind, text, start }) => {
    const holds = place => start <= place && place < start + text.length;
    return html`<span class="t-${kind} ${state.wrong !== null && holds(state.wrong) ? "t-wrong" : ""} ${state.options.length && holds(state.from) ? "here" : ""}">${text}</span>`;
  });

  const draw = () => render(html`
    <pre aria-hidden="true"><code>${colours()}</code></pre>
    <textarea id="statement" spellcheck="false" autocapitalize="off" autocomplete="off" rows="6" maxlength="20000" wrap="soft"
      role="combobox" aria-label="Cypher statement" aria-describedby="statement-help" aria-autocomplete="list" aria-expanded=${state.options.length > 0} aria-controls="proposals"
      aria-activedescendant=${state.options.length ? `proposal-${state.chosen}` : nothing} aria-invalid=${state.wrong !== null}
      .value=${state.value} @input=${propose} @keydown=${pressed} @blur=${close} @click=${close}
      @scroll=${event => { element.querySelector("pre").scrollTop = event.target.scrollTop; }}></textarea>
    <ul id="proposals" class="proposals" role="listbox" aria-label="Proposals" ?hidden=${!state.options.length} @mousedown=${event => event.preventDefault()}>
      ${state.options.map((option, i) => html`<li id="proposal-${i}" role="option" aria-selected=${i === state.chosen}
        @click=${() => take(option)}><span>${option.text}</span><span class="quiet">${option.kind}</span></li>`)}</ul>`, element);

  function propose() {
    const { value, selectionStart, selectionEnd } = area();
    set({ value, wrong: null, chosen: 0, options: [], ...(selectionStart === selectionEnd && completion(value, selectionStart, schema, parameters())) });
  }

  function take({ text }) {
    area().setRangeText(text, state.from, area().selectionStart, "end");
    set({ value: area().value, options: [] });
  }

  function pressed(event) {
    const { key } = event, control = event.ctrlKey || event.metaKey, some = state.options.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const act = key === "Enter" && control ? () => { close(); onRun(); }
      : key === " " && event.ctrlKey ? propose
      : !some ? null
      : step ? () => set({ chosen: (state.chosen + step + some) % some })
      : key === "Tab" || key === "Enter" ? () => take(state.options[state.chosen])
      : key === "Escape" ? close : null;
    if (!act) return;
    event.preventDefault();
    act();
    element.querySelector("[role=option][aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  draw();
  return {
    element, get value() { return state.value; }, focus: () => area().focus(),
    put: value => set({ value, wrong: null, options: [] }),
    wrong(offset) {
      set({ wrong: offset });
      if (offset === null) return;
      area().focus();
      area().setSelectionRange(offset, offset);
    },
  };
}
