import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody, Swedish: newsletters, courses, agendas, vacancies.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextSv: Lexicon = {
  label: "publicContext",
  language: "sv",
  high: `
intresserade välkomna bjuder_in_till konsert- mall_för erfarenhet_av kunskap_om kännedom_om
meriterande remissvar- nyhetsbrev- temakväll kurs- utbildningsdag- föreläs- konferens- webbinari-
kampanj- pressmeddelande- pressinbjudan detaljplan- planområdet protokollsutdrag- lediga_tjänster {ledig|ledigt}_{tjänst|jobb} vi_söker_{dig|en|nu}
ansökningstid- tjänsten_som sista_ansökningsdag öppettid- öppet_hus {anmäl|anmälan}_{dig|er|senast|via|sker|till}
dagordning- föredragningslista undersökning_visar siffror_från statsbidrag bok_om informationsmöte-
folkhälsomyndigheten lagförslag- lagstift- riksdag- riktlinje- vägledning- policy- handbok-
broschyr- rikstäckande kompetensutveckl- fortbildning- undervisning_om temavecka anhöriggrupp_för anhörigcafé- drop_in {dela|sprid}_gärna {ingen|utan_för}_anmälan till_redaktionen
{alla|all}_{anställda|personal}
generellt i_=sverige svenskar forskare expert- läs_mer`,
};
