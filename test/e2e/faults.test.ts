import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Item } from "../outlook-host/model/item";
import { builtSite } from "../builtSite";
import { browserFaults } from "./faults/browserFaults";
import { faultsPage, type PaneTable, type SendTable } from "./faults/faultsPage";
import { lost, paneCases, paneRuns } from "./faults/paneRuns";
import { sendCases, sendOutcome, sendRuns } from "./faults/sendRuns";

/** Outlook shows a waiting dialog of its own after five seconds, and loading counts among them. */
const longestAnswer = 3500;

const page = join(__dirname, "..", "..", "docs", "faults.md");

const sending: SendTable[] = [];
const pane: PaneTable[] = [];
let bundleText: string;

beforeAll(async () => {
  bundleText = readFileSync(join(await builtSite(), "launchevent.js"), "utf8");
}, 300_000);

describe.each(sendCases)("Send, $title", (one) => {
  beforeAll(async () => {
    sending.push({ one, ...(await sendRuns(bundleText, one)) });
  }, 120_000);

  const runs = () => sending.find((table) => table.one === one)!.runs;
  const where = (isBad: (run: ReturnType<typeof runs>[number]) => boolean) =>
    runs()
      .filter(isBad)
      .map(({ call, kind, outcome }) => [call, kind, sendOutcome(outcome)]);

  test("every event is completed once, in time, and nothing is left running or thrown", () => {
    expect(runs().length).toBeGreaterThan(30);
    expect(where(({ outcome }) => outcome.completions !== 1)).toEqual([]);
    expect(where(({ outcome }) => outcome.milliseconds > longestAnswer)).toEqual([]);
    expect(where(({ outcome }) => outcome.leftoverTimers > 0)).toEqual([]);
    expect(where(({ outcome }) => outcome.thrown.length + outcome.printed.length > 0)).toEqual([]);
  });

  test("the number never leaves in the open", () => {
    expect(where(({ outcome }) => sendOutcome(outcome).split(",")[0] === "sent")).toEqual([]);
  });

  test("the draft stays as the user has it, our own headers aside", () => {
    const changed = where(({ outcome: { item }, kind }) => {
      const isTyped = kind === "the draft changes meanwhile";
      const expected = isTyped ? { ...one.item, ...one.meanwhile } : one.item;
      const own = ["X-Sikker-Mail", "X-Postvagt"];
      const headers = Object.keys(item.internetHeaders).filter((name) => !own.includes(name));
      return headers.length > 0 || whatIsWritten(item) !== whatIsWritten(expected);
    });
    expect(changed).toEqual([]);
  });
});

describe.each(paneCases)("the pane, $title", (one) => {
  beforeAll(async () => {
    pane.push({ one, ...(await paneRuns(one)) });
  }, 120_000);

  const runs = () => pane.find((table) => table.one === one)!.runs;

  test("it is done when nothing is in the way", () => {
    const { undisturbed } = pane.find((table) => table.one === one)!;
    expect(undisturbed.told?.refused).toBeUndefined();
    expect(undisturbed.isBusy).toBe(false);
    expect(undisturbed.calls).not.toEqual([]);
  });

  test("the pane is never left busy, and nothing is sent twice", () => {
    const bad = runs().filter(({ outcome, kind }) => {
      const isStuck = outcome.isBusy && kind !== "the pane is closed right after";
      return isStuck || outcome.timesSent > 1;
    });
    expect(bad.map(({ call, kind }) => [call, kind])).toEqual([]);
  });

  test("no recipient and no word of the draft is lost", () => {
    const bad = runs()
      .map((run) => [run.call, run.kind, ...lost(run, one)])
      .filter(([, , ...what]) => what.some((each) => each !== "what was just typed"));
    expect(bad).toEqual([]);
  });

  test("what is typed meanwhile is lost at most between reading a text and writing it", () => {
    const bad = runs().filter(
      (run) => lost(run, one).includes("what was just typed") && !run.call.startsWith("body.get"),
    );
    expect(bad.map(({ call, kind }) => [call, kind])).toEqual([]);
  });
});

function whatIsWritten({ subject, body, to, cc, bcc, location, sensitivity, attachments }: Item) {
  return JSON.stringify([subject, body, to, cc, bcc, location, sensitivity, attachments]);
}

/** After a change: `WRITE_EXPECTED=1 npx jest test/e2e/faults.test`, then read the page. */
test("docs/faults.md says what happens today", () => {
  const today = faultsPage(sending, pane, browserFaults);
  if (process.env.WRITE_EXPECTED) writeFileSync(page, today);
  expect(readFileSync(page, "utf8")).toBe(today);
});
