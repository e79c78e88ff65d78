import type { Policy } from "../../engine/policy/types";
import { hasUnreadText } from "../../engine/policy/hasUnreadText";
import { whenIncomplete } from "../../engine/policy/whenIncomplete";
import { withSendersDomain } from "../../engine/policy/withOwnDomain";
import type { Acknowledgement, Communication, Language, Verdict } from "../../engine/types";
import type { Draft, EditOutcome } from "../../hosts/draft";
import { falseAlarmReason } from "../../hosts/falseAlarmReason";
import { answersFrom } from "./falseAlarms";
import { follow } from "./follow";
import type { After } from "./follow";
import { notificationOf } from "./notificationOf";
import { perform } from "./perform";
import { plan } from "./plan";
import type { Choice, Guard, GuardState, Outcome, Told } from "./types";

export interface GuardOf {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly language: Language;
  readonly weigh: (communication: Communication, policy: Policy) => Verdict;
  readonly after: After;
  readonly isVisible: () => boolean;
}

/** Milliseconds between two readings of the open draft. */
const interval = 1500;
/** Milliseconds before waiting is shown; shorter waits would only flicker. */
const unnoticed = 300;

/** Opens the item for the pane: reads, checks and follows it, and carries out what is chosen. */
export function openGuard(of: GuardOf): Guard {
  const { draft, policy, language, weigh, after, isVisible } = of;
  const listeners = new Set<() => void>();
  let state: GuardState = { stage: "opening", busy: false, outcomes: [], falseAlarms: [] };
  let lastSeen = "";
  let lastSaid: string | undefined;
  let outcomesTold = 0;
  let lastOpening = "";
  let isLooking = false;
  let answered: readonly Acknowledgement[] = [];

  function set(change: Partial<GuardState>): void {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  }

  async function read(): Promise<void> {
    try {
      const reading = readAndCheck();
      // Asked after the item's own questions, of which Outlook answers few at a time.
      void lookWhereOpened(false);
      await reading;
      if (await answerFalseAlarms()) await readAndCheck();
    } catch {
      lastSeen = "";
      set({ stage: "broken" });
    }
  }

  async function readAndCheck(): Promise<void> {
    const reading = await draft.read(policy);
    const seen = JSON.stringify(reading);
    if (seen === lastSeen) return;
    const applied = withSendersDomain(policy, reading.communication);
    const verdict = weigh(reading.communication, applied);
    lastSeen = seen;
    // Send would say that it could not check; the pane must not say that all is well.
    const isUnread =
      hasUnreadText(reading.communication) &&
      whenIncomplete(reading.communication, verdict, applied) !== undefined;
    const marks = state.reading === undefined ? { falseAlarms: reading.marked } : {};
    set({ stage: isUnread ? "broken" : "ready", reading, verdict, policy: applied, ...marks });
    await correctNotification();
  }

  /** What the pane has repaired, the notification above the draft shall not go on saying. */
  async function correctNotification(): Promise<void> {
    const notification = notificationOf(state, language);
    const says = notification?.message ?? "";
    if (says === lastSaid) return;
    const isSaid = await draft.correctNotification(notification).then(
      () => true,
      () => false,
    );
    if (isSaid) lastSaid = says;
  }

  async function answerFalseAlarms(): Promise<boolean> {
    const { verdict, reading, falseAlarms } = state;
    if (!verdict || !reading) return false;
    const answers = answersFrom(falseAlarms, verdict, reading.communication).filter(isNew);
    if (answers.length === 0) return false;
    const { done } = await draft.keepAnswers(answers);
    if (done) answered = answered.concat(answers);
    return done;
  }

  /** Where a mark does not lift the rule, the same answer is not given again and again. */
  function isNew({ rule, digest }: Acknowledgement): boolean {
    return !answered.some((each) => each.rule === rule && each.digest === digest);
  }

  const follower = follow({ read, interval, isVisible, after });
  const stopWatching = draft.watch((event) => {
    void follower.now();
    void lookWhereOpened(event === "opening");
  });
  const stopWaiting = after(unnoticed, () => {
    if (state.stage === "opening") set({ stage: "opening-slowly" });
  });

  /** Where no event tells of a call (before requirement set 1.15), what it left behind does. */
  async function lookWhereOpened(isCalled: boolean): Promise<void> {
    if (isLooking && !isCalled) return;
    isLooking = true;
    const opening = await draft.openedAt().catch(() => undefined);
    isLooking = false;
    if (opening === undefined || (opening.mark === lastOpening && !isCalled)) return;
    lastOpening = opening.mark;
    // What Send has just found may not have been read here yet.
    if (state.verdict !== undefined) await follower.now();
    const { rule, isAtSend } = opening;
    set({ openedAt: { rule, isAtSend, turn: (state.openedAt?.turn ?? 0) + 1 } });
  }

  /** One thing at a time, with no reading in between; the draft is read before it is told. */
  async function act(about: Told["about"], action: () => Promise<Told | undefined>): Promise<void> {
    if (state.busy) return;
    set({ busy: true });
    await follower.hold(async () => {
      const told = await action().catch((): Told => ({ about, refused: "failed" }));
      await read();
      set({ busy: false, ...(told ? { outcomes: withNext(told) } : {}) });
    });
  }

  /** What can be taken back is kept; other news is told once. */
  function withNext(told: Told): readonly Outcome[] {
    outcomesTold += 1;
    const kept = state.outcomes.filter(({ undo }) => undo !== undefined);
    return [...kept, { ...told, id: outcomesTold }];
  }

  async function carryOutOnce(choice: Choice): Promise<Told> {
    const { reading, verdict, policy: applied } = state;
    const isReady = reading && verdict && applied;
    const edits = isReady && plan(choice, verdict, reading, applied, language);
    return edits ? perform(choice, edits, draft) : { about: choice.remedy, refused: "not-needed" };
  }

  async function carryOut(choice: Choice): Promise<Told> {
    const first = await carryOutOnce(choice);
    if (first.refused !== "stale") return first;
    await read();
    return carryOutOnce(choice);
  }

  async function undo(id: number): Promise<Told | undefined> {
    const outcome = state.outcomes.find((each) => each.id === id);
    if (!outcome?.undo) return undefined;
    const undone = await outcome.undo();
    set({ outcomes: state.outcomes.filter((each) => each.id !== id) });
    return { about: "undo", ...(undone.done ? {} : { refused: undone.why }) };
  }

  /** Where the answers cannot be taken back, the marks stay, as the stops stay lifted. */
  async function unmark(keys: readonly string[]): Promise<EditOutcome> {
    const forgotten = await draft.forgetAnswers(answered.concat(answersOfMarks()));
    if (!forgotten.done) return forgotten;
    answered = [];
    set({
      falseAlarms: state.falseAlarms.filter((each) => !keys.includes(each)),
      outcomes: state.outcomes.filter(
        ({ falseAlarm }) => !falseAlarm || !keys.includes(falseAlarm),
      ),
    });
    await draft.keepMarked(state.falseAlarms);
    return forgotten;
  }

  /** Those an earlier pane of the same draft has given are among them. */
  function answersOfMarks(): readonly Acknowledgement[] {
    const { acknowledged = [] } = state.reading?.communication ?? {};
    return acknowledged.filter(({ reason }) => reason === falseAlarmReason);
  }

  function refusalOf(outcome: EditOutcome): Told | undefined {
    return outcome.done ? undefined : { about: "undo", refused: outcome.why };
  }

  async function mark(key: string): Promise<Told> {
    set({ falseAlarms: [...state.falseAlarms, key] });
    await draft.keepMarked(state.falseAlarms);
    return {
      about: "not-personal",
      falseAlarm: key,
      undo: () => unmark([key]),
    };
  }

  async function send(): Promise<Told | undefined> {
    const sent = await draft.sendNow();
    return sent.done ? undefined : { about: "send", refused: sent.why };
  }

  void follower.now();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readNow: () => follower.now(),
    carryOut: (choice) => act(choice.remedy, () => carryOut(choice)),
    undo: (id) => act("undo", () => undo(id)),
    dismiss: () => set({ outcomes: [] }),
    markFalseAlarm: (key) => act("not-personal", () => mark(key)),
    unmarkFalseAlarms: (keys) => act("undo", () => unmark(keys).then(refusalOf)),
    sendNow: () => act("send", send),
    close() {
      follower.stop();
      stopWatching();
      stopWaiting();
    },
  };
}
