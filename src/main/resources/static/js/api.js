// Asks the program, with the key where there is one.
import { kept } from "./store.js";

export const key = kept("hearsay.key", "sessionStorage");

/** What the program refused, or that it could not be reached. */
class Refusal extends Error {
  constructor(status, { title = "That did not work", detail = `The answer was ${status}.`, ...rest }) {
    super(detail);
    Object.assign(this, rest, { status, title });
  }
}

/** An address with a query; a list gives its name several times, what is null or blank is left out. */
export function address(path, query = {}) {
  const given = Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, one]))
    .filter(([, value]) => (value || value === 0));
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export const part = id => encodeURIComponent(id);

export const get = (path, query, signal) => json(address(path, query), { signal });
export const post = (path, body, signal) => json(path, { body, signal });
export const remove = (path, query) => json(address(path, query), { method: "DELETE" });

const json = async (url, options) => {
  const answer = await send(url, options);
  return /json/.test(answer.headers.get("Content-Type")) ? answer.json() : null;
};

/** Sends the body, a file as it is and all else as JSON. */
async function send(url, { body, method = body ? "POST" : "GET", signal, accept = "application/json" }) {
  const file = body instanceof Blob;
  const headers = { Accept: accept };
  if (body) headers["Content-Type"] = file ? "application/octet-stream" : "application/json";
  if (key.get()) headers.Authorization = `Bearer ${key.get()}`;
  const answer = await fetch(url, { method, signal, headers, body: body && !file ? JSON.stringify(body) : body }).catch(e => {
    if (e.name === "AbortError") throw e;
    throw new Refusal(0, { title: "Hearsay does not answer", detail: "The program has stopped or cannot be reached; start it and try again." });
  });
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  return answer;
}

/** Sends the body; `onEvent(name, data)` hears of each server-sent event of the answer. */
export async function stream(url, body, onEvent, signal) {
  const answer = await send(url, { body, signal, accept: "text/event-stream, application/problem+json" });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const field = name => event.split("\n").filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1).trimStart()).join("\n");
      if (field("data")) onEvent(field("event"), JSON.parse(field("data")));
    }
  }
}

/** Hands on what goes wrong; what was called off is no mistake. */
export const attempt = (act, failed) => act().catch(e => {
  if (e.name !== "AbortError") failed(e);
});
