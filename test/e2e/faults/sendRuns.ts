import { automatic, policyText } from "../../launchevent/handled";
import { launchEventFunctions as names } from "../../../src/hosts/installedNames";
import { runInBareRuntime, type BareOutcome } from "../../outlook-host/bareRuntime";
import type { Item } from "../../outlook-host/model/item";
import { newItem } from "../../outlook-host/model/newItem";
import { withPolicyLine } from "../../withPolicyLine";
import { distinct, faultsOf, kinds, type Kind } from "./kinds";
import { inVirtualTime } from "./virtualTime";

/** One press on Send in the bare runtime. */
export interface SendCase {
  readonly title: string;
  readonly functionName: string;
  readonly item: Item;
  readonly policy: string;
  /** What the user changes while a call is under way; what was found stays in it. */
  readonly meanwhile: Partial<Item>;
  /** The calls that are disturbed; all, where nothing is said. */
  readonly only?: RegExp;
}

export interface SendRun {
  readonly call: string;
  readonly kind: Kind;
  readonly outcome: BareOutcome;
}

const citizen = { name: "Karen Vestergaard", address: "karen.test@gmail.com" };
const colleague = { name: "Mette Krogh", address: "mette.krogh@jammerbugt.dk" };
const text = "<p>Sagen er oprettet på dit CPR-nummer 111111-1118.</p>";
const body = { type: "html", content: text } as const;
const writtenOn = { body: { ...body, content: `${text}<p>Venlig hilsen Lone</p>` } };

const letter = newItem("messageCompose", { subject: "Din ansøgning", body, to: [citizen] });

export const sendCases: readonly SendCase[] = [
  {
    title: "A CPR number to private webmail, the user switches the secure route on",
    functionName: names.OnMessageSend,
    item: letter,
    policy: policyText("jammerbugt"),
    meanwhile: writtenOn,
  },
  {
    // Reading is the same in both; what is written, and what that hangs on, is not.
    title: "The same where Send switches the secure route on: calls its header hangs on",
    functionName: names.OnMessageSend,
    item: letter,
    policy: policyText("jammerbugt", automatic),
    meanwhile: writtenOn,
    only: /^(?:to|body\.get|from|internetHeaders)\b/,
  },
  {
    title: "A meeting with a citizen's CPR number in the text",
    functionName: names.OnAppointmentSend,
    item: newItem("appointmentCompose", {
      subject: "Opfølgning",
      location: "Mødelokale 2",
      body,
      to: [colleague],
    }),
    policy: policyText("jammerbugt"),
    meanwhile: writtenOn,
  },
];

/** Every fault on every call the handler makes, and the run where nothing goes wrong. */
export async function sendRuns(
  bundleText: string,
  { item, functionName, policy, meanwhile, only = /./ }: SendCase,
): Promise<{ readonly undisturbed: BareOutcome; readonly runs: readonly SendRun[] }> {
  const run = { bundleText: withPolicyLine(bundleText, policy), item, functionName };
  const undisturbed = await inVirtualTime(() => runInBareRuntime(run));
  const calls = undisturbed.trace.map(({ api }) => api);
  const runs: SendRun[] = [];
  for (const call of distinct(calls).filter((name) => only.test(name))) {
    for (const kind of kinds) {
      const faults = faultsOf(kind, calls, calls.indexOf(call), meanwhile);
      const timing = { timeoutMs: 20_000, lingerMs: 60_000 };
      const outcome = await inVirtualTime(() => runInBareRuntime({ ...run, ...timing, faults }));
      runs.push({ call, kind, outcome });
    }
  }
  return { undisturbed, runs };
}

const couldNotCheck = /kunne ikke kontrolleres/;

/** The outcome in a few words, as the table has it. */
export function sendOutcome({ completed, item, milliseconds }: BareOutcome): string {
  if (completed === undefined) return "never completed";
  const seconds = milliseconds < 100 ? "" : `, ${(milliseconds / 1000).toFixed(1)} s`;
  if (completed.allowEvent) {
    const isSecured = item.internetHeaders["X-Sikker-Mail"] === "1";
    return `${isSecured ? "sent securely" : "sent"}${seconds}`;
  }
  const stopped = completed.sendModeOverride === "promptUser" ? "asked" : "stopped";
  const why = couldNotCheck.test(completed.errorMessage ?? "") ? ": could not check" : "";
  return `${stopped}${why}${seconds}`;
}
