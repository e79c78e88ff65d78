import type { Acknowledgement, CheckedPart } from "../engine/types";
import type { Answer } from "./ask";
import type { Question } from "./outlook/questions";

/**
 * What Postvagt keeps with an open draft, in Outlook's session data (gone when the draft closes,
 * never sent). Each key has one writer: `ack` and `marked` the pane, `dismissed` the event for the
 * closed notification, `att.<id>` the reader of attachments.
 */
export const sessionKeys = {
  acknowledged: "pv1.ack",
  marked: "pv1.marked",
  dismissed: "pv1.dismissed",
  attachment: (id: string) => `pv1.att.${id}`,
} as const;

export interface SessionRecord {
  /** False where Outlook would not say: then nothing is known, not even that there is nothing. */
  readonly isRead: boolean;
  readonly acknowledged: readonly Acknowledgement[];
  /** Keys of the findings the user has marked as not personal data. */
  readonly marked: readonly string[];
  /** Keys of the findings whose notification the user has closed. */
  readonly dismissed: readonly string[];
  readonly checked: (attachmentId: string) => CheckedPart | undefined;
  /** Characters of all that is kept. */
  readonly size: number;
}

/** What is kept; nothing where the client has no session data or gives none. */
export async function readSession(
  sessionData: Office.SessionData | undefined,
  question: Question,
): Promise<SessionRecord> {
  if (sessionData === undefined) return emptySession;
  const stored = await readStored(sessionData, question);
  return stored.ok ? recordOf(stored.value) : { ...emptySession, isRead: false };
}

/** Everything that is kept, as text by key; asked for once more where Outlook refuses at first. */
export async function readStored(
  sessionData: Office.SessionData,
  question: Question,
): Promise<Answer<Stored>> {
  const ask = () => question<object>((done) => sessionData.getAllAsync(done));
  const first = await ask();
  const answer = !first.ok && first.why === "failed" ? await ask() : first;
  return answer.ok ? { ok: true, value: (answer.value ?? {}) as Stored } : answer;
}

/** Outlook keeps 50,000 characters for an item; some are left for the user's answers. */
const mostForFiles = 45_000;

/** Characters that may still be spent on what attachments held. */
export function roomFor({ size }: SessionRecord): number {
  return mostForFiles - size;
}

/** Keeps what an attachment held where there is room; resolves to the characters it took. */
export async function keepChecked(
  sessionData: Office.SessionData | undefined,
  attachmentId: string,
  checked: CheckedPart,
  room: number,
  question: Question,
): Promise<number> {
  const key = sessionKeys.attachment(attachmentId);
  const size = key.length + JSON.stringify(checked).length;
  if (sessionData === undefined || size > room) return 0;
  return (await write(sessionData, key, checked, question)).ok ? size : 0;
}

/** Of an item that keeps nothing. */
export const emptySession: SessionRecord = {
  isRead: true,
  acknowledged: [],
  marked: [],
  dismissed: [],
  checked: () => undefined,
  size: 0,
};

export type Stored = { readonly [key: string]: unknown };

function write(
  sessionData: Office.SessionData,
  key: string,
  value: unknown,
  question: Question,
): Promise<Answer<void>> {
  return question((done) => sessionData.setAsync(key, JSON.stringify(value), done));
}

function recordOf(stored: Stored): SessionRecord {
  return {
    isRead: true,
    acknowledged: listIn(stored[sessionKeys.acknowledged]).filter(isAcknowledgement),
    marked: listIn(stored[sessionKeys.marked]).filter(isString),
    dismissed: listIn(stored[sessionKeys.dismissed]).filter(isString),
    checked: (id) => {
      const value = parsed(stored[sessionKeys.attachment(id)]);
      return isChecked(value) ? value : undefined;
    },
    size: Object.keys(stored).reduce(
      (total, key) => total + key.length + String(stored[key]).length,
      0,
    ),
  };
}

/** The list in a kept text; none where it cannot be understood. */
export function listIn(text: unknown): readonly unknown[] {
  const value = parsed(text);
  return Array.isArray(value) ? value : [];
}

/** Another version of the add-in may have written it: what cannot be understood is not there. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isAcknowledgement(value: unknown): value is Acknowledgement {
  const candidate = value as Partial<Acknowledgement> | null;
  return typeof candidate?.rule === "string" && typeof candidate.digest === "string";
}

function isChecked(value: unknown): value is CheckedPart {
  const candidate = value as Partial<CheckedPart> | null | undefined;
  if (typeof candidate?.attachment !== "string" || !Array.isArray(candidate.found)) return false;
  return typeof candidate.people === "number" && candidate.found.every(isCount);
}

function isCount(value: unknown): boolean {
  const candidate = value as Partial<CheckedPart["found"][number]> | null;
  if (typeof candidate?.kind !== "string" || typeof candidate.dataClass !== "string") return false;
  return typeof candidate.confidence === "string" && typeof candidate.count === "number";
}
