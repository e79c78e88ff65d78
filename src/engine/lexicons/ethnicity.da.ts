import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Danish.
 *
 * Source: general knowledge.
 */
export const ethnicityDa: Lexicon = {
  label: "ethnicity",
  high: `
etnisk_{dansk|minoritetsbaggrund|baggrund|oprindelse|tilhørsforhold|herkomst|minoritet}
@nationality_{udseende|utseende|flygtning|efterkommer|forældre|baggrund|oprindelse|herkomst|familie|mor|far|kvinde|mand|dreng|pige|statsborger|pas|rødder|aner}
roma{familie|baggrund}- =roma romaer romani- sigøjner- hudfarve- mørk_i_huden mørkhudet-
indvandrerbaggrund- {født|kommer|stammer|flygtede|flygtet|oprindelig}_{fra|i}_@country
=kurder =kurderen =somalier =somalieren =tamil =grønlænder =palæstinenser =tyrker =iraker =iraner
=afghaner =syrer etnicitet- afstamning mørk_hud
{ikke_vestlig|indvandrer|flygtninge|minoritets|muslimsk}_baggrund flygtningebaggrund
efterkommer_af_@nationality ~sitalende {arabisk|tyrkisk|somali|kurdisk|urdu|tigrinya}talende
{oprindelse|statsborger}_i_@country
ikke_vestlig_{efterkommer|indvandrer}
{asylansøger|flygtning|indvandrer|migrant|@kin|er|var}_fra_@country raceblande- =perker
=neger {vokset_op|opvokset|boet|indvandret|ankommet}_{i|fra}_@country
{oprindelsesland|hjemland|fødeland}_{er_|}@country
{taler|snakker|forstår}_{ikke|kun|ingen|næsten_ikke|dårligt|stort_set_ikke}_{dansk|@nationality}
{=kun|halvt|kvart|delvist|oprindeligt}_@nationality
{anden|fremmed|blandet|ikke_dansk}_{etnisk|etnicitet|oprindelse|baggrund|herkomst}
{drengen|pigen|han|hun|eleven|manden|kvinden}_er_{sort|mørk|brun|farvet|sigøjner|roma|rom|same|grønlænder|færing}
{den|en}_{sorte|mørke|farvede|brune}_{dreng|pige|elev|mand|kvinde|medarbejder}
{er|som|en|halv}_{rom|same|inuit|tater|araber|afrikaner|pakistaner|vietnameser}
{kom|rejst|flygtede}_{hertil_|}fra_@country
@nationality_som_{modersmål|førstesprog} kom_{alene|ensam|uledsaget|som_barn}_{fra|från}_@country kom_{hertil|hit}_som_flygt-`,
  medium: `
statsløs modersmål- indvandrer rumæner ukrainer kurdisk
@nationality_slægt er_{thai|nigeriansk}
{@nationality|kosovoalbansk}_{af_herkomst|på_sin|på_hans} indvandret_fra romabarn grønlandsk_og_bor
er_grønlandsk rødder_i_{@country|} er_mørke {kvinde|mand}_fra_{@country|filippinerne|rusland|kina}
taler_{@nationality|persisk|portugisisk}_med_{sin|sine}_{mor|far|børn|forældre}
forældre_er_{@nationality|colombiansk}`,
  low: `
pakistaner eritreer marokkaner bosnier kosovoalbaner inuit =færing tosprog- tolk_på_@nationality
oromo etiopier tjetjener`,
};
