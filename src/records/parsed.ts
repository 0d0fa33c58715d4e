import type { z } from "zod";
import type { FrontMatter } from "./frontMatter.ts";
import type { Issue, Problem } from "./issue.ts";

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
  source: FrontMatter,
  base: readonly PropertyKey[] = [],
): { ok: z.output<S> } | { issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: result.data };
  const known = keysOf(schema);
  const issues = result.error.issues.flatMap((issue) => problems(issue, known).map(({ problem, path, onKey }): Issue => {
    const whole = [...base, ...path];
    return { file, ...(onKey ? source.keyAt(whole) : source.at(whole)), problem };
  }));
  return { issues };
}

interface Placed {
  readonly problem: Problem;
  readonly path: readonly PropertyKey[];
  readonly onKey: boolean;
}

function problems(issue: SchemaIssue, known: readonly string[]): Placed[] {
  const key = String(issue.path.findLast((step) => typeof step === "string") ?? "");
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((given) => ({ problem: { code: "unknown-key", given, known: path.length === 0 ? known : [] }, path: [...path, given], onKey: true }));
  }
  if (issue.code === "invalid_union") {
    const closest = (issue.errors ?? []).find((branch) => branch.every(({ code }) => code !== "invalid_type"));
    if (closest) return closest.flatMap((inner) => problems({ ...inner, path: [...path, ...inner.path] }, known));
  }
  if (issue.code === "too_small") return [{ problem: { code: "empty", key }, path, onKey: false }];
  const carried = issue.code === "custom" ? problemIn(issue.params) : null;
  if (carried) return [{ problem: carried, path, onKey: false }];
  if (issue.input === undefined) return [{ problem: { code: "missing", key }, path, onKey: false }];
  const expected = issue.expected === "object" ? "mapping" : issue.expected === "array" ? "list" : "text";
  return [{ problem: { code: "wrong-shape", key: key === "" ? "front matter" : key, expected }, path, onKey: false }];
}

function problemIn(params: unknown): Problem | null {
  return typeof params === "object" && params !== null && "problem" in params && isProblem(params.problem) ? params.problem : null;
}

// Only schema.ts puts problems into `params`, and its checks return nothing else.
function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

function keysOf(schema: z.ZodType): readonly string[] {
  return "shape" in schema && typeof schema.shape === "object" && schema.shape !== null ? Object.keys(schema.shape) : [];
}
