import { join } from "node:path";
import { findNames, type FoundName } from "../../../src/engine/names/findNames";
import { tagNames } from "../../../src/engine/names/tagNames";
import { percent, Tally } from "../../../src/training/names/scores";
import { readJudgedRecords, type JudgedPart, type JudgedRecord } from "./judgedRecords";

/**
 * Prints, as sums only, how the committed tagger does on the judged mails; with `--second` or
 * `--third` on those sets, which are kept for the very end: whoever works by them has used them up.
 * With `--development` on the set the templates were written by, which judges nothing.
 */
const corpus = join(__dirname, "../../corpus/names");

interface Sums {
  readonly evidence: Tally;
  readonly alone: Tally;
  readonly small: Tally;
  readonly calendarSmall: Tally;
  readonly high: Tally;
  readonly medium: Tally;
  readonly mediumUp: Tally;
  called: number;
  tempting: number;
  calledPlaces: number;
  places: number;
}

/** What is named after a person by its ending: a road, a school, a home. */
const place =
  /(?:vej(?:en)?|gaden?|allé|plads|torv|park(?:en)?|skole|kirke|vænge|stræde|skov|gård(?:en)?|center|centret|hjemmet|haven|bakke|mark|väg(?:en)?|gatan?|torg(?:et)?|plats|plan|skolan?|kyrkan?|stig|bibliotek|backen|hallen|dalen|gränd|salen|lokalet)s?$/i;

function measure(records: readonly JudgedRecord[]): Sums {
  const sums: Sums = {
    evidence: new Tally(),
    alone: new Tally(),
    small: new Tally(),
    calendarSmall: new Tally(),
    high: new Tally(),
    medium: new Tally(),
    mediumUp: new Tally(),
    called: 0,
    tempting: 0,
    calledPlaces: 0,
    places: 0,
  };
  for (const record of records) for (const part of record.parts) add(sums, record, part);
  return sums;
}

function add(sums: Sums, { people, channel }: JudgedRecord, part: JudgedPart): void {
  const { text, names, nearMisses } = part;
  const found = findNames(text, { people });
  const of = (is: (name: FoundName) => boolean) => found.filter(is);
  sums.evidence.add(found, names);
  sums.alone.add(tagNames(text), names);
  sums.high.add(
    of(({ confidence }) => confidence === "high"),
    names,
  );
  sums.medium.add(
    of(({ confidence }) => confidence === "medium"),
    names,
  );
  sums.mediumUp.add(
    of(({ confidence }) => confidence !== "low"),
    names,
  );
  if (text === text.toLowerCase()) {
    sums.small.add(found, names);
    if (channel === "appointment") sums.calendarSmall.add(found, names);
  }
  const called = nearMisses.filter((near) =>
    found.some(({ start, end }) => start < near.end && end > near.start),
  );
  const isPlace = (near: { readonly start: number; readonly end: number }) =>
    place.test(text.slice(near.start, near.end));
  sums.tempting += nearMisses.length;
  sums.called += called.length;
  sums.places += nearMisses.filter(isPlace).length;
  sums.calledPlaces += called.filter(isPlace).length;
}

function main(): void {
  const folder =
    ["second", "third", "development"].find((set) => process.argv.includes(`--${set}`)) ?? "";
  for (const language of ["da", "sv"]) {
    const sums = measure(readJudgedRecords(join(corpus, folder, `${language}.txt`)));
    console.log(`${folder || "first"} set, ${language}`);
    console.log(`  with evidence              ${percent(sums.evidence.scores())}`);
    console.log(`  words alone                ${percent(sums.alone.scores())}`);
    console.log(`  parts all in small letters ${percent(sums.small.scores())}`);
    console.log(`  of these, calendar         ${percent(sums.calendarSmall.scores())}`);
    console.log(`  high confidence            ${percent(sums.high.scores())}`);
    console.log(`  medium confidence          ${percent(sums.medium.scores())}`);
    console.log(`  medium and high            ${percent(sums.mediumUp.scores())}`);
    console.log(`  near misses called persons ${sums.called} of ${sums.tempting}`);
    console.log(`  of these, places           ${sums.calledPlaces} of ${sums.places}`);
  }
}

main();
