import type { Element } from "@xmldom/xmldom";

/** The child elements, in order. */
export function childrenOf(parent: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) children.push(node as Element);
  return children;
}

/** The children of a name, whatever their prefix. */
export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return childrenOf(parent).filter(({ localName }) => localName === name);
}

/** All elements of a name below, whatever their prefix and depth. */
export function allNamed(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? "").trim();
}

/** What `xsi:type` says. */
export function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

/** The version 1.1 overrides, where everything of today's add-ins stands. */
export function innerOverrides(root: Element): Element | undefined {
  return allNamed(root, "VersionOverrides").filter(
    (each) => typeOf(each) === "VersionOverridesV1_1",
  )[0];
}

/** The extension points of a type. */
export function pointsOfType(root: Element, type: string): readonly Element[] {
  return allNamed(root, "ExtensionPoint").filter((point) => typeOf(point) === type);
}
