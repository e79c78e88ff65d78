import type { Element } from "@xmldom/xmldom";
import { allNamed, childrenNamed, childrenOf, innerOverrides } from "./elements";
import type { ManifestRule } from "./types";

/** Which table a reference looks in, by the element that refers. */
const tables: { readonly [element: string]: string } = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Override: "Urls",
};

const longestId = 32;
const longest: { readonly [table: string]: number } = { ShortStrings: 125, LongStrings: 250 };

/** Every reference finds what it refers to, in the table for its kind. */
export const referencesResolve: ManifestRule = {
  name: "references-resolve",
  check(root, report) {
    for (const element of referring(root)) {
      const id = element.getAttribute("resid")!;
      const table = tables[element.localName!] ?? "";
      if (!idsIn(root, table).includes(id))
        report(`${element.localName} refers to "${id}", which ${table} does not hold`, element);
    }
  },
};

/** A resource nobody refers to is a slip of the pen in one place or the other. */
export const resourcesAreUsed: ManifestRule = {
  name: "resources-are-used",
  check(root, report) {
    const used = referring(root).map((element) => element.getAttribute("resid"));
    for (const resource of resourcesOf(root))
      if (!used.includes(resource.getAttribute("id")))
        report(`nothing refers to "${resource.getAttribute("id")}"`, resource);
  },
};

/** Ids are short and there is one of each. */
export const resourceIdsAreShort: ManifestRule = {
  name: "resource-ids-are-short",
  check(root, report) {
    const seen: string[] = [];
    for (const resource of resourcesOf(root)) {
      const id = resource.getAttribute("id") ?? "";
      if (id.length > longestId) report(`"${id}" is longer than ${longestId} characters`, resource);
      if (seen.includes(id)) report(`there are two resources "${id}"`, resource);
      seen.push(id);
    }
  },
};

/** Texts as short as Outlook shows them. */
export const textsFit: ManifestRule = {
  name: "texts-fit",
  check(root, report) {
    for (const [table, limit] of Object.entries(longest))
      for (const string of allNamed(root, table).flatMap(childrenOf)) tooLong(string, limit);
    for (const description of childrenNamed(root, "Description")) tooLong(description, 250);
    for (const name of childrenNamed(root, "DisplayName")) tooLong(name, 125);

    function tooLong(element: Element, limit: number): void {
      const texts = [element.getAttribute("DefaultValue")].concat(
        childrenNamed(element, "Override").map((each) => each.getAttribute("Value")),
      );
      for (const text of texts)
        if (!text) report(`a text of ${element.localName} is empty`, element);
        else if (text.length > limit)
          report(`a text of ${text.length} characters; Outlook takes ${limit}`, element);
    }
  },
};

function referring(root: Element): readonly Element[] {
  return allNamed(root, "*").filter((element) => element.hasAttribute("resid"));
}

function idsIn(root: Element, table: string): readonly string[] {
  return allNamed(root, table)
    .flatMap(childrenOf)
    .map((resource) => resource.getAttribute("id") ?? "");
}

function resourcesOf(root: Element): readonly Element[] {
  const inner = innerOverrides(root);
  const [resources] = inner === undefined ? [] : childrenNamed(inner, "Resources");
  return resources === undefined ? [] : childrenOf(resources).flatMap(childrenOf);
}
