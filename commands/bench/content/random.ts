/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of several; throws where there is none. */
  readonly oneOf: <T>(items: readonly T[]) => T;
  /** The same items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

// Lehmer's generator: each state is the one before times a primitive root modulo a prime below 2^31, exact in a double.
const modulus = 2_147_483_647;
const root = 48_271;

/** A generator; `seed` is a whole number from 1 on. */
export function random(seed: number): Random {
  let state = seed % modulus || 1;
  const whole = (least: number, most: number) => {
    state = (state * root) % modulus;
    return least + Math.floor(((state - 1) / (modulus - 1)) * (most - least + 1));
  };
  const oneOf = <T>(items: readonly T[]): T => {
    const [chosen] = items.slice(whole(0, items.length - 1));
    if (chosen === undefined) throw new Error("There is nothing to choose from.");
    return chosen;
  };
  // A key for each item, so that no item is moved twice.
  const shuffled = <T>(items: readonly T[]): T[] => items.map((item) => ({ item, key: whole(0, modulus) })).sort((a, b) => a.key - b.key).map(({ item }) => item);
  return { whole, oneOf, shuffled };
}
