import type { Mailbox } from "../types";
import type { Policy, ListName } from "./types";
import { foldAddress, mailAddress } from "../text/mailAddress";
import type { MailAddress } from "../text/mailAddress";
import { onceFor } from "./onceFor";

/** An entry of a list, made ready for comparing. */
type Entry = (mailbox: Mailbox, address: MailAddress | undefined) => boolean;

/** A list, made ready for comparing: whole addresses and domains are looked up, the rest tried. */
interface Entries {
  readonly whole: ReadonlySet<string>;
  readonly others: readonly Entry[];
}

/**
 * Whether a mailbox stands on a list. An entry is a whole address, a domain (exactly: no subdomain
 * is implied), either with `*` for any run of characters, `name:` and a display name, or a form with
 * `<cpr>` or `<cvr>` for such a number.
 */
export function isListed(entries: readonly string[] | undefined, mailbox: Mailbox): boolean {
  if (!entries || entries.length === 0) return false;
  const { whole, others } = entriesOf(entries);
  const address = mailAddress(mailbox.address);
  if (address && holdsAddress(whole, address)) return true;
  return others.some((fits) => fits(mailbox, address));
}

/** Whether an address or its domain is among these. */
export function holdsAddress(whole: ReadonlySet<string>, { local, domain }: MailAddress): boolean {
  return whole.has(domain) || whole.has(`${local}@${domain}`);
}

const entriesOf = onceFor((written: readonly string[]): Entries => {
  const folded = written.map((entry) => foldAddress(entry.trim()));
  const isWhole = (entry: string) => !/[*<]|^name:/.test(entry);
  return {
    whole: new Set(folded.filter(isWhole)),
    others: folded.filter((entry) => !isWhole(entry)).map(entryOf),
  };
});

/** A list that is not kept forbids nothing. */
export function isKept(list: ListName, { policy }: { readonly policy: Pick<Policy, "lists"> }) {
  return (policy.lists.addresses[list] ?? []).length > 0;
}

function entryOf(entry: string): Entry {
  if (entry.slice(0, 5) === "name:") {
    const fits = patternOf(entry.slice(5).trim());
    return (mailbox) => fits((mailbox.name ?? "").trim().toLowerCase());
  }
  if (entry.indexOf("<") >= 0) return (mailbox) => fitsNumberForm(entry, mailbox.address);
  const fits = patternOf(entry);
  if (entry.indexOf("@") < 0) return (_, address) => address !== undefined && fits(address.domain);
  return (_, address) => address !== undefined && fits(`${address.local}@${address.domain}`);
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
export function patternOf(pattern: string): (text: string) => boolean {
  const pieces = pattern.split("*");
  const last = pieces.pop()!;
  const first = pieces.shift();
  return (text) => {
    if (first === undefined) return text === last;
    if (text.slice(0, first.length) !== first) return false;
    let at = first.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.length - at >= last.length && text.slice(text.length - last.length) === last;
  };
}
