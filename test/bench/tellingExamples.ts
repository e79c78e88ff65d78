import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPolicy } from "../../src";
import { findingsIn } from "../../src/engine/findings";
import { linkedKinds } from "../../src/engine/linkedKinds";
import { PersonKeys } from "../../src/engine/personKeys";
import { decide } from "../../src/engine/policy/decide";
import type { Policy } from "../../src/engine/policy/types";
import { read } from "../../src/engine/text/read";
import type { Communication, Effect, Finding, Kind } from "../../src/engine/types";
import type { Example, Told } from "../../src/training/telling/example";
import { readCorpus } from "../corpus/read";
import { isQuiet, readVerdictRecords, verdictSets, type VerdictRecord } from "./verdictRecords";

const prose = join(__dirname, "../telling");
/** Lines of prose that are held back together in validation. */
const PROSE_SET = 50;

interface Seen {
  readonly findings: readonly Finding[];
  readonly effect: Effect;
}

/** What holds a mail back by itself, whatever else is told in it. */
const ofThemselves: ReadonlySet<Kind> = new Set<Kind>([
  "cpr",
  "personnummer",
  "password",
  "passport",
  "driversLicence",
  "paymentCard",
  "iban",
  "bankAccount",
  "cloudLink",
  "foreignVideoPlatform",
  "dataSolicitation",
  "wrongRecipient",
  "newAddress",
  "businessSecret",
]);

/**
 * Judges say what a guard has to do, not whether something is told: what is quiet because a
 * colleague may read it is left out, and so is what is held for a number or a password alone.
 */
function tells(verdict: readonly Effect[], { findings, effect }: Seen): boolean | undefined {
  const isTold = findings.some(isSensitive);
  if (verdict.every(isQuiet)) return isTold && isQuiet(effect) ? undefined : false;
  if (verdict.some(isQuiet)) return undefined;
  if (isTold) return true;
  const isHeld = verdict.some((effect) => effect === "secure" || effect === "block");
  return isHeld && !findings.some(({ kind }) => ofThemselves.has(kind)) ? true : undefined;
}

/** Digits in a row or in groups, as long as a date at least. */
const longNumber = /\d[\d .+–-]{4,}\d/;

/**
 * Whether a text with a long number in it holds something of a person. What is quiet because a
 * colleague may read it is left out here as well.
 */
function isPersonal(
  { verdict, communication }: VerdictRecord,
  { findings, effect }: Seen,
): boolean | undefined {
  const isOf = findings.some(isSensitive) || findings.some(isNumber);
  const hasNumber =
    findings.some(isNumber) || communication.parts.some(({ text = "" }) => longNumber.test(text));
  if (!hasNumber) return undefined;
  if (verdict.every(isQuiet)) return isOf && isQuiet(effect) ? undefined : false;
  if (verdict.some(isQuiet)) return undefined;
  return isOf || tells(verdict, { findings, effect });
}

/** What is found, and what follows, without the model: it does not teach itself. */
function seenIn(communication: Communication, policy: Policy): Seen {
  const readings = read(communication);
  const findings = findingsIn(communication, policy, readings, new PersonKeys(), (found) => found);
  return { findings, effect: decide(policy, communication, findings, readings).effect };
}

const numbers: ReadonlySet<Kind> = new Set<Kind>([
  "cpr",
  "personnummer",
  "passport",
  "driversLicence",
  "protectedAddress",
]);

function isNumber({ kind, confidence }: Finding): boolean {
  return numbers.has(kind) && confidence !== "low";
}

function isSensitive({ kind, confidence }: Finding): boolean {
  return linkedKinds.includes(kind) && confidence !== "low";
}

function fromVerdicts(): Example[] {
  return verdictSets.flatMap((set) =>
    readVerdictRecords(set).flatMap((record) => {
      const { policy, communication } = record;
      const seen = seenIn(communication, loadPolicy(policy));
      const told = tells(record.verdict, seen);
      const personal = isPersonal(record, seen);
      if (told === undefined && personal === undefined) return [];
      const marks = told ? seen.findings.filter(isSensitive).map(place) : [];
      return [{ set, policy, tells: told, isPersonal: personal, marks, communication }];
    }),
  );
}

function fromCorpus(): Example[] {
  return readCorpus()
    .filter(({ folder }) => folder !== "names")
    .map(({ folder, language, marks, communication }) => {
      const told = marks.filter((one) => !one.isNearMiss && linkedKinds.includes(one.kind));
      return {
        set: `corpus/${folder}`,
        policy: language === "sv" ? "varnamo" : "jammerbugt",
        tells: told.length > 0,
        marks: told.map(place),
        communication,
      };
    });
}

/** What newspapers and novels tell of people, a text a line: prose, and no letter. */
function fromProse(): Example[] {
  const files = readdirSync(prose).filter((file) => file.endsWith(".txt"));
  return files.flatMap((file) => {
    const policy = file.endsWith(".sv.txt") ? "varnamo" : "jammerbugt";
    const texts = readFileSync(join(prose, file), "utf8").split("\n");
    return texts
      .filter((text) => text !== "")
      .map((text, index): Example => {
        const communication: Communication = { channel: "mail", parts: [{ name: "body", text }] };
        const set = `${file} ${Math.floor(index / PROSE_SET)}`;
        return { set, policy, tells: false, marks: [], communication };
      });
  });
}

function place({ part, start, end, kind }: Told): Told {
  return { part, start, end, kind };
}

for (const example of [...fromVerdicts(), ...fromCorpus(), ...fromProse()])
  console.log(JSON.stringify(example));
