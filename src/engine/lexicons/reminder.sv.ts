import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderSv: Lexicon = {
  label: "reminder",
  language: "sv",
  high: `
kom_ihåg påminnelse =påminn glöm_{inte|ej} att_göra sista_dag_för =skriv =skicka =kolla =töm
=förnya =byta =byt =attestera =uppdatera vattna_{blommor|blommorna} obs
uppföljning_ring =ringa =boka =beställ =beställa =köp =köpa =hämta =betala
lämna_{bil|bilen|paket} säg_upp =stäng =läs =baka leta_upp =rensa =flytta =svara =returnera
=förbered`,
  medium: `
=mejla =maila`,
};
