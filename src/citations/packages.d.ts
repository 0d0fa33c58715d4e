// What we use of packages that bring no types of their own.

declare module "@citation-js/core" {
  export const plugins: {
    readonly config: { get(name: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } } };
    readonly output: { format(name: "biblatex" | "ris", items: readonly object[], options: { readonly format: "object" }): unknown };
  };
  export class Cite {
    constructor(source: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}

declare module "citeproc" {
  interface System {
    readonly retrieveItem: (id: string) => object | undefined;
    readonly retrieveLocale: (language: string) => string;
  }
  /** A formatter of citations, by a style of the Citation Style Language. */
  export class Engine {
    constructor(system: System, style: string, language: string, isForced: boolean);
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
