import type { Lexicon } from "./lexicon";

/**
 * Social services in Swedish: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesSv: Lexicon = {
  label: "socialServices",
  high: `
försörjningsstöd- ekonomiskt_bistånd socialbidrag- nödbistånd akut_bistånd matpengar_från_soc
biståndsbedöm- biståndsbeslut- biståndsansök- biståndshandläggning bistånd_enligt bistånd_i_form
{beviljad|beviljats|beviljat|beviljas|ansökt|ansöker|ansökan|avslag|avslås|avslag}_{om|på|}_{bistånd|särskilt_boende|kontaktperson|personlig_assistans|ekonomiskt_bistånd|lss|vårdbidrag}
hemtjänst- trygghetslarm- matdistribution boendestöd- kontaktfamilj- kontaktperson_enligt
stödfamilj- ledsagarservice- ledsagning- avlösarservice- avlastning- växelvård- korttidsboende-
korttidsplats- korttidsvistelse- korttidstillsyn- särskilt_boende- äldreboende- vårdboende-
demensboende- gruppbostad- gruppboende- servicebostad- stödboende- hvb- hvb_hem familjehem-
jourhem- placering_{i|på|enligt} placerad_{i|på|enligt|hos|av}
{placerats|placerades|omplac|tvångsplac}- omhändertag- tvångsomhändertag- vårdnadsutredning- lss-
lss_insats- lvu- lvm- =LPT personlig_assistans- personlig_assistent assistansersättning-
assistanstimmar daglig_verksamhet insats_enligt insatser_enligt orosanmäl- förhandsbedömning-
barnavårdsutred- bbic- skyddsbedömning- skyddat_boende kvinnojour- kvinnofrid- mansjour
hedersrelaterat- hedersförtryck hedersvåld- våld_i_nära_relation- våldsutsatt- utsatt_för_våld
barn_som_far_illa far_illa {omsorgssvikt|vanvård}- missförhållanden_i_hemmet socialtjänstutred-
utredning_enligt utreds_av_socialtjänsten
aktuell_{hos|på|inom}_{socialtjänsten|soc|ifo|socialförvaltningen}
{kontakt|känd}_{med|hos}_{socialtjänsten|soc} familjebehandling- familjestöd- föräldrastöd_för
öppenvårdsinsats- öppenvårdsbehandl- familjerätt- vårdnadstvist umgängesstöd umgängesutred-
missbruksutred- missbruksvård- behandlingshem-
social_{problematik|utsatthet|situation|utredning|journal}
sociala_{problem|svårigheter|förhållanden} socialjournal genomförandeplan- hemlös- bostadslös-
{socialt|sociala}_{kontrakt|bostadskontrakt} andrahandskontrakt_via_soc avhys- vräk- vräkt-
bostadsanpassning- riksfärdtjänst- färdtjänst- bostadstillägg- bostadsbidrag- aktivitetsstöd-
etableringsersättning- underhållsstöd- omvårdnadsbidrag- merkostnadsersättning-
handikappersättning- {god_man|gode_mannen|god_mans} förvaltarskap- förvaltare_förordnad
godmanskap- ställföreträdarskap överförmyndar-ärende ensamkommande- asylsök- nyanländ-
flyktingstatus uppehållstillstånd- etableringsplan- arbetsmarknadsåtgärd- arbetslöshetsersättning-
återkrav_av_{bistånd|ekonomiskt} {sökt|söker|söka|fått|får|uppbär|lever_på|gått_på}_{bistånd|soc}
elevhälsoteam- elevhälsoärende åtgärdsprogram- särskilt_stöd anpassad_grundskola- särskola-
resursskola- {problematisk|hög|omfattande|oroande}_{skolfrånvaro|frånvaro} hemmasittare-
pedagogisk_utredning- prostitut- människohandel prostituerad- anhörigstöd- anhörigbidrag
hemvårdsbidrag sysselsättning_enligt`,
  medium: `
bistånd- insats- placering- soc_ärende socialsekreterare- boendeplacering stödinsats- stödbehov-
hjälpbehov- hembesök- vårdnad- umgänge- arbetslös- arbetsträning- praktikplats- ifo_ärende-
socialnämnden_utskott utredning- assistans- äldreomsorg- vårdtagare- brukare hemgångsteam
elevhälsa- frånvaro- stödperson- utsatt_{familj|barn|situation|ung} ansökan_om_{stöd|hjälp}`,
};
