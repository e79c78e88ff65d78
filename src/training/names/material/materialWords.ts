import { danishFillers, englishFillers, swedishFillers } from "./fillers";
import {
  danishCarrierLabels,
  danishCarriers,
  danishCarriersMany,
  swedishCarrierLabels,
  swedishCarriers,
  swedishCarriersMany,
} from "./carrierNouns";
import { danishWords, swedishWords } from "./everydayWords";
import { commonFirstNames } from "./commonNames";
import { origins } from "./namesByOrigin";
import { brands, danishUnits, nicknames, swedishUnits, systems, wordNames } from "./namelikeThings";
import { plainWords } from "./plainWords";
import { subjectWords } from "./subjectWords";
import type { Fillers } from "./fillers";
import { officeWords } from "./vocabulary";

/** All plain words of templates and fillers, in small letters: known not to be names there. */
export function materialWords(templates: readonly string[]): string[] {
  const fillers = [danishFillers, swedishFillers, englishFillers].flatMap(phrasesOf);
  const plain = templates.map((template) => template.replace(/\{[^{}]*\}/g, " "));
  const words =
    [...plain, ...fillers]
      .join(" ")
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? [];
  return [
    ...words,
    ...plainWords,
    ...subjectWords,
    ...thingWords,
    ...officeWords,
    ...danishWords,
    ...swedishWords,
    ...carriers,
  ];
}

/** Words of brands, systems and wards, but for those that are first names as well. */
const namesToo = new Set(
  [
    ...commonFirstNames,
    ...wordNames,
    ...nicknames,
    ...origins.flatMap(({ first, last }) => [...first, ...last]),
  ].map((name) => name.toLowerCase()),
);
const thingWords = [...brands, ...systems, ...danishUnits, ...swedishUnits]
  .flatMap((phrase) => phrase.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [])
  .filter((word) => !namesToo.has(word));

const carriers = [
  ...danishCarriers,
  ...danishCarriersMany,
  ...danishCarrierLabels,
  ...swedishCarriers,
  ...swedishCarriersMany,
  ...swedishCarrierLabels,
];

function phrasesOf(fillers: Fillers): string[] {
  return [fillers.topic, fillers.day, fillers.role, fillers.title, fillers.verb].flat();
}
