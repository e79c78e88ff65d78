import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, Danish.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordDa: Lexicon = {
  label: "ordinaryWord",
  high: `
{søge|søger|ansøge|ansøger|få|får_du|ansøgning}_{om_|}{navne_og_|}adressebeskyttelse
{vaccination|vaccine|vaccineret|vaccinationer}_mod_{influenza|covid|corona|hepatitis|tbe|lungebetændelse}
{truet|trues|true}_med_at lammet_{trafik|it|systemet} {trafikken|systemet|netværket}_*_lammet
sygeplejerske- =Kristen tyverisikring- tyverialarm- bekræft- barnets_lov syg_barn syge_barn sygesikring- sundhedsplejerske- kræftens_bekæmpelse magtmisbrug- kortmisbrug-
identitetsmisbrug- datamisbrug-
misbrug_af_{systemet|systemer|adgang|data|mail|it|midler|login|konto|adgange|oplysninger}
{syg_i_dag|syge_i_dag|syg_idag|syg_og_kommer|syg_i_morgen|syg_hele|syg_resten}
{melde|meldt|meldte|melder|meldes}_{sig_|dig_|mig_|jer_|}syg
sygemeldt_{i_dag|i_morgen|resten|denne|idag|hele} barn_syg vandskade- stormskade- skadedyr-
brandskade- bilskade- personskade- dyresygdom- plantesygdom- børnesygdomme sagsbehandling-
databehandl- spildevandsbehandl- førstebehandl- andenbehandl- budgetbehandl- ligebehandl-
smertegrænse patientforening- patientsikkerhed- psykiatriplan- handicapplan- handicapråd-
handicapparkering- handicaptoilet- handicapvenlig- handicapegnet- handicapp- handicapområd-
handicaporganis- alkoholfri- alkoholpolitik- alkoholbevilling- alkoholservering
{smertefri|feberred|rejsefeber|ryggen_fri} arbejdsmiljø- stresstest- stress_test scanningsløsning
dokumentscanning indscan- scanning_af_{dokumenter|bilag|fakturaer|post|sager}
indlagt_{el|vand|strøm|varme|i_systemet|fiber|internet} sårbarhedsscan- virusscan- virusprogram
computervirus antivirus psykologisk_tryghed trætte_af træt_af
diagnose_af_{systemet|netværket|fejlen} smittestop førstehjælp- hjertestarter- influenzavaccin-
hjertelig- hjerteligt lægehus- lægepraksis angst_for_at økonomisk_depression
{behandling|behandlingen}_af_{sagen|sager|ansøgningen|ansøgninger|personoplysninger|data|budget|budgettet|forslaget|oplysninger|dine|henvendelsen|byggesager|klager}
under_behandling trækker_på_skuldrene på_egen_hånd hånd_i_hånd støtteben
{sygdom|fravær}_{hos_personalet|hos_chaufføren|i_køkkenet|blandt_personalet|i_vagtplanen}
{pga|grundet|på_grund_af|ved}_sygdom opsig_{aftalen|abonnement}
opsigelse_af_{aftale|aftalen|kontrakt|kontrakten|lejemål|lejemålet|abonnement|abonnementet|samarbejdet}
opsigelsesvarsel_på advarsel_om_{vejr|glat|storm|phishing|falske|svindel} stormvarsel
konflikt_i_{kalenderen|vagtplanen} konfliktvarsel overenskomstkonflikt-
konflikt_med_{mødet|lokalplanen|planen} sorgfri behandlingsanlæg renseanlæg =brudfladen
brud_på_{datasikkerheden|persondatasikkerheden|vandledning|ledning|sikkerheden|fortroligheden}
medicinskab- medicinsk_udstyr vold_og_trusler- handlet_voldsomt voldsom kirkebolig kirkekoncert
juleprøve alarmprøve vandprøve blodprøvetagning_åbent`,
};
