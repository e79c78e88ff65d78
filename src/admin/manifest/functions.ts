import type { Element } from "@xmldom/xmldom";
import { allNamed, textOf } from "./elements";
import { launchEvents } from "./launchEvents";
import type { ManifestRule } from "./types";

/**
 * Outlook looks a function up among the page's own members before it asks the add-in: one called
 * `open` would open a window. The prefix keeps ours apart from all of them.
 */
const ours = /^postvagt[A-Z][A-Za-z]+$/;

export const functionNamesAreOurs: ManifestRule = {
  name: "function-names-are-ours",
  check(root, report) {
    const seen: string[] = [];
    for (const [name, element] of functions(root)) {
      if (!ours.test(name)) report(`"${name}" must begin with postvagt`, element);
      if (seen.includes(name)) report(`${name} is used twice`, element);
      seen.push(name);
    }
  },
};

/** A function nobody associates leaves the user unable to send. */
export const functionsAreAssociated: ManifestRule = {
  name: "functions-are-associated",
  check(root, report, { associated }) {
    if (associated === undefined) return;
    for (const [name, element] of functions(root))
      if (!associated.includes(name)) report(`no built file associates ${name}`, element);
    const named = functions(root).map(([name]) => name);
    for (const name of associated)
      if (!named.includes(name)) report(`${name} is associated, and nothing here calls it`);
  },
};

function functions(root: Element): readonly (readonly [string, Element])[] {
  const events = launchEvents(root).map(
    (event) => [event.getAttribute("FunctionName") ?? "", event] as const,
  );
  const commands = allNamed(root, "FunctionName").map((each) => [textOf(each), each] as const);
  return events.concat(commands);
}
