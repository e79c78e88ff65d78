/** A list, and how often a place of it has been looked at. */
export function counted<T>(list: readonly T[]): {
  readonly list: readonly T[];
  readonly looks: () => number;
} {
  let looks = 0;
  const watched = new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list: watched, looks: () => looks };
}
