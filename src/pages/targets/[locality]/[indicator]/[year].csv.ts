import type { APIRoute } from "astro";
import { catalogue } from "../../../../catalogue.ts";
import { csv, file } from "../../../../data/files.ts";
import { targetFields, targetRows } from "../../../../data/table.ts";
import { targetPages, type TargetPage } from "../../../../records/targetPages.ts";

export function getStaticPaths() {
  const { targets, ids } = catalogue();
  return targetPages(targets, ids.gone).map((props) => ({ params: props.params, props }));
}

/** The records of one target; none where all have gone. */
export const GET: APIRoute<TargetPage> = ({ props: { target } }) => file(csv(targetRows(target?.records ?? [], catalogue()), targetFields), "csv");
