// What was asked before, kept in this browser.
import { kept } from "../store.js";

const MOST = 30;
const store = kept("hearsay.cypher");

export function past() {
  try {
    return JSON.parse(store.get() || "[]").filter(one => typeof one?.statement === "string");
  } catch {
    return [];
  }
}

export const remember = one => store.set(JSON.stringify([one, ...past().filter(other => other.statement !== one.statement || other.parameters !== one.parameters)].slice(0, MOST)));

export const forget = () => store.set("");
