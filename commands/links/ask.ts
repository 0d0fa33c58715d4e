/** What became of an address. */
export type Answer =
  | { readonly kind: "alive" }
  /** It leads on; `isForGood` where every step says so. */
  | { readonly kind: "moved"; readonly to: string; readonly isForGood: boolean }
  | { readonly kind: "dead"; readonly why: string }
  /** The host doesn't say: it turns programs away, or is out of order for now. */
  | { readonly kind: "unsure"; readonly why: string };

export interface Manners {
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  /** How the program calls itself. */
  readonly agent: string;
}

const mostSteps = 10;

/** What is said where a host can't be found. */
export const noHost = ["there is no such host", "its host can't be looked up"] as const;

/** Asks for an address, once, and for those that it leads on to; reads no more than the head of the answer. Never throws. */
export async function ask(address: string, { patience, agent }: Manners): Promise<Answer> {
  const seen = new Set([address]);
  let [at, isForGood] = [address, true];
  for (let step = 0; step <= mostSteps; step++) {
    const given = await head(at, patience, agent);
    if (typeof given === "string") return { kind: "dead", why: at === address ? given : `it leads on to ${at}, and ${given}` };
    const { status, to } = given;
    if (status >= 300 && status < 400 && to !== null) {
      if (!/^https?:/.test(to)) return { kind: "dead", why: `it leads on to ${to}, which is no web address` };
      if (seen.has(to)) return { kind: "dead", why: "it leads in a circle" };
      seen.add(to);
      isForGood &&= status === 301 || status === 308;
      at = to;
    } else if (status === 404 || status === 410) return { kind: "dead", why: at === address ? `it answers ${status}` : `it leads on to ${at}, which answers ${status}` };
    else if (status >= 300) return { kind: "unsure", why: `it answers ${status}` };
    else return at === address ? { kind: "alive" } : { kind: "moved", to: at, isForGood };
  }
  return { kind: "dead", why: `it leads on more than ${mostSteps} times` };
}

async function head(address: string, patience: number, agent: string): Promise<{ status: number; to: string | null } | string> {
  try {
    const answer = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(patience), headers: { "user-agent": agent, accept: "text/html,*/*;q=0.8" } });
    await answer.body?.cancel();
    const location = answer.headers.get("location");
    const to = location !== null && URL.canParse(location, address) ? Object.assign(new URL(location, address), { hash: "" }).href : null;
    return { status: answer.status, to };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return `there was no answer within ${patience / 1000} s`;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return reasons[code] ?? `the connection failed${code === "" ? "" : ` (${code})`}`;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: noHost[0],
  EAI_AGAIN: noHost[1],
  ECONNREFUSED: "its host takes no connection",
  ECONNRESET: "its host broke off",
  UND_ERR_SOCKET: "its host broke off",
  CERT_HAS_EXPIRED: "its host's certificate has expired",
};
