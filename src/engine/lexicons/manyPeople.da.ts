import type { Lexicon } from "./lexicon";

/**
 * Words for people in general, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const manyPeopleDa: Lexicon = {
  label: "manyPeople",
  high: `
{mange|flere|alle|ingen}_{med|der_har|som_har}
{borgere|personer|mennesker|patienter|unge|ældre|voksne|kvinder|mænd|elever|familier|beboere|dem|folk|brugere|besøgende|gæster|lånere|deltagere|kunder|par|forældre|pårørende|børn|medarbejdere}_{med|der_har|der_lider|som_har|som_lider|ramt|i_risiko|der_får}
{mange|flere|nogle|antal|antallet_af|andelen_af|procent_af|få|færre|for|til|af|vores|blandt}_{borgere|personer|mennesker|patienter|unge|ældre|medarbejdere|familier|elever|kvinder|mænd|demente|gravide|handicappede|udsatte|hjemløse|psykisk_syge|sygemeldte|ledige|pårørende|børn_og_unge}
målgruppe- alle_borgere borgerne beskyttede_adresser`,
};
