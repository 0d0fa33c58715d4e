import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { addressesOf } from "../../src/embeds/addresses.ts";
import { fixedFrame, pictureSnippet, snippet } from "../../src/embeds/snippet.ts";

const size = { css: "max(400px, 1cqw)", most: 700 };
const hostile = `"><script>alert('1')</script> & 5 < 6`;

test("the code is one line that holds one frame, with its title, its scheme and its height, and no script", () => {
  const code = snippet({ address: "https://example.org/embed/x/", title: "A finding", size, isDark: false });
  expect(code).not.toMatch(/\n|<script/);
  const [frame, ...more] = parse(code).querySelectorAll("iframe");
  expect(more).toEqual([]);
  expect(frame?.attributes).toMatchObject({ src: "https://example.org/embed/x/", title: "A finding", loading: "lazy", height: "700" });
  expect(frame?.getAttribute("style")).toMatch(/^color-scheme: light; .*height: max\(400px, 1cqw\)$/);
  expect(snippet({ address: "/", title: "", size, isDark: true })).toContain("color-scheme: dark");
});

test("whatever a title says, it stays a title", () => {
  for (const code of [snippet({ address: "/", title: hostile, size, isDark: false }), fixedFrame({ address: "/", title: hostile, isDark: false }, 1, 1), pictureSnippet({ page: "/", picture: "/x.png", finding: hostile })]) {
    const root = parse(code);
    expect(root.querySelectorAll("script")).toEqual([]);
    expect(root.querySelector("[title], [alt]")?.getAttribute(code.includes("<img") ? "alt" : "title")).toBe(hostile);
  }
});

test("an indicator with one chart has two addresses, one with several has two for each besides", () => {
  expect(addressesOf("x", ["comparison"]).map(({ path }) => path)).toEqual(["x", "x/dark"]);
  expect(addressesOf("x", [])).toEqual([{ path: "x", kind: null, isDark: false }, { path: "x/dark", kind: null, isDark: true }]);
  expect(addressesOf("x", ["comparison", "path"]).map(({ path, kind }) => `${path} ${kind}`)).toEqual(["x comparison", "x/dark comparison", "x/comparison comparison", "x/comparison/dark comparison", "x/path path", "x/path/dark path"]);
});
