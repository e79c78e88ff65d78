import type { Lexicon } from "./lexicon";

/**
 * Words of home and friendship, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const privateContentDa: Lexicon = {
  label: "privateContent",
  high: `
{elsker|savner}_dig
{henter|hent|hente|afhenter}_{du_|jeg_|vi_|}{børnene|ungerne|drengene|pigerne}_{i_dag|idag|}
{knus_og_kys|kys_og_kram|knus_fra|kærligst} {hvad_skal_vi_have|skal_vi_have}_til_aften
min_{trailer|sommerhus|båd} låne_din_{trailer|båd|bil|stige}
{søndagskage|polterabend|barnedåb|svigermor|svigerfar|loppefund}
{familiefest|fødselsdagsgave|fødselsdagsfest|sommerhustur} vi_{mødes|ses}_ved_hallen`,
  medium: `
aftensmad- {ferie|weekend}tur fodboldtræning håndboldtræning konfirmationsfest bryllupsgæst
babysitter- barnepige tandlæge- {tillykke_med_fødselsdagen} sommerhus- svømmehal ungerne skatter
{kæreste|mand|kone}_og_jeg {min|vores}_{familie|have|hund|kat|ferie} {dba|marketplace} købe_ind
indkøb_på_vejen biografen grillfest`,
};
