import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Danish.
 *
 * Source: general knowledge.
 */
export const ethnicityDa: Lexicon = {
  label: "ethnicity",
  high: `
{etnisk|etniske}_{dansk|dansker|minoritetsbaggrund|baggrund|oprindelse|tilhørsforhold|herkomst|minoritet}
@nationality_{udseende|utseende|flygtning|efterkommer|forældre|baggrund|oprindelse|herkomst|afstamning|familie|mor|far|kvinde|mand|dreng|pige|statsborger}
roma{familie|baggrund}- =roma romaer romani- sigøjner- hudfarve- mørk_i_huden mørkhudet-
indvandrerbaggrund- {født|kommer|stammer|flygtede|flygtet|oprindeligt|oprindelig}_{fra|i}_@country
=kurder =kurderen =somalier =somalieren =tamil =grønlænder =palæstinenser =tyrker =iraker =iraner
=afghaner =syrer etnicitet- afstamning mørk_hud
{ikke_vestlig|indvandrer|flygtninge|minoritets|muslimsk}_baggrund flygtningebaggrund
efterkommer_af_@nationality ~sitalende {arabisk|tyrkisk|somali|kurdisk|urdu|tigrinya}talende
taler_kun_{arabisk|tyrkisk|somali|farsi|kurdisk|tigrinya} oprindelse_i_@country
{kurdisk|romani|samisk|grønlandsk}_{baggrund|familie|afstamning|kvinde|mand|mor|far}
ikke_vestlig_{efterkommer|indvandrer} {forældre|familie|mor|far}_fra_@country hjemland_@country
raceblande- =perker =neger`,
  medium: `
statsløs modersmål- tolk_på_@nationality indvandrer rumæner ukrainer kurdisk`,
  low: `
pakistaner eritreer marokkaner bosnier kosovoalbaner inuit =færing tosprog-`,
};
