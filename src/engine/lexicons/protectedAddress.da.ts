import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in Danish.
 *
 * Source: Act on the Civil Registration System, section 28; usual wordings.
 */
export const protectedAddressDa: Lexicon = {
  label: "protectedAddress",
  high: `
navneogadressebeskyt- navn_og_adresse_beskyttet navnebeskyt- adressebeskyt-
{beskyttet|hemmelig|skjult|fortrolig}_{adresse|bopæl|navn|opholdssted|skole|anbringelsessted|telefonnummer|identitet|nummer}
beskyttede_{adresse|navn}
{adresse|bopæl}_{er|holdes|må_ikke|må_aldrig}_{beskyttet|skjult|fortrolig|oplyses|videregives|udleveres|fremgå}
{må_ikke|ikke_må|ingen_må}_{få|kende|vide|finde}_*_{adresse|bor|bopæl|opholder}
ny_identitet vidnebeskyt-
{ikke|aldrig}_{udlevere|oplyse|videregive}_{adressen|hendes_adresse|hans_adresse}
{lever|bor}_under_jorden
anbringelsessted_må_{ikke|aldrig}_{oplyses|fremgå|kendes}
{adresse|opholdssted|navneskifte}_af_sikkerhed- ukendt_{adresse_|}for_{far|faren|moren}
{afsløre|røbe|lække}_adresse forfulgt_af_{eks-|familien|sin} politibeskyt- PET_beskyt-
{beskyttet|beskyttelse}_i_CPR CPR_markering
{må|skal}_ikke_{vide|få_at_vide|kende|finde_ud_af|opdage}_*_{bor|opholder|adresse|er_flyttet|flyttet_hen}
{skole|institution|børnehave|bopæl|opholdssted|adresse|telefonnummer|nummer}_{må|skal}_{ikke|aldrig|holdes|ikke_må}_{oplyses|fremgå|kendes|videregives|deles|udleveres|hemmelig}
{lever|bor|holder_sig|opholder_sig}_{skjult|i_skjul|på_hemmelig|på_en_hemmelig|gemt}
{adresse|telefonnummer|nummer|bopæl}_*_{er|står_som|holdes}_{fortrolig|hemmelig|beskyttet|skjult}
{gået|går|flygtet|gemmer_sig|skjuler_sig}_{under_jorden|for_sin|fra_sin|for_faren|for_eksmanden|i_skjul}
{står|registreret|markeret}_som_beskyttet
{oplys|udlever|videregiv|skriv|nævn|del|giv}_{ikke|aldrig}_{hendes|hans|deres|familiens|barnets}_{nye_|}{adresse|bopæl|telefonnummer|nummer}
{oplys|skriv|nævn|sig}_{ikke|aldrig}_hvor_{hun|han|de|familien}
{adresse|bopæl|navn}_må_ikke_{komme_ud|komme_frem|vises|stå|ses|afsløres}
{må|skal}_ikke_{finde_ud_af|vide|få_at_vide}_hvor_{hun|han|de|familien|barnet}
navne_og_adressebeskyt-`,
  medium: `
adresse_*_må_ikke_{komme_til|blive_kendt}
send_{ikke|aldrig}_{hendes|hans|deres}_{nye_|}adresse
få_{oplyst|at_vide}_hvor_{hun|han|de}_bor {ønsker|vil}_*_ikke_*_{kender|får}_*_adresse
nyt_navn_af_sikkerhed- {eksmanden|eksen|ekskæresten|faren|faderen|broren|brødrene|manden|familien}_leder_efter_{=hende|=ham|=familien} adresse_*_er_spærret
flyttet_{hende|ham|familien}_til_{et_|en_|}{ukendt|hemmelig} hold_*_adresse_{skjult|hemmelig}
lever_under_nyt_navn`,
};
