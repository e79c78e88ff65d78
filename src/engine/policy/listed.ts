import type { Mailbox } from "../types";
import type { Policy, ListName } from "./types";
import { foldAddress, mailAddress } from "../text/mailAddress";
import type { MailAddress } from "../text/mailAddress";

/** An entry of a list, made ready for comparing. */
type Entry = (mailbox: Mailbox, address: MailAddress | undefined) => boolean;

/**
 * Whether a mailbox stands on a list. An entry is a whole address, a domain (exactly: no subdomain
 * is implied), either with `*` for any run of characters, `name:` and a display name, or a form with
 * `<cpr>` or `<cvr>` for such a number.
 */
export function isListed(entries: readonly string[] | undefined, mailbox: Mailbox): boolean {
  if (!entries || entries.length === 0) return false;
  const address = mailAddress(mailbox.address);
  return entriesOf(entries).some((fits) => fits(mailbox, address));
}

const ready = new WeakMap<readonly string[], readonly Entry[]>();

/** Every rule asks the same lists of every recipient. */
function entriesOf(entries: readonly string[]): readonly Entry[] {
  const known = ready.get(entries) ?? entries.map(entryOf);
  ready.set(entries, known);
  return known;
}

/** A list that is not kept forbids nothing. */
export function isKept(list: ListName, { policy }: { readonly policy: Pick<Policy, "lists"> }) {
  return (policy.lists.addresses[list] ?? []).length > 0;
}

function entryOf(written: string): Entry {
  const entry = foldAddress(written.trim());
  if (entry.slice(0, 5) === "name:") {
    const name = entry.slice(5).trim();
    return (mailbox) => fitsPattern(name, (mailbox.name ?? "").trim().toLowerCase());
  }
  if (entry.indexOf("<") >= 0) return (mailbox) => fitsNumberForm(entry, mailbox.address);
  if (entry.indexOf("@") < 0) {
    return (_, address) => address !== undefined && fitsPattern(entry, address.domain);
  }
  return (_, address) =>
    address !== undefined && fitsPattern(entry, `${address.local}@${address.domain}`);
}

const numberForms: { readonly [form: string]: RegExp } = {
  "<cpr>": /^[0-7]\d[01]\d{3}[ -]?\d{4}$/,
  "<cvr>": /^\d{8}$/,
};

function fitsNumberForm(entry: string, written: string): boolean {
  const form = entry.slice(0, entry.indexOf(">") + 1);
  const rest = entry.slice(form.length);
  const address = foldAddress(written.trim());
  const number = address.slice(0, address.length - rest.length);
  const pattern = numberForms[form];
  return pattern !== undefined && address === number + rest && pattern.test(number);
}

/** `*` stands for any run of characters. Linear: every star takes the first place that fits. */
export function fitsPattern(pattern: string, text: string): boolean {
  const pieces = pattern.split("*");
  const last = pieces.pop()!;
  const first = pieces.shift();
  if (first === undefined) return text === last;
  if (text.slice(0, first.length) !== first) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - at >= last.length && text.slice(text.length - last.length) === last;
}
