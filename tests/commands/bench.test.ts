import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { benchmark, build } from "../../commands/bench/build.ts";
import { measure } from "../../commands/bench/measure.ts";
import { parseOptions } from "../../commands/bench/options.ts";
import { sayFlatness, sayResults, sayWeights, type Result } from "../../commands/bench/report.ts";
import { weights } from "../../commands/bench/weights.ts";
import { folder } from "../contentFolder.ts";
import { command, root } from "./run.ts";

const megabyte = 1e6;

function laid(files: Readonly<Record<string, string>>): string {
  const into = folder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  return into;
}

describe("the options", () => {
  test("give every size once where none is asked for", () => {
    expect(parseOptions([])).toEqual({ sizes: [{ localities: 3, indicators: 12, years: 2 }, { localities: 63, indicators: 30, years: 3 }, { localities: 63, indicators: 100, years: 3 }], runs: 1, keep: false });
    expect(parseOptions(["--sizes", "1x2x3", "--runs", "5", "--keep"])).toEqual({ sizes: [{ localities: 1, indicators: 2, years: 3 }], runs: 5, keep: true });
  });

  test.each([
    [["--sizes", "big"], '"big" is no size. Expected localities x indicators x years, such as 63x30x3.'],
    [["--sizes", "0x1x1"], '"0x1x1" is no size. Expected localities x indicators x years, such as 63x30x3.'],
    [["--sizes", "3x12x2,"], '"" is no size. Expected localities x indicators x years, such as 63x30x3.'],
    [["--sizes", "64x30x3"], '"64x30x3" is too large: there are names for 63x102x6 at most.'],
    [["--sizes", "1x1x1,1x1x1"], '--sizes is "1x1x1,1x1x1". Expected each size once; --runs builds one several times.'],
    [["--runs", "0"], '--runs is "0". Expected how often each size is built, from 1 to 99.'],
  ])("%j is refused with what was expected", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  test("that can't be are answered with the usage, and nothing is built", async () => {
    const [size, unknown] = await Promise.all([command(["commands/bench.ts", "--sizes", "1x1"]), command(["commands/bench.ts", "--size", "1x1x1"])]);
    expect(size).toEqual({ code: 1, out: "", error: '"1x1" is no size. Expected localities x indicators x years, such as 63x30x3.\nUsage: npm run bench [-- --sizes 3x12x2,63x30x3] [--runs N] [--keep]\n' });
    expect(unknown).toMatchObject({ code: 1, out: "", error: expect.stringMatching(/^Unknown option '--size'[^]*\nUsage: npm run bench /) });
  });
});

describe("a measurement", () => {
  test("takes the time from start to close, and what the processes that it starts take as well", async () => {
    const hold = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 400);";
    const { code, seconds, taken } = await measure(["-e", `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(hold)}]); ${hold}`], root);
    expect(code).toBe(0);
    expect(seconds).toBeGreaterThan(0.4);
    if (process.platform !== "linux") return expect(taken).toBe(null);
    expect(taken?.peak).toBeGreaterThan(300 * megabyte);
    expect(taken?.peak).toBeLessThan(900 * megabyte);
    expect(taken?.processor).toBeGreaterThan(0.03);
  });

  test("of a build that fails shows what the build said", async () => {
    const broken = laid({ "commands/build.ts": 'console.log("Half of it went well."); console.error("This page fails."); process.exitCode = 1;' });
    await expect(build(broken)).rejects.toThrow(/^The build in .* failed\. It said:\n\n(?=[^]*Half of it went well\.)(?=[^]*This page fails\.)/);
  });

  test("is of a copy of the code with content of its own, without pictures, as often as asked", async () => {
    const code = laid({
      "commands/build.ts": 'import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"; if (existsSync("dist") || existsSync("tests")) throw new Error("left over"); mkdirSync("dist"); writeFileSync("dist/index.html", process.env.PICTURES ?? ""); writeFileSync("dist/x.css", readdirSync("content/localities").join());',
      "content/localities/nowhere.md": "",
      "tests/x.ts": "",
      "public/robots.txt": "",
    });
    const into = join(folder(), "copy");
    const result = await benchmark({ localities: 2, indicators: 8, years: 2 }, 2, code, into);
    expect(result).toMatchObject({ size: "2x8x2", records: 32, articles: 4, pages: 1, html: "none".length, runs: [{ code: 0 }, { code: 0 }] });
  });
});

const result = (size: string, pages: number, ...times: number[]): Result => ({ size, records: pages, articles: 9, pages, html: pages * 30_000, runs: times.map((seconds) => ({ code: 0, seconds, taken: { peak: seconds * 50 * megabyte, processor: seconds * 1.2 }, output: "" })) });

describe("the report", () => {
  test("is an aligned table; several runs give the least and the median", () => {
    expect(sayResults([result("3x12x2", 100, 3), result("63x30x3", 6000, 19.04, 18, 21)])).toMatchInlineSnapshot(`
      "size     records  articles  pages    seconds  ms a page  CPU seconds  peak MB  MB of HTML
      3x12x2       100         9    100        3.0      30.00          3.6      150         3.0
      63x30x3     6000         9   6000  18.0/19.0  3.00/3.17    21.6/22.8  900/952         180"
    `);
  });

  const three = [result("3x12x2", 100, 3), result("63x30x3", 6100, 21), result("63x100x3", 20_100, 83)];
  const untold = (of: Result): Result => ({ ...of, runs: of.runs.map((run) => ({ ...run, taken: null })) });

  test("says where the system tells neither memory nor processors' time", () => {
    expect(sayResults([untold(result("3x12x2", 100, 3))])).toMatch(/ unknown +unknown /);
    expect(sayFlatness(three.map(untold))).toBe("Time per page beyond 3x12x2 grows: 4.00 ms at 63x100x3, 1.33 times the 3.00 ms at 63x30x3 (flat is up to 1.15).");
  });

  test("says whether time per page stays flat, the start taken off where a third size tells it", () => {
    expect(sayFlatness([result("3x12x2", 100, 3)])).toBe(null);
    expect(sayFlatness([result("a", 1000, 4), result("b", 2000, 8)])).toBe("CPU time per page stays flat: 4.80 ms at b, 1.00 times the 4.80 ms at a (flat is up to 1.15).");
    expect(sayFlatness(three)).toBe("CPU time per page beyond 3x12x2 grows: 4.80 ms at 63x100x3, 1.33 times the 3.60 ms at 63x30x3 (flat is up to 1.15).");
  });

  test("weighs the heaviest page of each kind with its stylesheet, and every font and script", () => {
    const page = (size: number) => `<link rel="stylesheet" href="/below/_astro/page.css"><p>${"x".repeat(size)}</p>`;
    const weighed = weights(laid({
      "index.html": page(10), "indicators/index.html": page(9000), "indicators/light/index.html": page(10), "indicators/heavy/index.html": page(1000), "localities/hanoi/index.html": "<p>bare</p>",
      "targets/hanoi/heavy/2030/index.html": page(10), "fr/indicators/heavy/index.html": page(5000), "_astro/page.css": "p{}".repeat(100), "_astro/other.css": "q{}", "_astro/face.woff2": "0".repeat(700),
    }));
    expect(weighed.pages.map(({ name, path, plain }) => [name, path, plain])).toEqual([
      ["front page", "index.html", page(10).length + 300],
      ["indicator", "indicators/heavy/index.html", page(1000).length + 300],
      ["locality", "localities/hanoi/index.html", "<p>bare</p>".length],
      ["target", "targets/hanoi/heavy/2030/index.html", page(10).length + 300],
    ]);
    expect(weighed.pages.every(({ plain, brotli }) => brotli > 0 && brotli < plain + 10)).toBe(true);
    expect(sayWeights(weighed)).toMatch(/^HTML and stylesheet[^\n]+\nkB +plain +brotli +gzip\nfront page: \/ +0\.4 [^]+\n\nFonts\n[^\n]+\n_astro\/face\.woff2 +0\.7 [^]+\n\nScripts: none$/);
  });
});
