import { expect, test } from "vitest";
import { atQuote } from "../../src/records/textFragment.ts";

test("a short quote is given whole", () => {
  expect(atQuote("https://example.org/a", ["about 30 percent of GRDP"])).toBe("https://example.org/a#:~:text=about%2030%20percent%20of%20GRDP");
});

test("a long quote is given by its first and last five words", () => {
  expect(atQuote("https://example.org/a", ["a b c d e f g h i j k l"])).toBe("https://example.org/a#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l");
});

test("hyphens, commas and ampersands, which have a meaning there, are encoded", () => {
  expect(atQuote("https://example.org/a", ["R&D, start-ups 7-7.5%"])).toBe("https://example.org/a#:~:text=R%26D%2C%20start%2Dups%207%2D7.5%25");
});

test("a fragment of the address itself is kept", () => {
  expect(atQuote("https://example.org/a?b=c#part", ["all"])).toBe("https://example.org/a?b=c#part:~:text=all");
});

test("Vietnamese and French letters survive", () => {
  const text = "chiếm khoảng 30% GRDP";
  expect(decodeURIComponent(atQuote("https://example.org/", [text]).split("text=")[1] ?? "")).toBe(text);
});

test("a French quote that may begin after an elision starts at its next word, for browsers match whole words", () => {
  expect(atQuote("https://example.org/", ["économie numérique à 30% du PIB"], "fr")).toBe("https://example.org/#:~:text=num%C3%A9rique%20%C3%A0%2030%25%20du%20PIB");
  expect(atQuote("https://example.org/", ["porter la part à 30%"], "fr")).toContain("text=porter");
  expect(atQuote("https://example.org/", ["about 30 percent of GRDP"], "en")).toContain("text=about");
});

test("a date that stands elsewhere is marked with the words", () => {
  expect(atQuote("https://example.org/a", ["at least 20% of GRDP", "by 2030"])).toBe("https://example.org/a#:~:text=at%20least%2020%25%20of%20GRDP&text=by%202030");
});
