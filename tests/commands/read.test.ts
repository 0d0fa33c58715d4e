import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../contentFolder.ts";
import { command } from "./run.ts";

const read = (...args: string[]) => command(["commands/read.ts", ...args]);

function table(text: string | Uint8Array): string {
  const file = join(folder(), "quotes.tsv");
  writeFileSync(file, text);
  return file;
}

describe("one quote", () => {
  test("is answered with its value and year, and the words they came from", async () => {
    expect(await read("--language", "vi", "--unit", "percent", "từ 80% trở lên hộ dân đến năm 2030")).toEqual({ code: 0, error: "", out: 'Value: at least 80%  (at-least 80)\n  from the words "từ 80% trở lên"\nYear: 2030, from "đến năm 2030"\n' });
    expect(await read("--unit", "count", "--kind", "outcome", "rose from 120,000 to nearly 200,000 accounts in 2024")).toMatchObject({ code: 0, out: expect.stringMatching(/nearly 200,000 {2}\(nearly 200000 200000\)[^]* {2}started at 120000\nYear: 2024/) });
  });

  test("that is refused is told why and what would help", async () => {
    const { code, out } = await read("--language", "fr", "--unit", "percent", "80 % des foyers en 2030, si les fonds le permettent");
    expect(code).toBe(0);
    expect(out).toMatch(/^Refused: .+\n {2}Expected: .+\n {2}Mend: .+\n$/);
  });

  test("may name the words that state the value", async () => {
    expect((await read("--unit", "percent", "--figure", "30%", "20% by 2025 and 30% by 2030")).out).toContain("(exactly 30 30)");
  });

  test("that is asked for wrongly is answered with the fault and the usage", async () => {
    const wrong: readonly (readonly [args: readonly string[], fault: string])[] = [
      [["--unit", "percents", "80%"], 'There is no unit "percents".'],
      [["80%"], "No unit was given."],
      [["--unit", "percent"], "No words were given."],
      [["--unit", "percent", "80%", "of", "homes"], "Put the words in one pair of quotation marks."],
      [["--unit", "percent", "--language", "de", "80%"], 'There is no lexicon of "de".'],
      [["--unit", "percent", "--kind", "goal", "80%"], 'There is no kind "goal".'],
      [["--units", "percent", "80%"], "Unknown option '--units'."],
      [["--tsv", "x.tsv", "80%"], "A table and words can't be read in one run."],
    ];
    const answers = await Promise.all(wrong.map(async ([args, fault]) => ({ ...(await read(...args)), fault })));
    for (const { code, out, error, fault } of answers) {
      expect([code, out]).toEqual([1, ""]);
      expect(error).toContain(fault);
      expect(error).toContain("Usage: npm run read");
      expect(error).not.toMatch(/\n {4}at /);
    }
  });
});

describe("a table", () => {
  test("comes back with what was read, a line a quote in the same order, tabs between", async () => {
    const file = table("language\tunit\tkind\tquote\tnote\nen\tpercent\ttarget\tat least 80% of homes by 2030\tplain\nvi\trank\toutcome\txếp thứ 9/63 năm 2024\t\nfr\tpercent\ttarget\tjusqu’à 80 % en 2030\t\n");
    expect(await read("--tsv", file)).toEqual({
      code: 0,
      error: "",
      out: "language\tunit\tkind\tquote\tnote\tcomparator\tlow\thigh\tyear\tdoubt\nen\tpercent\ttarget\tat least 80% of homes by 2030\tplain\tat-least\t80\t\t2030\t\nvi\trank\toutcome\txếp thứ 9/63 năm 2024\t\texactly\t9\t9\t2024\t\nfr\tpercent\ttarget\tjusqu’à 80 % en 2030\t\t\t\t\t\thedged: jusqu’à 80 %\n",
    });
  });

  test("may have Windows line ends, a byte order mark, characters written out, and no kinds", async () => {
    const file = table("\ufeffquote\tunit\tlanguage\r\n80\\u00a0% en 2030\tpercent\tfr\r\n80\\u200b% en 2030\tpercent\tfr\r\n");
    expect((await read("--tsv", file)).out.split("\n").slice(1, 3)).toEqual(["80\\u00a0% en 2030\tpercent\tfr\texactly\t80\t80\t2030\t", expect.stringContaining("foreign-sign: ")]);
  });

  test("with faults is answered with each of them and its place, and nothing else", async () => {
    const file = table("language\tunit\tkind\tquote\nen\tpercnt\ttarget\t80%\nde\tpercent\ttarget\t80%\nen\tpercent\tgoal\t80%\n");
    const { code, out, error } = await read("--tsv", file);
    expect([code, out]).toEqual([1, ""]);
    expect(error.replaceAll(file, "quotes.tsv")).toMatch(/^quotes\.tsv:2:4 The unit "percnt" is not known\.\n {2}Mend: .*percent.*\n\nquotes\.tsv:3:1 The language "de" is not known\.\n {2}Mend: .+\n\nquotes\.tsv:4:12 The kind "goal" is not known\.\n {2}Mend: .+\n$/);
  });

  test("that lacks a column, isn't there or isn't UTF-8 is named", async () => {
    expect((await read("--tsv", table("language\tquote\nen\t80%\n"))).error).toContain('There is no column "unit".');
    expect((await read("--tsv", join(folder(), "none.tsv"))).error).toContain("The file can't be read.");
    expect((await read("--tsv", table(new Uint8Array([0xff, 0xfe, 0x00])))).error).toContain("isn't UTF-8");
    expect((await read("--tsv", table(""))).error).toContain('There is no column "language".');
  });
});
