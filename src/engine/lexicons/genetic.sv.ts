import type { Lexicon } from "./lexicon";

/**
 * Genetic data in Swedish.
 *
 * Source: Article 4(13) of the Regulation; general knowledge.
 */
export const geneticSv: Lexicon = {
  label: "genetic",
  language: "sv",
  high: `
ärftlig_{sjukdom|belastning|cancer|disposition} arvsanlag- anlagsbärare-
bärare_av_{genen|en_gen|anlaget|en_mutation|mutationen} dna_{prov|analys} genfel-
ärftlig_{hjärt|nerv|muskel|njur|ögon|bröstcancer|risk}- ärftlighetsutred-
{bär|bärare}_på_{anlaget|genen|en_gen|en_mutation} genförändr- faderskapstest_med_dna
{sjukdomen|formen|cancern}_är_{ärftlig|genetisk} ärftlig_{mutation|i_släkten}
lämnat_{ett_|}{dna|dna-}`,
  medium: `
ärvt_*_=genen gen{undersök|analys|profil|sekvens}- arvsmass-
bärare_av_*_{gen|genen|anlag-|mutation-}
båda_{föräldrarna_|}är_bärare dna_{stämmer|svar-} släktforsk-_dna disponerad_för
{genetikern|genetikerna}_{rekommend-|säger|har|vill} bär_på_anlag_för`,
};
