// Asks the program for JSON, and tells what went wrong in its words.

/** What the program refused to do, or that it could not be reached. */
export class Refusal extends Error {
  constructor(status, { title = "That did not work", detail = `The answer was ${status}.`, field, line, column, offset }) {
    super(detail);
    Object.assign(this, { status, title, field, line, column, offset });
  }
}

/** The address of a resource with its query; a list gives its name several times; null, undefined and blank are left out. */
export function address(path, query = {}) {
  const given = Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, one]))
    .filter(([, value]) => value !== null && value !== undefined && value !== "");
  const search = new URLSearchParams(given).toString();
  return search ? `${path}?${search}` : path;
}

export const get = (path, query, signal) => ask(address(path, query), { signal });

export const post = (path, body, signal) => ask(path,
  { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal });

export const remove = (path, query) => ask(address(path, query), { method: "DELETE" });

/** Sends a file as it is; its name tells what is in it. */
export const postFile = (path, file, signal) => ask(address(path, { name: file.name }),
  { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file, signal });

async function ask(url, options) {
  let answer;
  try {
    answer = await fetch(url, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (e) {
    if (e.name === "AbortError") throw e;
    throw new Refusal(0, { title: "Hearsay does not answer", detail: "The program has stopped or cannot be reached; start it and try again." });
  }
  const json = /json/.test(answer.headers.get("Content-Type") ?? "");
  const body = json ? await answer.json() : null;
  if (!answer.ok) {
    throw new Refusal(answer.status, body ?? {});
  }
  return body;
}

export const part = id => encodeURIComponent(id);
