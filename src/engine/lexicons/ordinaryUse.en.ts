import type { Lexicon } from "./lexicon";

/**
 * Phrases of an offence that are said of something else, English: shows are stolen and biscuit tins
 * robbed.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryUseEn: Lexicon = {
  label: "ordinaryWord",
  language: "en",
  high: `
{speak|speaks}_only_english {stole|stolen|steal}_the_show robbed_the_biscuit-
{is|are|be|was}_charged_with_{the|your}_{property|rent|water|tax|bill|heating|waste}-`,
};
