import { DOMParser, ParseError } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { addressesAreHttps, addressesShareOneHost } from "./addresses";
import { controlsAreInPlace, nothingForPhones, readPaneIsPinnable } from "./controls";
import { elementOrder } from "./elementOrder";
import { functionNamesAreOurs, functionsAreAssociated } from "./functions";
import { iconsAreComplete, iconsAreDrawn } from "./icons";
import {
  idFitsAddress,
  idIsGuid,
  localesAreKnown,
  mailAddIn,
  permissionIsEnough,
  sizeIsWithinLimit,
  versionIsNumbers,
} from "./identity";
import { eventsAreKnown, sendIsSoftBlocked } from "./launchEvents";
import { namespacesAreRight } from "./namespaces";
import { eventsAreWithinRequirements, requirementsAgree } from "./requirements";
import { referencesResolve, resourceIdsAreShort, resourcesAreUsed, textsFit } from "./resources";
import { oneRuntime } from "./runtime";
import type { ManifestProblem, ManifestRule, Surroundings } from "./types";

/** What a manifest is held against. */
export const manifestRules: readonly ManifestRule[] = [
  mailAddIn,
  namespacesAreRight,
  elementOrder,
  idIsGuid,
  idFitsAddress,
  versionIsNumbers,
  permissionIsEnough,
  localesAreKnown,
  sizeIsWithinLimit,
  referencesResolve,
  resourcesAreUsed,
  resourceIdsAreShort,
  textsFit,
  addressesAreHttps,
  addressesShareOneHost,
  oneRuntime,
  eventsAreKnown,
  eventsAreWithinRequirements,
  requirementsAgree,
  sendIsSoftBlocked,
  functionNamesAreOurs,
  functionsAreAssociated,
  controlsAreInPlace,
  readPaneIsPinnable,
  nothingForPhones,
  iconsAreComplete,
  iconsAreDrawn,
];

/**
 * Everything that is wrong with an add-in only manifest, without asking anyone: Microsoft's own
 * validation needs the internet, and an add-in that is refused is noticed by every user. It cannot
 * stand in for that validation, only spare one the common faults.
 */
export function checkManifest(
  xml: string,
  surroundings: Surroundings = {},
): readonly ManifestProblem[] {
  const root = parsed(xml);
  if (!isElement(root)) return [root];
  return manifestRules.flatMap((rule) => problemsOf(rule, root, surroundings));
}

function problemsOf(
  rule: ManifestRule,
  root: Element,
  surroundings: Surroundings,
): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  rule.check(
    root,
    (says, at) => problems.push({ rule: rule.name, line: at?.lineNumber, says }),
    surroundings,
  );
  return problems;
}

function parsed(xml: string): Element | ManifestProblem {
  const rule = "well-formed";
  try {
    const onError = (_level: string, says: string): never => {
      throw new ParseError(says);
    };
    const root = new DOMParser({ onError }).parseFromString(xml, "text/xml").documentElement;
    return root ?? { rule, says: "the file holds no element" };
  } catch (fault) {
    const says = fault instanceof Error ? fault.message : String(fault);
    return { rule, says: says.split("\n")[0]! };
  }
}

function isElement(value: Element | ManifestProblem): value is Element {
  return "localName" in value;
}
