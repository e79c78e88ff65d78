/** The second of the same name gets `#2`, so that every part has a name of its own. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct); count++) distinct = `${name}#${count}`;
    taken.add(distinct);
    return distinct;
  });
}
