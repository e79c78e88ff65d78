import { isSecured } from "../engine/policy/route";
import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import { changeKept } from "./changeKept";
import type { Draft, DraftReading, Opening } from "./draft";
import { forgetAnswers, keepAnswers } from "./keepAnswers";
import { backgroundFiles } from "./outlook/backgroundFiles";
import { carryOut } from "./outlook/edits/change";
import { changesFor } from "./outlook/edits/changesFor";
import { editableItem } from "./outlook/edits/editableItem";
import { refusalFor } from "./outlook/edits/refusalFor";
import { headerValue } from "./outlook/headers";
import type { ItemReading } from "./outlook/itemReading";
import { correctNotification } from "./outlook/notification";
import { formOf, openItem } from "./outlook/openItem";
import type { OpenItem } from "./outlook/openItem";
import { openingOf } from "./outlook/opening";
import { questions } from "./outlook/questions";
import type { Question } from "./outlook/questions";
import { watchItem } from "./outlook/watchItem";
import { readAppointment } from "./outlookAppointment";
import { readMessage } from "./outlookMessage";
import { readReceived } from "./outlookReceived";
import { emptySession, sessionKeys } from "./sessionRecord";
import { routeSetByOf, stampHeader } from "./stamp";

/** Milliseconds for one answer: the pane waits longer than Send can. */
const patience = { usual: 10_000, long: 20_000 };

/** The item the pane is open in; undefined where Outlook gives none. */
export function openDraft(): Draft | undefined {
  const item = openItem();
  return item === undefined ? undefined : draftOf(item, questions(patience));
}

function draftOf(item: OpenItem, question: Question): Draft {
  const form = formOf(item);
  const files = backgroundFiles(item, question);
  const withLastAnswers = lastAnswers();
  return {
    form,
    read: async (policy) => {
      const reading = withLastAnswers(await readItem(item, form, policy, question));
      return withRoute(files.read(reading, policy), form, policy);
    },
    apply: (edits) => carryOut(changesFor(edits, editableItem(item), question)),
    keepAnswers: (answers) => keepAnswers(item.sessionData, answers, question),
    forgetAnswers: (answers) => forgetAnswers(item.sessionData, answers, question),
    keepMarked: async (keys) => {
      if (item.sessionData === undefined) return;
      await changeKept(item.sessionData, sessionKeys.marked, () => keys, question);
    },
    openedAt: () => openedAt(item, question),
    correctNotification: (notification) =>
      correctNotification(item.notificationMessages, form, notification, question),
    canSendNow: typeof (item.sendAsync as unknown) === "function",
    sendNow: async () => {
      const sent = await question<void>((done) => item.sendAsync(done), "long");
      return sent.ok ? { done: true } : { done: false, why: refusalFor(sent) };
    },
    watch: (changed) => {
      const stops = [watchItem(item, changed, question), files.watch(() => changed("item"))];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function readItem(
  item: OpenItem,
  form: Draft["form"],
  policy: Policy,
  question: Question,
): Promise<ItemReading> {
  if (form === "message-compose") return readMessage(item, policy, question);
  if (form === "appointment-compose") return readAppointment(item, question);
  return readReceived(item, question);
}

/** A reading to which Outlook would not add what is kept with the draft has that of the one before. */
function lastAnswers(): (reading: ItemReading) => ItemReading {
  let last = emptySession;
  return (reading) => {
    const { session, communication } = reading;
    if (session.isRead) last = session;
    const { acknowledged } = last;
    return session.isRead
      ? reading
      : { ...reading, session: last, communication: { ...communication, acknowledged } };
  };
}

function withRoute(
  { communication, headers, session: { marked } }: ItemReading,
  form: Draft["form"],
  policy: Policy,
): DraftReading {
  if (form !== "message-compose") return { form, communication, marked, routeSetBy: "none" };
  const secureRoute = isSecured(withSendersDomain(policy, communication), communication);
  const stamped = headers === undefined ? undefined : headerValue(headers, stampHeader);
  return {
    form,
    marked,
    communication: { ...communication, traits: { ...communication.traits, secureRoute } },
    routeSetBy: !secureRoute ? "none" : routeSetByOf(stamped) === "auto" ? "auto" : "user",
  };
}

async function openedAt(item: OpenItem, question: Question): Promise<Opening | undefined> {
  const answer = await question<unknown>((done) =>
    item.getInitializationContextAsync(done as (result: Office.AsyncResult<string>) => void),
  );
  return answer.ok ? openingOf(answer.value) : undefined;
}
