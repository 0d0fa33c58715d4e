/** The words of lists of pages, and of the pages about places, indicators and sources. */
export interface ListWords {
  readonly lists: {
    readonly targets: (count: number) => string;
    readonly articles: (count: number) => string;
    readonly statements: (count: number) => string;
    readonly read: (host: string, language: string) => string;
    readonly whatItIs: string;
    /** Over what an article is: publisher, date, language. */
    readonly facts: string;
    readonly aboutPlace: string;
    readonly indicators: string;
    readonly indicatorIs: (name: string) => string;
    readonly places: string;
    readonly placeIs: (name: string) => string;
    readonly sources: string;
    readonly sourceIs: (title: string, publisher: string) => string;
    /** Over the promises of an article, and what stands there where it has none. */
    readonly statedIn: string;
    readonly statedNothing: string;
    readonly original: string;
    readonly language: string;
    readonly byline: string;
    readonly issuer: string;
    readonly download: string;
  };
}
