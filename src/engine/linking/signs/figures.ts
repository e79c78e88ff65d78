import type { Sign } from "./sign";
import { from } from "./words";

/** Signs that a term is a figure of speech, or of an animal or a thing. */
export const figures: readonly Sign[] = [
  // "Jag får hjärtinfarkt snart om jag ska skotta mer": so one says it.
  {
    kinds: ["health"],
    sentence:
      /infarkt|hjerteanfald|hjärtattack|slagtilfælde|slaganfall|dåndimpen|sammenbrud|sammanbrott|hjerneblødning|heart attack|stroke/,
    before: from(
      "(?:jag|jeg|man|vi|i) (?:får|fik|fick|er ved at få|håller på att få|var ved at få) (?:snart |nästan |næsten |et |en )*$",
    ),
    after:
      /^[a-zæøåäö]{0,3} (?:snart|nästan|næsten|hvis|om (?:jag|vi|ni|du)|når|när|af at|av att)(?![a-zæøåäö])/,
  },
  // "Patienten blöder, ca 3 l/s": said of a pipe or a budget.
  {
    kinds: ["health"],
    sentence:
      /patienten (?:överlevde|overlevede|lever|blöder|bløder)|patient(?:en)? (?:er|är) (?:printeren|skrivaren|pumpen)|the patient survived|(?:systemet|servern|serveren|nätet|netværket|printeren|skrivaren|hissen)[^.!?\n]{0,50}patienten/,
    unless: ["numbered", "inSubject"],
  },
  // "plogbil 3 har feber igen".
  {
    kinds: ["health"],
    before: from(
      "(?:[a-zæøåäö]*(?:bilen|maskinen|motorn|motoren|pumpen|traktoren|traktorn)|[a-zæøåäö]*(?:bil|maskin|maskine|pump|pumpe|traktor) \\d+|printeren|skrivaren|servern|serveren|the (?:printer|server|copier|pump|engine|tractor)) (?:(?:har|er|är|fik|fick|has|is|got) )?(?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered"],
  },
  // "Jeg var lige ved at brække nakken".
  {
    kinds: ["health"],
    before: from(
      "(?:(?:lige|nær) ved at|var ved at|tæt på at|nära att|nærmest ved at|nearly|almost) (?:jeg |jag )?$",
    ),
    unless: ["numbered"],
  },
  // "his dog Bosun is blind".
  {
    kinds: ["health"],
    before: from(
      "(?:tax|taxen|labrador|terrier|puddel|schæfer|schäfer|valp|valpen|hvalp|hvalpen) (?:(?:er|är|is|har|has|was|var) )?$|(?:hunds?|hunden|kat|katten|katt|hest|hesten|häst|hästen|dog|puppy|cat|horse|pony)(?: [a-zæøåäö]+)? (?:er|är|is|har|has|was|var|fik|fick|bliver|blir) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered"],
  },
  // "The bathing hut still stands, though its left leg is broken".
  {
    kinds: ["health"],
    before: /(?:^|[^a-zæøåäö])(?:its|dens|dess) (?:[a-zæøåäö]+ )?$/,
    exceptSentence: /barn|baby|child|elev|pupil|patient/,
    unless: ["numbered"],
  },
];
