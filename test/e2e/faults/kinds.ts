import type { Fault } from "../../outlook-host/model/fault";
import type { Item } from "../../outlook-host/model/item";

/** The ways in which one call of Office is made to go wrong. */
export const kinds = [
  "refuses",
  "throws",
  "is silent",
  "answers late",
  "answers too late",
  "answers nonsense",
  "the draft changes meanwhile",
  "all is silent from here",
] as const;

export type Kind = (typeof kinds)[number];

/** What the tables say of each kind. */
export const meanings: { readonly [kind in Kind]: string } = {
  refuses: "the callback reports Office's error 5000",
  throws: "the call itself throws, as a member that is missing or not permitted does",
  "is silent": "no callback ever comes, and nothing is carried out",
  "answers late": "carried out and answered after 0.8 s",
  "answers too late": "carried out and answered after 45 s, when nobody waits any more",
  "answers nonsense": "reported as a success, with a value of the wrong type",
  "the draft changes meanwhile": "the user goes on writing while the call is under way",
  "all is silent from here":
    "this call and every later one stay unanswered: Outlook is busy or gone",
};

const late = 800;
const tooLate = 45_000;

/** Values no caller expects: text where there should be none, and lists of empty objects. */
function nonsense(api: string): unknown {
  if (/^(?:to|cc|bcc|requiredAttendees|optionalAttendees|getAttachments)/.test(api)) return [{}];
  return 42;
}

/**
 * The faults to plant on the call at `index` of the calls a run makes when all goes well.
 * @param meanwhile what the user changes while the call is under way
 */
export function faultsOf(
  kind: Kind,
  calls: readonly string[],
  index: number,
  meanwhile: Partial<Item>,
): readonly Fault[] {
  const api = calls[index]!;
  switch (kind) {
    case "refuses":
      return [{ api, kind: "fail" }];
    case "throws":
      return [{ api, kind: "throw" }];
    case "is silent":
      return [{ api, kind: "drop" }];
    case "answers late":
      return [{ api, kind: "delay", ms: late }];
    case "answers too late":
      return [{ api, kind: "delay", ms: tooLate }];
    case "answers nonsense":
      return [{ api, kind: "change", data: nonsense(api) }];
    case "the draft changes meanwhile":
      return [{ api, kind: "change", item: meanwhile, times: 1 }];
    case "all is silent from here":
      return distinct(calls.slice(index)).map((name) => ({ api: name, kind: "drop" }));
  }
}

/** Every call once, in the order of its first making. */
export function distinct(calls: readonly string[]): readonly string[] {
  return Array.from(new Set(calls));
}
