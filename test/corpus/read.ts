import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recipientText } from "../../src/engine/text/read";
import {
  kinds,
  type Channel,
  type Communication,
  type Kind,
  type Language,
  type Part,
  type Recipient,
  type RecipientField,
  type Traits,
} from "../../src/engine/types";

/** What a judge has marked in a text. Positions count in the part's text, marks taken out. */
export interface Mark {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** A near miss: must not be found as this kind. */
  readonly isNearMiss: boolean;
}

/** One judged communication. */
export interface CorpusRecord {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly language: Language;
  readonly isHarmless: boolean;
  readonly communication: Communication;
  readonly marks: readonly Mark[];
}

const today = "2026-11-21";
const recipientFields = ["to", "cc", "bcc", "required", "optional", "resource"];
const languages = ["da", "sv", "en"];
const channels: readonly Channel[] = [
  "mail",
  "meeting",
  "appointment",
  "sms",
  "teams-chat",
  "teams-channel",
  "social-media",
];

/** Every record of the folders of `test/corpus`, or of those named. */
export function readCorpus(...folders: string[]): readonly CorpusRecord[] {
  const names = folders.length > 0 ? folders : readdirSync(__dirname).filter(isFolder);
  return names.flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .flatMap((file) => readCorpusFile(folder, file)),
  );
}

const isFolder = (name: string) => existsSync(join(__dirname, name)) && !name.includes(".");

function readCorpusFile(folder: string, file: string): readonly CorpusRecord[] {
  const text = readFileSync(join(__dirname, folder, file), "utf8").replace(/\r\n/g, "\n");
  const records = text.split(/^=== /m).slice(1);
  return records.map((record) => readRecord(record, folder, file));
}

/** Reads a record; throws an error that names file, record and fault. */
export function readRecord(source: string, folder: string, file: string): CorpusRecord {
  const lines = source.split("\n");
  const id = (lines[0] as string).trim();
  const fault = (text: string) => new Error(`${folder}/${file}, record ${id}: ${text}`);
  let empty = lines.indexOf("", 1);
  if (empty < 0) empty = lines.length;
  const headers = lines.slice(1, empty).map((line) => {
    const colon = line.indexOf(":");
    if (colon < 1) throw fault(`"${line}" is no header`);
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const marks: Mark[] = [];
  const unmark = (part: string, text: string) => {
    const plain = takeOutMarks(text, part, fault);
    marks.push(...plain.marks);
    return plain.text;
  };
  const parts: Part[] = [];
  const recipients: Recipient[] = [];
  const traits: { -readonly [name in keyof Traits]: Traits[name] } = {};
  const known: { [name: string]: string } = { at: today };
  for (const [name, value] of headers) {
    if (name === "subject" || name === "location") parts.push({ name, text: unmark(name, value) });
    else if (name === "attachment") parts.push(attachmentPart(value, parts, unmark));
    else if (recipientFields.includes(name))
      recipients.push(recipientOf(name, value, unmark, recipients));
    else if (name === "private") traits.private = value === "yes";
    else if (name === "showAs") traits.showAs = value as Traits["showAs"];
    else if (name === "composeType") traits.composeType = value as Traits["composeType"];
    else if (name === "sharedMailbox") traits.sharedMailbox = value === "yes";
    else if (["lang", "channel", "harmless", "from", "at", "note"].includes(name))
      known[name] = value;
    else throw fault(`unknown header "${name}"`);
  }
  const { lang = "", channel = "", harmless = "", from = "" } = known;
  if (!languages.includes(lang)) throw fault(`unknown language "${lang}"`);
  if (!channels.includes(channel as Channel)) throw fault(`unknown channel "${channel}"`);
  if (harmless !== "yes" && harmless !== "no") throw fault(`harmless is "${harmless}"`);
  const body = lines
    .slice(empty + 1)
    .join("\n")
    .trimEnd();
  parts.push({ name: "body", text: unmark("body", body) });
  const sender = mailbox(takeOutMarks(from, "sender", fault).text);
  return {
    id,
    folder,
    file,
    language: lang as Language,
    isHarmless: harmless === "yes",
    communication: {
      id,
      channel: channel as Channel,
      at: known.at,
      sender,
      recipients,
      parts,
      traits,
    },
    marks,
  };
}

function attachmentPart(
  value: string,
  parts: readonly Part[],
  unmark: (part: string, text: string) => string,
): Part {
  const bare = value.replace(/⟦!?\w+:|⟧/g, "");
  const base = `attachmentName:${bare}`;
  const same = parts.filter(
    (part) => part.name === base || part.name.startsWith(`${base}#`),
  ).length;
  const name = same === 0 ? base : `${base}#${same + 1}`;
  return { name, text: unmark(name, value) };
}

function recipientOf(
  field: string,
  value: string,
  unmark: (part: string, text: string) => string,
  recipients: readonly Recipient[],
): Recipient {
  const text = unmark(`recipient:${recipients.length}`, value);
  const recipient = { ...mailbox(text), field: field as RecipientField };
  // Marks count in the text that the engine reads, which a record writes in the same way.
  if (recipientText(recipient) !== text)
    throw new Error(`recipient "${text}" is written unusually`);
  return recipient;
}

function mailbox(text: string): { readonly name?: string; readonly address: string } {
  const open = text.lastIndexOf("<");
  if (open < 0 || !text.endsWith(">")) return { address: text };
  const name = text.slice(0, open).trim();
  const address = text.slice(open + 1, -1);
  return name === "" ? { address } : { name, address };
}

const mark = /⟦(!?)(\w+):|⟧/g;

function takeOutMarks(
  source: string,
  part: string,
  fault: (text: string) => Error,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: { readonly start: number; readonly kind: Kind; readonly isNearMiss: boolean }[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(mark)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] !== "⟧") {
      const kind = kinds.find((each) => each === match[2]);
      if (kind === undefined) throw fault(`unknown kind "${match[2]}"`);
      open.push({ start: text.length, kind, isNearMiss: match[1] === "!" });
      continue;
    }
    const begun = open.pop();
    if (begun === undefined) throw fault(`a mark ends that never began in ${part}`);
    marks.push({ part, end: text.length, ...begun });
  }
  if (open.length > 0) throw fault(`a mark of ${open[0]?.kind} does not end in ${part}`);
  return { text: text + source.slice(at), marks };
}
