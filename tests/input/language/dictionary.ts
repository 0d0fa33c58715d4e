import { en } from "./en.ts";
import type { Words } from "./words.ts";

// A fourth language for the tests: a few words of it are enough to tell it from the others.
export const de: Words = {
  ...en,
  language: "de",
  locale: "de",
  territory: "de_DE",
  quotation: ["„", "“", "‚", "‘"],
  site: { ...en.site, tagline: "Digitale Ziele in Vietnam: was versprochen wurde, bis wann, in wessen Worten", languages: "Sprache" },
  pages: { ...en.pages, front: "Startseite", indicators: "Indikatoren", localities: "Orte" },
  value: { ...en.value, moreThan: (amount) => `mehr als ${amount}` },
  unit: { ...en.unit, "percent-of-grdp": (amount) => `${amount} % des BIP der Stadt` },
  byYear: (year) => `bis ${year}`,
  nothingFound: "In den Quellen wurde kein Ziel gefunden",
};
