import { beginLarge, mistype, recase, replaceNames } from "./augment";
import { NameSource, type Region } from "./drawName";
import { fillTemplate } from "./fillTemplate";
import type { LabelledText } from "./labelledText";
import { danishCarried } from "./material/templates/danishCarried";
import { danishNotes } from "./material/templates/danishNotes";
import { danishPeople } from "./material/templates/danishPeople";
import { swedishCarried } from "./material/templates/swedishCarried";
import { swedishNotes } from "./material/templates/swedishNotes";
import { swedishPeople } from "./material/templates/swedishPeople";
import { danishCalendar } from "./material/templates/danishCalendar";
import { danishChat } from "./material/templates/danishChat";
import { danishMail } from "./material/templates/danishMail";
import { danishNews, danishNewsNothing } from "./material/templates/danishNews";
import { danishNothing } from "./material/templates/danishNothing";
import { danishOrdinary } from "./material/templates/danishOrdinary";
import { danishProse, danishProseNothing } from "./material/templates/danishProse";
import { english, englishNothing, englishOrdinary } from "./material/templates/english";
import {
  swedishCalendar,
  swedishMail,
  swedishNews,
  swedishNothing,
} from "./material/templates/swedish";
import { swedishChat } from "./material/templates/swedishChat";
import { swedishOrdinary } from "./material/templates/swedishOrdinary";
import { swedishProse, swedishProseNothing } from "./material/templates/swedishProse";
import { swedishCalendarLines } from "./material/templates/swedishCalendarLines";
import { swedishCare } from "./material/templates/swedishCare";
import { swedishOffice } from "./material/templates/swedishOffice";
import { swedishSchool } from "./material/templates/swedishSchool";
import { swedishTraps } from "./material/templates/swedishTraps";
import { danishCalendarLines } from "./material/templates/danishCalendarLines";
import { danishCare } from "./material/templates/danishCare";
import { danishOffice } from "./material/templates/danishOffice";
import { danishQuiet } from "./material/templates/danishQuiet";
import { swedishQuiet } from "./material/templates/swedishQuiet";
import { danishSchool } from "./material/templates/danishSchool";
import { danishTraps } from "./material/templates/danishTraps";
import { seeded, type Random } from "./random";
import type { NameLists } from "./readNames";

interface Material {
  readonly templates: readonly string[];
  readonly region: Region;
  readonly copies: number;
}

const material: readonly Material[] = [
  { templates: danishMail, region: "da", copies: 12 },
  { templates: danishCalendar, region: "da", copies: 18 },
  { templates: danishNothing, region: "da", copies: 12 },
  { templates: danishNews, region: "da", copies: 12 },
  { templates: danishNewsNothing, region: "da", copies: 12 },
  { templates: danishProse, region: "da", copies: 12 },
  { templates: danishProseNothing, region: "da", copies: 8 },
  { templates: swedishProse, region: "sv", copies: 12 },
  { templates: swedishProseNothing, region: "sv", copies: 8 },
  { templates: danishOrdinary, region: "da", copies: 10 },
  { templates: danishChat, region: "da", copies: 13 },
  { templates: swedishOrdinary, region: "sv", copies: 10 },
  { templates: swedishChat, region: "sv", copies: 13 },
  { templates: danishCarried, region: "da", copies: 5 },
  { templates: swedishCarried, region: "sv", copies: 5 },
  { templates: danishPeople, region: "da", copies: 6 },
  { templates: danishNotes, region: "da", copies: 4 },
  { templates: swedishPeople, region: "sv", copies: 6 },
  { templates: swedishNotes, region: "sv", copies: 4 },
  { templates: englishOrdinary, region: "en", copies: 10 },
  { templates: swedishMail, region: "sv", copies: 12 },
  { templates: swedishCalendar, region: "sv", copies: 18 },
  { templates: swedishNews, region: "sv", copies: 12 },
  { templates: swedishNothing, region: "sv", copies: 12 },
  { templates: english, region: "en", copies: 10 },
  { templates: englishNothing, region: "en", copies: 10 },
  { templates: danishCare, region: "da", copies: 5 },
  { templates: danishSchool, region: "da", copies: 5 },
  { templates: danishOffice, region: "da", copies: 5 },
  { templates: danishCalendarLines, region: "da", copies: 5 },
  { templates: danishTraps, region: "da", copies: 5 },
  { templates: danishQuiet, region: "da", copies: 4 },
  { templates: swedishQuiet, region: "sv", copies: 4 },
  { templates: swedishCare, region: "sv", copies: 6 },
  { templates: swedishSchool, region: "sv", copies: 6 },
  { templates: swedishOffice, region: "sv", copies: 6 },
  { templates: swedishCalendarLines, region: "sv", copies: 6 },
  { templates: swedishTraps, region: "sv", copies: 6 },
];

export const allTemplates: readonly string[] = material.flatMap(({ templates }) => templates);

export interface Treebank {
  readonly region: Region;
  readonly texts: readonly LabelledText[];
}

/** A sentence somebody wrote against a filled template; Swedish ones count more, there are few persons. */
const treebankWeights: { readonly [region in Region]: number } = { da: 5, sv: 13, en: 1 };

/** Which templates a run may see, by their place among all of them. */
export type KeepsTemplate = (place: number) => boolean;
const keepsAll: KeepsTemplate = () => true;

/** The treebanks, the same sentences about other people and in other cases, and filled templates. */
export function trainingTexts(
  treebanks: readonly Treebank[],
  lists: NameLists,
  seed: number,
  keeps: KeepsTemplate = keepsAll,
): LabelledText[] {
  const random = seeded(seed);
  const names = new NameSource(lists, random);
  const firstNames = new Set([...lists.danishFirst, ...lists.swedishFirst]);
  const texts: LabelledText[] = [];
  for (const { region, texts: sentences } of treebanks) {
    for (const sentence of sentences) {
      texts.push({ ...sentence, weight: treebankWeights[region] });
      const replaced = (): LabelledText =>
        replaceNames(sentence, region, (word) => firstNames.has(word), names, random);
      texts.push(
        ...(sentence.persons.length > 0
          ? withPersons(sentence, replaced, random)
          : recasedCopies(sentence, random)),
      );
    }
  }
  texts.push(...filledTemplates(lists, seed, keeps));
  return texts;
}

/** Filled templates alone, as people type them; `most` copies of each at most. */
export function filledTemplates(
  lists: NameLists,
  seed: number,
  keeps: KeepsTemplate,
  most = Infinity,
): LabelledText[] {
  const random = seeded(seed);
  const names = new NameSource(lists, random);
  const texts: LabelledText[] = [];
  let place = 0;
  for (const { templates, region, copies } of material) {
    for (const template of templates) {
      place += 1;
      if (!keeps(place)) continue;
      for (let copy = 0; copy < Math.min(copies, most); copy += 1) {
        texts.push(asPeopleType(fillTemplate(template, region, names, random), random));
      }
    }
  }
  return texts;
}

function withPersons(
  sentence: LabelledText,
  replaced: () => LabelledText,
  random: Random,
): LabelledText[] {
  const copies = [replaced(), recase(random.chance(0.5) ? sentence : replaced(), "lower")];
  if (random.chance(0.05)) copies.push(recase(replaced(), "sentence"));
  if (random.chance(0.25)) copies.push(recase(replaced(), "capitals"));
  return copies;
}

function recasedCopies(sentence: LabelledText, random: Random): LabelledText[] {
  const draw = random.next();
  if (draw < 0.2) return [recase(sentence, "lower")];
  return draw < 0.25 ? [recase(sentence, "capitals")] : [];
}

/** Share of whole sentences, begun large and ended with a stop, whose names are left small. */
const SMALL_IN_SENTENCE = 0.2;
const LONGEST_LINE = 60;

/** A short line without a full stop. */
function isLine(text: string): boolean {
  return text.length < LONGEST_LINE && !/[.!?]$/.test(text);
}

/** A large first letter and small names: usual in a line, seldom in a whole sentence. */
function keepsFirstLetter({ text }: LabelledText, random: Random): boolean {
  return isLine(text) || random.chance(SMALL_IN_SENTENCE);
}

function asPeopleType(example: LabelledText, random: Random): LabelledText {
  const begun = random.chance(0.6) ? beginLarge(example) : example;
  const typed = random.chance(0.05) ? mistype(begun, random) : begun;
  const draw = random.next();
  if (draw < 0.38) return recase(typed, "lower");
  if (draw < 0.44) return recase(typed, keepsFirstLetter(typed, random) ? "sentence" : "lower");
  if (draw < 0.48) return recase(typed, "capitals");
  if (draw < 0.495) return recase(typed, "capitalNames");
  return draw < 0.52 ? recase(typed, "capitalSurnames") : typed;
}
