import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, Swedish.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordSv: Lexicon = {
  label: "ordinaryWord",
  language: "sv",
  high: `
smittad_av_{ett_|}virus {datorn|dator|server|servern}_*_smittad =sjukt svartsjuk-
{ambulansen|ambulans}_{måste|ska|kan|behöver}_{kunna_|}{fram|komma_fram|in} {askskott|alm|kastanj|växt|svamp|fisk|djur}sjuk- sjuk{sköters|vård|hus}- cancerfond- diabetesförbund- hjärt_lungfonden handikappråd-
{makt|kort}missbruk- missbruk_av_{systemet|system|behörighet|inloggning|data|konto}
{vatten|storm|brand|person}skada- skadedjur- skadestånd- djursjukdom- växtsjukdom- barnsjukdomar
{personuppgifts|lika}behandl- patientsäkerhet- alkohol{policy|tillstånd|lag}- medicintekn-
arbetsmiljö- stresstest- vaccination- hjärtlig- friskvård-
uppsägning_av_{avtal|avtalet|abonnemang|hyresavtal|kontrakt|prenumeration|lokal} hot_och_våld
{ansöka|ansöker|söka|ansökan}_om_{skyddade|skyddad|sekretessmarkering}
{vaccination|vaccin|vaccinera}_mot_{influensa|covid|tbe} operation_av_{systemet|nätverket|driften}
varning_från_{systemet|servern|smhi|it} betyg_{på|till}_{vår|service|tjänsten|oss} dömd_till_att
huvud{problem|avdel|oper|mottag|klinik|svårig|utred|undersök}- {räddnings|polis|militär}operation
stammar_från almsjuk- rehabilitering_av_{bro|bron|betong} {läggas|läggs|lades}_in_manuellt
{som|det|den|paketet|lådan}_väger {korsningen|kurvan|utfarten|svängen}_är_{helt_|}blind {helt|alldeles}_slut_på {döv|blind}_för har_feber_inför
ser_dubbelt_så känner_inte_igen_sig_i yr_i_mössan ont_om ont_i_plånboken röntgenmöte- äter_inte_i
är_i_kris_med stressad_{över|inför} allergisk_mot_dåliga inbrott_i_{tidplanen|systemet|servern}
{jag|vi}_vabba
urin{oar|lukt|doft}- {klimat|köp|besluts|söndags|val|deadline}ångest- {homo|xeno|islamo|trans|bi}fobi-
{fick|fått|får|något|behöver}_lugnande_{besked|ord|svar|information|signal} {dubbel|fel}_dos_av
{närings|kalium|magnesium|kalcium}brist_i_{rabatt|gräs|jord|plant|mark|odling}-
{går|gå|gick|gått}_vilse_i_*_{meny|system|lokal|byggnad|formulär|djungel|regel|dokument|portal|korridor}-
{stegen|stolen|bordet|servern|nätet|vädret|hyllan|bron|marken|uppkoppling}_{är|var}_{ostadig|stel|skakig}
{jämförelse|logik|ekonomi|argument|liknelse|samarbete|konjunktur}_haltar {skärm|bild|tv|lampa|ljuset}_flimrar
smittsamt_{skratt|leende|humör|engagemang} spyr_galla {bet|biter|bitit}_sig_i_tummen blod_på_tanden stamma_från lyfta_handen_i
{veterinär|folk|alternativ|social|idrotts|arbets|miljö|djur|katastrof}medicin- {bomb|terror|flyg|luft|hacker|skratt|fniss|städ}anfall- {tappar|tappat|tappade}_balansen_i_{budget|ekonomi|lag|text} aromaterapi-
svenska_för_invandrare testpatient-
placerad_i_{distrikt|passet|lag|sal|hörnet|entrén|hallen|parken|rabatten} {lägger|lägg|lade|lagt|ligger|stoppar|hänger}_*_i_{hennes|hans|ditt|sitt}_fack`,
};
