import { policyVersion } from "../../engine/policy/policyVersion";
import type { Policy } from "../../engine/policy/types";
import type { CheckedPart } from "../../engine/types";
import { engineVersion } from "../../engine/version";
import type { FileCheck } from "../attachments/checkFile";
import { fingerprint } from "./attachedFile";
import type { FileDetails } from "./attachedFile";
import type { ItemReading } from "./itemReading";

/** What files held, as far as this runtime or an earlier one has read them. */
export interface KnownFiles {
  readonly checkedOf: (details: FileDetails) => CheckedPart | undefined;
  /** Nobody has read it, or not to the end. */
  readonly isMissing: (details: FileDetails) => boolean;
}

/** Only what holds for the same bytes, this engine and this policy. */
export function knownFiles(
  { session, memory }: Pick<ItemReading, "session" | "memory">,
  policy: Policy,
): KnownFiles {
  let version: string | undefined;

  function holds(checked: CheckedPart | undefined, details: FileDetails): boolean {
    if (checked === undefined || checked.attachment !== fingerprint(details)) return false;
    version = version ?? policyVersion(policy);
    return checked.engine === engineVersion && checked.policy === version;
  }

  function known(details: FileDetails): FileCheck | undefined {
    const own = memory.read.get(fingerprint(details));
    if (own?.isFinal && holds(own.checked, details)) return own;
    const kept = session.checked(details.id);
    if (kept !== undefined && holds(kept, details)) return { checked: kept, isFinal: true };
    return own && holds(own.checked, details) ? own : undefined;
  }

  return {
    checkedOf: (details) => known(details)?.checked,
    isMissing: (details) => known(details)?.isFinal !== true,
  };
}
