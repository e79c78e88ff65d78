import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, Swedish.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordSv: Lexicon = {
  label: "ordinaryWord",
  high: `
{ansöka|ansöker|söka|ansökan}_om_{skyddade|skyddad|sekretessmarkering|skyddade_personuppgifter|skyddad_folkbokföring} {vaccination|vaccin|vaccinera}_mot_{influensa|covid|tbe|hepatit}
sjukhus_byggnad sjuksköterska- sjuksköterskor- sjukvård- sjukvårdsregion hälsocentral hälsofrämjande
cancerfond- diabetesförbund- hjärt_lungfonden hjärtlungfonden psykiatriplan- handikappråd-
funktionsrätt- maktmissbruk- kortmissbruk-
missbruk_av_{systemet|system|behörighet|inloggning|data|konto} vattenskada- stormskada- skadedjur-
skadestånd- brandskada- personskadeförsäkring djursjukdom- växtsjukdom- barnsjukdomar
ärendehantering ärendebehandling personuppgiftsbehandl- databehandl- avloppsrening likabehandl-
patientsäkerhet- patientförening alkoholpolicy- alkoholtillstånd- alkohollag- alkoholfri-
alkoholservering serveringstillstånd medicinteknisk- resfeber arbetsmiljö- stresstest- smärtgräns
virusprogram datavirus antivirus psykologisk_trygghet trött_på vaccination- influensavaccin-
första_hjälpen hjärtstartare- hjärtligt hjärtlig läkarcentral
{behandling|behandlas|behandlingen}_av_{personuppgifter|ärenden|ärendet|ansökan|uppgifter|data|budget|motion|frågan|dina}
på_egen_hand vision_för transport_av moderna_museet smittspridning smittsam_entusiasm
rehab_utbildning frisk_luft friskvård- hållbar_utveckling rollatorer_till sjukgymnast stödsystem
trafikolycka_på vårdcentralens_öppettider vårdcentralens skadeanmälan_fordon lönerevision_2
lönespec_finns uppsägning_av_{avtal|avtalet|abonnemang|hyresavtal|kontrakt|prenumeration|lokal}
hot_och_våld hotbild cyberhot konflikt_i_kalendern konflikter_i_schemat kulturskola gräns stöldskydd
moms hälsoekonomi hälsning- hälsa_på =hälsar =hälsade anstalten`,
};
