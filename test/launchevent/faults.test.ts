import { onChange, onDismiss } from "../../src/launchevent/onChange";
import { onAppointmentSend, onMessageSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, Fault } from "../hosts/fakeOffice";
import { automatic, handled, policyText } from "./handled";

/** Outlook shows its own waiting dialog after five seconds, and loading counts among them. */
const longestAnswer = 3500;

const policy = policyText("jammerbugt", automatic);

/** A number for 1858, which no living person has. */
const letter: FakeItemState = {
  subject: "Svar",
  body: "<p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com"],
  attachments: [{ id: "1", name: "brev.pdf", size: 100, isInline: false }],
};
const meeting: FakeItemState = {
  subject: "Kaffe",
  body: "<p>CPR 070758-5120</p>",
  required: ["borger.test@gmail.com"],
};

const handlers = {
  "OnMessageSend: a number to private webmail": () =>
    [fakeOffice("message", letter), onMessageSend] as const,
  "OnAppointmentSend: a number to private webmail": () =>
    [fakeOffice("appointment", meeting), onAppointmentSend] as const,
  "a change to a mail": () => [fakeOffice("message", letter), onChange] as const,
  "a change to a meeting": () => [fakeOffice("appointment", meeting), onChange] as const,
  "the notification is closed": () => [fakeOffice("message", letter), onDismiss] as const,
};

const faults: Readonly<Record<string, Fault>> = {
  fails: "fail",
  throws: "throw",
  "is silent": "silent",
  "answers late": { late: 1000 },
  "answers after all is over": { late: 10_000 },
};

describe.each(Object.keys(handlers) as (keyof typeof handlers)[])("%s", (name) => {
  const start = handlers[name];

  test("at most three calls are under way at a time", async () => {
    const [office, handler] = start();
    expect((await handled(office, handler, policy)).completions).toHaveLength(1);
    expect(office.mostAtATime()).toBeLessThanOrEqual(3);
  });

  describe.each(Object.keys(faults))("when a call %s", (fault) => {
    test("the event is completed once, in time, and nothing is left running", async () => {
      const table: string[] = [];
      for (const call of await callsOf(start)) {
        const [office, handler] = start();
        office.faults[call] = faults[fault]!;
        const outcome = await handled(office, handler, policy);
        const { completions, milliseconds, leftOver } = outcome;
        const isGood = completions.length === 1 && milliseconds <= longestAnswer && leftOver === 0;
        if (!isGood) table.push(`${call}: ${completions.length}x, ${milliseconds} ms, ${leftOver}`);
      }
      expect(table).toEqual([]);
    });
  });

  test.each(Object.keys(faults))(
    "when every call %s the event is completed once",
    async (fault) => {
      const [office, handler] = start();
      office.faults["*"] = faults[fault]!;
      const { completions, milliseconds, leftOver } = await handled(office, handler, policy);
      expect(completions).toHaveLength(1);
      expect(milliseconds).toBeLessThanOrEqual(longestAnswer);
      expect(leftOver).toBe(0);
    },
  );
});

/** The body is read, or somebody is told that it was not. */
describe("a CPR number to private webmail", () => {
  const ask = policyText("jammerbugt");

  test.each(Object.keys(faults))("never goes unsecured when one call %s", async (fault) => {
    const through: string[] = [];
    for (const call of await callsOf(handlers["OnMessageSend: a number to private webmail"])) {
      const office = fakeOffice("message", { ...letter, attachments: [] });
      office.faults[call] = faults[fault]!;
      const { completions } = await handled(office, onMessageSend, ask);
      if (completions[0]?.allowEvent !== false) through.push(call);
    }
    expect(through).toEqual([]);
  });

  test("a body that cannot be read is told as such, with Send Anyway", async () => {
    const office = fakeOffice("message", letter);
    office.faults["body.getAsync"] = "fail";
    const { completions } = await handled(office, onMessageSend, ask);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(completions[0]!.errorMessage).toContain("kunne ikke kontrolleres");
  });

  test.each(["to.getAsync", "cc.getAsync", "bcc.getAsync"])(
    "recipients that %s does not tell count as outsiders",
    async (call) => {
      const office = fakeOffice("message", { ...letter, to: ["ole.holm@jammerbugt.dk"] });
      office.faults[call] = "fail";
      const { completions } = await handled(office, onMessageSend, ask);
      expect(completions[0]?.allowEvent).toBe(false);
    },
  );
});

/** Each call a handler makes when all goes well, the second of a kind as `name#2`. */
async function callsOf(
  start: () => ReturnType<(typeof handlers)[keyof typeof handlers]>,
): Promise<readonly string[]> {
  const [office, handler] = start();
  await handled(office, handler, policy);
  return office.calls.map((call, index) => {
    const count = office.calls.slice(0, index + 1).filter((each) => each === call).length;
    return count === 1 ? call : `${call}#${count}`;
  });
}
