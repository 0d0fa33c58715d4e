import type { Change } from "../../records/changes/log.ts";
import type { TableName } from "../../records/tables.ts";
import type { State } from "../../records/changes/state.ts";

/** What a record's numbers are like, for those who look for some. */
export type Sort = "numbered" | "unnumbered" | "disputed";

/** The words for those who find, cite and take along what the site holds. */
export interface ReuseWords {
  /** The pages' titles, as menus have them. */
  readonly titles: Record<"targets" | "search" | "reuse" | "changes", string>;
  readonly cite: {
    readonly title: string;
    /** Over the citation of the page itself. */
    readonly page: string;
    /** Over the citations of the articles. */
    readonly sources: (count: number) => string;
    /** Before the forms that reference managers take. */
    readonly managers: string;
    /** Before the records as files. */
    readonly data: string;
    readonly copy: string; readonly copied: string;
    /** Before a date, within a citation. */
    readonly read: string;
    /** Why this page may be cited for good. */
    readonly lasting: string;
  };
  /** Files to take along. */
  readonly files: { readonly excel: string; readonly package: string; readonly readme: string; readonly whole: string; readonly table: string; readonly tables: Record<TableName, string> };
  readonly changes: {
    readonly lead: string; readonly feed: string; readonly nothing: string;
    readonly kinds: Record<Change["kind"], (count: number) => string>;
    /** In what a record was altered. */
    readonly keys: Record<keyof State, string>;
    readonly was: string; readonly is: string; readonly unsaid: string;
    readonly because: string; readonly movedTo: string;
    /** The reason of an addition that was given none. */
    readonly newly: string;
    /** Of one record, in a feed. */
    readonly entry: Record<Change["kind"], (what: string) => string>;
  };
  readonly search: {
    readonly label: string; readonly button: string; readonly lead: string; readonly without: string;
    /** How many were found, where `#` stands in the place of the number. */
    readonly found: { readonly none: string; readonly one: string; readonly several: string };
    readonly loose: string; readonly loading: string; readonly failed: string; readonly more: string;
    readonly story: string;
  };
  readonly filters: {
    readonly label: string; readonly all: string; readonly clear: string;
    readonly sort: string; readonly published: string;
    readonly sorts: Record<Sort, string>;
    readonly unsaid: string;
    /** How many of all are shown; `#` and `##` stand in the places of the numbers. */
    readonly shown: string;
    readonly none: string;
  };
  readonly targets: { readonly lead: string; readonly sources: (count: number) => string };
}
