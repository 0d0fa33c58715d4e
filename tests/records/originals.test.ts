import { expect, test } from "vitest";
import { standsIn } from "../../src/records/originals.ts";

test.each([
  ["white space and line breaks", "about 30 percent of GRDP", "it is about\n\t30\u00a0percent  of\r\nGRDP, they say"],
  ["a narrow no-break space", "30 % du PIB", "soit 30\u202f% du PIB"],
  ["Unicode composition", "chuyển đổi số".normalize("NFC"), "về chuyển đổi số.".normalize("NFD")],
  ["typographic quotation marks", 'to be in "top 5" by 2025', "to be in \u201ctop 5\u201d by 2025"],
  ["typographic apostrophes", "the city's share", "the city\u2019s share"],
  ["French quotation marks", 'le "top 5" du pays', "dans le «top 5» du pays"],
  ["dashes", "7 - 7.5 percent", "grow 7 \u2013 7.5 percent"],
])("%s are levelled", (_, quote, original) => {
  expect(standsIn(quote, original)).toBe(true);
});

test.each([
  ["case", "about 30 percent", "About 30 percent"],
  ["accents", "khoảng 30%", "khoang 30%"],
  ["a tone", "khoảng 30%", "khoáng 30%"],
  ["a digit", "about 30 percent", "about 31 percent"],
  ["a decimal mark", "7.5 percent", "7,5 percent"],
  ["a sign", "30%", "30 percent"],
  ["the order of words", "percent 30", "30 percent"],
  ["a word left out", "about percent", "about 30 percent"],
  ["superscripts", "m2", "m²"],
  ["ligatures", "officiel", "oﬃciel"],
  ["full-width digits", "30", "３０"],
])("%s counts", (_, quote, original) => {
  expect(standsIn(quote, original)).toBe(false);
});
