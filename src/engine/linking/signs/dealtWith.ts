import type { Sign } from "./sign";
import { anyOf, from, letters, listed, topic } from "./words";

/** Signs that a communication deals with things, animals or times long past instead of anybody. */
export const dealtWith: readonly Sign[] = [
  // "Han underviser i førstehjælp til hjertestop og epilepsi", "hun har skrevet en bog om sorg".
  {
    before: from(
      `(?:underviser|undervisar|forsker|forskar|teaches|lectures|har undervist|har forsket|(?:holder|håller|gives|giver) (?:et |ett |en |an? )?(?:oplæg|foredrag|föredrag|föreläsning|kursus|kurser|talk)|(?:skrevet|skrivit|written) (?:en |a |flere |flera )?(?:bog|bøger|bok|böcker|book|books)) (?:i|om|in|on|about) (?:[${letters}-]+ (?:til|ved|mod|vid|mot|för|for) )?${listed}`,
    ),
    after: new RegExp(`^(?![${letters}]* (?:er|är|is|has|har) )`),
    unless: ["numbered"],
  },
  { matter: "form", unless: ["numbered", "identified", "bearer"] },
  {
    matter: "water",
    kinds: ["health"],
    unless: ["numbered", "identified", "bearer", "person", "spokenTo"],
  },
  {
    matter: "lost",
    kinds: ["health"],
    unless: ["numbered", "identified", "bearer", "person", "yours"],
  },
  {
    matter: "waste",
    kinds: ["health"],
    exceptSentence: anyOf("min|mit|mine|mitt|mina|my|jeg er|jag är|i am"),
    unless: ["numbered", "identified", "bearer", "person", "yours"],
  },
  { matter: "kitchen", kinds: ["health"], unless: ["numbered", "identified", "bearer", "person"] },
  { matter: "recipe", kinds: ["health"], isEveryday: true, unless: ["numbered", "person"] },
  { matter: "plants", unless: ["numbered", "identified", "bearer", "spokenTo"] },
  { matter: "foodInspection", unless: ["numbered", "identified", "bearer", "person", "spokenTo"] },
  // "Hun fortæller om forebyggelse af …", at a lecture.
  {
    matter: "lecture",
    before: from(
      `(?:fortæller|taler|berättar|pratar|talar|talks|speaks) (?:om|about|on) (?!(?:sin|sit|sine|sitt|sina|selvmord|självmord|her|his|their)(?![a-zæøåäö]))[^.;:!?]{0,60}$`,
    ),
    unless: ["numbered", "identified"],
  },
  { matter: "print", unless: ["numbered", "identified", "bearer", "person", "atHome"] },
  { matter: "culture", unless: ["numbered", "identified", "bearer", "person", "atHome"] },
  // "Hun maler om angst og hav", at an exhibition.
  {
    matter: "culture",
    before: from(`(?:maler|målar|paints) (?:om|about) ${listed}`),
    unless: ["numbered", "identified"],
  },
  { matter: "repair", unless: ["numbered", "identified", "bearer", "person", "atHome"] },
  { matter: "longAgo", unless: ["numbered"] },
  // "Maren blev i 1794 spærret inde".
  {
    sentence: from("(?:i|in|år|anno) 1[5-8]\\d\\d(?!\\d)"),
    unless: ["numbered", "yours"],
  },
  // "Døde af tuberkulose i 1911"; but who is born then may be alive.
  {
    sentence: from("(?:i|in|år|anno) 19[0-3]\\d(?!\\d)"),
    exceptSentence: anyOf("født|född|born|er|har|får|lider|bor|är|mår|is|has|lives"),
    unless: ["numbered", "yours"],
  },
  { matter: "played", unless: ["numbered"] },
  { matter: "lending", before: topic, unless: ["numbered"] },
  // "Læsehjælp efter blodprop": somebody had one.
  {
    matter: "lending",
    exceptBefore: /(?:efter|på grund af|på grund av|after|because of) (?:en |et |ett |an? )?$/,
    unless: ["identified", "bearer", "person"],
  },
  { matter: "vet", kinds: ["health"], unless: ["numbered", "identified", "spokenTo"] },
  // "Husets katt har diabetes".
  {
    matter: "houseAnimal",
    kinds: ["health"],
    unless: ["numbered", "identified", "bearer", "person", "yours", "spokenTo"],
  },
  { matter: "animals", unless: ["identified", "person"] },
  { matter: "agreement", kinds: ["employment"], unless: ["identified", "person"] },
  { matter: "procurement", unless: ["numbered", "identified", "bearer", "person", "atHome"] },
  { matter: "order", unless: ["identified", "bearer", "person", "named", "spokenTo"] },
  // "Ska det in hälsouppgifter eller uppgifter om missbruk, krävs konsekvensbedömning".
  {
    matter: "dataProtection",
    sentence: /\?|(?:^|[^a-zæøåäö])(?:får|må) (?:inte|ikke|aldrig|ej)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "person", "yours", "spokenTo", "inSubject"],
  },
  { matter: "figures", unless: ["identified", "bearer", "person", "named", "spokenTo"] },
];
