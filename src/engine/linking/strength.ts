/**
 * How firmly a text ties a term to an identifiable person: not at all, somewhere in the same
 * communication, close by, in the same breath.
 */
export type Strength = 0 | 1 | 2 | 3;

export function atMost(limit: Strength, strength: Strength): Strength {
  return strength < limit ? strength : limit;
}

export function stronger(one: Strength, other: Strength): Strength {
  return one > other ? one : other;
}
