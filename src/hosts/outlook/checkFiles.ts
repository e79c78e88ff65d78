import type { Policy } from "../../engine/policy/types";
import { PartCounts } from "../../engine/partCounts";
import type { Communication, Traits } from "../../engine/types";
import type { Budget } from "../budget";
import { checkFile } from "../attachments/checkFile";
import type { FileCheck } from "../attachments/checkFile";
import { readersInOutlook } from "../attachments/fetchedReaders";
import { defaultLimits } from "../attachments/limits";
import { whyNot } from "../attachments/unreadBecause";
import { keepChecked, roomFor } from "../sessionRecord";
import { attachedFile, fingerprint } from "./attachedFile";
import type { FileDetails } from "./attachedFile";
import type { ItemReading } from "./itemReading";
import type { FileMemory } from "./fileMemory";
import { knownFiles } from "./knownFiles";
import type { Question } from "./questions";
import type { CheckedOf } from "./readAttachments";
import { fileParts } from "./readAttachments";

/** Of an item, what reading its files needs; old clients lack the session data. */
export interface ItemWithFiles {
  readonly sessionData?: Office.SessionData;
  readonly getAttachmentContentAsync: (
    id: string,
    done: (result: Office.AsyncResult<Office.AttachmentContent>) => void,
  ) => void;
}

export interface FileAsking {
  readonly policy: Policy;
  readonly question: Question;
  readonly budget: Budget;
  readonly pause?: () => Promise<void>;
  /** Asked once for each missing file, just before it is read. */
  readonly skip?: (details: FileDetails) => boolean;
}

/** The files of an item that nobody has read, or not to the end. */
export function missingFiles(reading: ItemReading, policy: Policy): readonly FileDetails[] {
  return reading.files.filter(knownFiles(reading, policy).isMissing);
}

/**
 * Reads the files nobody has read yet, one after another while the budget lasts, and keeps what they
 * held with the draft. The reading comes back with what is known now.
 */
export async function checkFiles(
  item: ItemWithFiles,
  reading: ItemReading,
  asking: FileAsking,
): Promise<ItemReading> {
  const { policy, question, budget, skip = () => false } = asking;
  let room = roomFor(reading.session);
  for (const details of missingFiles(reading, policy)) {
    if (budget.isSpent()) break;
    if (skip(details)) continue;
    const start = () => checkOne(item, details, reading.communication, asking);
    const work = readOnce(details, reading.memory, start);
    const check = await inTime(work, budget);
    if (check === undefined) continue;
    reading.memory.read.set(check.checked.attachment, check);
    if (!check.isFinal || budget.isSpent()) continue;
    room -= await keepChecked(item.sessionData, details.id, check.checked, room, question);
  }
  return withKnownFiles(reading, policy);
}

/**
 * The reading with what is known of its files, and the trait that hangs on it; `otherwise` speaks for
 * files of which nothing is known.
 */
export function withKnownFiles(
  reading: ItemReading,
  policy: Policy,
  otherwise: CheckedOf = () => undefined,
): ItemReading {
  const { files, communication } = reading;
  if (files.length === 0) return reading;
  const { checkedOf } = knownFiles(reading, policy);
  const others = communication.parts.filter(({ name }) => name.indexOf("attachment") !== 0);
  const parts = others.concat(
    fileParts(files, (details) => checkedOf(details) ?? otherwise(details)),
  );
  const traits = { ...communication.traits, ...encryptionOf(files, checkedOf) };
  return { ...reading, communication: { ...communication, parts, traits } };
}

/** Unknown while a file that might be encrypted is unread. */
function encryptionOf(files: readonly FileDetails[], checkedOf: CheckedOf): Traits {
  if (files.some((details) => checkedOf(details)?.encrypted)) return { encryptedAttachment: true };
  return files.every((details) => checkedOf(details)) ? { encryptedAttachment: false } : {};
}

/** Several events come at once when several files are added: each file is read by one of them. */
function readOnce(
  details: FileDetails,
  { underWay }: FileMemory,
  start: () => Promise<FileCheck | undefined>,
): Promise<FileCheck | undefined> {
  const key = fingerprint(details);
  const known = underWay.get(key);
  if (known !== undefined) return known;
  const forget = () => underWay.delete(key);
  const work = start();
  underWay.set(key, work);
  work.then(forget, forget);
  return work;
}

async function checkOne(
  item: ItemWithFiles,
  details: FileDetails,
  { channel, at }: Communication,
  { policy, question, budget, pause }: FileAsking,
): Promise<FileCheck | undefined> {
  const attachment = fingerprint(details);
  const about = { channel, at };
  if (details.size > defaultLimits.fileBytes)
    return {
      checked: new PartCounts(about, policy).checked(attachment, whyNot.tooLarge),
      isFinal: true,
    };
  const content = await question<Office.AttachmentContent>(
    (done) => item.getAttachmentContentAsync(details.id, done),
    "long",
  );
  if (!content.ok || typeof content.value?.content !== "string") return undefined;
  return checkFile(attachedFile(details, content.value), attachment, {
    policy,
    about,
    readers: readersInOutlook,
    isOutOfTime: budget.isSpent,
    pause,
  });
}

/** A parser that never ends, or a fault of ours, must not keep a mail from being sent. */
function inTime<T>(work: Promise<T>, budget: Budget): Promise<T | undefined> {
  return new Promise((resolve) => {
    const forget = budget.whenSpent(() => resolve(undefined));
    work.then(resolve, () => resolve(undefined)).then(forget);
  });
}
