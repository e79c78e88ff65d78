import type { Lexicon } from "./lexicon";

/**
 * Social services in Swedish: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesSv: Lexicon = {
  label: "socialServices",
  high: `
skyddsplacer- aktivitetsstöd- {utreds|utredd|känd|aktuell}_{av|hos|inom|på}_{soc|socialtjänsten|socialförvaltningen|ifo} dödsboanmäl-
försörjningsstöd- ekonomiskt_bistånd socialbidrag- {nöd|akut_}bistånd biståndsbedöm-
bistånds{beslut|ansök|utred}- bistånd_{enligt|i_form} hemtjänst- trygghetslarm- matdistribution
boendestöd- kontaktfamilj- stödfamilj- ledsagar- ledsagning- avlösarservice- avlastning- växelvård-
korttids{boende|plats|vistelse|tillsyn|vård}- särskilt_boende {vård|demens|stöd|grupp}boende- {på|till|ett}_=äldreboende =äldreboende
{grupp|service}bostad- hvb- familjehem- jourhem-
{placerad|placerats|placeras|placering|omplacerad}_{i|på|enligt|hos|av|utanför} omhändertag-
tvångsomhändertag- lss- lvu- lvm- =LPT personlig_assist- assistans{ersättning|timmar}-
daglig_verksamhet orosanmäl- förhandsbedömning- barnavårdsutred- =BBIC skyddat_boende kvinnojour-
kvinnofrid- hedersrelater- heders{förtryck|våld}- våld_i_nära_relation- våldsutsatt- utsatt_för_våld
{barn_som_|}far_illa {farit|fara}_illa omsorgssvikt vanvård-
{kontakt_med|känd_hos|aktuell_hos|aktuell_inom|utredning_hos|ärende_hos}_{soc|socialtjänsten|ifo|socialförvaltningen}
{familje}{behandl|stöd}- öppenvårds{insats|behandl}- umgänges{stöd|utred}- missbruks{utred|vård}-
behandlingshem- social_{problematik|utsatthet|utredning|journal}
sociala_{problem|svårigheter|förhållanden} socialjournal genomförandeplan- hemlös- bostadslös-
socialt_kontrakt avhys- vräk- bostadsanpassning- {riks|}färdtjänst- {bostads}{tillägg|bidrag}-
etableringsersättning- {underhållsstöd|omvårdnadsbidrag|merkostnadsersättning}- god_man gode_mannen
god_mans förvaltarskap- {förordnad|behov_av|har_en}_förvaltare godmanskap- ställföreträdarskap
ensamkommande- asylsök- nyanländ- flyktingstatus uppehållstillstånd- etableringsplan-
återkrav_av_bistånd {elevhälso}{team|ärende}- elevhälsoärende åtgärdsprogram- särskilt_stöd
anpassad_grundskola- särskol- resursskola-
{problematisk|hög|omfattande|oroande|ogiltig}_{skolfrånvaro|frånvaro} hemmasittare- prostitu-
människohandel anhörig{stöd|bidrag}- utsatt_{familj|barn|situation}`,
  medium: `
SoL a_kassa stödfamilj_ hembesök_av_soc
biståndshandläggare placering- boendeplacering kontaktperson_{enligt|från} stöd{behov|insats}-
hjälpbehov- avlastningsbehov arbetslös- arbetsträning- skolfrånvaro- vårdtagare-
{insats|insatser|stöd}_enligt utsatt_för ansökan_om_{bistånd|stöd|hjälp|assistans|boende}
{beviljad|beviljats|beviljas|avslag_på}_{insats|stöd|hjälp|bistånd|boende} avstängd_från_bidrag`,
};
