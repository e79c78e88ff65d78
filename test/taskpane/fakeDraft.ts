import { editedBody } from "../../src/hosts/outlook/edits/editedBody";
import type { Acknowledgement, Communication, Edit, Part, Recipient } from "../../src/engine/types";
import type {
  Draft,
  DraftEvent,
  EditOutcome,
  ItemForm,
  Opening,
  Refusal,
} from "../../src/hosts/draft";

/** A draft in plain memory that carries out edits the way Outlook would, and can be told to refuse. */
export interface FakeDraft extends Draft {
  communication: Communication;
  /** Refusals for the next edits, one each; empty lets them through. */
  refusals: Refusal[];
  /** The next readings fail. */
  isBroken: boolean;
  opened: Opening | undefined;
  /** Keys of the findings marked as not personal data. */
  marked: readonly string[];
  /** What the notification above the draft says; undefined where none stands. */
  notification: string | undefined;
  readonly sent: Communication[];
  /** Mails opened beside the draft. */
  readonly openedDrafts: Edit[];
  readings: number;
  /** Readings under way right now, and the most there ever were. */
  running: number;
  mostRunning: number;
  /** Milliseconds a reading takes. */
  readTakes: number;
  /** Outlook tells of a change. */
  tell(event?: DraftEvent): void;
  write(part: string, text: string): void;
}

export interface FakeDraftSetting {
  readonly communication: Communication;
  readonly form?: ItemForm;
  /** The rule an alert spoke of that opened the pane. */
  readonly opened?: string;
  readonly canSendNow?: boolean;
}

export function fakeDraft(setting: FakeDraftSetting): FakeDraft {
  const { form = "message-compose", canSendNow = true } = setting;
  const watchers = new Set<(event: DraftEvent) => void>();
  const draft: FakeDraft = {
    form,
    canSendNow,
    communication: setting.communication,
    refusals: [],
    isBroken: false,
    opened: setting.opened ? alertOn(setting.opened, 1) : undefined,
    marked: [],
    notification: undefined,
    sent: [],
    openedDrafts: [],
    readings: 0,
    running: 0,
    mostRunning: 0,
    readTakes: 0,
    tell: (event = "item") => watchers.forEach((watcher) => watcher(event)),
    write: (name, text) => {
      draft.communication = withPart(draft.communication, name, text);
    },
    async read() {
      draft.readings += 1;
      draft.running += 1;
      draft.mostRunning = Math.max(draft.mostRunning, draft.running);
      if (draft.readTakes > 0) await new Promise((done) => setTimeout(done, draft.readTakes));
      draft.running -= 1;
      if (draft.isBroken) throw new Error("Outlook is gone");
      const { communication, marked } = draft;
      return { form, communication, marked, routeSetBy: "none" };
    },
    async apply(edits) {
      const refusal = draft.refusals.shift();
      if (refusal) return { done: false, why: refusal };
      const before = draft.communication;
      const isStale = edits.some((edit) => !stands(edit, before));
      if (isStale) return { done: false, why: "stale" };
      draft.openedDrafts.push(...edits.filter((edit) => edit.do === "openDraft"));
      draft.communication = edits.reduce(edited, before);
      const after = draft.communication;
      return { done: true, undo: async () => putBack(draft, before, after) };
    },
    keepAnswers: async (answers) =>
      answering(draft, (kept) => [
        ...kept.filter(({ rule }) => !answers.some((answer) => answer.rule === rule)),
        ...answers,
      ]),
    forgetAnswers: async (answers) =>
      answering(draft, (kept) =>
        kept.filter(
          ({ rule, digest }) =>
            !answers.some((answer) => answer.rule === rule && answer.digest === digest),
        ),
      ),
    async keepMarked(keys) {
      draft.marked = keys;
    },
    async correctNotification(notification) {
      if (draft.notification !== undefined) draft.notification = notification?.message;
    },
    openedAt: async () => draft.opened,
    async sendNow() {
      const refusal = draft.refusals.shift();
      if (refusal) return { done: false, why: refusal };
      draft.sent.push(draft.communication);
      return { done: true };
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  return draft;
}

/** What the alert of one pressing of Send leaves for the pane. */
export function alertOn(rule: string, pressing: number): Opening {
  return { rule, isAtSend: true, mark: `${rule} ${pressing}` };
}

function answering(
  draft: FakeDraft,
  change: (kept: readonly Acknowledgement[]) => readonly Acknowledgement[],
): EditOutcome {
  const refusal = draft.refusals.shift();
  if (refusal) return { done: false, why: refusal };
  const acknowledged = change(draft.communication.acknowledged ?? []);
  draft.communication = { ...draft.communication, acknowledged };
  return { done: true };
}

function putBack(draft: FakeDraft, before: Communication, after: Communication): EditOutcome {
  const { acknowledged } = draft.communication;
  if (draft.communication !== after) return { done: false, why: "stale" };
  draft.communication = { ...before, acknowledged };
  return { done: true };
}

function textOf({ parts }: Communication, name: string): string {
  return parts.find((part) => part.name === name)?.text ?? "";
}

function stands(edit: Edit, communication: Communication): boolean {
  if (edit.do === "setSubject") return textOf(communication, "subject") === edit.expected;
  if (edit.do !== "replaceText") return true;
  return textOf(communication, edit.part).slice(edit.start, edit.end) === edit.expected;
}

function edited(communication: Communication, edit: Edit): Communication {
  const { traits, recipients = [] } = communication;
  switch (edit.do) {
    case "setSubject":
      return withPart(communication, "subject", edit.text);
    case "replaceText": {
      const text = textOf(communication, edit.part);
      const replaced = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      return withPart(communication, edit.part, replaced);
    }
    case "removeHistory":
    case "insertText": {
      const edited = editedBody(textOf(communication, "body"), "text", [edit]);
      return typeof edited === "string"
        ? communication
        : withPart(communication, "body", edited.text);
    }
    case "setHeader": {
      const headers = { ...traits?.headers, [edit.name]: edit.value };
      return { ...communication, traits: { ...traits, headers } };
    }
    case "setPrivate":
      return { ...communication, traits: { ...traits, private: edit.private } };
    case "moveToBcc":
      return withRecipients(communication, (each) =>
        edit.addresses.includes(each.address) ? [{ ...each, field: "bcc" }] : [each],
      );
    case "removeRecipient":
      return {
        ...communication,
        recipients: recipients.filter(({ address }) => address !== edit.address),
      };
    default:
      return communication;
  }
}

function withRecipients(
  communication: Communication,
  change: (each: Recipient) => readonly Recipient[],
): Communication {
  return { ...communication, recipients: (communication.recipients ?? []).flatMap(change) };
}

function withPart(communication: Communication, name: string, text: string): Communication {
  const parts = communication.parts.map((part): Part =>
    part.name === name ? { ...part, text } : part,
  );
  return { ...communication, parts };
}
