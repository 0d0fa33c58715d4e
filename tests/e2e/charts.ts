import type { Page } from "playwright";

/** One chart of each kind: the page where it stands, and what finds it there. */
export const charts: readonly { readonly kind: string; readonly path: string; readonly selector: string }[] = [
  { kind: "comparison", path: "/indicators/digital-economy-share/", selector: "svg.comparison" },
  { kind: "path", path: "/indicators/digital-economy-share/", selector: "svg.path" },
  { kind: "rank", path: "/indicators/digital-transformation-rank/", selector: "svg.rank" },
  { kind: "milestones", path: "/indicators/start-up-ecosystem/", selector: "svg.milestones" },
  { kind: "agenda", path: "/localities/hanoi/", selector: "svg.agenda" },
];

/** The contrast of two colours as WCAG reckons it, in the page; both may be any CSS colour. */
export const contrastInPage = `
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (colour) => channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
`;

/** The words and the marks of a page's charts that stand out too little from what is behind them: words below 4.5, marks below 3. */
export function weakIn(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    ${contrastInPage}
    const isShown = (element) => element.getClientRects().length > 0 && !element.closest(".tip");
    const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown);
    // Text that lies on a filled shape of its own link is held against that shape.
    const behind = (text) => {
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const shape = [...(text.closest("a, svg")?.querySelectorAll("rect:not(.hit), circle") ?? [])].filter((own) => !own.closest(".tip") && getComputedStyle(own).fill !== "none" && getComputedStyle(own).fillOpacity === "1").findLast((own) => {
        const { left, right, top, bottom } = own.getBoundingClientRect();
        return left <= x && x <= right && top <= y && y <= bottom;
      });
      return shape ? getComputedStyle(shape).fill : paper;
    };
    const words = shown("svg.chart text").map((element) => [element.outerHTML.slice(0, 90), contrast(getComputedStyle(element).fill, behind(element))]).filter(([, ratio]) => ratio < 4.5);
    const marks = shown("svg.chart .full, svg.chart .hollow, svg.chart .stroke, svg.chart .bar, svg.chart .zone, svg.chart .tie, svg.chart .pennant").map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return [element.outerHTML.slice(0, 90), Math.max(...[fill, stroke].filter((colour) => colour !== "none").map((colour) => contrast(colour, paper)))];
    }).filter(([, ratio]) => ratio < 3);
    return [...words, ...marks];
  })()`);
}
