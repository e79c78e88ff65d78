import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Reason, Verdict } from "../engine/types";
import { weigh } from "../engine/weigh";
import type { ItemForm } from "../hosts/draft";
import { withKnownFiles } from "../hosts/outlook/checkFiles";
import type { ItemReading } from "../hosts/outlook/itemReading";
import type { OpenItem } from "../hosts/outlook/openItem";
import type { Question } from "../hosts/outlook/questions";
import { readAppointment } from "../hosts/outlookAppointment";
import { readMessage } from "../hosts/outlookMessage";
import type { SessionRecord } from "../hosts/sessionRecord";
import { routeState } from "./routeState";

/** An item being written, read and weighed. */
export interface WeighedItem {
  readonly communication: Communication;
  readonly policy: Policy;
  readonly verdict: Verdict;
  readonly session: SessionRecord;
  readonly reading: ItemReading;
}

/** Reads and weighs the item that is being written, with what is known of its files. */
export async function itemWeighed(
  item: OpenItem,
  form: ItemForm,
  installed: Policy,
  question: Question,
): Promise<WeighedItem> {
  const reading = await readWritten(item, form, installed, question);
  return readingWeighed(withKnownFiles(reading, installed), installed);
}

export function readingWeighed(reading: ItemReading, installed: Policy): WeighedItem {
  const policy = withSendersDomain(installed, reading.communication);
  const { communication } = routeState(reading.communication, reading.headers, policy);
  const verdict = weigh(communication, policy);
  return { communication, policy, verdict, session: reading.session, reading };
}

/** What the notification bar has to say, strongest first. */
export function worthTelling({ reasons }: Verdict): readonly Reason[] {
  return reasons.filter(({ acknowledged, effect }) => !acknowledged && effect !== "allow");
}

function readWritten(
  item: OpenItem,
  form: ItemForm,
  policy: Policy,
  question: Question,
): Promise<ItemReading> {
  return form === "appointment-compose"
    ? readAppointment(item, question)
    : readMessage(item, policy, question);
}
