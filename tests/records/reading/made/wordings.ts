/** Every wording of a lexicon's phrase, written out: `a|b` and `word?` both ways, what must not follow left out; none of a phrase with a stem or a gap. */
export function wordings(source: string): string[] {
  const choices = source.split(" ").filter((part) => !part.startsWith("!")).map((part): string[] => {
    if (part === "_" || (part.length > 1 && part.includes("*"))) return [];
    const options = part.length > 1 ? part.replace(/\?$/, "").split("|") : [part];
    return part.length > 1 && part.endsWith("?") ? ["", ...options] : options;
  });
  return choices
    .reduce((texts, options) => texts.flatMap((text) => options.map((option) => `${text} ${option}`)), [""])
    .map((text) => text.replace(/\s+/g, " ").replace(/' /g, "'").replace(/ - /g, "-").replace(/ \./g, ".").replace(/> =/g, ">=").replace(/= >/g, "=>").replace(/< =/g, "<=").replace(/= </g, "=<").trim());
}
