import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody: newsletters, courses, agendas, notices of vacancies.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextDa: Lexicon = {
  label: "publicContext",
  high: `
nyhedsbrev- temadag- temaaften kursus- kurser foredrag- oplæg_om konference- seminar- workshop- webinar- kampagne- pressemeddelelse- nyhedsoverblik- nyheder stillingsopslag- {ledig|ledige}_stilling vi_søger ansøgningsfrist åbningstid- åbent_hus
åbner_{kl|dørene} tilmelding_{til|senest|via|sker} program- dagsordenspunkt dagsorden- statistik- undersøgelse_viser tal_fra strategi- handleplan_for_{området|kommunen} budget- puljemidler pulje projekt- forskning- rapporten artikel- bogen_om film_om informationsmøde- infomøde fyraftensmøde netværksmøde_for caféaften café-
sundhedsstyrelsen socialstyrelsen folketing- regering- lovforslag- lovgivning- ministeri- retningslinje- vejledning- politikken_for håndbog- pjece- folder_om brochure tilbud_til_{borgere|unge|alle|pårørende|børn} gratis_tilbud landsdækkende foreningen for_alle bredt_ud kompetenceudvikling efteruddannelse
undervisning_i uddannelse_i e-læring temauge verdensdag støttegruppe_for selvhjælpsgruppe_for pårørendegruppe holdtræning generelt i_danmark danskere befolkning- forskere ekspert- læs_mere`,
};

/** Words for people in general, Danish. */
export const manyPeopleDa: Lexicon = {
  label: "manyPeople",
  high: `
{borgere|personer|mennesker|patienter|unge|ældre|børn|voksne|kvinder|mænd|danskere|elever|familier|kolleger|medarbejdere|beboere|dem|folk|forældre|pårørende|alle}_{med|der_har|der_lider|som_har|som_lider|der_er|som_er|ramt|i_risiko|over|under|på|til|har|får|bliver|kan|skal|lider}
{mange|flere|nogle|alle|antal|antallet_af|andelen_af|procent_af|halvdelen_af|hver|en_del|få|færre|tusindvis_af|hundredvis_af|5|10|20|100}_{borgere|personer|mennesker|patienter|unge|ældre|børn|medarbejdere|familier|tilfælde|sager|elever|kvinder|mænd|danskere|kommuner|steder} målgruppe- borgerne ansatte_i
{pårørende|hjælp|støtte|tilbud|rådgivning|aktiviteter|indsatser|kurser|boliger}_til_{borgere|mennesker|personer|unge|ældre|børn|demente|patienter|gravide|familier|voksne}`,
};
