import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, Danish.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordDa: Lexicon = {
  label: "ordinaryWord",
  high: `
{er_|}lidt_radikalt geriatriker- testpatient- tamil_{sag|sagen|sager|sagerne} -kræfter {syge|sundheds}plejerske-
=Kristen tyverisikring- tyverialarm- bekræft- syg_barn syge_barn barn_syg sygesikring-
kræftens_bekæmpelse {magt|kort|identitets|data}misbrug-
misbrug_af_{systemet|systemer|adgang|data|mail|it|midler|login|konto|adgange|oplysninger} meldes_syg
sygemeldt_{i_dag|i_morgen|resten|denne|idag|hele|ugen} {vand|storm|brand|bil|person}skade- skadedyr-
dyresygdom- plantesygdom- børnesygdomme {sags|data|spildevands|budget|lige}behandl-
patient{forening|sikkerhed}- psykiatriplan- psykiatriens_hus sundhedshus- handicapbadeværelse handicap{råd|toilet|venlig|egnet|p|områd|organis}-
alkohol{fri|politik|bevilling|servering}- feberred arbejdsmiljø- stress{_|}test
{dokumentscan|indscan|sårbarhedsscan|virusscan}-
indlagt_{el|vand|strøm|varme|i_systemet|fiber|internet} diagnose_af_{systemet|netværket|fejlen}
førstehjælp- influenzavaccin- angst_for_at {pga|grundet}_sygdom
opsig{_|er_|else_af_}{aftale|aftalen|kontrakt|kontrakten|lejemål|lejemålet|abonnement|abonnementet|samarbejdet}
advarsel_om_{vejr|glat|glatte|storm|phishing|falske|svindel} vold_og_trusler- fyre_{op|af} hilsen_madservice tid_hos_{diætist|diætisten} skrøbelige_{ting|genstande|glas} {ambulancen|ambulance}_{skal|kan|må}_kunne
sigtet_{på|efter} lammet_{trafik|it|systemet} {tager|spiser|griller|steger|laver|henter|køber}_lammet
{søge|søger|ansøge|ansøger|få|får_du|ansøgning}_{om_|}{navne_og_|}adressebeskyttelse
{vaccination|vaccine|vaccineret|vaccinationer}_mod_{influenza|covid|corona|hepatitis|tbe}
truet_med_at blind_{vinkel|makker|passager|vej|alarm|kopi|høring|tillid|for}
operation_af_{systemet|netværket|anlægget|driften} {tak_for|hyggeligt}_samvær
{opsagt|opsige|opsiger}_{abonnementet|aftalen|kontrakten|lejemålet|licensen}
{aftalen|kontrakten|lejemålet|abonnementet}_{bør_|skal_|er_|kan_|}{opsiges|opsagt}
advarsel_fra_{systemet|serveren|programmet|dmi|it} dømt_{ude|til_at} karakter_af
{får|fik}_karakter_af gæld_til_naturen
hoved{afdel|problem|behandl|oper|scan|skan|klinik|prøve|fejl|test|svar}- fodfejl
{slået|slog}_{hovedet_på_sømmet|hånden_af|øjnene_op|benene_væk} stammer_fra tandklinik-
forbrændingsanlæg- {rednings|politi|militær|fælles|aktions}operation- brændt_fingrene
{dødssyg|dødssygt}_at opsigelsesfrist_for {langt|helt}_nede_{på|i|ad} ondt_{af|i_sjælen|i_røven}
{der|som|den|det|pakken|kassen}_vejer spiser_ikke_med døv_for har_feber_efter
{har|haft}_det_{rigtig_|}{svært|dårligt|skidt}_med ser_dobbelt_så
allergisk_over_for_{dårlig|bureaukrati} feberredning- har_termin_på {er|lidt}_stresset_over
{satte|sætter|sætte}_{sit|sine}_fingeraftryk fingeraftrykslæser- berøringsangst
{elme|klov|hunde|magt|kontrol|mosaik|køre}syge {skæv|skæve|tør|tørre}_{balance|tal|tale}
fik_et_sting_{af|i} fået_et_sting_{af|i} {nær|lang}synet_i træt_hele_tiden_af
{konstant|voldsomt|ekstremt|unormalt}_træt_af kan_ikke_holde_vandet_{ude|væk|inde}
venter_sig_i_{dag|morgen} få_{dage|uger|måneder}_{tilbage|igen}_{inden|til|før|som} kun_et_øje_på
klage{r|de}_over_{tal|tallene} ser_dobbelt_op taber_sig_i grundskyld-_*_promille`,
};
