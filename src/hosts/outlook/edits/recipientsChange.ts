import type { Refusal } from "../../draft";
import type { Question } from "../questions";
import type { Change, Written } from "./change";
import { movedRecipients } from "./movedRecipients";
import type { Lists, RecipientEdit } from "./movedRecipients";
import { refusalFor } from "./refusalFor";

/** Outlook's recipient fields by name, as far as the form has them. */
export interface Fields {
  readonly [field: string]: Office.Recipients;
}

/** Outlook takes so many recipients in one call. */
const mostAtATime = 100;

/** Carries out edits on the recipients, each field that changes written once. */
export function recipientsChange(
  fields: Fields,
  edits: readonly RecipientEdit[],
  question: Question,
): Change {
  return rewriting(fields, (lists) => movedRecipients(lists, edits), question, wayBack(edits));
}

type Rewrite = (lists: Lists) => Lists | undefined;

/**
 * Addresses that were rewritten are known again one by one, whoever else has come or gone since;
 * undefined where none is left.
 */
function wayBack(edits: readonly RecipientEdit[]): Rewrite {
  return (now) => {
    const lists = edits.reduce((result, edit) => {
      if (edit.do !== "rewriteRecipient") return result;
      const back = { ...edit, address: edit.to, to: edit.address };
      return movedRecipients(result, [back]) ?? result;
    }, now);
    return lists === now ? undefined : lists;
  };
}

function rewriting(
  fields: Fields,
  rewrite: Rewrite,
  question: Question,
  back: Rewrite = () => undefined,
): Change {
  return async () => {
    const before = await readLists(fields, question);
    if (typeof before === "string") return before;
    const after = rewrite(before);
    return after === undefined
      ? "stale"
      : { write: () => write(fields, before, after, question, back) };
  };
}

async function readLists(fields: Fields, question: Question): Promise<Lists | Refusal> {
  const lists: { [field: string]: Lists[string] } = {};
  for (const field of Object.keys(fields)) {
    const read = await question<Office.EmailAddressDetails[]>((done) =>
      fields[field]!.getAsync(done),
    );
    if (!read.ok) return refusalFor(read);
    lists[field] = read.value;
  }
  return lists;
}

/**
 * Fields that gain come first, on the way back too: whoever is moved stands in two fields for a
 * moment, and never in none, even if the pane is closed in between.
 */
async function write(
  fields: Fields,
  before: Lists,
  after: Lists,
  question: Question,
  back: Rewrite,
): Promise<Written> {
  const changed = Object.keys(fields)
    .filter((field) => !areSame(before[field]!, after[field]!))
    .sort((one, other) => gains(other, before, after) - gains(one, before, after));
  for (const field of changed) {
    if (!(await writeList(fields[field]!, after[field]!, question))) {
      for (const each of changed.slice().reverse())
        await writeList(fields[each]!, before[each]!, question);
      return "failed";
    }
  }
  const restore = (now: Lists) =>
    changed.every((field) => areSame(now[field]!, after[field]!)) ? before : back(now);
  return { inverse: rewriting(fields, restore, question) };
}

function gains(field: string, before: Lists, after: Lists): number {
  return after[field]!.length - before[field]!.length;
}

async function writeList(
  field: Office.Recipients,
  recipients: Lists[string],
  question: Question,
): Promise<boolean> {
  const all = Array.from(recipients);
  const first = await question<void>((done) => field.setAsync(all.slice(0, mostAtATime), done));
  let isWritten = first.ok;
  for (let start = mostAtATime; isWritten && start < all.length; start += mostAtATime) {
    const more = all.slice(start, start + mostAtATime);
    isWritten = (await question<void>((done) => field.addAsync(more, done))).ok;
  }
  return isWritten;
}

function areSame(one: Lists[string], other: Lists[string]): boolean {
  return addresses(one) === addresses(other);
}

function addresses(list: Lists[string]): string {
  return list
    .map(({ emailAddress }) => emailAddress.toLowerCase())
    .sort()
    .join("\n");
}
