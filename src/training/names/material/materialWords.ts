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
  return [...words, ...officeWords, ...danishWords, ...swedishWords, ...carriers];
}

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
