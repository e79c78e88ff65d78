import type { Element } from "@xmldom/xmldom";
import { allNamed, childrenNamed, childrenOf, pointsOfType } from "./elements";
import type { ManifestRule } from "./types";

/** One runtime, with a script for classic Outlook, and the events run in it. */
export const oneRuntime: ManifestRule = {
  name: "one-runtime",
  check(root, report) {
    const runtimes = allNamed(root, "Runtime");
    if (runtimes.length !== 1) return report("there must be exactly one Runtime", runtimes[1]);
    const scripts = childrenNamed(runtimes[0]!, "Override").filter(
      (each) => each.getAttribute("type") === "javascript",
    );
    if (scripts.length !== 1)
      report("the Runtime must have exactly one Override of type javascript", runtimes[0]);
    const script = scripts[0] && addressOf(root, scripts[0]);
    if (script !== undefined && !/\.js$/.test(script))
      report(`the javascript Override must be a script, not ${script}`, scripts[0]);
    const point = pointsOfType(root, "LaunchEvent")[0];
    const [page] = point === undefined ? [] : childrenNamed(point, "SourceLocation");
    if (page?.getAttribute("resid") !== runtimes[0]!.getAttribute("resid"))
      report("the events' SourceLocation must be the Runtime's", page ?? point);
  },
};

function addressOf(root: Element, element: Element): string | undefined {
  const id = element.getAttribute("resid");
  const [found] = allNamed(root, "Urls")
    .flatMap(childrenOf)
    .filter((url) => url.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? undefined;
}
