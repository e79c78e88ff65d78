import type { Lexicon } from "./lexicon";

/**
 * Words of home and friendship, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const privateContentDa: Lexicon = {
  label: "privateContent",
  high: `
{spise|sove|være}_hos_{mine|dine|vores}_forældre svigerforældre {fødselsdagen_|}skat_{vi|jeg}
{hej|hejsa|halløj}_{mor|far|mormor|farmor|morfar|farfar|moster|faster|skat|søde|søs|brormand}
{kæreste|elskede}_{mor|far|mormor|farmor|morfar|farfar} kys_{og|fra} {elsker|savner}_dig
{hent|hente}_{du_|jeg_|vi_|}{børnene|ungerne|drengene|pigerne}_{i_dag|idag|} {knus|kram}_{og|fra|til}
skal_vi_have_til_aften må_jeg_låne_{din|jeres} {polterabend|svigermor|svigerfar}
{fødselsdags}{gave|fest} hej_{bror|søster}`,
  medium: `
{mors|fars|mormors|farmors|morfars|farfars}_{fødselsdag|gave|begravelse} vi_ses_i_aften på_vej_hjem_fra købe_mælk kage_med salaten
=knus =kys kære_{mormor|farmor|morfar|farfar}
aftensmad- {ferie|weekend}tur {fodbold|håndbold}træning konfirmationsfest babysitter- barnepige
tillykke_med_fødselsdagen sommerhus- ungerne {kæreste|mand|kone}_og_jeg
{min|vores}_{familie|have|hund|kat|ferie} {dba|marketplace} købe_ind biografen grillfest`,
};
