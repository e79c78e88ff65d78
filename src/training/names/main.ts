import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TaggerModel } from "../../engine/names/model";
import { unpackModel } from "../../engine/names/unpackModel";
import { calibrate } from "./calibrate";
import { crossValidate, judge } from "./crossValidate";
import type { LabelledText } from "./labelledText";
import { listRule } from "./listRule";
import { readIob2 } from "./readIob2";
import { readNames } from "./readNames";
import { percent, Tally } from "./scores";
import { crfOptions, FOLDS, PERSON_BIAS } from "./settings";
import { trainedModel, trainTagger, uncalibrated, type TrainingData } from "./trainTagger";
import { writeWeights } from "./writeWeights";

const WEIGHTS = resolve(__dirname, "../../engine/names/nameWeights.ts");

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  const read = (file: string): LabelledText[] =>
    readIob2(readFileSync(join(folder, "uner", file), "utf8"), file);
  const lists = readNames(folder);
  const treebanks: TrainingData["treebanks"] = [
    { region: "da", texts: read("da_ddt-ud-train.iob2") },
    { region: "sv", texts: read("sv_talbanken-ud-train.iob2") },
  ];
  const firstNames = new Set([...lists.danishFirst, ...lists.swedishFirst]);
  const quick = process.argv.includes("--no-cv");

  console.log("Exact spans of persons.");
  const validation = quick
    ? undefined
    : crossValidate(treebanks, lists, FOLDS, (data) => trainedModel(data, crfOptions, PERSON_BIAS));
  for (const { region, texts } of treebanks)
    print(`list rule, ${region}`, baseline(texts, firstNames));
  validation?.tallies.forEach((tally, name) => print(`tagger, cross-validated, ${name}`, tally));

  const calibration = validation ? calibrate(validation.judged) : uncalibrated;
  const packed = trainTagger({ treebanks, lists }, crfOptions, PERSON_BIAS, calibration);
  const model = unpackModel(packed);
  for (const [name, file] of [
    ["da", "da_ddt-ud-dev.iob2"],
    ["sv", "sv_talbanken-ud-dev.iob2"],
  ] as const) {
    print(`list rule, dev part, ${name}`, baseline(read(file), firstNames));
    print(`tagger, dev part, ${name}`, tallied(read(file), model));
  }
  console.log(`confidence from ${JSON.stringify(calibration)}`);
  const size = writeWeights(packed, WEIGHTS);
  console.log(`${packed.features} features, ${size.raw} bytes, ${size.compressed} compressed`);
}

function dataFolder(given: readonly string[]): string {
  const at = given.indexOf("--data");
  const folder = given[at + 1];
  if (at < 0 || folder === undefined)
    throw new Error("Which data? npm run train:names -- --data <folder>");
  return resolve(folder);
}

function baseline(texts: readonly LabelledText[], firstNames: ReadonlySet<string>): Tally {
  const tally = new Tally();
  for (const { text, persons } of texts) tally.add(listRule(text, firstNames), persons);
  return tally;
}

function tallied(texts: readonly LabelledText[], model: TaggerModel): Tally {
  const tally = new Tally();
  judge(texts, model, tally);
  return tally;
}

function print(name: string, tally: Tally): void {
  console.log(`${name.padEnd(42)} ${percent(tally.scores())}`);
}

main();
