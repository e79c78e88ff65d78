import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Communication, Effect, Part, Traits } from "../../src/engine/types";
import { readRecord } from "../corpus/read";

/** A judged communication: what the guidelines ask of it under one municipality's policy. */
export interface VerdictRecord {
  readonly id: string;
  readonly file: string;
  readonly policy: string;
  /** The effects that are right; the first is the one meant. */
  readonly verdict: readonly Effect[];
  /** What is right with the secure route on, where the record says so. */
  readonly secured: readonly Effect[] | undefined;
  readonly note: string;
  readonly communication: Communication;
}

const folder = join(__dirname, "../verdicts");
const presets = ["jammerbugt", "ishoj", "varnamo", "alvkarleby"];
const effects: readonly Effect[] = ["allow", "inform", "prompt", "secure", "block"];
const ownHeaders = ["policy", "verdict", "secured", "content", "unread", "secureRoute"];

/** The judged texts, by when they were written. */
export const verdictSets = [
  ".",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twentyfirst",
  "twentysecond",
  "twentythird",
  "twentyfourth",
  "twentyfifth",
  "twentysixth",
  "twentyseventh",
  "twentyeighth",
  "twentyninth",
  "thirtieth",
  "thirtyfirst",
  "thirtysecond",
  "thirtythird",
  "thirtyfourth",
  "thirtyfifth",
  "thirtysixth",
  "thirtyseventh",
  "thirtyeighth",
  "thirtyninth",
  "fortieth",
  "fortyfirst",
  "fortysecond",
  "fortythird",
  "fortyfourth",
  "fortyfifth",
  "fortysixth",
  "fortyseventh",
  "fortyeighth",
  "fortyninth",
  "fiftieth",
  "fiftyfirst",
  "fiftysecond",
  "fiftythird",
  "fiftyfourth",
  "fiftyfifth",
  "fiftysixth",
  "fiftyseventh",
  "fiftyeighth",
  "fiftyninth",
  "sixtieth",
  "sixtyfirst",
  "sixtysecond",
  "sixtythird",
  "sixtyfourth",
  "sixtyfifth",
  "sixtysixth",
  "sixtyseventh",
  "sixtyeighth",
  "sixtyninth",
  "seventieth",
  "seventyfirst",
  "seventysecond",
  "seventythird",
  "seventyfourth",
  "seventyfifth",
  "seventysixth",
  "seventyseventh",
  "seventyeighth",
  "seventyninth",
  "eightieth",
  "eightyfirst",
  "eightysecond",
  "eightythird",
  "eightyfourth",
  "eightyfifth",
  "eightysixth",
  "eightyseventh",
  "eightyeighth",
  "eightyninth",
  "ninetieth",
  "ninetyfirst",
  "ninetysecond",
  "ninetythird",
  "ninetyfourth",
  "ninetyfifth",
  "ninetysixth",
  "ninetyseventh",
  "ninetyeighth",
  "ninetyninth",
  "hundredth",
  "hundredfirst",
  "hundredsecond",
  "hundredthird",
  "hundredfourth",
  "hundredfifth",
  "hundredsixth",
  "hundredseventh",
  "hundredeighth",
  "hundredninth",
  "hundredtenth",
  "hundredeleventh",
  "hundredtwelfth",
  "hundredthirteenth",
  "hundredfourteenth",
  "hundredfifteenth",
  "hundredsixteenth",
  "hundredseventeenth",
  "hundredeighteenth",
  "hundrednineteenth",
  "hundredtwentieth",
  "hundredtwentyfirst",
  "hundredtwentysecond",
  "hundredtwentythird",
  "hundredtwentyfourth",
  "hundredtwentyfifth",
  "hundredtwentysixth",
  "hundredtwentyseventh",
  "hundredtwentyeighth",
  "hundredtwentyninth",
  "hundredthirtieth",
  "hundredthirtyfirst",
  "hundredthirtysecond",
  "hundredthirtythird",
  "hundredthirtyfourth",
  "hundredthirtyfifth",
  "hundredthirtysixth",
  "hundredthirtyseventh",
  "hundredthirtyeighth",
  "hundredthirtyninth",
  "hundredfortieth",
  "hundredfortyfirst",
  "hundredfortysecond",
  "hundredfortythird",
  "hundredfortyfourth",
  "hundredfortyfifth",
  "hundredfortysixth",
  "hundredfortyseventh",
  "hundredfortyeighth",
  "hundredfortyninth",
  "hundredfiftieth",
  "hundredfiftyfirst",
  "hundredfiftysecond",
  "hundredfiftythird",
  "hundredfiftyfourth",
  "hundredfiftyfifth",
  "hundredfiftysixth",
  "hundredfiftyseventh",
] as const;
export type VerdictSet = (typeof verdictSets)[number];

/** Every record of a set: `.` is `test/verdicts` itself, other sets are its folders. */
export function readVerdictRecords(set: VerdictSet): readonly VerdictRecord[] {
  return readdirSync(join(folder, set))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFile(join(set, file)));
}

function readFile(file: string): readonly VerdictRecord[] {
  const text = readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((source) => readVerdictRecord(source, file));
}

/** A record as in `test/corpus`, with the verdict's headers and what files hold added. */
function readVerdictRecord(source: string, file: string): VerdictRecord {
  const [id = "", ...lines] = source.split("\n");
  const empty = lines.indexOf("");
  const headers = empty < 0 ? lines : lines.slice(0, empty);
  const fault = (text: string) => new Error(`verdicts/${file}, record ${id}: ${text}`);
  const all = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim());
  const policy = all("policy")[0] ?? "";
  if (!presets.includes(policy)) throw fault(`unknown policy "${policy}"`);
  const effectsOf = (text: string) =>
    text.split("|").map((word) => {
      const effect = effects.find((each) => each === word.trim());
      if (effect === undefined) throw fault(`unknown effect "${word.trim()}"`);
      return effect;
    });
  const verdict = effectsOf(all("verdict")[0] ?? "");
  const secured = all("secured")[0];
  const defaults = [
    ...(all("lang").length > 0 ? [] : [`lang: ${defaultLanguage(policy)}`]),
    ...(all("channel").length > 0 ? [] : ["channel: mail"]),
    `harmless: ${verdict.every(isQuiet) ? "yes" : "no"}`,
  ];
  const kept = headers.filter((line) => !ownHeaders.includes(line.slice(0, line.indexOf(":"))));
  const body = empty < 0 ? [] : lines.slice(empty);
  const record = readRecord([id, ...defaults, ...kept, ...body].join("\n"), "verdicts", file);
  const files = [
    ...all("content").map((value) => filePart(value, "text")),
    ...all("unread").map((value) => filePart(value, "unread")),
  ];
  const named = record.communication.parts.map(({ name }) => name);
  // Whoever attaches a file shows its name, whether or not the record says so twice.
  const names = files
    .map(({ name }) => name.replace("attachment:", ""))
    .filter((name) => !named.includes(`attachmentName:${name}`))
    .map((name): Part => ({ name: `attachmentName:${name}`, text: name }));
  const traits: Traits = {
    ...record.communication.traits,
    ...(all("secureRoute")[0] === "yes" ? { secureRoute: true } : {}),
    ...(files.some((part) => part.unread === "encrypted") ? { encryptedAttachment: true } : {}),
  };
  return {
    id,
    file,
    policy,
    verdict,
    secured: secured === undefined ? undefined : effectsOf(secured),
    note: all("note")[0] ?? "",
    communication: {
      ...record.communication,
      parts: [...record.communication.parts, ...names, ...files],
      traits,
    },
  };
}

const defaultLanguage = (policy: string) =>
  policy === "jammerbugt" || policy === "ishoj" ? "da" : "sv";

/** Whether an effect leaves the sender alone at Send. */
export const isQuiet = (effect: Effect) => effect === "allow" || effect === "inform";

/** `<file> | <text, or why it could not be read>`. */
function filePart(value: string, field: "text" | "unread"): Part {
  const bar = value.indexOf(" | ");
  const held = value.slice(bar + 3);
  const isLocked = field === "unread" && /^(?:krypter|encrypted)/.test(held);
  return { name: `attachment:${value.slice(0, bar)}`, [field]: isLocked ? "encrypted" : held };
}
