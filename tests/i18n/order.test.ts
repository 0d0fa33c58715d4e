import { expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/index.ts";
import { ordered, orderedPlaces } from "../../src/i18n/order.ts";
import { byLanguage } from "../../src/records/lexicon/index.ts";
import type { Indicator, Locality } from "../../src/records/vocabulary.ts";

const own = (name: string) => byLanguage(() => name);
const place = (name: string, kind: Locality["kind"] = "province"): Locality => ({ slug: name.toLowerCase(), name: own(name), short: own(name), body: own("Words."), kind });
const indicator = (name: string, pillar: Indicator["pillar"]): Indicator => ({ slug: name.toLowerCase(), name: own(name), short: own(name), body: own("Words."), unit: "percent", pillar, better: "higher" });
const names = (entries: readonly { readonly name: Readonly<Record<"vi", string>> }[]) => entries.map(({ name }) => name.vi);

test("places go by the alphabet of the page's language, in which Đ follows D and tones come last; the country closes the list", () => {
  const given = ["Việt Nam", "Đà Nẵng", "Yên Bái", "Điện Biên", "Cần Thơ", "Bạc Liêu", "An Giang", "Bắc Ninh", "Ninh Bình", "Nghệ An"].map((name) => place(name, name === "Việt Nam" ? "country" : "province"));
  expect(names(orderedPlaces(given, dictionaries.vi))).toEqual(["An Giang", "Bạc Liêu", "Bắc Ninh", "Cần Thơ", "Đà Nẵng", "Điện Biên", "Nghệ An", "Ninh Bình", "Yên Bái", "Việt Nam"]);
});

test("indicators go by field, then by the alphabet, in which an accent doesn't send a word to the end", () => {
  const given = [indicator("Zones", "economy"), indicator("Économie", "economy"), indicator("Emploi", "economy"), indicator("Accès", "society"), indicator("Ensemble", "overall")];
  expect(names(ordered(given, dictionaries.fr))).toEqual(["Ensemble", "Économie", "Emploi", "Zones", "Accès"]);
});
