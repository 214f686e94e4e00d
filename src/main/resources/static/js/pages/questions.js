// Every named question as a form.
import { actorLink, address, attempt, empty, failure, get, html, joined, keep, keyed, list, loading, nothing, part, sent } from "../basics.js";
import { actorField } from "../parts/actor-field.js";
import { AT_ONCE, table } from "../parts/table.js";

export default async function questions({ params, signal, show }) {
  const all = await get("/api/questions", {}, signal);
  const question = all.find(one => one.name === params.get("name")) ?? all[0];
  const state = { answer: null, busy: false, failed: null, shown: AT_ONCE, filter: "" };
  const { name: asked, ...given } = Object.fromEntries(params);
  let filled = {};
  const set = change => { Object.assign(state, change); draw(); };

  const ask = values => attempt(async () => {
    filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()));
    keep("/questions", { name: question.name, ...filled });
    set({ busy: true, failed: null, answer: null, shown: AT_ONCE });
    set({ answer: await get(`/api/questions/${part(question.name)}`, filled, signal), busy: false });
  }, failed => set({ failed, busy: false }));

  const draw = () => show(html`
    <div class="ask">
      <nav class="stack tight" aria-label="Questions">
        <h1>Questions</h1>
        <input type="search" aria-label="Filter the questions" placeholder="Filter ${all.length} questions" @input=${event => set({ filter: event.target.value.toLowerCase() })}>
        ${list(all.filter(one => `${one.question} ${one.name}`.toLowerCase().includes(state.filter)), one =>
          html`<a href=${address("/questions", { name: one.name })} aria-current=${one === question}>${one.question}</a>`, "asked")}
      </nav>
      ${question ? html`<section class="stack" aria-labelledby="question">
        <h2 id="question" class="question">${question.question}</h2>
        <form class="panel form" @submit=${sent(data => ask(Object.fromEntries(data)))}>
          ${question.parameters.map(field)}
          <div class="submit"><button class="main">Ask</button>
            <code class="small quiet">hearsay ask ${question.name}</code></div>
        </form>
        ${state.busy ? loading() : ""}
        ${state.failed && !wrong() ? failure(state.failed, () => ask(filled)) : ""}
        ${state.answer ? answer(state.answer) : ""}
      </section>` : empty("No questions are known")}
    </div>`);

  const answer = found => html`
    <div class="row between"><div>${Object.entries(found.actors ?? {}).filter(([, actors]) => actors.length).map(([name, actors]) => html`
      <p class="small"><span class="quiet">${name} was understood as</span> ${joined(actors.map(actorLink))}</p>`)}</div>
      ${found.rows.length ? html`<a class="button" href=${address("/graph", { ask: address(question.name, filled) })}>Show on the canvas</a>` : ""}</div>
    ${table(found, question.name, { shown: state.shown, onMore: () => set({ shown: state.shown + AT_ONCE }),
      meanings: Object.fromEntries(question.columns.map(({ name, meaning }) => [name, meaning])) })}`;

  const wrong = () => state.failed && !keyed(state.failed) && state.failed.field;

  function field({ name, type, optional, defaultValue, meaning }) {
    const value = given[name] ?? defaultValue ?? "", id = `p-${name}`;
    return html`<div class="field" ?data-wrong=${wrong() === name}>
      <label for=${id}>${name}${optional ? html` <span class="quiet">optional</span>` : ""}</label>
      ${type === "actor" ? actorField({ name, value, required: !optional })
        : type === "flag" ? html`<select id=${id} name=${name}>${["", "true", "false"].map(option => html`<option ?selected=${option === value}>${option}</option>`)}</select>`
        : html`<input id=${id} name=${name} .value=${value} ?required=${!optional} type=${{ date: "date", integer: "number" }[type] ?? "text"} min=${type === "integer" ? 0 : nothing}>`}
      <span class="hint">${meaning}</span>
      ${wrong() === name ? html`<span class="wrong" role="alert">${state.failed.message}</span>` : ""}
    </div>`;
  }

  draw();
  if (asked && question.parameters.every(({ name, optional }) => optional || given[name])) await ask(given);
  return question?.question ?? "Questions";
}
