import type { Lexicon } from "./lexicon";

/**
 * How somebody reads, counts and keeps up, as teachers tell it in plain Danish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const schoolToldDa: Lexicon = {
  label: "examination",
  language: "da",
  high: `
læser_*_bogstav_for ligger_*_{år|klassetrin}_efter_{de_andre|klassen|sine}
{laveste|dårligste}_{karakter|resultat|ti_procent} i_bund_i_testen
ikke_lære_{klokken|tabellerne|bogstaverne|at_læse}
kan_{stadig_|}ikke_{den_lille|tabellerne|alfabetet} {kender|kan}_{ikke|kun}_*_bogstav-
ikke_ind_på_{studiet|uddannelse-|gymnasi-} tage_*_klasse_{igen|om}
svageste_i_klassen {rødt|gult}_resultat_i på_niveau_med_en {nederst|sidst|lavest}_i_{den_|}{nationale|testen|læsning}
nul_rigtige måtte_gå_om`,
};
