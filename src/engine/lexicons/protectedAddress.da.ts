import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in Danish.
 *
 * Source: Act on the Civil Registration System, section 28; usual wordings.
 */
export const protectedAddressDa: Lexicon = {
  label: "protectedAddress",
  high: `
navne_og_adressebeskyt- navnebeskyt- adressebeskyt-
{beskyttet|hemmelig|skjult|fortrolig}_{adresse|bopæl|navn|opholdssted|telefonnummer|identitet|nummer}
beskyttede_{adresse|navn}
{adresse|adressen|bopæl|bopælen}_{er|holdes|skal_holdes|må_ikke|må_aldrig}_{beskyttet|hemmelig|skjult|fortrolig|hemmeligt|oplyses|videregives|udleveres}
{må_ikke|ikke_må|ingen_må}_{få|kende|vide|finde}_*_{adresse|adressen|bor|bopæl|opholder}
ny_identitet vidnebeskyt-
{ikke|aldrig}_{udlevere|oplyse|videregive|udleveres}_{adressen|hendes_adresse|hans_adresse}
lever_i_skjul {lever|bor}_under_jorden`,
};
