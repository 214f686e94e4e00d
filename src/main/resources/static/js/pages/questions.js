// Every named question as a form, its answer as a table.
import { html, nothing } from "../html.js";
import { address, get, part } from "../api.js";
import { keep } from "../router.js";
import { actorField } from "../parts/actor-field.js";
import { actorLink } from "../parts/actor.js";
import { empty, failure, loading } from "../parts/states.js";
import { table } from "../parts/table.js";

export default async function questions({ params, signal, show }) {
  const all = await get("/api/questions", {}, signal);
  const named = name => all.find(question => question.name === name);
  const state = { question: named(params.get("name")) ?? all[0], answer: null, busy: false, failed: null, shown: 200, filter: "" };
  const given = Object.fromEntries([...params].filter(([name]) => name !== "name"));
  const set = change => { Object.assign(state, change); draw(); };
  const draw = () => show(view());

  let asked = {};

  async function ask(values) {
    const filled = asked = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()));
    keep("/questions", { name: state.question.name, ...filled });
    set({ busy: true, failed: null, answer: null, shown: 200 });
    try {
      set({ answer: await get(`/api/questions/${part(state.question.name)}`, filled, signal), busy: false });
    } catch (e) {
      if (e.name !== "AbortError") set({ failed: e, busy: false });
    }
  }

  const view = () => html`
    <div class="ask">
      <nav class="stack tight" aria-label="Questions">
        <h1>Questions</h1>
        <label class="field"><span class="unseen">Filter the questions</span>
          <input type="search" placeholder="Filter ${all.length} questions" @input=${e => set({ filter: e.target.value.toLowerCase() })}></label>
        <ul class="asked">${all.filter(question => `${question.question} ${question.name}`.toLowerCase().includes(state.filter)).map(question => html`
          <li><a href="/questions?name=${question.name}" aria-current=${question === state.question ? "true" : "false"}>${question.question}</a></li>`)}</ul>
      </nav>
      ${state.question ? html`<section class="stack" aria-labelledby="question">
        <h2 id="question" class="question">${state.question.question}</h2>
        <form class="panel form" @submit=${e => { e.preventDefault(); ask(Object.fromEntries(new FormData(e.target))); }}>
          ${state.question.parameters.map(field)}
          <div class="submit"><button class="main">Ask</button>
            <code class="small quiet">hearsay ask ${state.question.name}</code></div>
        </form>
        ${state.answer?.rows.length ? html`<p class="row between"><span>${understood()}</span><a class="button" href=${address("/graph", { ask: `${state.question.name}?${new URLSearchParams(asked)}` })}>Show on the canvas</a></p>` : understood()}
        ${state.busy ? loading() : nothing}
        ${state.failed && !state.failed.field ? failure(state.failed) : nothing}
        ${state.answer ? table(state.answer, state.question.name, { shown: state.shown, onMore: () => set({ shown: state.shown + 200 }),
          meanings: Object.fromEntries(state.question.columns.map(column => [column.name, column.meaning])) }) : nothing}
      </section>` : empty("No questions are known")}
    </div>`;

  function field(parameter) {
    const wrong = state.failed?.field === parameter.name;
    const value = given[parameter.name] ?? parameter.defaultValue ?? "";
    const attributes = { name: parameter.name, value, required: !parameter.optional };
    return html`<div class="field" ?data-wrong=${wrong}>
      <label for="p-${parameter.name}">${parameter.name}${parameter.optional ? html` <span class="quiet">optional</span>` : nothing}</label>
      ${parameter.type === "actor" ? actorField(attributes)
        : parameter.type === "flag" ? html`<select id="p-${parameter.name}" name=${parameter.name}>${["", "true", "false"].map(option => html`<option ?selected=${option === value}>${option}</option>`)}</select>`
        : html`<input id="p-${parameter.name}" name=${parameter.name} .value=${value} ?required=${!parameter.optional}
            type=${{ date: "date", integer: "number" }[parameter.type] ?? "text"} min=${parameter.type === "integer" ? 0 : nothing}>`}
      <span class="hint">${parameter.meaning}</span>
      ${wrong ? html`<span class="wrong" role="alert">${state.failed.message}</span>` : nothing}
    </div>`;
  }

  const understood = () => Object.entries(state.answer?.actors ?? {}).filter(([, actors]) => actors.length).map(([name, actors]) => html`
    <p class="small"><span class="quiet">${name} was understood as</span> ${actors.map((actor, i) => html`${i ? ", " : nothing}${actorLink(actor)}`)}</p>`);

  draw();
  const required = state.question?.parameters.filter(parameter => !parameter.optional) ?? [];
  if (params.has("name") && required.every(parameter => given[parameter.name])) await ask(given);
  return state.question ? state.question.question : "Questions";
}
