// What one takes away: to the clipboard or as a file.
import { html, toast } from "../basics.js";

export const copy = (text, what) => navigator.clipboard.writeText(text).then(() => toast(`${what} copied`),
  () => toast(`The browser does not let pages copy; ${what.toLowerCase()} not copied`));

export function download(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export const takeJson = (data, name) => html`<button @click=${() => copy(JSON.stringify(data, null, 2), "JSON")}>Copy JSON</button>
  <button @click=${() => download(`${name}.json`, "application/json", JSON.stringify(data, null, 2))}>Download JSON</button>`;

export const downloadCsv = (name, columns, rows) => download(`${name}.csv`, "text/csv", csv(columns, rows));

/** RFC 4180 CSV; what a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(columns, rows, between = ",") {
  const cell = value => {
    const text = value && typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
    const harmless = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
    return /[",\t\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return [columns, ...rows.map(row => columns.map(column => row[column]))].map(line => line.map(cell).join(between)).join("\r\n") + "\r\n";
}
