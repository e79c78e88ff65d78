import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody, Danish: newsletters, courses, agendas, vacancies.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextDa: Lexicon = {
  label: "publicContext",
  high: `
interesserede velkomne inviterer_til inviterer_alle for_alle koncert- festival- skabelon-
erfaring_med kendskab_til viden_om kvalifikationer stillingen ansættelsesvilkår høringssvar-
satser_for nyhedsbrev- temadag- temaaften kursus- kurser foredrag- oplæg_om konference- seminar-
workshop- webinar- kampagne- pressemeddelelse- nyhedsoverblik- stillingsopslag-
{ledig|ledige}_stilling vi_søger_{en|dig|nye} ansøgningsfrist åbningstid- åbent_hus
{tilmelding|tilmeld}_{til|senest|via|sker|dig} dagsorden- statistik- undersøgelse_viser
tal_fra strategi- handleplan_for_{området|kommunen} pulje- forskning- rapporten
artikel- bog_om film_om informationsmøde- infomøde- fyraftensmøde- sundhedsstyrelsen socialstyrelsen
folketing- regering- lovforslag- lovgivning- ministeri- retningslinje- vejledning_{om|til|i}
håndbog- pjece- folder_om brochure tilbud_til_{borgere|unge|alle|pårørende|børn} gratis
landsdækkende kompetenceudvikl- efteruddann- undervisning_i e_læring temauge verdensdag-
støttegruppe_for selvhjælpsgruppe- pårørendegruppe- holdtræning generelt i_danmark danskere
befolkning- forskere ekspert- læs_mere`,
};
