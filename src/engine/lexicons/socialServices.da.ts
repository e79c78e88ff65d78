import type { Lexicon } from "./lexicon";

/**
 * Social services in Danish: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesDa: Lexicon = {
  label: "socialServices",
  high: `
{ikke_noget|intet}_mad_i_{huset|hjemmet|køleskabet} {må_ikke|ikke_må}_hentes_af
sover_på_en_madras_hos kontanthjælp- uddannelseshjælp- selvforsørgelses- integrationsydelse-
ledighedsydelse- ressourceforløb- revalidering- førtidspension- fleksjob- flexjob- seniorpension-
tidlig_pension- sygedagpenge- jobafklaringsforløb- rehabiliteringsteam-
{aktivitets|uddannelses|job}parat- enkeltydelse- hjælp_i_særlige_tilfælde engangshjælp-
boligindskudslån- boligstøtte- helbredstillæg- personligt_tillæg merudgift- tabt_arbejdsfortjeneste
handicaptillæg ledsage{ordning|timer}- borgerstyret_personlig_assistance =BPA hjemmehjælp-
hjemmepleje- personlig_pleje praktisk_hjælp rengøringshjælp madservice-
nødkald- visitation- visiteret_til aflastning- {pleje|ældre|handicap}bolig- {på|til|et}_=plejehjem
daghjem- botilbud- bosted opholdssted socialpædagogisk_{støtte|bistand|hjælp|indsats}
{støtte_|støtte}kontaktperson herberg- forsorgshjem- krisecenter- krisecentr-
kvindekrisecent- hjemløs- boligløs- husvild- udsættelse_fra_{lejemål|boligen|lejligheden}
anbringelse- anbringes anbragt- tvangs{anbring|fjern}- plejefamilie- netværkspleje- døgninstitution-
sikret_institution efterværn- {overvåget|støttet}_samvær underretning-
børnefaglig_undersøgelse =BFU forældrekompetenceundersøg- barnets_plan ungeplan-
foranstaltning- familiebehandl- forældrepålæg omsorgssvigt- vanrøgt- mistrives mistrivsel-
skolevægring- {bekymrende|højt|meget}_fravær special{tilbud|skole|børnehave|klasse}-
ppr_{udredning|vurdering|indstilling|sag} støttepædagog- {børne|familie|social}sag-
sociale_{problemer|vanskeligheder|udfordringer} socialt_udsat
udsat_{borger|familie|barn|position|voksen} {handicapbil|bil_på_støtte} værge- magtanvendelse-
værested- {aktivitets|samværs}tilbud beskyttet_{beskæftigelse|værksted} =STU
vederlagsfri_{fysioterapi|behandling} =VUM mellemkommunal_refusion integrations{sag|plan|kontrakt}-
prostitu- voldsramt- negativ_social_kontrol genhusning- akut_boligbehov akut_bolig boliganvis-
udslusningsbolig- boligsikring- {beskyttet|skærmet|midlertidig}_{bolig|enhed|botilbud} familiepleje-
børnehjem- særligt_tilrettelagt_{støtte|undervisning|ungdomsuddannelse} hjemsendelsesyd-
invalidepension- opholdsbestemm- frihedsberøv- overgrebssag- kriminalitetstruet ydelsesstop
{unge|mentor|familie|bo|hjemme}støtt- tilkendt_pension plejehjemsplads-
{hans|hendes|din|barnets}_{kontaktperson|mentor|støtteperson} familieråd{givning|slag}-
sofa{sov|surf}-
bekymrings{underret|skriv}- handlekommune- {akut|midlertidigt|uden}_husly
{hjælp|støtte}_til_{rengøring|bad|personlig|at_komme|indkøb|tøjvask|medicin|huslejen|etablering|flytning|tandlæge}
{bevilget|bevilliget|tildelt|får|fået|modtager}_{støtte|hjælp}_{i_hjemmet|hjemme|til|efter|timer|fra_kommunen}
{fjernet|fjernes|taget}_{fra_hjemmet|hjemmefra|fra_sin|fra_deres}
{bor|sover|lever|boet|sovet}_{på_gaden|på_campingplads|i_sin_bil|i_bilen|på_et_herberg|på_herberg|i_telt|i_kælder|i_en_opgang|på_sofaen|på_venners}
{bekymret|bekymrede|bekymring|urolig}_for_{@determiner_|}{pigen|drengen|børnene|eleven|hende|ham|familien|søn|datter|barn|trivsel|omsorg}
{kommer|møder}_{aldrig|næsten_aldrig|ikke|sjældent|sultne|sulten|beskidt}_{i_skole|i_børnehave|til_undervisning}
{beskidt|snavset|lugter|sulten}_{tøj|af_urin|i_skole}
{kan|kunne|magter|formår|evner}_ikke_{at_|}{tage_vare|passe|tage_sig_af|sørge_for|drage_omsorg|varetage|klare_sig|bo_alene|være_alene}
{familie|støtte}{konsulent|person}_på {mistet|mistede|uden}_{sit_|sin_|}{arbejde|job|bolig|hjem}
{børneundersøgelse|skriftlig_underretning|=sag}_på frataget_{sine|sit|hendes|hans|deres}_{børn|barn}
{fået|får|har}_{fjernet|frataget}_{@determiner_|}{barn|børn|sine_børn}
{passer|passet}_{ikke|aldrig}_{skole|sin_skole|undervisningen}
{madudbring|natteleje|nattevarm|socialrådgiversag}-
{hendes|hans|din|jeres|dit}_{familievejleder|botilbud}
{sat_ned|nedsat|sanktion|trukket|stoppet}_{i_|efter_}{ydelse|sanktion|hjælpen}
{går|gået|lever|er|kommet|været}_på_{dagpenge|støtten|bistand|offentlig_forsørgelse|overførsel}
arbejdsløs
{bor|flytter|flyttet}_{hos|i}_{en_plejefamilie|botilbud|bofællesskab|opgangsfællesskab}
{stukket|løbet|rømmet}_{af_|}{hjemmefra|fra_institutionen|fra_opholdsstedet}
{vold|druk|misbrug|overgreb|svigt}_{i_hjemmet|hjemme|derhjemme|i_familien}
{intet_|ingen_|noget_}sted_at_bo uden_{mad|madpakke|varmt_tøj|vintertøj}
ikke_{været|mødt|set}_i_{skole|børnehave}_{siden|i} {drikker|misbruger}_og_{passer|tager}
passer_ikke_{børnene|sine_børn|barnet} {søgt|ansøgt|bevilget|afslag}_om_{hjælp|tilskud}_til
for_lille_tøj {bor|bo|flyttet|opholder_sig}_{i|på}_{et_|}{kvindehus|krisecenter|herberg} skp_støtte
støtte_kontakt_person børne{tilskud|tillæg} handicapkørsel {slægts|døgn|akut|netværks}anbringelse-
hjemgive{s|t|lse}- varmestue- fleksbidrag- modtaget_{en_|flere_}bekymring- pålæg_om_at_sende
{bor|sover|boet}_hos_*_på_{sofaen|gulvet|en_madras} {sat|sættes|smidt}_ud_af_fogeden
pasningsorlov- plejevederlag- {hjælp_til|bevilling_til|bevilget|søger}_boligindretning-
bolig_efter_almenboliglov
{står|stået|er|blevet}_uden_{tag_over|forsørgelse|lejlighed} {overladt|passer}_{til_|}sig_selv
{efterladt|ladt}_alene arbejdsprøvning- nytteindsats- afklaringsforløb- 225_timersregl-
dobbeltbefordr-
{hjælp|støtte}_til_{støvsugning|påklædning|mad|madlavning}
{en_|}mentor_{fra|gennem|via}
støttetime-
{bad|rengøring|indkøb}_{en|to|tre}_gange_om_ugen
{opskrevet|venteliste|indstillet}_til_{ældrebolig|plejebolig|botilbud|bofællesskab|aflastning|rehabilitering}
ikke_haft_{strøm|varme|vand|mad}
{bor|lever|bo}_i_{en_|et_}{kælder|skur|garage|campingvogn|telt|kolonihavehus}
{placeret|anbragt}_*_på_{en_|}institution ikke_{kan_|}klare_sig_selv
{journal|sag|plan|behandling|forløb}_{fra|hos|på|i}_{misbrugscentret|misbrugscenteret|rusmiddelcentret|alkoholbehandlingen|alkoholambulatoriet|familiehuset|krisecentret} overgangsydelse- forsørgelsespligt- efterlevelseshjælp- {stof|alkohol|rusmiddel}misbrugsbehandling-
boligændring- befordring_til_behandling plejeorlov- pasning_af_{nærtstående|døende} ungdomspålæg-
samværskonsulent- opholdsgrundlag- asylcent- repatrier- boligplacer-
social_udsathed gadehjemløs- tvangsanbragt {mad|indkøbs|tøjvaske}ordning- hjemmetræning-
særligt_dagtilbud støttende_indsats- inklusionspædagog- rådighedstillæg- {løntilskuds|skåne}job-
{børnene|barnet}_er_alene_om_natten
{bo|bor|boet|flytte}_hos_en_anden_familie
fleksydelse- ~anbragt {timers|får|bevilget}_ledsagelse badehjælp-`,
  medium: `
jobplan- {bevilges|bevilget|bevilling_af}_{støtte|hjælp|bolig|bil|hjælpemiddel|pension} støttebehov-
dagpenge- inklusionsstøtte- skolefravær- enlig_forsørger tvangsindgreb tilsynsførende ledig_siden
{afslag|ansøgning}_{på|om}_{hjælp|støtte|pension|bolig|bil|ydelse|hjælpemiddel} handleplan-
=flygtning =flygtningen kvoteflygtning =asylansøger opholdstilladels- virksomhedspraktik- udsat_ung
netværksmøde- støtte_efter_{serviceloven|barnets_lov} underretter familieophold-
børnesamtale- bekymringssamtale- forbrugsgode- personlig_hjælper individuel_befordring
tiggeri- boligsocial feriedagpenge-
timer_rengøring {kontaktperson|støtteperson}_fra_kommunen {integrations|etablerings}program-
sover_på_*_sofa- pension_er_{tilkendt|bevilget} {i|har}_løntilskud ledsagerordning-
handicaphjælpemid- {børnene|barnet}_er_fjernet nødbolig-
{børnene|barnet}_er_alene_hjemme kontaktperson_{to|tre}_timer
=SKP begravelseshjælp- nattilsyn {bor|skal|flytter}_på_institution`,
  low: `
hjemmesygeplejen =sanktion =sanktioneret hjemmeplejen akutbolig-`,
  beside: `
mentor- kontaktperson- støtteperson- udsættelse- flygtning- familiehus- særlig_støtte`,
};
