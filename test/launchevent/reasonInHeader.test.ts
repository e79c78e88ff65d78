import { check } from "../../src/engine/check";
import type { Policy } from "../../src/engine/policy/types";
import { openDraft } from "../../src/hosts/outlookDraft";
import { onMessageSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { handled, policyText } from "./handled";

const letter: FakeItemState = {
  subject: "Svar på din henvendelse",
  body: "<p>Kære borger</p><p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com"],
};
const numbers = "no-civil-registration-number-to-outsiders";

function liftable(change: Partial<Policy>): string {
  return policyText("jammerbugt", (policy) => ({
    ...policy,
    ...change,
    rules: policy.rules
      .filter(({ id }) => id === numbers)
      .map((rule) => ({ ...rule, override: "with-reason" as const })),
  }));
}

const carried = liftable({ reasonInHeader: true });

/** The reason is given in the pane, and Send is pressed. Resolves to the stamp. */
async function sent(policy: string, reason: string, given = letter): Promise<string | undefined> {
  const office = fakeOffice("message", given);
  expect(await send(office, policy)).toMatchObject({ allowEvent: false });
  await giveReason(JSON.parse(policy), reason);
  expect(await send(office, policy)).toEqual({ allowEvent: true });
  return office.state.headers["X-Postvagt"];
}

async function send(office: FakeOffice, policy: string) {
  return (await handled(office, onMessageSend, policy)).completions[0];
}

async function giveReason(policy: Policy, reason: string): Promise<void> {
  const draft = openDraft()!;
  const { communication } = await draft.read(policy);
  const { reasons } = check(communication, policy);
  await draft.keepAnswers(reasons.map(({ rule, digest }) => ({ rule, digest, reason })));
}

test("the reason that lifts a stop goes with the mail where the policy says so", async () => {
  expect(await sent(carried, "Aftalt på mødet")).toBe(
    `1;allow;none;${numbers}=Aftalt%20p%C3%A5%20m%C3%B8det`,
  );
});

test("it stays with the draft where the policy does not", async () => {
  expect(await sent(liftable({ reasonInHeader: false }), "Aftalt på mødet")).toBe("1;allow;none");
});

test("a long reason is cut between two signs, and the header stays within Outlook's limit", async () => {
  const stamp = await sent(carried, "ø😀".repeat(200));
  expect("X-Postvagt".length + stamp!.length).toBeLessThanOrEqual(998);
  const reason = decodeURIComponent(stamp!.slice(stamp!.indexOf("=") + 1));
  expect(reason).toMatch(/^(?:ø😀)+ø?…$/u);
});

test("a header holds nothing but plain signs, whatever is written", async () => {
  expect(await sent(carried, 'x\r\nBcc: a@b.example; "é" \ud800')).toMatch(
    /^1;allow;none;[\w.~%=-]+$/,
  );
});

test("a number in the reason is not carried", async () => {
  expect(await sent(carried, "Det er 070758-5120, aftalt")).toContain("Det%20er%20XXXXXX-XXXX%2C");
});

test.each(["07.07.58.5120", "070758/5120", "07 07 58 - 5120"])(
  "a number written %s in the reason is not carried",
  async (number) => {
    expect(await sent(carried, `Aftalt om ${number}`)).not.toMatch(/58|5120/);
  },
);

test("a mark that says not personal data is no written reason, and is not carried", async () => {
  expect(await sent(carried, "not-personal-data")).toBe("1;allow;none");
});

test("once the text is another, the reason no longer counts and is not carried", async () => {
  const office = fakeOffice("message", letter);
  await send(office, carried);
  await giveReason(JSON.parse(carried), "Aftalt på mødet");
  await send(office, carried);
  office.state.body += "<p>Og et til: 030366-5135.</p>";
  expect(await send(office, carried)).toMatchObject({ allowEvent: false });
  expect(office.state.headers["X-Postvagt"]).toBe("1;secure;none");
});

test("of a mail that may never be recorded no reason is carried", async () => {
  const unrecorded = JSON.parse(carried) as Policy;
  const rules = unrecorded.rules.map((rule) => ({ ...rule, unrecorded: true as const }));
  expect(await sent(JSON.stringify({ ...unrecorded, rules }), "Aftalt")).toBe("1;allow;none");
});
