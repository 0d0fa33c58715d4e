import { describe, expect, test } from "vitest";
import { standalone } from "../../src/pictures/standalone.ts";

const styles = `
  :root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --hanoi: #b3261e; }
  @media (prefers-color-scheme: dark) { :root { --paper: #171614; } }
  /* A comment { with braces } */
  .hanoi { color: var(--hanoi); }
  .chart { fill: currentColor; display: block; overflow: visible; }
  .chart .full { fill: currentColor; }
  .chart text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
  .chart a:hover .full { fill: red; }
  @container (min-width: 640px) { .chart .full { fill: blue; } }
`;
const drawing = '<svg class="chart" viewBox="0 0 10 10" width="10" height="10" role="group" aria-label="A chart"><g class="place hanoi"><a href="/targets/hanoi/" aria-label="Hanoi: 30%"><rect class="hit" width="10" height="10"/><circle class="full" r="3"/><text x="1">Hà Nội 30%</text><g class="tip" aria-hidden="true"><text>Hanoi: 30%</text></g></a></g></svg>';
const alone = (origin: string | null = "https://example.org") => standalone(drawing, { styles, origin });

describe("a drawing that stands alone", () => {
  test("has colours in the place of variables, classes, rules and currentColor", () => {
    expect(alone()).not.toMatch(/var\(|currentColor|class=|<style|prefers-color-scheme/i);
    expect(alone()).toMatch(/<circle[^>]*fill="#b3261e"/);
  });

  test("is light, whatever the page's dark tokens say", () => {
    expect(alone()).toContain("#fdfcf9");
    expect(alone()).not.toContain("#171614");
  });

  test("takes nothing from rules for hovering or for containers", () => {
    expect(alone()).not.toMatch(/red|blue/);
  });

  test("has neither tips nor spaces to touch", () => {
    expect(alone()).not.toContain("<rect");
    expect(alone().match(/Hanoi: 30%/g)).toBeNull();
  });

  test("leads to whole addresses", () => {
    expect(alone()).toContain('href="https://example.org/targets/hanoi/"');
  });

  test("leads nowhere where the site's address isn't known, rather than to a wrong place", () => {
    expect(alone(null)).not.toMatch(/<a[\s>]|href/);
    expect(alone(null)).toContain("Hà Nội 30%");
  });

  test("paints the outline of a text behind it as a text of its own, for programs that ignore paint-order", () => {
    const texts = alone().match(/<text[^>]*>/g) ?? [];
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain("stroke=");
    expect(texts[1]).not.toContain("stroke");
  });
});
