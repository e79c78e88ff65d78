import { check, loadPolicy } from "../../src";
import { linkedKinds } from "../../src/engine/linkedKinds";
import { kinds, type Kind } from "../../src/engine/types";
import { readCorpus, type CorpusRecord } from "../corpus/read";
import { measure, precision, recall, total, type Measured } from "./measure";
import { hardModulus11, plainWordList, postvagt, sixFourPattern } from "./readers";

/**
 * Prints recall, precision and false alarms on the judged corpus, by kind and language, and the same
 * for the naive readers in the same run. Folders of the corpus as arguments, default the blind ones;
 * `--show <kind>` lists what was missed or wrongly found of a kind.
 */
const wanted = process.argv.slice(2);
const shown = wanted.includes("--show") ? wanted[wanted.indexOf("--show") + 1] : undefined;
const folders = wanted.filter((word) => !word.startsWith("--") && word !== shown);
const records = readCorpus(...(folders.length > 0 ? folders : ["blind-da", "blind-sv"]));

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const line = (...cells: readonly (string | number)[]) =>
  console.log(
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(26) : String(cell).padStart(9)))
      .join(""),
  );

function printKinds(measured: Measured): void {
  line("kind", "marked", "recall", "exact", "wrong", "precision");
  for (const kind of kinds) {
    const tally = measured.tallies.get(kind);
    if (tally === undefined) continue;
    const exact = tally.hit === 0 ? "" : percent(tally.exact / tally.hit);
    line(
      kind,
      tally.expected,
      percent(recall(tally)),
      exact,
      tally.wrong,
      percent(precision(tally)),
    );
  }
}

function printSummary(name: string, measured: Measured): void {
  const all = total(measured.tallies.values());
  line(name, all.expected, percent(recall(all)), "", all.wrong, percent(precision(all)));
  const { alarmed, harmless } = measured;
  console.log(
    `  wrong claims in ${alarmed} of ${harmless} harmless records (${percent(alarmed / harmless).trim()})`,
  );
}

function show(measured: Measured, kind: string): void {
  for (const { record, mark } of measured.misses) {
    if (mark.kind === kind) console.log("  missed", record.id, mark.part, excerpt(record, mark));
  }
  for (const { record, claim } of measured.falseClaims) {
    if (claim.kind === kind) console.log("  wrong ", record.id, claim.part, excerpt(record, claim));
  }
}

function excerpt(record: CorpusRecord, at: { part: string; start: number; end: number }): string {
  const text = record.communication.parts.find((part) => part.name === at.part)?.text ?? "";
  const before = text.slice(Math.max(0, at.start - 30), at.start);
  return JSON.stringify(
    `${before}«${text.slice(at.start, at.end)}»${text.slice(at.end, at.end + 20)}`,
  );
}

const presets = ["jammerbugt", "ishoj", "varnamo", "alvkarleby"];

/** The preset of the sender's own municipality, or a strict one of the country. */
function presetOf({ language, communication }: CorpusRecord): string {
  const address = communication.sender?.address ?? "";
  const own = presets.find(
    (preset) => address.endsWith(`@${preset}.dk`) || address.endsWith(`@${preset}.se`),
  );
  return own ?? (language === "sv" ? "varnamo" : "jammerbugt");
}

/** How many harmless records the preset they are sent under would interrupt. */
function printInterrupted(): void {
  const harmless = records.filter((record) => record.isHarmless);
  for (const preset of presets) {
    const own = harmless.filter((record) => presetOf(record) === preset);
    const policy = loadPolicy(preset);
    const stopped = own.filter(
      ({ communication }) => !["allow", "inform"].includes(check(communication, policy).effect),
    );
    console.log(`  ${preset}: ${stopped.length} of ${own.length} harmless records interrupted`);
    if (shown !== "interrupted") continue;
    for (const { id, communication } of stopped) {
      const reasons = check(communication, policy).reasons.map((reason) => reason.rule);
      console.log("   ", id, reasons.join(", "));
    }
  }
}

const measured = measure(postvagt, records);
console.log(`${records.length} records, ${measured.harmless} of them harmless\n`);
printKinds(measured);
console.log();
for (const language of ["da", "sv", "en"] as const) {
  const own = records.filter((record) => record.language === language);
  if (own.length > 0) printSummary(`all kinds, ${language}`, measure(postvagt, own));
}
printSummary("all kinds", measured);
printInterrupted();

console.log("\nNaive readers, on the kinds they know, and Postvagt on the same kinds");
const numbers: ReadonlySet<Kind> = new Set<Kind>(["cpr", "personnummer"]);
const cprOnly: ReadonlySet<Kind> = new Set<Kind>(["cpr"]);
const wordKinds: ReadonlySet<Kind> = new Set<Kind>([
  "health",
  "socialServices",
  "politicalOpinion",
  "unionMembership",
  "religion",
  "criminalOffence",
  "privateEconomy",
  "employment",
]);
for (const [reader, only] of [
  [sixFourPattern, numbers],
  [hardModulus11, cprOnly],
  [plainWordList, wordKinds],
] as const) {
  printSummary(reader.name, measure(reader, records, only));
  printSummary("  Postvagt", measure(postvagt, records, only));
}

if (folders.length === 0) {
  const later = readCorpus("second").filter(({ file }) => !file.startsWith("prose-"));
  console.log(`\nThe second, later written set: ${later.length} records`);
  printKinds(measure(postvagt, later));
  for (const language of ["da", "sv", "en"] as const) {
    const own = later.filter((record) => record.language === language);
    printSummary(`all kinds, ${language}`, measure(postvagt, own));
    printSummary(`  health, ${language}`, measure(postvagt, own, new Set<Kind>(["health"])));
  }
  printSummary("all kinds", measure(postvagt, later));
  printSummary("  tied to people", measure(postvagt, later, new Set(linkedKinds)));
  const prose = readCorpus("second").filter(({ file }) => file.startsWith("prose-"));
  const needless = measure(postvagt, prose, new Set(linkedKinds)).falseClaims.length;
  console.log(`general prose: ${needless} needless findings in ${prose.length} texts`);
}
if (shown !== undefined) show(measured, shown);
