/** Phrases written with commas between, on as many lines as they need: list`at least, no less than`. */
export function list(text: TemplateStringsArray): readonly string[] {
  return (text[0] ?? "").split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")).filter((phrase) => phrase !== "");
}
