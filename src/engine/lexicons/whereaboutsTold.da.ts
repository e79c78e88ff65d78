import type { Lexicon } from "./lexicon";

/**
 * Who must not learn where somebody is, as it is told in plain Danish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const whereaboutsToldDa: Lexicon = {
  label: "protectedAddress",
  language: "da",
  high: `
{skriv|oplys|udlever|giv}_ikke_*_nye_adresse han_ikke_finder_{hende|dem}
ikke_sige_til_*_{hvor_hun|hvor_han|hvor_@kin} bor_*_hemmeligt_sted har_i_aldrig_hørt_om_{hende|ham}
{far|mor|eks|mand|bror|brødre}_må_ikke_{finde_dem|finde_hende|vide_hvor|se_den}
adressen_*_må_ikke_{stå_i|skrives|gives|nævnes}
står_hemmeligt må_@kin_ikke_vide ingen_*_må_{finde_dem|finde_hende|vide_hvor} ikke_få_*_{by|gade|skole}_at_vide`,
  medium: `
hedder_noget_andet_nu
{går|bor}_under_{andet|nyt|et_andet|et_nyt}_{navn|efternavn}`,
};
