import type { Guard } from "../../../src/taskpane/guard/types";
import { falseAlarmKeys } from "../../../src/taskpane/guard/falseAlarms";
import { weigh } from "../../../src/engine/weigh";
import { openGuard } from "../../../src/taskpane/guard/openGuard";
import { alertOn, fakeDraft } from "../fakeDraft";
import { openSample, speaking } from "../openSample";
import { samplePolicy } from "../samplePolicy";
import {
  harmlessMail,
  mailToCitizen,
  meetingWithNumber,
  number,
  numberInSubject,
  receivedMail,
} from "../sampleDrafts";

const open: Guard[] = [];

async function opened(...sample: Parameters<typeof openSample>) {
  const pair = await openSample(...sample);
  open.push(pair.guard);
  return pair;
}

afterEach(() => open.splice(0).forEach((guard) => guard.close()));

const sendSecurely = { remedy: "send-securely", rules: ["number-goes-securely"] } as const;

function latest(guard: Guard) {
  const { outcomes } = guard.state();
  return outcomes[outcomes.length - 1];
}

function told(guard: Guard) {
  return [latest(guard)?.about, latest(guard)?.refused];
}

function keyOfNumber(guard: Guard): string {
  const { verdict, reading } = guard.state();
  const finding = verdict!.findings.find(({ kind }) => kind === "cpr")!;
  return falseAlarmKeys(reading!.communication)(finding);
}

test("sending securely switches the route on, and undo switches it off", async () => {
  const { guard } = await opened(mailToCitizen);
  expect(speaking(guard)).toEqual(["number-goes-securely"]);
  await guard.carryOut(sendSecurely);
  expect(guard.state().verdict?.effect).toBe("allow");
  expect(told(guard)).toEqual(["send-securely", undefined]);
  await guard.undo(latest(guard)!.id);
  expect(speaking(guard)).toEqual(["number-goes-securely"]);
  expect(told(guard)).toEqual(["undo", undefined]);
});

test("a draft that changed meanwhile is read and the repair planned anew", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  draft.write("body", `<p>Nyt først.</p><p>CPR-nummer ${number}</p>`);
  await guard.carryOut({ remedy: "mask-finding", rules: ["number-goes-securely"] });
  expect(told(guard)).toEqual(["mask-finding", undefined]);
  expect(draft.communication.parts[1]?.text).toBe("<p>Nyt først.</p><p>CPR-nummer XXXXXX-XXXX</p>");
});

test("a text that could not be read is never told as fine, and is read again when asked", async () => {
  const { guard, draft } = await opened(harmlessMail);
  const readable = draft.communication;
  draft.communication = {
    ...readable,
    parts: [readable.parts[0]!, { name: "body", unread: "outlook: silent" }],
  };
  await guard.readNow();
  expect(guard.state().stage).toBe("broken");
  draft.communication = readable;
  await guard.readNow();
  expect(guard.state().stage).toBe("ready");
});

test("planning anew happens once, then the user is told", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  draft.refusals = ["stale", "stale", "stale"];
  await guard.carryOut(sendSecurely);
  expect(latest(guard)).toMatchObject({ refused: "stale" });
  expect(draft.refusals).toEqual(["stale"]);
});

test("a repair whose reason has gone is not carried out", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  draft.communication = harmlessMail;
  draft.refusals = ["stale"];
  await guard.carryOut(sendSecurely);
  expect(latest(guard)).toMatchObject({ refused: "not-needed" });
  expect(draft.communication).toBe(harmlessMail);
});

test("an answer to one question leaves the others open", async () => {
  const { guard, draft } = await opened(numberInSubject);
  await guard.carryOut({ remedy: "confirm", rules: ["number-in-subject"] });
  expect(speaking(guard)).toEqual(["number-goes-securely"]);
  expect(draft.communication.acknowledged).toHaveLength(1);
  await guard.undo(latest(guard)!.id);
  expect(speaking(guard)).toEqual(["number-goes-securely", "number-in-subject"]);
});

test("an answer no longer counts when the text changes", async () => {
  const { guard, draft } = await opened(numberInSubject);
  await guard.carryOut({ remedy: "confirm", rules: ["number-in-subject"] });
  draft.write("subject", `Nyt emne, CPR-nummer ${number}`);
  await guard.readNow();
  expect(speaking(guard)).toContain("number-in-subject");
});

test("a written reason lifts a stop that allows one, and is kept as written", async () => {
  const { guard, draft } = await opened(meetingWithNumber, { form: "appointment-compose" });
  expect(guard.state().verdict?.effect).toBe("block");
  await guard.carryOut({
    remedy: "give-reason",
    rules: ["number-in-calendar"],
    reason: "Tungtvejende hensyn",
  });
  expect(guard.state().verdict?.effect).toBe("allow");
  expect(draft.communication.acknowledged?.[0]?.reason).toBe("Tungtvejende hensyn");
});

test("a false alarm answers the rule it set off, and stays marked while the text changes", async () => {
  const { guard, draft } = await opened(meetingWithNumber, { form: "appointment-compose" });
  await guard.markFalseAlarm(keyOfNumber(guard));
  expect(speaking(guard)).toEqual([]);
  draft.write("body", "Vi mødes i receptionen.");
  await guard.readNow();
  expect(speaking(guard)).toEqual([]);
  const answers = JSON.stringify(draft.communication.acknowledged);
  expect(answers).not.toContain(number);
});

test("taking the mark back brings the rule back", async () => {
  const { guard } = await opened(meetingWithNumber, { form: "appointment-compose" });
  const key = keyOfNumber(guard);
  await guard.markFalseAlarm(key);
  await guard.unmarkFalseAlarms([key]);
  expect(guard.state().falseAlarms).toEqual([]);
  expect(speaking(guard)).toEqual(["number-in-calendar"]);
});

test("all marks of a draft are taken back at once, and every rule speaks again", async () => {
  const { guard, draft } = await opened(numberInSubject);
  const { verdict, reading } = guard.state();
  const keyOf = falseAlarmKeys(reading!.communication);
  const before = speaking(guard);
  const keys = Array.from(new Set(verdict!.findings.map(keyOf)));
  for (const key of keys) await guard.markFalseAlarm(key);
  expect(draft.marked).toEqual(keys);
  await guard.unmarkFalseAlarms(guard.state().falseAlarms);
  expect(draft.marked).toEqual([]);
  expect(guard.state().outcomes).toEqual([]);
  expect(speaking(guard)).toEqual(before);
});

test("a mark does not lift a rule that cannot be lifted", async () => {
  const { guard } = await opened(mailToCitizen);
  await guard.markFalseAlarm(keyOfNumber(guard));
  expect(guard.state().verdict?.effect).toBe("secure");
  expect(guard.state().falseAlarms).toHaveLength(1);
});

test("a mark holds for the draft: the pane that is opened next knows it, and can take it back", async () => {
  const { guard, draft } = await opened(meetingWithNumber, { form: "appointment-compose" });
  const key = keyOfNumber(guard);
  await guard.markFalseAlarm(key);
  guard.close();
  expect(draft.marked).toEqual([key]);
  expect(key).not.toContain(number);

  const next = openGuard({
    draft,
    policy: samplePolicy,
    language: "da",
    weigh,
    after: () => () => undefined,
    isVisible: () => true,
  });
  open.push(next);
  await next.readNow();
  expect(next.state().falseAlarms).toEqual([key]);
  expect(speaking(next)).toEqual([]);
  await next.unmarkFalseAlarms([key]);
  expect(draft.marked).toEqual([]);
  expect(speaking(next)).not.toEqual([]);
});

test("on a received mail a fresh mail is opened and the received one is left alone", async () => {
  const { guard, draft } = await opened(receivedMail, { form: "message-read" });
  await guard.carryOut({ remedy: "start-fresh-mail", rules: ["number-received"] });
  expect(draft.openedDrafts).toEqual([
    {
      do: "openDraft",
      to: [receivedMail.sender],
      subject: "Din henvendelse",
      text: expect.stringMatching(/^\S.*\n\nTak for din mail. Brug venligst Digital Post.$/),
    },
  ]);
  expect(draft.communication).toBe(receivedMail);
});

test("the alert's rule is remembered, so that the pane opens at it", async () => {
  const { guard, draft } = await opened(mailToCitizen, { opened: "number-goes-securely" });
  const openedAt = { rule: "number-goes-securely", isAtSend: true };
  expect(guard.state().openedAt).toEqual({ ...openedAt, turn: 1 });
  draft.tell();
  await guard.readNow();
  expect(guard.state().openedAt?.turn).toBe(1);
});

async function untilTurn(guard: Guard, turn: number): Promise<void> {
  while (guard.state().openedAt?.turn !== turn) await new Promise((done) => setTimeout(done, 10));
}

test("the same alert once more calls the pane again, whether Outlook tells of it or not", async () => {
  const { guard, draft } = await opened(mailToCitizen, { opened: "number-goes-securely" });
  draft.opened = alertOn("number-goes-securely", 2);
  await guard.readNow();
  await untilTurn(guard, 2);
  draft.tell("opening");
  await untilTurn(guard, 3);
});

test("an Outlook that is gone is told as not checked, and the pane recovers by itself", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  draft.isBroken = true;
  await guard.readNow();
  expect(guard.state().stage).toBe("broken");
  draft.isBroken = false;
  await guard.readNow();
  expect(guard.state().stage).toBe("ready");
});

test("a change that Outlook tells of is read at once", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  draft.communication = harmlessMail;
  draft.tell();
  await guard.readNow();
  expect(speaking(guard)).toEqual([]);
});

test("two choices at once become one", async () => {
  const { guard, draft } = await opened(mailToCitizen);
  await Promise.all([guard.carryOut(sendSecurely), guard.carryOut(sendSecurely)]);
  expect(guard.state().outcomes).toHaveLength(1);
  expect(draft.communication.traits?.headers).toEqual({ "X-Sikker-Mail": "1" });
});

test("two repairs can each be taken back", async () => {
  const { guard } = await opened(numberInSubject);
  await guard.carryOut({ remedy: "clean-subject", rules: ["number-in-subject"] });
  await guard.carryOut({ remedy: "send-securely", rules: ["number-goes-securely"] });
  expect(guard.state().outcomes.map(({ about }) => about)).toEqual([
    "clean-subject",
    "send-securely",
  ]);
  expect(guard.state().outcomes.every(({ undo }) => undo !== undefined)).toBe(true);
});

test("sending that Outlook refuses is told", async () => {
  const { guard, draft } = await opened(harmlessMail);
  draft.refusals = ["failed"];
  await guard.sendNow();
  expect(latest(guard)).toMatchObject({ about: "send", refused: "failed" });
  await guard.sendNow();
  expect(draft.sent).toHaveLength(1);
});

test("a notification above the draft goes when what it says has been repaired", async () => {
  const { guard, draft } = await opened(numberInSubject);
  draft.notification = "Mailen indeholder …";
  await guard.carryOut({ remedy: "confirm", rules: ["number-in-subject"] });
  expect(draft.notification).toBe("Mailen indeholder …");
  await guard.carryOut(sendSecurely);
  expect(draft.notification).toBeUndefined();
});

test("a notification the user has closed is not put up again", async () => {
  const { guard, draft } = await opened(numberInSubject);
  await guard.carryOut(sendSecurely);
  expect(draft.notification).toBeUndefined();
});

describe("waiting", () => {
  /** A guard whose timers the test lets run out. */
  function waiting(readTakes: number) {
    const timers: { readonly milliseconds: number; readonly action: () => void }[] = [];
    const draft = fakeDraft({ communication: mailToCitizen });
    draft.readTakes = readTakes;
    const guard = openGuard({
      draft,
      policy: samplePolicy,
      language: "da",
      weigh,
      after: (milliseconds, action) => {
        timers.push({ milliseconds, action });
        return () => undefined;
      },
      isVisible: () => true,
    });
    open.push(guard);
    const runOut = (most: number) =>
      timers.filter(({ milliseconds }) => milliseconds <= most).forEach(({ action }) => action());
    return { guard, runOut };
  }

  test("is not shown before 300 milliseconds, and is after", () => {
    const { guard, runOut } = waiting(50);
    runOut(299);
    expect(guard.state().stage).toBe("opening");
    runOut(300);
    expect(guard.state().stage).toBe("opening-slowly");
  });

  test("is not shown once there is something to show", async () => {
    const { guard, runOut } = waiting(0);
    await guard.readNow();
    runOut(300);
    expect(guard.state().stage).toBe("ready");
  });
});
