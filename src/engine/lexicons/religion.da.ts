import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Danish. Faiths that Swedish or English write alike are read in every
 * text.
 *
 * Source: communities recognised in Denmark and general knowledge.
 */
export const religionDa: Lexicon = {
  label: "religion",
  high: `
jehovas_vidne- =mormon =muslim =muslimen muslimsk- sunni- shia- ahmadiyya- alevi- =katolik
=katolikken katolsk- =jøde =jøden jødisk- er_{jøder|muslimer|katolikker|hinduer|buddhister} mosaisk- hindu- sikh buddhis- =baptist metodist-
pinse{kirke|menig}- adventist- russisk_ortodoks-
kristen_{tro|baggrund|overbevisning}
{meget|dybt|stærkt|praktiserende|aktivt}_{religiøs|troende|kristen} asatro- bahai- ateist
scientolog- satanist- frikirke- {indre|luthersk}_mission konvertit- konverteret_{til|fra}
religiøs_{overbevisning|tilhørsforhold|baggrund|årsager|grunde|tro|hensyn} trosretning-
{medlem|meldt|melde|udmeldt|udmeldelse|indmeld-}_*_folkekirken bærer_kippa fem_daglige_bønner
{spise|får|kun|skal_have}_{halal|kosher}
{ikke_spise|spiser_ikke}_svinekød pinsebevægelse-
{går|kommer|medlem}_{i|af|fast_i}_{moskeen|moskéen|menigheden|kirke}
bede_*_gange_om_dagen {blev|er|været}_{døbt|konfirmeret} ortodoks
salafis- {bærer|går_med|gå_med|iført}_{tørklæde|niqab|burka} niqab- {omskåret|omskæring}
missionsk- =protestant lutheran- sidste_dages_hellige hare_krishna baha_i yezidi- yazidi- asetro-
humanistisk_konfirmation {moské|moske}menighed- fritaget_for_{kristendom|religions}-
{spise|få|får|ønsker|vil_have|serveres|kun}_{ikke_|kun_|må_ikke_|}{gris|svin|flæsk|halalkød|halalmad|halalslagtet|koshermad}
halal{kød|mad}- {strengt|inderligt}_{religiøs|troende}
{fri|fridag|ferie}_{til|under|på|i}_{eid|ramadan|yom_kippur|sabbat|id}
{jeres|hendes|hans|din|deres|sin}_{tro|religion|gud|menighed|imam|præst|moské}
{faster|fastet|fastede}_{i|under|på|hele|denne|for_tiden} {hun|han}_faster {ikke_|}døbt
{udmeldt|meldt}_{sig_|}{ud_|}af_{menigheden|sekten|kirken}
{kommer|går|aktiv|medlem}_{fast_|}i_{pinsekirken|frikirken|moskeen|menigheden|synagogen|katolsk|missionshuset|en_frikirke|en_sekt}
=sekt {bærer|går_med|iklædt|har}_{muslimsk_|}{tørklæde|slør|hijab|turban|kalot|kors}
{er|som|far}_imam {går|gik}_til_{bøn|fredagsbøn|messe|gudstjeneste}
{går|kommer}_{i|til}_{moské|synagoge} fejrer_ikke_{jul|fødselsdag} {holder|overholder}_{sabbat|ramadan} {rum|sted}_*_at_bede`,
  medium: `
=kristen trossamfund moske- synagoge- imam- rabbiner- ramadan- hijab koranskol- konfirmer ortodoks-
kosher =burka fredagsbøn-
koptisk- {fritages|fritaget}_{for_|}{kristendom-|religions-} ikke_{med_|}i_=kirke`,
  low: `
troende religiøs-`,
};
