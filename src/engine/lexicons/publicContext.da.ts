import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody, Danish: newsletters, courses, agendas, vacancies.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextDa: Lexicon = {
  label: "publicContext",
  high: `
interesserede velkomne inviterer_{til|alle} for_alle koncert- festival- skabelon- erfaring_med
kendskab_til viden_om kvalifikationer ansættelsesvilkår høringssvar- satser_for nyhedsbrev- temadag-
temaaften kursus- kurser foredrag- oplæg_om konference- seminar- workshop- webinar- kampagne-
pressemeddelelse- presseinvitation- søg_via brænder_du_for lokalplan- stillingsopslag- stillingen_som {ledig|ledige}_stilling vi_søger_{en|dig|nye} ansøgningsfrist
åbningstid- åbent_hus {tilmelding|tilmeld}_{til|senest|via|sker|dig} dagsorden- statistik-
undersøgelse_viser tal_fra strategi- pulje- forskning- rapporten artikel- {bog|film}_om
informationsmøde- fyraftensmøde- sundhedsstyrelsen socialstyrelsen folketing- regering- lovforslag-
lovgivning- ministeri- retningslinje- vejledning_{om|til|i} håndbog- pjece- folder_om gratis
landsdækkende kompetenceudvikl- efteruddann- undervisning_i e_læring temauge selvhjælpsgruppe-
pårørendegruppe- drop_in del_gerne {ingen|uden}_tilmelding {til|kære}_{redaktionen|presse} alle_ansatte
kom_til_{åbent|informations|en_aften} generelt i_=danmark danskere befolkning- forskere ekspert- læs_mere`,
};
