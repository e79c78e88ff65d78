import type { Lexicon } from "./lexicon";

/**
 * Parties by their English names. `low`: everyday words that mean the party only beside a word of
 * membership.
 *
 * Source: usual English names of the Nordic parties and of their kin.
 */
export const partyEn: Lexicon = {
  label: "party",
  language: "en",
  high: `
{social|sweden|christian|denmark}_democrats
{liberal|conservative|green|labour|moderate|centre|left|communist|republican|people_s|progress|environment}_party
red_green_alliance liberal_alliance`,
  low: `
=Labour =Conservatives =Liberals =Moderates =Greens =Republicans`,
};
