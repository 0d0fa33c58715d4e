import { readings, type Reading, type Target } from "../../records/target.ts";
import { around, boxOf, label, paragraph, widthOf, type Box, type Label, type Style } from "../type/label.ts";
import { round } from "../type/text.ts";
import { tip, type Tip } from "../type/tip.ts";
import type { AgendaColumns } from "./columns.ts";
import { smallHeight, smallMark, smallWidth, type SmallMark } from "./smallMark.ts";
import type { Setting } from "./stagger.ts";

/** What a finger or a pointer may touch; at least 24 pixels each way. */
export interface Hit {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One reading at its year. */
export interface Entry {
  readonly reading: Reading;
  readonly mark: SmallMark;
  /** The value in short words. */
  readonly labels: readonly Label[];
  readonly hit: Hit;
  readonly tip: Tip;
}

/** One promise: its readings one below the other, tied where sources differ. */
export interface Due {
  readonly target: Target;
  readonly entries: readonly Entry[];
  /** From each mark to the next. */
  readonly ties: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** That sources differ. */
  readonly note: Label | null;
}

/** What a chart says beside its marks; words come from the caller. */
export interface AgendaWords {
  /** "2030", "no year given" */
  readonly year: (year: number | null) => string;
  /** "Digital economy's share of GRDP" */
  readonly indicator: (indicator: string) => string;
  /** "more than 40%", "promised" */
  readonly value: (reading: Reading) => string;
  /** "Digital economy's share of GRDP: more than 40% of GRDP by 2030, CPV online, 16 March 2021" */
  readonly sentence: (reading: Reading) => string;
  /** "sources differ" */
  readonly differ: string;
  /** Names of pillars, which stand in the same column as those of indicators. */
  readonly pillars: readonly string[];
}

/** The height of a line, and the space between a mark and its value. */
export const lineStep = 26;
export const gap = 5;

/** How the words of a reading are set: a promise without a number is quieter than one with. */
export const styleOf = ({ value }: Reading): Style => (value.comparator === "milestone" ? "name" : "value");

/** A box as a space to touch. */
export const touch = ({ left, right, top, bottom }: Box): Hit => ({ x: round(left), y: round(top), width: round(Math.max(24, right - left)), height: round(Math.max(24, bottom - top)) });

/** The ways to draw a target from this height on. Values stand right of their marks, else left of them; where neither side has room, below. */
export function settings(target: Target, top: number, columns: AgendaColumns, words: AgendaWords): Setting<Due>[] {
  const { width, inset, edge, x: scale } = columns;
  const found = readings(target);
  const x = scale(target.year);
  const texts = found.map((reading) => words.value(reading));
  const widest = Math.max(...found.map((reading, i) => widthOf(styleOf(reading), texts[i] ?? "")), found.length > 1 ? widthOf("note", words.differ) : 0);
  const reach = found.map(({ value }) => smallWidth(value.comparator));
  const right = x + Math.max(...reach.map((own) => own.right)) + gap;
  const left = x - Math.max(...reach.map((own) => own.left)) - gap;
  const most = width - inset - edge;
  const sides = [
    ...(right + widest <= width - inset ? [{ down: 0, from: () => right }] : []),
    ...(left - widest >= edge ? [{ down: 0, from: (room: number) => left - room }] : []),
  ];
  const below = { down: lineStep, from: (room: number) => Math.max(edge, Math.min(x - room / 2, width - inset - room)) };

  return (sides.length > 0 ? sides : [below]).map(({ down, from: start }): Setting<Due> => {
    let y = top;
    const entries = found.map((reading, i): Entry => {
      const drawn = smallMark(reading.value, x, round(y + lineStep / 2));
      const text = texts[i] ?? "";
      const labels = paragraph(styleOf(reading), text, start(Math.min(widthOf(styleOf(reading), text), most)), drawn.y + 5 + down, most);
      const { left: from, right: to } = smallWidth(drawn.comparator);
      const box = around({ left: x - from, right: x + to, top: y, bottom: y + lineStep }, ...labels.map(boxOf));
      y = Math.max(y + lineStep, Math.ceil(box.bottom));
      return { reading, mark: drawn, labels, hit: touch({ ...box, left: box.left - 3, right: box.right + 3 }), tip: tip(words.sentence(reading), box, width) };
    });
    const note = found.length > 1 ? label("note", words.differ, start(widthOf("note", words.differ)), y + 12) : null;
    const marks = entries.map(({ mark }) => mark);
    const ties = marks.slice(1).flatMap((lower, i) => marks.slice(i, i + 1).map((upper) => ({ x, y1: round(upper.y + smallHeight(upper)), y2: round(lower.y - smallHeight(lower)) })));
    const boxes = [...entries.map(({ hit }) => ({ left: hit.x - 3, right: hit.x + hit.width + 3, top: hit.y, bottom: hit.y + hit.height })), ...(note ? [boxOf(note)] : [])];
    return { drawn: { target, entries, ties, note }, boxes };
  });
}
