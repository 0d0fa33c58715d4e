import type { ChartKind } from "../charts/kinds.ts";

/** One address of an embed, below `/embed/`. */
export interface EmbedAddress {
  /** `digital-economy-share/path/dark`. */
  readonly path: string;
  /** The chart that stands there; `null` where nothing was found to draw. */
  readonly kind: ChartKind | null;
  readonly isDark: boolean;
}

/** The addresses of an indicator's embeds: the telling chart at its name, each one at its own where there are several, all of them light and dark. */
export function addressesOf(indicator: string, kinds: readonly ChartKind[]): EmbedAddress[] {
  const charts = [{ path: indicator, kind: kinds[0] ?? null }, ...(kinds.length > 1 ? kinds.map((kind) => ({ path: `${indicator}/${kind}`, kind })) : [])];
  return charts.flatMap(({ path, kind }) => [{ path, kind, isDark: false }, { path: `${path}/dark`, kind, isDark: true }]);
}
