/** One way to part a list: by place, by year. */
export interface Facet {
  /** As it stands in the address: `?place=hanoi`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  readonly text: string;
}

/** What one entry of a list has of each facet; several where it has several. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** The facets that part a list: those of which its entries have more than one value, each with those that there are, in the order given. */
export function partingFacets(facets: readonly Facet[], entries: readonly Facets[]): Facet[] {
  return facets.flatMap(({ name, label, options }) => {
    const there = new Set(entries.flatMap((entry) => entry[name] ?? []));
    const own = options.filter(({ value }) => there.has(value));
    return own.length > 1 ? [{ name, label, options: own }] : [];
  });
}

/** The attributes by which an entry is found: `data-place="hanoi"`. */
export function facetAttributes(facets: Facets): Record<string, string> {
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [`data-${name}`, [...new Set(values)].join(" ")]));
}

/** The styles that hide what wasn't chosen, without a script: a rule for each value that an entry may have. */
export function facetStyles(entries: readonly Facets[]): string {
  const values = new Map<string, Set<string>>();
  for (const entry of entries) for (const [name, own] of Object.entries(entry)) for (const value of own) values.set(name, (values.get(name) ?? new Set()).add(value));
  return [...values].flatMap(([name, own]) => [...own].sort().map((value) => `main:has(select[name="${name}"] option[value="${value}"]:checked) [data-${name}]:not([data-${name}~="${value}"]){display:none}\n`)).join("");
}

/** A text as a value in an address. */
export function facetValue(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "other";
}
