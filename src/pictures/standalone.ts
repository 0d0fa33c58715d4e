import { optimize, type CustomPlugin, type XastElement } from "svgo";

/** What a drawing needs to stand alone: the site's styles, and where its links lead. */
export interface Surroundings {
  /** The style sheets that drawings are styled by, tokens first. */
  readonly styles: string;
  /** The site's origin; `null` where it isn't known, and links then fall away. */
  readonly origin: string | null;
}

/**
 * A drawing of a page made into a file of its own, for programs that are no browser: every style becomes an attribute with
 * the light colours in it, links become whole addresses, and what only a browser can show (tips, spaces to touch) goes.
 */
export function standalone(svg: string, { styles, origin }: Surroundings): string {
  const styled = svg.replace(/(<svg[^>]*>)/, (start) => `${start}<style>${lightStyles(styles)}</style>`);
  return optimize(styled, {
    multipass: false,
    js2svg: { eol: "lf", finalNewline: true },
    plugins: [
      withoutScreenParts,
      { name: "inlineStyles", params: { onlyMatchedOnce: false, removeMatchedSelectors: true } },
      "convertStyleToAttrs",
      plainFrame,
      plainColours,
      readableText,
      links(origin),
      { name: "removeAttrs", params: { attrs: "(class|aria-.*|role|data-.*)" } },
      "removeStyleElement",
      "removeEmptyContainers",
    ],
  }).data;
}

// Variables stand for the tokens of the first `:root`, which are the light ones. Rules for media, containers and states
// match nothing that is inlined, and fall away with the style element.
function lightStyles(styles: string): string {
  const tokens = new Map([...(/:root\s*\{([^}]*)\}/.exec(styles)?.[1] ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
  return styles.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? "");
}

// How a drawing behaves on a page; as a file it has its own size and edges.
const onPage = ["display", "overflow", "style", "font-family"];

// The site's face and its like, then what every machine has.
const faces = '"Digital Targets Sans", "Source Sans 3", "Source Sans Pro", Arial, Helvetica, sans-serif';

const classes = (node: XastElement) => (node.attributes["class"] ?? "").split(" ");

const plainFrame: CustomPlugin = {
  name: "plainFrame",
  fn: () => ({
    element: {
      enter: (node, parent) => {
        if (node.name !== "svg") return;
        node.attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !onPage.includes(name)));
        // A drawing within a picture cuts nothing off: a program without the site's face sets its words a little wider.
        if (parent.type === "root") node.attributes["font-family"] = faces;
        else node.attributes["overflow"] = "visible";
      },
    },
  }),
};

const withoutScreenParts: CustomPlugin = {
  name: "withoutScreenParts",
  fn: () => ({
    element: {
      enter: (node, parent) => {
        if (classes(node).some((name) => name === "tip" || name === "hit")) parent.children = parent.children.filter((child) => child !== node);
      },
    },
  }),
};

// Few programs but browsers know `currentColor`: each takes the colour of the nearest group that has one.
const plainColours: CustomPlugin = {
  name: "plainColours",
  fn: () => {
    const colours = ["black"];
    return {
      element: {
        enter: (node) => {
          const own = node.attributes["color"];
          const isOwn = own !== undefined && own !== "inherit";
          colours.push(isOwn ? own : (colours.at(-1) ?? ""));
          // Words of a place take its colour unless told otherwise.
          if (isOwn) node.attributes["fill"] ??= own;
          for (const name of ["fill", "stroke"]) if (node.attributes[name]?.toLowerCase() === "currentcolor") node.attributes[name] = colours.at(-1) ?? "";
        },
        exit: (node) => {
          colours.pop();
          delete node.attributes["color"];
        },
      },
    };
  },
};

// Where a text has an outline to stand out from lines, many programs paint that over the letters: it becomes a text of its own behind them.
const readableText: CustomPlugin = {
  name: "readableText",
  fn: () => ({
    element: {
      exit: (node, parent) => {
        if (node.name !== "text" || node.attributes["paint-order"] === undefined) return;
        const { "paint-order": _, stroke, "stroke-width": width, "stroke-linejoin": join, ...attributes } = node.attributes;
        node.attributes = attributes;
        if (stroke === undefined || stroke === "none" || width === undefined) return;
        const behind: XastElement = { ...node, attributes: { ...attributes, stroke, "stroke-width": width, ...(join && { "stroke-linejoin": join }), "aria-hidden": "true" } };
        parent.children = parent.children.flatMap((child) => (child === node ? [behind, node] : [child]));
      },
    },
  }),
};

function links(origin: string | null): CustomPlugin {
  return {
    name: "links",
    fn: () => ({
      element: {
        enter: (node) => {
          if (node.name !== "a") return;
          if (origin === null) {
            node.name = "g";
            delete node.attributes["href"];
          } else node.attributes["href"] = new URL(node.attributes["href"] ?? "", origin).href;
        },
      },
    }),
  };
}
