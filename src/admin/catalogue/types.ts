/** One rule of a guideline, in a few words of our own. The id is the catalogue's. */
export interface CatalogueRule {
  readonly id: string;
  readonly says: string;
  /** Set where no line of a policy keeps it, though one may speak of it. */
  readonly else?: Elsewhere;
  /** What to know of the lines that keep it: where they are silent, what they do not do. */
  readonly note?: string;
}

export interface Elsewhere {
  /** `built in`: the product itself keeps it. `told`: in a message, a text or a guide. */
  readonly how: "built in" | "told" | "not for software";
  readonly why: string;
}

export interface Chapter {
  readonly title: string;
  readonly rules: readonly CatalogueRule[];
}

export function builtIn(why: string): Elsewhere {
  return { how: "built in", why };
}

export function told(why: string): Elsewhere {
  return { how: "told", why };
}

export function notForSoftware(why: string): Elsewhere {
  return { how: "not for software", why };
}
