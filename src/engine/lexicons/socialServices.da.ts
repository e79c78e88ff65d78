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
ledighedsydelse- ressourceforløb- revalidering- førtidspension- fleksjob- flexjob- seniorpension-
tidlig_pension- sygedagpenge- jobafklaringsforløb- rehabiliteringsteam-
{aktivitets|uddannelses|job}parat- enkeltydelse- hjælp_i_særlige_tilfælde engangshjælp-
boligindskudslån- boligstøtte- helbredstillæg- personligt_tillæg merudgift- tabt_arbejdsfortjeneste
handicaptillæg ledsageordning- ledsagertimer borgerstyret_personlig_assistance =BPA hjælperordning-
hjemmehjælp- hjemmepleje- {personlig_pleje|personlig_og_praktisk_hjælp|praktisk_hjælp}
rengøringshjælp madservice- nødkald- visitation- visiteret_til aflastning-
{plejebolig|plejehjemsplads|ældrebolig|handicapbolig|aflastningsbolig}- {på|til|et}_=plejehjem plejehjemsplads daghjem-
botilbud- bostøtte- bosted opholdssted socialpædagogisk_{støtte|bistand|hjælp|indsats}
{støtte_|støtte}kontaktperson støttetimer mentorstøtte herberg- forsorgshjem- krisecent{er|re|ret}-
{kvinde|mande}krisecent- hjemløs- boligløs- husvild- udsættelse_fra_{lejemål|boligen|lejligheden}
sat_ud_af_{lejligheden|boligen} anbring- anbragt- {tvangs}{anbring|fjern}- plejefamilie-
netværkspleje- døgninstitution- sikret_institution efterværn- hjemgiv- {overvåget|støttet}_samvær
underretning- børnefaglig_undersøgelse børnefaglige_undersøgelse =BFU forældrekompetenceundersøg-
{barnets|unge}_plan ungeplan- foranstaltning- familiebehandl- familievejledning forældrepålæg
ungepålæg omsorgssvigt- vanrøgt- {mistrives|mistrivsel|mistrivedes} skolevægring-
{bekymrende|højt|meget|ulovligt}_fravær bekymringsfravær {special}{tilbud|skole|børnehave|klasse}-
indstillet_til_{ppr|specialtilbud|specialklasse} ppr_{udredning|vurdering|indstilling|sag}
støttepædagog- {børne|familie|anbringelses|social|værgemåls}sag- {social|familie}sag
sociale_{problemer|vanskeligheder|udfordringer} socialt_udsat
udsat_{borger|familie|barn|position|mor|ung} {handicap_|handicap}bil {bil_på_støtte} værge-
værgemål- magtanvendelse- socialpsykiatri- værested- {aktivitets|samværs}tilbud
beskyttet_{beskæftigelse|værksted} =STU voksenhandicap- vederlagsfri_{fysioterapi|behandling} =VUM
voksenudredning- mellemkommunal_refusion {kvote|}flygtning- asylans-
integrations{sag|plan|kontrakt}- prostitu- menneskehandel- vold_i_{hjemmet|familien} voldsramt-
æresrelater- negativ_social_kontrol genhusning- akut_boligbehov {akut|midlertidig}_bolig boliganvis-
udslusningsbolig- {ophørt|standset|stoppet|nedsat|trukket}_i_{ydelse|ydelsen}
tilbagebetaling_af_{ydelse|ydelsen}`,
  medium: `
jobplan- ydelsen {bevilges|bevilget|bevilling_af}_{støtte|hjælp|bolig|bil|hjælpemiddel|pension}
støttebehov- støtteforanstaltning dagpenge- sanktion- inklusionsstøtte- skolefravær-
pensionsansøgning- skærmet_enhed {enlig_forsørger} tvangsindgreb tilsynsførende ledig_siden
arbejdsløs- {afslag|ansøgning}_{på|om}_{hjælp|støtte|pension|bolig|bil|ydelse|hjælpemiddel}
handleplan- hjælpemiddelbevilling`,
};
