import type { APIRoute } from "astro";
import { catalogue } from "../../../../catalogue.ts";
import { file, json } from "../../../../data/files.ts";
import { targetRows } from "../../../../data/table.ts";
import { targetPages, type TargetPage } from "../../../../records/targetPages.ts";

export function getStaticPaths() {
  const { targets, ids } = catalogue();
  return targetPages(targets, ids.gone).map((props) => ({ params: props.params, props }));
}

/** The records of one target; none where all have gone. */
export const GET: APIRoute<TargetPage> = ({ props: { target } }) => file(json(targetRows(target?.records ?? [], catalogue())), "json");
