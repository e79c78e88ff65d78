import type { Lexicon } from "./lexicon";

/**
 * Social services in Danish: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesDa: Lexicon = {
  label: "socialServices",
  high: `
kontanthjælp- uddannelseshjælp- selvforsørgelses- integrationsydelse- hjemrejseydelse-
ledighedsydelse- ressourceforløb- revalidering- førtidspension- fleksjob- flexjob seniorpension-
tidlig_pension- sygedagpenge- jobafklaringsforløb- rehabiliteringsteam- virksomhedspraktik-
aktivitetsparat- uddannelsesparat- jobparat- enkeltydelse- særlig_støtte hjælp_i_særlige_tilfælde
engangshjælp- rimelighedsvurdering boligindskudslån- boligstøtte- helbredstillæg-
personligt_tillæg {merudgift|merudgifter}- {tabt_arbejdsfortjeneste} tabt_arbejds- handicaptillæg
handicapkompenserende- ledsageordning- ledsagertimer {borgerstyret_personlig_assistance} =BPA
bpa_ordning hjælperordning- hjemmehjælp- hjemmepleje- personlig_pleje personlig_og_praktisk_hjælp
praktisk_hjælp {praktisk_bistand} rengøringshjælp madservice- nødkald- visitation- visiter-
aflastning- daghjem- dagtilbud_for_{ældre|demente} plejebolig- plejehjem- ældrebolig-
handicapbolig- botilbud- bostøtte- bosted- opholdssted-
socialpædagogisk_{støtte|bistand|hjælp|indsats} støttekontaktperson- kontaktperson_efter
støttetimer støtte_kontaktperson mentorstøtte- herberg- forsorgshjem- krisecenter-
kvindekrisecenter- mandecenter hjemløs- boligløs- husvild-
udsættelse_fra_{lejemål|boligen|lejligheden} fogedsag anbring- anbragt- tvangsanbring-
tvangsfjern- plejefamilie- plejeanbring- netværkspleje- plejebarn- døgninstitution- døgnanbring-
sikret_institution efterværn- {hjemgivelse|hjemgives} samværsret {overvåget|støttet}_samvær
underretning- børnefaglig_undersøgelse børnefaglige_undersøgelse =BFU forældrekompetenceundersøg-
børnesamtale- barnets_plan ungeplan- forebyggende_foranstaltning- foranstaltning- familiebehandl-
familievejled- familierådgivning- forældrepålæg ungepålæg børn_og_ungeudvalget børnehus-
omsorgssvigt- vanrøgt- mistrives mistrivsel- {særlige|særligt}_behov_for_støtte skolefravær-
skolevægring- bekymrende_fravær bekymringsfravær specialtilbud specialskole- specialbørnehave-
specialklasse- ppr_{udredning|vurdering|indstilling|sag} pædagogisk_psykologisk_vurdering
indstillet_til_ppr støttepædagog- børnesag- familiesag- socialsag-
sociale_{problemer|vanskeligheder|forhold|udfordringer} socialt_udsat
{udsat|udsatte}_{borger|familie|barn|position|mor|unge|ung}
{bevilling|bevilget|bevilliget|bevilges|afslag}_{af|på|om|til}_{støtte|hjælp|pension|hjælpemiddel|bolig|bil}
handicapbil- støtte_til_bil værge- fuldmagt_til_økonomi magtanvendelse-
{hjemmevejleder|hjemmevejledning} socialpsykiatri- værested- {aktivitets|samværs}tilbud
{beskyttet_beskæftigelse|beskyttet_værksted} =STU stu_forløb stu_plads voksenhandicap
vederlagsfri_{fysioterapi|behandling} =VUM voksenudredning- handleplan-
{ophørt|standset|stoppet|nedsat|trukket}_*_ydelse {sanktion|partshøring_om}_ydelsen
tilbagebetaling_af_ydelse servicelov- barnets_lov aktivlov- mellemkommunal_refusion flygtning-
{asylansøger|kvoteflygtning}- integrationssag- integrationsplan- integrationskontrakt-
prostitueret menneskehandel vold_i_{hjemmet|familien} voldsramt- æresrelater-
negativ_social_kontrol- social_kontrol_i genhusning- akut_boligbehov {akut|midlertidig}_bolig
boliganvis- akutbolig udslusningsbolig-`,
  medium: `
jobplan- jobcentersag- ydelse- bevilling-  opfølgningssamtale- =sagsbehandler
rehabiliteringsmøde hjælpemiddelansøgning hjælpemiddelbevilling støttebehov- støtteforanstaltning
praktisk_støtte funktionsbeskrivelse dagpenge- raskmelding praktikforløb- mentor- kontaktperson-
inklusionsstøtte- trivsel- udredningsbesøg- visitator- fravær_fra_skole familieafdeling-
børneafdeling socialafdeling- pensionssag- pensionsansøgning- aktiveringstilbud- boligsøgende
skærmet_enhed ansøgning_om_{hjælp|støtte|pension|bolig|bil} socialtilsyn enlig_forsørger
støtteforløb omsorg- tvangsindgreb tilsynsførende ledig- arbejdsløs- aktindsigt_i_min`,
};
