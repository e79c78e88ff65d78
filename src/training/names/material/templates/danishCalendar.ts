import { lines } from "../lines";

export const danishCalendar: readonly string[] = lines(`
  Møde med {P}
  Møde med {F}
  Møde m. {P}
  Møde m/ {F} og {F}
  Møde {P} {emne}
  Møde: {P} – {emne}
  Møde om {emne} – {P}
  Samtale {P}
  Samtale med {P} om {emne}
  Samtale med {Ps} mor
  Hjemmebesøg hos {P}
  Hjemmebesøg {P}, {gade}
  Hjemmebesøg {F}
  Besøg hos {F} {dag}
  Netværksmøde vedr. {P}
  Netværksmøde {P} {tid}
  Statusmøde {PI}
  Opfølgning {P}
  Opfølgning på {P} – {emne}
  Opfølgning {F} kl. {tid}
  Ring til {P}
  Ring {P} vedr. {emne}
  Ring til {F} om {emne}
  Ringe {P} tlf {tal}
  Husk {P}
  Telefonmøde med {P} og {P}
  Videomøde {P} + {P}
  Visitation {P}
  Lægesamtale {P}
  Sygesamtale med {F}
  MUS {F}
  MUS-samtale {P}
  MUS med {P}
  1:1 {F} / {F}
  {F}/{F} status
  {P} – {emne}
  {P} {emne}
  {P} kl. {tid}
  {F} til tandlæge
  {F} ferie
  {F} fri
  {F} syg
  {F} fylder {tal}
  {Fs} fødselsdag
  {Fs} afskedsreception
  Fødselsdag {F}
  Kaffe med {F}
  Frokost med {F} og {F}
  Reception for {P}
  Jubilæum {P}
  Partshøring {P}
  Underretning {P}
  Børnefaglig undersøgelse {P}
  Byggesag {L}
  Familien {L}
  Møde med familien {L}
  Fam. {L} besøg
  Børnesamtale {F} ({tal} år)
  Samtale {rolle} {P}
  {rolle} {P} {emne}
  {titel} {P}
  Tolkemøde {P}
  Skole-hjem-samtale {F}
  Afslutning {P}
  Retsmøde {P}
  {LF}
  {LF} {emne}
  Jobsamtale {P}
  Ansættelsessamtale: {P}
  Lukket: {P}
  Vagt: {F}
  Køre {F} til {by}
  Hent {F} {tid}
`);
