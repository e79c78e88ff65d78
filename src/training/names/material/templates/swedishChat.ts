import { lines } from "../lines";

export const swedishChat: readonly string[] = lines(`
  har du sett {Ps} ansökan
  har du pratat med {P}?
  har någon hört från {F}
  {F} kommer inte idag
  {F} är på kurs
  {F} är ledig {dag}, {F} tar telefonen
  är {F} inne?
  kan någon ringa {P}
  kan du ta {P} {dag}
  {P} ringde, hon vill prata om {emne}
  tack {F}
  tack för hjälpen {F}
  trevlig helg {F}
  God semester {F}
  Grattis {F}!
  Grattis till {P}
  Välkommen {F}
  Välkommen till {P} som {gör}
  fråga {F} eller {F}
  fråga {F}
  ja {F} vet det
  nej, {F} har den
  Det har {F} koll på
  Det var {F} som sa det
  Det är {Fs} idé
  {Fs} mamma har ringt
  {Fs} föräldrar kommer {dag}
  {F} + {F}
  {F}, {F} och {F} kommer
  {F} & {P}
  {P}, {P} och {P} deltar.
  {P} samt {P}
  {P} kom med {P}
  {P} bor hos {P}
  {P}, vars son {F} {gör}
  {P}, som är mamma till {F}
  mamma: {P}, pappa: {P}
  Mamma {P}↵Pappa {P}↵Barn: {F}, {F} och {F}
  barn: {P}
  Förnamn: {F}↵Efternamn: {L}
  Sökande: {P}
  Underskrift: {P}
  Läkare: {P}
  God man: {P}, tel {tal}
  Klagande: {P}
  Hyresgäst: {P}
  Fastighetsägare: {P}, {gata}
  Elev: {P}, 7A
  Elever: {F}, {F}, {F} och {F}
  mån: {F}↵tis: {F}↵ons: {F}
  Fika: {F}
  1. {P}↵2. {P}↵3. {P}
  - {P}↵- {P}↵- {P}
  {P}	{cpr}	{ort}
  {L}	{F}	{cpr}
  {P} | {emne} | {dag}
  {P} ({cpr})
  {P}, {tal} år
  {F} ({tal} år) och {F} ({tal} år)
  {P}, född {L}
  familjen {L} {gör}
  syskonen {F} och {F}
  bröderna {F} och {P}
  Lilla {F} {gör}
  vår {F} {gör}
  {PI}
  {PI} {emne}
  möte {PI}
  samtal {PI}
  uppföljning {PI}
  besök {PI} {tid}
  ring {PI}
  mvh {PI}
  hej {PI}
  fråga {PI} eller {PI}
  {PI} och {PI} deltar
  {PI} har ringt
  {L} och {L} har bytt pass
  {L} har pratat med {L}.
  Fråga {L}, han har nyckeln.
  {L} är ledig.
  samtal {LF}
  möte {LF} {emne}
  en man vid namn {P}
  en kvinna som heter {P}
  jag heter {F}
  det är {F} från {org}
  Hej, det är {P}
  hej det är {F}, jag {gör}
  {F} här
  Det gäller {P}.
  det handlar om {P}
  ang {F}
  ang {P} {emne}
  SV: {P}
  VB: {P} – {emne}
  avslag {P}
  inställt: {P}
  flyttat: {P} till {dag}
  besök {P} {tid}
  besök {F}
  telefonsamtal {P}
  tel {P}
  tfn-möte {P}
  möte {F}
  möte {P} + mamma
  möte {F} + {F}
  prata med {F}
  prata med {P} om {emne}
  samtal {P} kl {tid}
  avstämning {F}
  avstämning {F} om {P}
  lunch {F}
  fika {F}
  lönesamtal {P}
  utvecklingssamtal {P}
  medarbetarsamtal {F}
  rehabmöte {P}
  rehabsamtal {F}
  vårdplanering {P}
  biståndsbedömning {P}
  orosanmälan {F}
  placering {P}
  umgänge {F}
  umgänge {F} och mamma
  utredning {P}
  uppföljning {P} {emne}
  försörjningsstöd {P}
  praktik {P} hos {firma}
  hembesök {P}, {gata}
  hembesök {F}
  bygglov {P}
  grannhörande {L}
  kom ihåg blommor till {F}
  hämta {F} i {ort}
  skjutsa {F} till läkaren
  tandläkare {F}
  läkare {F}
  föräldramöte {Fs} klass
`);
