import { meanings, kinds } from "./kinds";
import { paneKinds, paneOutcome, type PaneCase, type PaneOutcome, type PaneRun } from "./paneRuns";
import { sendOutcome, type SendCase, type SendRun } from "./sendRuns";
import type { BareOutcome } from "../../outlook-host/bareRuntime";

export interface SendTable {
  readonly one: SendCase;
  readonly undisturbed: BareOutcome;
  readonly runs: readonly SendRun[];
}

export interface PaneTable {
  readonly one: PaneCase;
  readonly undisturbed: PaneOutcome;
  readonly runs: readonly PaneRun[];
}

/** docs/faults.md: what came of every fault on every call, as the runs had it. */
export function faultsPage(
  sending: readonly SendTable[],
  pane: readonly PaneTable[],
  browser: readonly string[],
): string {
  return [
    ...head,
    ...kinds.map((kind) => `- **${kind}**: ${meanings[kind]}`),
    "- **the pane is closed right after**: carried out, and nothing the pane still wanted is asked",
    "",
    ...sendIntroduction,
    ...sending.flatMap(sendSection),
    ...paneIntroduction,
    ...pane.flatMap(paneSection),
    ...browserIntroduction,
    ...browser.map((name) => `- ${name}`),
    "",
  ].join("\n");
}

const head = [
  "# When Outlook does not answer as it should",
  "",
  "Written by the test `test/e2e/faults.test.ts`; do not edit.",
  "Each fault is planted on each call that the send handlers and the pane make to Office, one at a",
  "time, in the stand-in for Outlook (`test/outlook-host`). The send handlers run as the built bundle",
  "in a context without a page, the way classic Outlook on Windows runs them. Nothing here has been",
  "tested in Outlook itself.",
  "",
  "The faults:",
  "",
];

const sendIntroduction = [
  "## Send",
  "",
  "In every cell below the event was completed exactly once and within 3.5 seconds, no timer was left",
  "running, nothing was thrown, and the draft was as the user had left it, headers of the secure route",
  "and Postvagt's own aside. A number never left in the open.",
  "",
  "- **stopped**: a Smart Alert without Send Anyway, which says what was found",
  "- **asked**: a Smart Alert with Send Anyway",
  "- **could not check**: the alert says that the text could not be read; the policy's `whenBroken` decides",
  "- **sent securely**: gone, with the secure route's header read back before",
  "",
];

const paneIntroduction = [
  "## The pane",
  "",
  "What is said of a choice, where it is not simply done, and how the draft stands two minutes later.",
  "*failed*, *unsupported*, *stale* and *not-needed* are the pane's own reasons for having changed",
  "nothing. No recipient and no word of the draft is ever lost, with one exception that Outlook leaves",
  "no way around: it cannot be told to write a text only if nobody has written to it since, so what is",
  "typed between the reading of a text and its writing is overwritten.",
  "",
];

const browserIntroduction = [
  "## In the browser",
  "",
  "The same product under Microsoft's own client library, in Chromium",
  "(`test/e2e/faults.e2e.test.ts`):",
  "",
];

function sendSection({ one, undisturbed, runs }: SendTable): readonly string[] {
  const cell = (call: string, kind: string) => {
    const run = runs.find((each) => each.call === call && each.kind === kind);
    return run === undefined ? "" : sendOutcome(run.outcome);
  };
  return section(one.title, sendOutcome(undisturbed), callsOf(runs), kinds, cell);
}

function paneSection({ one, undisturbed, runs }: PaneTable): readonly string[] {
  const cell = (call: string, kind: string) => {
    const run = runs.find((each) => each.call === call && each.kind === kind);
    return run === undefined ? "" : paneOutcome(run, undisturbed, one);
  };
  const isOpening = one.choice === "open";
  const normally = isOpening ? undisturbed.shown : one.choice === "send-now" ? "sent" : "repaired";
  const shown = isOpening ? kinds : paneKinds;
  return section(one.title, normally, callsOf(runs), shown, cell);
}

function callsOf(runs: readonly { readonly call: string }[]): readonly string[] {
  return Array.from(new Set(runs.map(({ call }) => call)));
}

function section(
  title: string,
  normally: string,
  calls: readonly string[],
  columns: readonly string[],
  cell: (call: string, kind: string) => string,
): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const call of calls) {
    const cells = columns.map((kind) => cell(call, kind)).join(" | ");
    rows.set(cells, [...(rows.get(cells) ?? []), `\`${call}\``]);
  }
  return [
    `### ${title}`,
    "",
    `Undisturbed: **${normally}**`,
    "",
    `| call | ${columns.join(" | ")} |`,
    `|${"---|".repeat(columns.length + 1)}`,
    ...Array.from(rows, ([cells, names]) => `| ${names.join("<br>")} | ${cells} |`),
    "",
  ];
}
