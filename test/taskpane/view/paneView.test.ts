import type { Communication, Language } from "../../../src/engine/types";
import { withSendersDomain } from "../../../src/engine/policy/withOwnDomain";
import { weigh } from "../../../src/engine/weigh";
import type { ItemForm } from "../../../src/hosts/draft";
import type { GuardState, Outcome } from "../../../src/taskpane/guard/types";
import { announcementOf } from "../../../src/taskpane/view/announcement";
import { paneView } from "../../../src/taskpane/view/paneView";
import {
  emptyMail,
  harmlessMail,
  mailToCitizen,
  meetingWithNumber,
  number,
  numberInSubject,
  receivedMail,
} from "../sampleDrafts";
import { samplePolicy } from "../samplePolicy";

function stateOf(
  communication: Communication,
  form: ItemForm = "message-compose",
  change: Partial<GuardState> = {},
): GuardState {
  const policy = withSendersDomain(samplePolicy, communication);
  return {
    stage: "ready",
    reading: { form, communication, marked: [], routeSetBy: "none" },
    verdict: weigh(communication, policy),
    policy,
    busy: false,
    outcomes: [],
    falseAlarms: [],
    ...change,
  };
}

function checked(state: GuardState, language: Language = "da") {
  const view = paneView(state, language, true);
  if (view.is !== "checked") throw new Error(`the pane shows ${view.is}`);
  return view;
}

test("an empty draft is met with patience, not with a verdict", () => {
  expect(paneView(stateOf(emptyMail), "da", true).is).toBe("empty");
});

test("waiting is shown only once it is noticed", () => {
  const waiting: GuardState = { stage: "opening", busy: false, outcomes: [], falseAlarms: [] };
  expect(paneView(waiting, "da", true)).toEqual({ is: "opening", isSlow: false });
  const slow: GuardState = { ...waiting, stage: "opening-slowly" };
  expect(paneView(slow, "da", true)).toEqual({ is: "opening", isSlow: true });
});

test("a text too long to be read whole is never told as fine, and what was found stands below", () => {
  const limits = { source: 5_000, first: 100, last: 100 };
  const body = { name: "body", text: "Vi ses på rådhuset. ".repeat(50), limits };
  const tooLong = { ...harmlessMail, parts: [harmlessMail.parts[0]!, body] };
  const { verdict } = checked(stateOf(tooLong));
  expect(verdict).toMatchObject({
    tone: "question",
    headline: "Teksten er så lang, at kun en del af den er kontrolleret",
    lead: expect.stringMatching(/^Se selv teksten igennem/) as string,
  });
  const text = `CPR-nummer ${number}. ${body.text}`;
  const found = { ...mailToCitizen, parts: [mailToCitizen.parts[0]!, { ...body, text }] };
  expect(checked(stateOf(found)).verdict).toMatchObject({
    tone: "secure",
    headline: "Skal sendes sikkert",
  });
});

test("what could not be checked is said, with what to do oneself", () => {
  const view = paneView(stateOf(mailToCitizen, "message-compose", { stage: "broken" }), "da", true);
  expect(announcementOf(view)).toBe(
    "Teksten kunne ikke kontrolleres lige nu. Se selv teksten igennem for CPR-numre og andre personoplysninger, før du sender.",
  );
});

test("a harmless mail is all in order", () => {
  const { verdict } = checked(stateOf(harmlessMail));
  expect([verdict.tone, verdict.headline, verdict.reasons.length]).toEqual([
    "fine",
    "Alt i orden",
    0,
  ]);
});

test("a reason says what, why, where, who to, and the best repair first", () => {
  const [reason] = checked(stateOf(mailToCitizen)).verdict.reasons;
  expect(reason).toMatchObject({
    tone: "secure",
    what: "Mailen indeholder et CPR-nummer i teksten og går til karen.test@gmail.com.",
    ids: ["JK-M3"],
    recipients: [{ name: "Karen Vestergaard", tells: "Til – privat mailadresse" }],
    findings: [{ excerpt: "01••••-••••", tells: "Et CPR-nummer i teksten", isMarked: false }],
  });
  expect(reason?.remedies.map(({ id, isPrimary }) => [id, isPrimary])).toEqual([
    ["send-securely", true],
    ["mask-finding", false],
    ["remove-finding", false],
  ]);
});

test("the words around a finding come from the text a person sees, with the finding masked", () => {
  const [reason] = checked(stateOf(mailToCitizen)).verdict.reasons;
  expect(reason?.findings[0]?.context).toEqual([
    { text: "Sagen er oprettet på CPR-nummer ", isThis: false },
    { text: "01••••-••••", isThis: true },
    { text: " i dag.", isThis: false },
  ]);
});

test("nothing the pane shows holds a found number", () => {
  for (const communication of [mailToCitizen, numberInSubject, meetingWithNumber, receivedMail]) {
    const text = JSON.stringify(checked(stateOf(communication)), (key, value: unknown) =>
      key === "falseAlarm" || key === "id" ? undefined : value,
    );
    expect(text).not.toContain(number.slice(2, 6));
  }
});

test("another finding within the words around is masked too", () => {
  const two = `CPR-nummer ${number} og CPR-nummer 020158-5020 er samlet.`;
  const communication = {
    ...mailToCitizen,
    parts: [
      { name: "subject", text: "To sager" },
      { name: "body", text: two },
    ],
  };
  const [reason] = checked(stateOf(communication)).verdict.reasons;
  const words = reason?.findings[1]?.context.map(({ text }) => text).join("");
  expect(words).toBe("…••••••-•••• og CPR-nummer 02••••-•••• er samlet.");
});

test("the same number twice in the text is one row with two places", () => {
  const communication = {
    ...mailToCitizen,
    parts: [
      { name: "subject", text: "Sagen" },
      { name: "body", text: `CPR-nummer ${number}.\nSom sagt: CPR-nummer ${number}.` },
    ],
  };
  const [reason] = checked(stateOf(communication)).verdict.reasons;
  expect(reason?.findings.map(({ tells }) => tells)).toEqual([
    "Et CPR-nummer i teksten (2 steder)",
  ]);
});

test("a repair is offered once, with the first reason it helps, and an answer with each question", () => {
  const { reasons } = checked(stateOf(numberInSubject)).verdict;
  expect(reasons.map(({ rule, remedies }) => [rule, remedies.map(({ id }) => id)])).toEqual([
    ["number-goes-securely", ["send-securely", "mask-finding", "remove-finding"]],
    ["number-in-subject", ["clean-subject", "confirm"]],
  ]);
});

test("only the best repair of the strongest reason stands out", () => {
  const { reasons } = checked(stateOf(numberInSubject)).verdict;
  const primary = reasons.flatMap(({ remedies }) => remedies.filter(({ isPrimary }) => isPrimary));
  expect(primary.map(({ id }) => id)).toEqual(["send-securely"]);
});

test("an answered question is quiet and says what was answered", () => {
  const { verdict } = stateOf(numberInSubject);
  const question = verdict!.reasons.find(({ rule }) => rule === "number-in-subject")!;
  const answered = {
    ...numberInSubject,
    acknowledged: [{ rule: question.rule, digest: question.digest }],
  };
  const reasons = checked(stateOf(answered)).verdict.reasons;
  expect(reasons[1]).toMatchObject({
    answer: "Du har bekræftet, at du har tjekket det.",
    tone: "fine",
    remedies: [],
  });
});

test("with the secure route on, the mail is said to go securely", () => {
  const secured = { ...mailToCitizen, traits: { headers: { "X-Sikker-Mail": "1" } } };
  const { headline, lead } = checked(stateOf(secured)).verdict;
  expect([headline, lead]).toEqual(["Alt i orden", "Mailen bliver sendt sikkert."]);
});

test("a received mail is told of quietly: no repair of what somebody else wrote, a safe answer instead", () => {
  const { verdict } = checked(stateOf(receivedMail, "message-read"));
  expect([verdict.tone, verdict.headline]).toEqual(["note", "Før du svarer"]);
  expect(verdict.reasons[0]).toMatchObject({
    what: "Mailen indeholder et CPR-nummer i teksten.",
    recipients: [],
    remedies: [{ label: "Svar sikkert" }],
  });
});

test("where something may have gone out insecurely already, the way to report it is there", () => {
  expect(checked(stateOf(mailToCitizen)).verdict.reportBreach).toBe("https://kommune.example/brud");
  expect(checked(stateOf(harmlessMail)).verdict.reportBreach).toBeUndefined();
});

const done: Outcome = { id: 1, about: "send-securely", undo: async () => ({ done: true }) };
const secured = { ...mailToCitizen, traits: { headers: { "X-Sikker-Mail": "1" } } };

test("after the last repair, whoever pressed Send is told to press it again", () => {
  const openedAt = { rule: "number-goes-securely", isAtSend: true, turn: 1 };
  const state = stateOf(secured, "message-compose", { outcomes: [done], openedAt });
  expect(checked(state).outcomes[0]).toMatchObject({
    text: "Den sikre forbindelse er slået til.",
    next: "Tryk på Send igen.",
    canUndo: true,
    canSend: true,
  });
});

test("while something is left, the next step is not Send", () => {
  const state = stateOf(mailToCitizen, "message-compose", { outcomes: [done] });
  expect(checked(state).outcomes[0]).toMatchObject({
    next: "Der er én ting tilbage.",
    canSend: false,
  });
});

test.each([
  ["too-large", "Slå den sikre forbindelse til i Outlook, før du sender."],
  ["unsupported", "Slå den sikre forbindelse til i Outlook, før du sender."],
  ["failed", "Slå den sikre forbindelse til i Outlook, før du sender."],
  ["stale", ""],
] as const)(
  "a repair refused as %s tells how to do it by hand where that helps",
  (refused, next) => {
    const outcome: Outcome = { id: 1, about: "send-securely", refused };
    const [shown] = checked(
      stateOf(mailToCitizen, "message-compose", { outcomes: [outcome] }),
    ).outcomes;
    expect(shown).toMatchObject({ next, isRefused: true, canUndo: false });
    expect(shown?.text).not.toBe("");
  },
);

test("the policy's own steps come before ours", () => {
  const steps = { da: "Tryk på knappen Sikker Mail." };
  const outcome: Outcome = { id: 1, about: "send-securely", refused: "unsupported", steps };
  const [shown] = checked(
    stateOf(mailToCitizen, "message-compose", { outcomes: [outcome] }),
  ).outcomes;
  expect(shown?.next).toBe("Tryk på knappen Sikker Mail.");
});
