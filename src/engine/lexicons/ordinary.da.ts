import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, Danish.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordDa: Lexicon = {
  label: "ordinaryWord",
  high: `
sygeplejerske- sygehus- sygesikring- sundhedsplejerske- sundhedsloven sundhedshus- sundhedscenter- kræftens_bekæmpelse diabetesforening- hjerteforening- astma-allergi gigtforening- psykiatrifond- depressionsforening- scleroseforening- alzheimerforening-
magtmisbrug- kortmisbrug- identitetsmisbrug- datamisbrug- systemmisbrug- misbrug_af_{systemet|systemer|kommunens|adgang|data|mail|it|midler|login|konto|adgange|oplysninger} {syg_i_dag|syge_i_dag|syg_idag} {melde|meldt|meldte|melder|meldes}_{sig_|dig_|mig_|jer_|}syg syg_{i_morgen|hele|resten|idag|i_denne|fra_i|på|og_kommer|barn} {barns|barnets}_{første|1|anden|2}_sygedag
sygemeldt_{i_dag|i_morgen|resten|denne|idag|hele} sygemelde_sig sygdomsfravær barn_syg vandskade- stormskade- skadedyr- skadestue- brandskade- bilskade- personskade- erstatning dyresygdom- plantesygdom- børnesygdomme svinepest
fugleinfluenza sagsbehandling- databehandl- spildevandsbehandl- førstebehandling andenbehandling budgetbehandling ligebehandling smertefri smertegrænse vækstsmerte patientforening- patientsikkerhed-
psykiatriplan- handicapplan- handicapråd- handicapparkering- handicaptoilet- handicapvenlig- handicapegnet- handicapp- handicapområd- handicaporganisation- alkoholfri- alkoholpolitik- alkoholbevilling- alkohollov- alkoholservering
medicinskab- medicinsk_udstyr feberred- rejsefeber ryggen_fri arbejdsmiljø- stresspolitik- stresstest- stress_test smertetærskel kræftkalender autisme_venlig handicappede_parkering gravide_kolleger scanningsløsning
dokumentscanning indscan- scanning_af_{dokumenter|bilag|fakturaer|post|sager} indlagt_{el|vand|strøm|varme|i_systemet|fiber|internet} el_indlagt sårbarhedsscanning virusscanning virusprogram computervirus antivirus psykologisk_{tryghed|arbejdsmiljø} trætte_af
diagnose_af_{systemet|netværket|fejlen} smittestop besøgsvenner sundhedsfremme førstehjælp- hjertestarter- hjertestarterkursus influenzavaccin- hjerteligt lægehus- lægepraksis rusmiddelpolitik- angst_for_at depressionen_i_{30erne|trediverne|markedet} økonomisk_depression recession lammet_{trafik|produktion} trafikken_er_lammet
{er|blev|har}_ramt_af_{strejke} lam =lammekød lammelår grå_zone stærekasse pollental pollenvarsel behandlingen_af_{sagen|ansøgningen|personoplysninger|data|budget|sager|forslaget|ansøgninger|oplysninger|dine_personoplysninger} trækker_på_skuldrene på_egen_hånd efter_hånden hånd_i_hånd hjertet_af støtteben
fysioterapeut- ergoterapeut- fysioterapiklinik sygdom_hos_{personalet|chauføren|underviseren|medarbejderne} aflyst_på_grund_af_sygdom {pga|grundet|på_grund_af}_sygdom`,
};

/** What ends a compound about a unit, a post, a plan or an event, Danish. */
export const neutralHeadDa: Lexicon = {
  label: "neutralHead",
  high: `
-koordinator -konsulent -sygeplejerske -afdeling -område -politik -strategi -kampagne -forening -kursus -kurser -konference -projekt -budget -udvalg -udvalget -team -teamet -leder -chef -center -centret -centeret -vejleder -rådgiver -læge -lægen -læger
-uge -ugen -dagen -forsker -forskning -nævn -råd -rådet -lov -loven -bekendtgørelse -vejledning -statistik -statistikk -tal -netværk -cafe -café -foredrag -nyt -enhed -enheden -klinik -hjemmeside -app -pulje -puljen -ambassadør -mentor -instruktør -terapeut -pædagog -personale -personalet -faglig -fagligt
-organisation -forvaltning -direktør -sekretariat -sekretær -specialist -branche -industri -firma -fonden -fond -prisen -temadag -undervisning -uddannelse -skolen -viden -rapport -indsats -indsatsen -messe -fagmesse -forebyggelse -forebyggende -venlig -venlige -kategori -register -styrelse -styrelsen -system -arrangement -formand -løb -løbet -kasse -branchen -sektor -sektoren`,
};
