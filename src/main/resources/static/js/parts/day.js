// Days as people write them, as exact as they are known.

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** "24 Oct 2016", "October 2016" or "2016". */
export function day(iso, precision = "day") {
  if (!iso) return "unknown";
  const date = new Date(`${iso}T00:00:00Z`);
  return precision === "year" ? iso.slice(0, 4) : precision === "month" ? MONTH.format(date) : DAY.format(date);
}

export const moment = iso => MOMENT.format(new Date(iso));

/** The day a statement was said or, where that is unknown, reported. */
export const when = statement => statement.saidOn
  ? day(statement.saidOn, statement.saidOnPrecision) : statement.reportedOn ? `reported ${day(statement.reportedOn)}` : "undated";

export const number = n => n.toLocaleString("en-GB");

export const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
