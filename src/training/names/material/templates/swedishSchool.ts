import { lines } from "../lines";

/** Mails and calendar lines of schools and preschools. */
export const swedishSchool: readonly string[] = lines(`
  {F} i {tal}B har slagits med {F} i {tal}C.
  {W} i 8A har slutat komma till idrotten.
  {W} i {tal}a vägrar sitta bredvid {F}.
  {W} sa till {F} att han hatar skolan.
  {W} har glömt sin jacka på {enhet}.
  {W} tycker att matten är svår.
  {W} behöver anpassningar, {F} skriver ett förslag.
  {F} och {W} bråkade på rasten.
  {F}, {W} och {F} fick stanna kvar efter lektionen.
  Jag har pratat med {Ws} pappa.
  Jag är orolig för {W} i 7C.
  jag är orolig för {W}, har du märkt något?
  {F} berättade för {W} att {N} har en kniv.
  {F} skolkar, mentor {F} ringer hem.
  {F} fick hjälp av speciallärare {L}.
  {P} 6B, elevhälsosamtal {tid}
  ehm {F}, {F} och {W}
  ehm: {F} (7b), {F} (8a), {PI}
  utvecklingssamtal {F} {dag} {tid}
  usamtal: {F} {tid}, {F} {tid}, {F} {tid}
  samtal m {Fs} mamma, {titel} {F} med
  omprov {F}, {F}, {N} sal {tal}
  omprov i sal {enhet}
  nationella prov sal {tal}, vakt {F}
  vikarie för {F} i {ting}: {F}
  {F} tar {Fs} lektion i {enhet}
  Lektion 3: {F} för {W}
  Rastvakter: {F}, {N}, {W}
  rastvakt {F}/{F}
  Klasslista 4C: {P}, {P}, {P}, {P}, {P}
  Grupp 1: {F}, {F}, {F}, {W}. Grupp 2: {F}, {F}, {N}, {F}
  Nya elever: {P} (3A), {P} (5B)
  {P}	{tal}B	nötallergi
  {P} | 2A | laktosfri
  {P} | {F} | {tal}
  {P}; 2A; glutenfri; {mail}
  Frånvarande: {F}, {F} o {F}
  Sjuka idag: {F} {L}, {F}, {W}
  Simhall {dag}: {F} behöver assistent, {F} badar inte.
  Elevassistent {F} är ledig, {N} går in.
  Vårdnadshavare: {P} och {P}
  Vårdnadshavaren {P} vill byta klass åt {F}.
  {Fs} föräldrar är skilda; {F} bor varannan vecka i {ort}.
  {Fs} lillasyster {W} börjar på {enhet} i {md}.
  Kusinen {F} går på {~L}skolan.
  Skolsköterskan {F} vaccinerar {tal}:or {dag}.
  Skolkurator {P} slutar, ny blir {F}.
  Rektor {P} svarar själv på frågan.
  Rektor {F} och bitr. rektor {L} är på kurs.
  Vi läser {verk} i svenskan.
  Åttorna spelar {verk} i aulan {dag}.
  Filmen {verk} visas på {dag}.
  Högläsning: {verk}
  Teatern {verk} är inställd.
  Klass 3 har jobbat med {verk} och ritat.
  {fest} firas på {enhet} {dag}.
  På {fest} är skolan stängd.
  Ledig {fest}
  {~L}skolan har idrottsdag, {~Ps} skola har inte det.
  {~Ls}skolan och {~F}skolan slås ihop.
  Buss från {~L}skolan kl {tid}
  Studiebesök på {märke} {dag}
  prao på {märke}: {F}, prao hos {firma}: {F}
  {F} gör prao på {märke} i {ort}.
  PRAO: {P} – {märke}, {P} – {enhet}
  Föräldramöte på {enhet}, {F} fixar fika.
  Föräldramöte {enhet} {dag} {tid}
  Föräldraråd: {P} ({enhet}), {P} ({enhet})
  {enhet} åker till skogen, {enhet} stannar.
  Barnen på {enhet} har odlat krasse.
  Läxa på {enhet}: läsa sidan {tal}
  Inskolning {F} på {enhet}, mamma {F} med
  Hämtas av: {P} (farmor)
  {F} hämtas av farfar {W} idag
  {F} hämtas kl {tid} av {Fs} pappa
  {Fs} gympapåse och {Fs} vantar ligger kvar på {enhet}.
  Borttappat: {Fs} mössa
  Tack för i fredags! {F} var så stolt.
  Grattis {F}, {tal} år!
  Välkommen till 1B! Hälsar {F} och {F}
  Hälsningar {F}, mentor 7B
  Hej vårdnadshavare till {F}!
  Hej {F} och {F}, föräldrar till {F}
  Hej! {F} är sjuk idag. Mvh {F}
  {F} är sjuk idag, mvh {Fs} mamma
  {F} sjuk {dag} /pappa {F}
  {F} har tandläkartid kl {tid}, hälsar {P}
  {P} har inte lämnat in uppgiften i {ting}.
  Betyg {P}: F i {ting}
  Resurs till {F} är beviljad för {md}.
  Skolpsykolog {L} har testat {F}.
  Tilläggsbelopp för {P} avslås.
  Skolskjuts {P}, {gata} till {~L}skolan
  {F} har fått fel busskort, {F} i receptionen ordnar nytt.
  Modersmål: {F} har arabiska, {F} har somaliska.
  Fritids: {F} går hem kl {tid}, {F} åker med {F}.
  Kränkningsanmälan: {P} mot {P}
  Kränkande behandling, {F} 5B, anmält i {sys}.
  Frånvaro i {sys}: {P} {tal} %
  Logga in i {sys} och {sys} före {dag}.
  {sys} ersätter {sys} i {md}.
  Elevråd: ordf {F}, sekr {F}
  Skolavslutning: {F} håller tal och {W} sjunger.
  Musikklassen sjunger {verk} och {verk}.
  Trygghetsteamet: {F}, {F}, {N} och kurator {F}
`);
