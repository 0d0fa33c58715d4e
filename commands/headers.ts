import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders, type Header } from "@netlify/headers-parser";

/** The headers that a site's own `_headers` file wants said with a path, as the hosts that read it understand it; read again when it changes. */
export function headersOf(folder: string): (path: string) => Promise<readonly (readonly [name: string, value: string])[]> {
  const file = join(folder, "_headers");
  let known: { readonly time: number; readonly rules: readonly Header[] } = { time: 0, rules: [] };
  return async (path) => {
    const time = existsSync(file) ? statSync(file).mtimeMs : 0;
    if (time !== known.time) known = { time, rules: time === 0 ? [] : await read(file) };
    return known.rules.filter(({ forRegExp }) => forRegExp.test(path)).flatMap(({ values }) => Object.entries(values));
  };
}

async function read(file: string): Promise<readonly Header[]> {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });
  const [first] = errors;
  if (first) throw first;
  return headers.filter((header) => "forRegExp" in header);
}
