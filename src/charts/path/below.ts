import type { Reading, Target } from "../../records/target.ts";
import { around, boxOf, label, lineHeight, paragraph, widthOf, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";
import { tip, type Tip } from "../type/tip.ts";
import type { Outcome, Place, Step } from "./places.ts";
import { localityOf, type Stated } from "./stand.ts";
import { finger, hit } from "./touch.ts";
import type { Hit } from "../marks/hit.ts";
import type { PointWords } from "./words.ts";

/** A promise or a figure told in words. */
export type Told = Stated & { readonly labels: readonly Label[]; readonly hit: Hit; readonly tip: Tip };

/** What the panels have no place for: the yardstick's promises, those without a year, what found no room there, and figures of one place and series. */
export interface Section {
  readonly kind: "yardstick" | "undated" | "untold" | "figures";
  /** What it opens with; before the yardstick's stands a sample of its line. */
  readonly lead: readonly Label[];
  readonly told: readonly Told[];
}

/** All words below the panels. */
export interface Below {
  readonly sections: readonly Section[];
  /** Who says what where sources differ, under a heading. */
  readonly differences: readonly Label[];
  readonly bottom: number;
}

/** What the words below say. */
export interface BelowWords extends PointWords {
  /** "30% by 2030", "16.25% in 2024", "30%" where there is no year */
  readonly dated: (stated: Stated) => string;
  /** "Hanoi by 2030: " */
  readonly promise: (target: Target) => string;
  /** "Hanoi Times 2020" */
  readonly names: (reading: Reading) => string;
  readonly comma: string;
  /** What a section opens with: "No year given:" */
  readonly lead: (kind: "yardstick" | "undated" | "untold") => string;
  /** The same for figures: "Hanoi, measured (Statistics office):" */
  readonly figures: (of: Outcome) => string;
  /** "Sources differ" */
  readonly differing: string;
}

interface Group {
  readonly kind: Section["kind"];
  readonly lead: string;
  readonly all: readonly Stated[];
  readonly text: (stated: Stated) => string;
}

interface Sides {
  readonly left: number;
  readonly right: number;
  /** Of the whole drawing. */
  readonly width: number;
}

/** How wide the sample of a line is. */
export const sample = 26;

const step = 26;
const apart = 16;

/** Lays out all that stands in words below the panels. */
export function below({ behind, undated, untold, steps }: { behind: Place | null; undated: readonly Step[]; untold: readonly Stated[]; steps: readonly Step[] }, top: number, sides: Sides, words: BelowWords): Below {
  const figures = [...(behind?.outcomes ?? []), ...untold.flatMap((one) => (one.kind === "outcome" ? [one.of] : []))];
  const groups: readonly Group[] = [
    { kind: "yardstick", lead: behind ? words.lead("yardstick") : "", all: behind?.steps.flatMap(stated) ?? [], text: words.dated },
    ...[...Map.groupBy(figures, words.figures)].map(([lead, all]): Group => ({ kind: "figures", lead, all: all.map((of) => ({ kind: "outcome", of })), text: words.dated })),
    { kind: "undated", lead: words.lead("undated"), all: undated.flatMap(stated), text: (one) => `${words.place(localityOf(one))}${words.comma}${words.dated(one)}` },
    { kind: "untold", lead: words.lead("untold"), all: untold.filter(({ kind }) => kind === "promise"), text: (one) => `${words.place(localityOf(one))}${words.comma}${words.dated(one)}` },
  ];
  let y = top;
  const sections = groups.flatMap((group): Section[] => {
    if (group.all.length === 0) return [];
    const laid = flow(group, y, sides, words);
    y = laid.bottom;
    return [laid.section];
  });
  const disputed = steps.filter(({ found }) => found.length > 1).map(({ target, found }) => `${words.promise(target)}${found.map((reading) => `${words.value(reading)}${words.comma}${words.names(reading)}`).join(" · ")}`);
  const title = disputed.length > 0 ? [label("note", words.differing, sides.left, y + 20)] : [];
  const said = disputed.reduce<Label[]>((done, text) => [...done, ...paragraph("name", text, sides.left, (done.at(-1)?.y ?? y + 20) + lineHeight("name") + 1, sides.right - sides.left)], []);
  return { sections, differences: [...title, ...said], bottom: round((said.at(-1)?.y ?? y) + (said.length > 0 ? 6 : 0)) };
}

// One after the other, on as many lines as they need, each with a finger's room of its own.
function flow({ kind, lead: opening, all, text: say }: Group, top: number, { left, right, width }: Sides, words: BelowWords): { section: Section; bottom: number } {
  const start = kind === "yardstick" ? left + sample + 8 : left;
  const lead = paragraph("name", opening, start, top + step - 7, right - start);
  const last = lead.at(-1);
  let [x, y] = last ? [boxOf(last).right + apart / 2, last.y] : [left, top + step - 7];
  const told = all.flatMap((one): Told[] => {
    const text = say(one);
    if (x > left && x + widthOf("name", text) > right) [x, y] = [left, y + step];
    const labels = paragraph("name", text, x, y, right - x);
    const [first, ...rest] = labels.map(boxOf);
    if (!first) return [];
    const across = around(first, ...rest);
    const bottom = y + (labels.length - 1) * lineHeight("name");
    const box = { left: across.left - 2, right: Math.max(across.left - 2 + finger, across.right + 2), top: y - 17, bottom: bottom + finger - 17 };
    [x, y] = [labels.length > 1 ? right : across.right + apart, bottom];
    return [{ ...one, labels, hit: hit(box), tip: tip(words.sentence(one), box, width) }];
  });
  return { section: { kind, lead, told }, bottom: round(y + 8) };
}

function stated({ target, found }: Step): Stated[] {
  return found.map((of) => ({ kind: "promise", target, of }));
}
