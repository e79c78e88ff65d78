import { foundIn } from "../../src/engine/findings";
import { read } from "../../src/engine/text/read";
import type { Context } from "../../src/engine/text/types";
import type { Confidence, Communication, Kind } from "../../src/engine/types";

/** What a reader of mails claims to have seen, in positions of the part's text. */
export interface Claim {
  readonly part: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** Anything that can be measured against the judged corpus. */
export interface Reader {
  readonly name: string;
  claims(communication: Communication): readonly Claim[];
}

export const postvagt: Reader = {
  name: "Postvagt",
  claims(communication) {
    const readings = read(communication);
    const { channel, at } = communication;
    const terms = { extra: [], allowed: [], testNumbers: [] };
    const context: Context = { channel, at, communication, readings, terms };
    return foundIn(context).map(({ reading, kind, match }) => {
      const { sourceStart, sourceEnd } = reading.plain;
      const start = sourceStart.call(reading.plain, match.start);
      const end = sourceEnd.call(reading.plain, match.end - 1);
      return { part: reading.name, kind, start, end, confidence: match.confidence };
    });
  },
};

/** Claims a kind wherever a pattern stands, as simple products do. */
function patternReader(
  name: string,
  patterns: readonly (readonly [Kind, RegExp, Test?])[],
): Reader {
  return {
    name,
    claims: (communication) =>
      communication.parts.flatMap(({ name: part, text = "" }) =>
        patterns.flatMap(([kind, pattern, test]) =>
          Array.from(text.matchAll(pattern))
            .filter((match) => test === undefined || test(match[0]))
            .map((match) => {
              const start = match.index;
              return {
                part,
                kind,
                start,
                end: start + match[0].length,
                confidence: "high" as const,
              };
            }),
        ),
      ),
  };
}

type Test = (text: string) => boolean;

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const passesModulus11: Test = (text) =>
  Array.from(text.replace(/\D/g, "")).reduce(
    (sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0),
    0,
  ) %
    11 ===
  0;

const sixFour = /\b\d{6}[- ]?\d{4}\b/g;

/** The bare pattern that most filters use. */
export const sixFourPattern = patternReader("six-four pattern", [
  ["cpr", sixFour],
  ["personnummer", /\b(?:\d{2})?\d{6}[-+ ]?\d{4}\b/g],
]);

/** The same with the check digit as a condition. */
export const hardModulus11 = patternReader("hard modulus 11", [["cpr", sixFour, passesModulus11]]);

/** Everyday words of each kind, looked for as whole words in exactly this form. */
const plainWords: readonly (readonly [Kind, string])[] = [
  [
    "health",
    "syg|sygdom|sygemelding|diagnose|kræft|depression|angst|diabetes|demens|adhd|genoptræning|psykiatri|gravid|sjuk|sjukdom|sjukskrivning|diagnos|cancer|demens|rehabilitering|gravid|illness|diagnosis|cancer|depression|pregnant",
  ],
  [
    "socialServices",
    "kontanthjælp|førtidspension|anbringelse|underretning|botilbud|barnets lov|försörjningsstöd|orosanmälan|lvu|hemtjänst|social worker",
  ],
  [
    "politicalOpinion",
    "socialdemokratiet|venstre|konservative|enhedslisten|socialdemokraterna|moderaterna|centerpartiet|vänsterpartiet",
  ],
  ["unionMembership", "fagforening|foa|3f|hk|djøf|fackförbund|kommunal|vision|union"],
  ["religion", "muslim|kristen|jøde|katolik|kirke|muslim|kristen|jude|kyrka|church"],
  [
    "criminalOffence",
    "dømt|straf|fængsel|tyveri|vold|dömd|brott|fängelse|stöld|misshandel|convicted",
  ],
  ["privateEconomy", "gæld|løn|skulder|lön|debt|inkasso|kronofogden"],
  ["employment", "afskedigelse|advarsel|opsigelse|uppsägning|varning|dismissal"],
];

export const plainWordList = patternReader(
  "plain word list",
  plainWords.map(([kind, words]) => {
    return [kind, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "giu")] as const;
  }),
);
