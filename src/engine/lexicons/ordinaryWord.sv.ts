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
geriatriker- {smittad|infekterad}_av_{ett_|}virus {datorn|dator|server|servern}_*_smittad =sjukt svartsjuk-
sjuksköters- sjukvård- sjukhus- sjukgymnast cancerfond- diabetesförbund- hjärt_lungfonden
psykiatriplan- handikappråd- {makt|kort}missbruk-
missbruk_av_{systemet|system|behörighet|inloggning|data|konto} {vatten|storm|brand|person}skada-
skadedjur- skadestånd- djursjukdom- växtsjukdom- barnsjukdomar {personuppgifts|data|lika}behandl-
patientsäkerhet- alkohol{policy|tillstånd|lag|fri|servering}- medicintekn- resfeber arbetsmiljö-
stresstest- psykologisk_trygghet trött_på vaccination- första_hjälpen hjärtlig-
{behandling|behandlas|behandlingen}_av_{personuppgifter|ärenden|ärendet|ansökan|uppgifter|data|budget|motion|frågan|dina}
på_egen_hand friskvård-
uppsägning_av_{avtal|avtalet|abonnemang|hyresavtal|kontrakt|prenumeration|lokal} hot_och_våld
{ansöka|ansöker|söka|ansökan}_om_{skyddade|skyddad|sekretessmarkering}_{personuppgifter|folkbokföring|}
{vaccination|vaccin|vaccinera}_mot_{influensa|covid|tbe} operation_av_{systemet|nätverket|driften}
varning_från_{systemet|servern|smhi|it} betyg_{på|till}_{vår|service|tjänsten|oss} dömd_till_att
huvud{problem|avdel|oper|mottag|klinik|svårig|utred|undersök}-
{rednings|räddnings|polis|militär}operation stammar_från {slagit|slog}_i_taket almsjuk-
rehabilitering_av_{bro|bron|betong} {läggas|läggs|lägga|lades}_in_manuellt
{som|det|den|paketet|lådan}_väger {helt|alldeles}_slut_på {döv|blind}_för har_feber_inför
ser_dubbelt_så känner_inte_igen_sig_i yr_i_mössan ont_om ont_i_plånboken röntgenmöte- äter_inte_i
är_i_kris_med stressad_{över|inför} allergisk_mot_{dåliga|byråkrati}
inbrott_i_{tidplanen|systemet|servern} {jag|vi}_vabba`,
};
