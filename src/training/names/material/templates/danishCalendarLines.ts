import { lines } from "../lines";

/** Calendar entries and short messages as they are typed, names beside hours, rooms and errands. */
export const danishCalendarLines: readonly string[] = lines(`
  {F} {tid}, {F} {tid}, {F} {tid}, pause, {N} {tid}
  {F} kl. {tid}
  {F} {tid}-{tid}
  {tid} {F}
  {tid} {F}, {tid} {F}, {tid} {L}
  kl. {tid} {F}, kl. {tid} {mærke}, kl. {tid} {P}
  {tid} {P} {emne}
  {W} {tid}
  {W} kl. {tid} lokale {tal}
  {W} + {F} {tid}
  {W} og {F} {emne}
  {W} skal til læge
  {W} {L} {emne}
  {emne} {W}
  {emne} {W} {L}
  {emne} m {W}
  {emne} {W}, {F} med
  {emne} {N}
  {emne} {L}
  {emne} {L} + {L}
  {emne} {L}/{L}
  {L} + {L}, {emne}
  {L} {emne} {tid}
  {L} {tid}, {L} {tid}
  ring {L}
  ring til {L} først
  ring {W}
  ring til {W} ang. {emne}
  ring til {N} om {emne}
  ring {mærke}
  ring til {mærke} om {emne}
  mail til {F} og {F}
  skriv til {L} om {F}
  svar {W}
  svar {L}
  husk {F}
  mind {W} om {emne}
  møde {W}
  møde med {W} og {F}, {enhed}
  møde {enhed}
  møde i {enhed} med {F}
  møde {mærke}
  møde {mærke}, {F} og {P} fra {mærke}
  møde {sys}
  møde om {sys}
  besøg {mærke} i {by}
  frokost {mærke}
  frokost {N}
  frokost {W} {mærke}
  kaffe {W}
  kaffe på {enhed}
  fyraftensøl {mærke} {tid}
  {fest}
  {fest}, fri
  {fest} – {F} vagt
  vagt {F}
  vagt: {F}, reserve {W}
  vagt {W}/{N}
  bagvagt {L}
  {F} fri
  {F} fri {dag}, {W} fri {dag}
  {W} fri
  {W} syg
  {N} barns syg
  {F} ferie uge {tal}
  {F} arbejder hjemme
  {F} fylder {tal}
  {N} {tal} år!!
  {F} stopper
  {W} starter {dag}
  mus {F}
  mus {W} {tid}
  1:1 {F}
  1:1 {W}
  netværksmøde {F}, mor {F}, far {W}, {titel} {L}
  deltagere: {F}, mor {F}, {P} (fam.afd.), {W}, dr. {L}
  deltagere {F}, {F}, {N}, {L}
  med: {F}, {PI}, {W}
  hjemmebesøg {F}, har hund
  hjemmebesøg {L}, {gade}
  hjemmebesøg hos {W} og {F}
  hjemmebesøg {P} {gade} nøgleboks {tal}
  læge {L} {F}
  læge m {F} {tid}, {N} kører
  tandlæge {W}
  ppr {F}
  sundhedspl. {F} {tal} mdr
  vaccination {F}
  høreapparat {F}
  kør {W} til {by}
  hent {N} ved {mærke}
  køb ind til {F}
  bank med {F}
  syn med {F} {dag}
  politi ang. {F}
  retsmøde {L}
  grundlovsforhør {P}
  arrest {F}
  mægling {F}–{F}
  tolkemøde {F}, tolk {F}
  tolk {F} (arabisk)
  familien {L} {tid}
  fam {L} {emne}
  fam. {L}, børn {F}, {F}, {W}
  søskende {L}
  {F} og {F} {L}
  {F} & {F} {emne}
  {F}, {F}, {F} {emne}
  {F}/{F}/{N}
  {F} evt. {F}
  {F} eller {W}
  {F} (ikke {F})
  {F} (hvis {F} kan)
  {F}? {F}?
  aflys {F}
  aflyst {W}
  afbud {F}
  flyttet: {F} til {tid}
  {F} melder afbud, {F} ind
  obs {F} {tid}
  foreløbig {F}
  {PI} {tid}
  {PI}, {PI}, {PI}
  personalemøde {enhed}
  personalemøde {enhed}, {F} ordstyrer
  {enhed} {tid}
  {enhed} booket
  {enhed} af {F}
  {enhed} ledig, {enhed} optaget
  lokale {enhed} {tid}
  i {enhed} med {W}
  {FI} {tid}, {FI} {tid}, {F} {tid}
  {F} {tid}, {FI} {tid}
  {FI} {emne}
  {emne} {FI}
  {FI} og {FI} skændtes
  {FI} sagde det
  {FI} så det
  {FI} syg, {FI} tager vagten
  møde {FI} og {F}
  hej {FI}
  {FI}, {F} og {FI}
  ring {FI}
  mvh {FI}
  {FI} i 8.c
  {F} i 7.a
  {W} i 6.b
  fam. {L}: {F} ({tal}), {F} ({tal})
  Fam. {L}, {gade}
  Familien {L} – børnene {F}, {F} og {F}
  Naboerne {L} og {L}-{L}
  Naboer hørt: {L}, {L}, {L}
  Ikke svaret: {L}
  spurgte {N}, men han kan ikke
  {N} måske?
  {N} er syg, kan nogen tage vagten?
  hils {N} og tillykke!
  hils {W}
  nøglen hentes hos {F}.
  Nøgler hentes hos {F}
  book hos {F}
  en person ved navn {P}
  Der ringede en {P}, der spørger om {emne}
  der ringede en {F}
  bl.a. {P} i nr. {tal} og {F} i {tal}B
  datter {P} tager med
  vagt: {P}, reserve {F}
  {P} og {P} blev anholdt på {gade}.
  {L} siger, han bor hos {P}.
  tolk: dari, {F}
  sprog: somali, tolk: {F}
  kost: halal, {F}
  halal: {F}, {F}
  vegetar: {P}
  hos {firma}, {F} hos {mærke}
  {F} hos {mærke} og {F} hos {firma}
  {L}, {L} og {L} er fraværende
  Elever: {F}, {F}, {F}
  Deltager: {F}, {F} og {L}
  medlemmer: {L}, {L}
  far {F}, {F} (kontaktperson)
  mor {F}, far {F}, {F} (kontaktperson), psyk. {L}
  {LF}
  {LF} – {emne}
  {LF}: {emne}
  - {LF}: {emne}, {dag}
  - {LF}: {emne}
  - {LF}: ny sagsbehandler {F}
  {LF} ({tal})
  {LF} {tid}
  {LF}↵{LF}↵{LF}
  {LF}; {LF}; {LF}
  tolk arabisk {F}
  tolk dari {F} {tid}
  tolk ukrainsk, {F}
  tolk polsk: {P}
  arabisk tolk {F}
  spurgte {N} om {emne}
  {N} i sfo'en
  {N} på {enhed} ved det
  {N} i køkkenet
  borger {PI}
  hr. {L}, fru {L}
  pa. {L}
  frk. {PI}
  {P} kl {tal}
  {P} kl {tid}
  {P} kl. {tal}, {gade}
  {P} {tid}
  {P}, {gade}
  Handleplan {P} ADHD.docx
  Handleplan {P}.docx
  Handleplan {P} {tal}.pdf
  Statusnotat {F} {L} ASF.pdf
  Underretning {P} PPR.docx
  Referat {P} LSS.docx
  {P} CV.pdf
  {P} - {emne}.docx
  {emne} {P}.pdf
  {P} ADHD
`);
