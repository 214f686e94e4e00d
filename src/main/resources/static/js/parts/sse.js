// Server-sent events in the answer to a request that sends something, which EventSource cannot do.
import { Refusal } from "../api.js";

/** Sends the body, a file as it is and all else as JSON, and calls `onEvent(name, data)` for each event as it comes; done when the stream ends. */
export async function stream(path, body, onEvent, signal) {
  const file = body instanceof Blob;
  const answer = await fetch(path, { method: "POST", signal, body: file ? body : JSON.stringify(body),
    headers: { "Content-Type": file ? "application/octet-stream" : "application/json", Accept: "text/event-stream, application/problem+json" } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Refusal(answer.status, problem);
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const lines = event.split("\n");
      const field = name => lines.filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1).trimStart()).join("\n");
      if (field("data")) onEvent(field("event"), JSON.parse(field("data")));
    }
  }
}
