type Child = Node | string | undefined | false;

interface Attributes {
  readonly [name: string]: string | boolean | number | ((event: Event) => void) | undefined;
}

/** Builds a DOM element. Functions become listeners (`onclick`), true and false set or leave out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) assign(made, key, attributes[key]);
  for (const child of children) if (child) made.append(child);
  return made;
}

function assign(made: HTMLElement, key: string, value: Attributes[string]): void {
  if (typeof value === "function") made.addEventListener(key.slice(2), value);
  else if (value === true) made.setAttribute(key, "");
  else if (value !== false && value !== undefined) made.setAttribute(key, String(value));
}
