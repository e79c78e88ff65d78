import type { Lexicon } from "./lexicon";

/**
 * Words of the wide world and of doctrine, Swedish: government, parliament, the Bible, films, books
 * and sports. A name beside them is known from the papers and is not somebody with a case.
 *
 * Source: general knowledge.
 */
export const newsContextSv: Lexicon = {
  label: "newsContext",
  language: "sv",
  high: `
riksdag- president- världskrig- inbördeskrig- skådespelare filmregissör landslag- {VM|OL|EM}_final
världsmästar- grundlag- Kristus Jesus =Gud =Guds bibel- -etik evangeli- brottsbalk- symposi- etiken`,
};
