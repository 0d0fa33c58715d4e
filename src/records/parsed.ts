import type { z } from "zod";
import type { Issue, Problem } from "./issue.ts";
import type { YamlText } from "./yamlText.ts";

interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly params?: unknown;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** Holds data against a schema; what is wrong comes back as issues with their places in the file. */
export function parsed<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  source: Pick<YamlText, "at" | "keyAt">,
  base: readonly PropertyKey[] = [],
): { ok: z.output<S> } | { issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: result.data };
  const whole = base.length === 0 ? "the YAML" : `the entry of ${named(base)}`;
  const issues = result.error.issues.flatMap((issue) => problems(issue, schema, whole).map(({ problem, path, onKey }): Issue => {
    const all = [...base, ...path];
    return { file, ...(onKey ? source.keyAt(all) : source.at(all)), problem };
  }));
  return { issues };
}

interface Placed {
  readonly problem: Problem;
  readonly path: readonly PropertyKey[];
  readonly onKey: boolean;
}

function problems(issue: SchemaIssue, schema: z.ZodType, whole: string): Placed[] {
  const { path } = issue;
  const key = named(path) || whole;
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((given) => ({ problem: { code: "unknown-key", given, known: keysOf(schema, path) }, path: [...path, given], onKey: true }));
  }
  if (issue.code === "invalid_union") {
    const closest = (issue.errors ?? []).find((branch) => branch.every(({ code, path: inner }) => code !== "invalid_type" || inner.length > 0));
    if (closest) return closest.flatMap((inner) => problems({ ...inner, path: [...path, ...inner.path] }, schema, whole));
  }
  if (issue.code === "too_small") return [{ problem: { code: "empty", key }, path, onKey: false }];
  const carried = issue.code === "custom" ? problemIn(issue.params) : null;
  if (carried) return [{ problem: carried, path, onKey: false }];
  if (issue.input === undefined) return [{ problem: { code: "missing", key }, path, onKey: false }];
  const expected = issue.expected === "object" ? "mapping" : issue.expected === "array" ? "list" : "text";
  return [{ problem: { code: "wrong-shape", key, expected }, path, onKey: false }];
}

// `name.vi`; the number of an entry says less than its line.
const named = (path: readonly PropertyKey[]) => path.filter((step) => typeof step === "string").join(".");

function problemIn(params: unknown): Problem | null {
  return typeof params === "object" && params !== null && "problem" in params && isProblem(params.problem) ? params.problem : null;
}

// Only schemas of this folder put problems into `params`, and their checks return nothing else.
function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

// The keys that a mapping at a path may have; optional ones are looked into.
function keysOf(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  if (typeof inner !== "object" || inner === null) return [];
  const [step, ...rest] = path;
  if (typeof step === "number") return "element" in inner ? keysOf(inner.element, rest) : [];
  if (!("shape" in inner) || typeof inner.shape !== "object" || inner.shape === null) return [];
  return step === undefined ? Object.keys(inner.shape) : keysOf(Reflect.get(inner.shape, step), rest);
}

function unwrapped(schema: unknown): unknown {
  return typeof schema === "object" && schema !== null && "unwrap" in schema && typeof schema.unwrap === "function" && !("element" in schema) ? unwrapped(schema.unwrap()) : schema;
}
