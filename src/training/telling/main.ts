import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadPolicy } from "../..";
import { personName } from "../../engine/detectors/personName";
import { contextOf } from "../../engine/findings";
import { passagesOf, sentenceHolding } from "../../engine/telling/passages";
import { BUCKETS, NUMBER_BUCKETS, tellingKeys } from "../../engine/telling/tellingKeys";
import { read } from "../../engine/text/read";
import type { Found, Reading } from "../../engine/text/types";
import { kindKeys } from "../../engine/telling/kindKeys";
import { toldKinds } from "../../engine/telling/toldKinds";
import type { Example } from "./example";
import { trainKinds, type KindLesson } from "./trainKinds";
import { packTelling } from "./packTelling";
import { validate, validateKinds } from "./validate";
import { trainTelling, type Lesson } from "./trainTelling";

const WEIGHTS = resolve(__dirname, "../../engine/telling/tellingWeights.ts");

const STANDARD_INPUT = 0;

interface Read {
  readonly readings: readonly Reading[];
  readonly names: readonly Found[];
}

function main(): void {
  const [file] = process.argv.slice(2);
  const lines = readFileSync(file ?? STANDARD_INPUT, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const examples = lines.map((line, index) => parsed(line, file ?? "standard input", index + 1));
  const lessons: Lesson[] = [];
  const numberLessons: Lesson[] = [];
  const kindLessons: KindLesson[] = [];
  for (const example of examples) {
    const known = readExample(example);
    const lesson = lessonOf(example, known);
    if (example.tells !== undefined) lessons.push({ ...lesson, tells: example.tells });
    if (example.isPersonal !== undefined)
      numberLessons.push({ ...lesson, tells: example.isPersonal });
    kindLessons.push(...kindLessonsOf(example, known));
  }
  validate(lessons, BUCKETS);
  validate(numberLessons, NUMBER_BUCKETS);
  validateKinds(kindLessons);
  const packed = packTelling(
    trainTelling(lessons, BUCKETS),
    trainTelling(numberLessons, NUMBER_BUCKETS),
    trainKinds(kindLessons),
  );
  writeFileSync(
    WEIGHTS,
    [
      "/* Written by `npm run train:telling` from the invented texts of `test/`. */",
      "import type { PackedTelling } from './tellingModel';",
      "",
      `export const tellingWeights: PackedTelling = ${JSON.stringify(packed, null, 2)};`,
      "",
    ].join("\n"),
  );
}

function parsed(line: string, file: string, number: number): Example {
  try {
    return JSON.parse(line) as Example;
  } catch (fault) {
    throw new Error(`${file}, line ${number}: ${(fault as Error).message}`);
  }
}

function readExample({ policy, communication }: Example): Read {
  const readings = read(communication);
  const context = contextOf(communication, loadPolicy(policy), readings);
  const names = ([] as Found[]).concat(
    ...readings.map((reading) =>
      personName
        .find(reading, context)
        .map((match) => ({ reading, kind: personName.id, dataClass: personName.dataClass, match })),
    ),
  );
  return { readings, names };
}

/** The first passage: what is longer teaches by its beginning. */
function lessonOf({ set }: Example, { readings, names }: Read): Omit<Lesson, "tells"> {
  return { set, keys: Int32Array.from(tellingKeys(passagesOf(readings)[0] ?? [], names)) };
}

/** One for each kind that a sentence tells of. */
function kindLessonsOf({ set, marks }: Example, { readings, names }: Read): KindLesson[] {
  const seen = new Set<string>();
  return marks.flatMap(({ part, start, kind }) => {
    const reading = readings.find(({ name }) => name === part);
    const at = toldKinds.findIndex((each) => each.kind === kind);
    if (reading === undefined || at < 0) return [];
    const sentence = sentenceHolding(reading, start);
    const key = `${part} ${sentence.start} ${kind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ set, kind: at, keys: Int32Array.from(kindKeys(sentence, names)) }];
  });
}

main();
