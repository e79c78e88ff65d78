import type { Policy } from "../../src/engine/policy/types";
import { check } from "../../src/engine/check";
import { openDraft } from "../../src/hosts/outlookDraft";
import { onMessageSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { automatic, handled, policyText } from "./handled";

const ask = policyText("jammerbugt");
const atOnce = policyText("jammerbugt", automatic);
const routeHeader = "X-Sikker-Mail";

/** A number for 1858, which no living person has. */
const letter: FakeItemState = {
  subject: "Svar på din henvendelse",
  body: "<p>Kære borger</p><p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com"],
};

const send = (office: FakeOffice, policy: string | undefined = ask) =>
  handled(office, onMessageSend, policy);

async function answer(office: FakeOffice, policy?: string) {
  const { completions } = await send(office, policy);
  expect(completions).toHaveLength(1);
  return completions[0]!;
}

describe("what Send is answered", () => {
  test("a harmless mail goes, and only the stamp is written", async () => {
    const office = fakeOffice("message", { ...letter, body: "<p>Tak for sidst.</p>" });
    expect(await answer(office)).toEqual({ allowEvent: true });
    expect(office.state.headers).toEqual({ "X-Postvagt": "1;allow;none" });
  });

  test("a colleague may receive a CPR number", async () => {
    const office = fakeOffice("message", { ...letter, to: ["ole.holm@jammerbugt.dk"] });
    expect((await answer(office)).allowEvent).toBe(true);
  });

  test("a CPR number to private webmail is stopped without Send Anyway", async () => {
    const options = await answer(fakeOffice("message", letter));
    expect(options.allowEvent).toBe(false);
    expect(options.sendModeOverride).toBeUndefined();
    expect(options.errorMessage).toContain("CPR-nummer");
    expect(options.errorMessage!.length).toBeLessThanOrEqual(500);
    expect(options.cancelLabel).toBe("Send sikkert");
  });

  test("the alert's button opens the pane at the strongest reason", async () => {
    const options = await answer(fakeOffice("message", letter));
    expect(options.commandId).toBe("postvagtMessageComposePane");
    expect(JSON.parse(options.contextData)).toEqual({
      reason: "no-civil-registration-number-to-outsiders",
      stopped: expect.any(Number),
    });
  });

  test("a question is softened to Send Anyway", async () => {
    const office = fakeOffice("message", letter);
    const options = await answer(office, policyText("jammerbugt", everyRule("prompt")));
    expect(options.sendModeOverride).toBe("promptUser");
  });

  test("where the client cannot soften, a question stops until the pane has the answer", async () => {
    const prompting = policyText("jammerbugt", everyRule("prompt"));
    const office = fakeOffice("message", letter);
    const install = office.install;
    office.install = () => {
      install();
      delete (Office.MailboxEnums as { SendModeOverride?: unknown }).SendModeOverride;
    };
    const options = await answer(office, prompting);
    expect(options.allowEvent).toBe(false);
    expect(options.sendModeOverride).toBeUndefined();

    await answerInPane(JSON.parse(prompting));
    expect(await answer(office, prompting)).toEqual({ allowEvent: true });

    office.state.body += "<p>Og et til: 030366-5135.</p>";
    expect((await answer(office, prompting)).allowEvent).toBe(false);
  });

  test("a mail that calls a meeting off goes", async () => {
    const office = fakeOffice("message", { ...letter, itemClass: "IPM.Schedule.Meeting.Canceled" });
    expect(await answer(office)).toEqual({ allowEvent: true });
  });

  test("only Markdown clients are given Markdown", async () => {
    const office = fakeOffice("message", letter);
    const install = office.install;
    office.install = () => {
      install();
      Office.context.requirements.isSetSupported = () => false;
    };
    expect(await answer(office)).not.toHaveProperty("errorMessageMarkdown");
    expect(await answer(fakeOffice("message", letter))).toHaveProperty("errorMessageMarkdown");
  });
});

describe("the policy", () => {
  test.each([
    ["missing", undefined],
    ["cut short", ask.slice(0, 900)],
    ["of a format we do not know", ask.replace('"format":1', '"format":2')],
    ["without rules", policyText("jammerbugt", (policy) => ({ ...policy, rules: [] }))],
  ])("%s: it could not be checked, and the user is asked", async (_, policy) => {
    const { completions } = await handled(fakeOffice("message", letter), onMessageSend, policy);
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(completions[0]!.errorMessage).toContain("kunne ikke kontrolleres");
  });

  test("decides what happens when the item cannot be had", async () => {
    const blocking = policyText("jammerbugt", (policy) => ({ ...policy, whenBroken: "block" }));
    const office = fakeOffice("message", letter);
    const install = office.install;
    office.install = () => {
      install();
      (Office.context.mailbox as { item: unknown }).item = null;
    };
    const options = await answer(office, blocking);
    expect(options.allowEvent).toBe(false);
    expect(options.sendModeOverride).toBeUndefined();
  });
});

describe("the secure route in automatic mode", () => {
  test("the header is written, seen to stand, and the mail goes", async () => {
    const office = fakeOffice("message", letter);
    expect(await answer(office, atOnce)).toEqual({ allowEvent: true });
    expect(office.state.headers).toEqual({ [routeHeader]: "1", "X-Postvagt": "1;secure;auto" });
    expect(writings(office)).toBe(1);
  });

  test("a second Send gives the same answer and writes nothing", async () => {
    const office = fakeOffice("message", letter);
    const first = await answer(office, atOnce);
    const headers = { ...office.state.headers };
    office.calls.length = 0;
    expect(await answer(office, atOnce)).toEqual(first);
    expect(office.state.headers).toEqual(headers);
    expect(writings(office)).toBe(0);
  });

  test("the header is taken back when the number is gone", async () => {
    const office = fakeOffice("message", letter);
    await answer(office, atOnce);
    office.state.body = "<p>Kære borger</p><p>Vi ringer til dig.</p>";
    expect(await answer(office, atOnce)).toEqual({ allowEvent: true });
    expect(office.state.headers).toEqual({ "X-Postvagt": "1;allow;none" });
  });

  test("a header the user has set stays", async () => {
    const headers = { [routeHeader]: "1", "X-Postvagt": "1;secure;user" };
    const office = fakeOffice("message", { ...letter, body: "<p>Vi ringer.</p>", headers });
    expect(await answer(office, atOnce)).toEqual({ allowEvent: true });
    expect(office.state.headers[routeHeader]).toBe("1");
    expect(office.state.headers["X-Postvagt"]).toMatch(/^1;[a-z]+;user$/);
  });

  test("a header another product has set stays, and counts as the user's", async () => {
    const office = fakeOffice("message", { ...letter, headers: { [routeHeader]: "1" } });
    expect(await answer(office, atOnce)).toEqual({ allowEvent: true });
    expect(office.state.headers).toMatchObject({ [routeHeader]: "1" });
    expect(office.state.headers["X-Postvagt"]).toMatch(/;user$/);
  });

  test("a second question is still asked, and what is asked about is not the number", async () => {
    const office = fakeOffice("message", letter);
    const withQuestion = policyText("jammerbugt", (policy) =>
      withRule(automatic(policy), {
        id: "test-question",
        when: { channel: "mail", audience: "private-webmail" },
        then: "prompt",
        because: { ids: ["T-1"], text: { da: "Det skal du se efter." } },
      }),
    );
    const options = await answer(office, withQuestion);
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(options.errorMessage).toContain("Det skal du se efter.");
    expect(options.errorMessage).not.toContain("CPR-nummer");
    expect(office.state.headers[routeHeader]).toBe("1");
  });

  test.each(["fail", "throw", "silent"] as const)(
    "stops where writing the header comes to %s",
    async (fault) => {
      const office = fakeOffice("message", letter);
      office.faults["internetHeaders.setAsync"] = fault;
      const options = await answer(office, atOnce);
      expect(options.allowEvent).toBe(false);
      expect(options.sendModeOverride).toBeUndefined();
    },
  );

  test("stops where Outlook says the header is written and it does not stand", async () => {
    const office = fakeOffice("message", letter);
    const install = office.install;
    office.install = () => {
      install();
      const { internetHeaders } = Office.context.mailbox.item as Office.MessageCompose;
      internetHeaders.setAsync = ((_: unknown, done: (result: unknown) => void) =>
        done({ status: "succeeded" })) as never;
    };
    expect((await answer(office, atOnce)).allowEvent).toBe(false);
  });

  test("does not write over headers it could not read", async () => {
    const office = fakeOffice("message", letter);
    office.faults["internetHeaders.getAsync"] = "fail";
    expect((await answer(office, atOnce)).allowEvent).toBe(false);
    expect(writings(office)).toBe(0);
  });
});

test("of a mail that may never be recorded the stamp tells no effect", async () => {
  const unrecorded = policyText("jammerbugt", (policy) => ({
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, unrecorded: true as const })),
  }));
  const office = fakeOffice("message", letter);
  expect((await answer(office, unrecorded)).allowEvent).toBe(false);
  expect(office.state.headers["X-Postvagt"]).toBe("1;allow;none");
});

/** "Send alligevel" in the pane, for every reason that stops. */
async function answerInPane(policy: Policy): Promise<void> {
  const draft = openDraft()!;
  const { communication } = await draft.read(policy);
  const { reasons } = check(communication, policy);
  await draft.keepAnswers(reasons.map(({ rule, digest }) => ({ rule, digest })));
}

function writings(office: FakeOffice): number {
  return office.calls.filter((call) => /internetHeaders\.(?:set|remove)Async/.test(call)).length;
}

function everyRule(then: "prompt") {
  return (policy: Policy): Policy => ({
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, then })),
  });
}

function withRule(policy: Policy, rule: Policy["rules"][number]): Policy {
  return { ...policy, rules: policy.rules.concat(rule) };
}
