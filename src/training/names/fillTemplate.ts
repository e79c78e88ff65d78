import { genitive, type NameForm, type NameSource, type Region } from "./drawName";
import type { LabelledText, Span } from "./labelledText";
import {
  danishCarrierLabels,
  danishCarriers,
  danishCarriersMany,
  swedishCarrierLabels,
  swedishCarriers,
  swedishCarriersMany,
} from "./material/carrierNouns";
import { danishWords, swedishWords } from "./material/everydayWords";
import { danishFillers, englishFillers, swedishFillers, type Fillers } from "./material/fillers";
import {
  brands,
  danishUnits,
  feasts,
  swedishUnits,
  systems,
  works,
} from "./material/namelikeThings";
import {
  danishOrganisations,
  firmTails,
  swedishOrganisations,
  things,
} from "./material/organisations";
import { danishPlaces, streetStems, swedishPlaces, worldPlaces } from "./material/places";
import {
  danishStreetEndings,
  danishStreetTails,
  swedishStreetEndings,
  swedishStreetTails,
} from "./material/streets";
import type { Random } from "./random";

const forms: { readonly [slot: string]: NameForm } = {
  P: "full",
  F: "first",
  L: "last",
  PI: "initials",
  N: "nick",
  W: "word",
  FI: "short",
};
const fillers: { readonly [region in Region]: Fillers } = {
  da: danishFillers,
  sv: swedishFillers,
  en: englishFillers,
};

const letters = [..."ABCDEFGHIJKLMNOPRSTUVWÆØÅ"];

/** Slots whose filling is made with a drawn name, often if not always. */
const carriesDrawnName = new Set(["firma", "gade", "gata"]);

/**
 * Fills one template. Persons: {P} full name, {F} first name, {L} surname, {LF} surname first, {PI}
 * with initials, {FI} first name and an initial, {N} nickname, {W} a name that is a word as well; an
 * s behind it is the genitive ({Fs}). {~F} and the like are drawn from the same names but carried by
 * a storm, a room, a firm. Other names: {by} {ort} town, {land}, {org}, {firma}, {märke} {mærke}
 * brand, {sys} system, {enhet} {enhed} ward or room, {verk} {værk} book or dish, {fest} feast, {gade}
 * {gata} street (often named after a person), {ting} system, law, product. The rest are plain words
 * and numbers.
 */
export function fillTemplate(
  template: string,
  region: Region,
  names: NameSource,
  random: Random,
): LabelledText {
  const persons: Span[] = [];
  const others: Span[] = [];
  const drawn: Span[] = [];
  let text = "";
  for (const piece of template.replace(/\{LF\}/g, "{L}, {F}").split(/(\{[^{}]+\})/)) {
    if (piece[0] !== "{") {
      text += piece.replace(/↵/g, "\n");
      continue;
    }
    const slot = piece.slice(1, -1);
    const start = text.length;
    const isPerson = slot[0] !== "~";
    const kindOfName = isPerson ? slot : slot.slice(1);
    const form = forms[kindOfName] ?? forms[kindOfName.slice(0, -1)];
    if (form !== undefined) {
      const name = names.draw(form, region);
      text += kindOfName in forms ? name : genitive(name, random);
      (isPerson ? persons : others).push({ start, end: text.length });
      drawn.push({ start, end: text.length });
      continue;
    }
    const kind = otherName(slot, region, names, random);
    text += kind ?? plainWord(slot, region, names, random);
    if (kind !== undefined) others.push({ start, end: text.length });
    if (carriesDrawnName.has(slot)) drawn.push({ start, end: text.length });
  }
  return { text, persons, others, drawn };
}

function otherName(
  slot: string,
  region: Region,
  names: NameSource,
  random: Random,
): string | undefined {
  const swedish = region === "sv";
  switch (slot) {
    case "by":
    case "ort":
      return random.chance(0.2)
        ? random.pick(worldPlaces)
        : random.pick(swedish ? swedishPlaces : danishPlaces);
    case "land":
      return random.pick(worldPlaces);
    case "org":
      return random.pick(swedish ? swedishOrganisations : danishOrganisations);
    case "firma":
      return firm(region, names, random);
    case "gade":
      return street(swedish ? "sv" : "da", names, random);
    case "gata":
      return street("sv", names, random);
    case "ting":
      return random.pick(things);
    case "märke":
    case "mærke":
      return random.pick(brands);
    case "sys":
      return random.pick(systems);
    case "enhed":
    case "enhet":
      return random.pick(swedish ? swedishUnits : danishUnits);
    case "verk":
    case "værk":
      return random.pick(works);
    case "fest":
      return random.pick(feasts);
    default:
      return undefined;
  }
}

function firm(region: Region, names: NameSource, random: Random): string {
  const last = names.draw("last", region);
  const kind = random.next();
  if (kind < 0.25) return `${last} & ${names.draw("last", region)}`;
  if (kind < 0.4) return `${names.draw("full", region)} ${random.pick(firmTails)}`;
  if (kind < 0.55) return `${genitive(last, random)} ${random.pick(firmTails)}`;
  if (kind < 0.7)
    return `${genitive(names.draw("first", region), random)} ${random.pick(firmTails)}`;
  return `${last} ${random.pick(firmTails)}`;
}

function street(region: "da" | "sv", names: NameSource, random: Random): string {
  const endings = region === "da" ? danishStreetEndings : swedishStreetEndings;
  const tails = region === "da" ? danishStreetTails : swedishStreetTails;
  const kind = random.next();
  const number = random.chance(0.5) ? ` ${1 + random.below(180)}` : "";
  if (kind < 0.3)
    return `${random.pick(streetStems).replace(" ", "")}${random.pick(endings)}${number}`;
  if (kind < 0.4) return `${names.draw("first", region)}${random.pick(endings)}${number}`;
  const form = kind < 0.75 ? "full" : kind < 0.9 ? "last" : "first";
  return `${genitive(names.draw(form, region), random)} ${random.pick(tails)}${number}`;
}

function plainWord(slot: string, region: Region, names: NameSource, random: Random): string {
  const words = fillers[region];
  switch (slot) {
    case "emne":
    case "topic":
      return random.pick(words.topic);
    case "dag":
    case "day":
      return random.pick(words.day);
    case "md":
    case "month":
      return random.pick(words.month);
    case "rolle":
    case "role":
      return random.pick(words.role);
    case "titel":
    case "title":
      return random.pick(words.title);
    case "gør":
    case "gör":
    case "does":
      return random.pick(words.verb);
    case "bærer":
      return random.pick(region === "sv" ? swedishCarriers : danishCarriers);
    case "bærere":
      return random.pick(region === "sv" ? swedishCarriersMany : danishCarriersMany);
    case "etiket":
      return random.pick(region === "sv" ? swedishCarrierLabels : danishCarrierLabels);
    case "ord":
      return random.pick(region === "sv" ? swedishWords : danishWords);
    case "ini":
      return Array.from({ length: 2 + random.below(3) }, () => random.pick(letters)).join("");
    case "tid":
      return `${8 + random.below(9)}.${random.pick(["00", "15", "30", "45"])}`;
    case "tal":
      return String(1 + random.below(random.chance(0.5) ? 99 : 99999));
    case "cpr":
      return `${String(310000 + random.below(9999))}-${String(1000 + random.below(8999))}`;
    case "mail":
      return `${names
        .draw("first", region)
        .toLowerCase()
        .replace(/[^a-z]/g, "")}@mail.example`;
    default:
      throw new Error(`template slot {${slot}} is unknown`);
  }
}
