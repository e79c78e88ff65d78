import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in Danish.
 *
 * Source: Act on the Civil Registration System, section 28; usual wordings.
 */
export const protectedAddressDa: Lexicon = {
  label: "protectedAddress",
  high: `
navne_og_adressebeskyt- navneogadressebeskyt- navn_og_adresse_beskyttet navnebeskyt- adressebeskyt-
{beskyttet|hemmelig|skjult|fortrolig}_{adresse|bopæl|navn|opholdssted|skole|anbringelsessted|telefonnummer|identitet|nummer}
beskyttede_{adresse|navn}
{adresse|adressen|bopæl|bopælen}_{er|holdes|skal_holdes|må_ikke|må_aldrig}_{beskyttet|hemmelig|skjult|fortrolig|hemmeligt|oplyses|videregives|udleveres|fremgå}
{må_ikke|ikke_må|ingen_må}_{få|kende|vide|finde}_*_{adresse|adressen|bor|bopæl|opholder}
ny_identitet vidnebeskyt-
{ikke|aldrig}_{udlevere|oplyse|videregive|udleveres}_{adressen|hendes_adresse|hans_adresse}
lever_i_skjul {lever|bor|gået|går}_under_jorden
{skolen|institutionen|opholdssted|anbringelsessted}_må_{ikke|aldrig}_{oplyses|fremgå|kendes}
{adresse|opholdssted|navneskifte}_af_sikkerhed- ukendt_{adresse_|}for_{far|faren|moren}
{afsløre|røbe|lække}_adresse forfulgt_af_{eks-|familien|sin} politibeskyt- PET_beskyt-
{beskyttet|beskyttelse}_i_CPR CPR_markering`,
};
