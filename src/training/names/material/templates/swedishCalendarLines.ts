import { lines } from "../lines";

/** Calendar entries and short messages as they are typed, names beside hours, rooms and errands. */
export const swedishCalendarLines: readonly string[] = lines(`
  {F} {tid}, {F} {tid}, {F} {tid}, fika, {N} {tid}
  {F} kl {tid}
  {F} {tid}-{tid}
  {tid} {F}
  {tid} {F}, {tid} {F}, {tid} {L}
  kl {tid} {F}, kl {tid} {märke}, kl {tid} {P}
  {tid} {P} {emne}
  {W} {tid}
  {W} kl {tid} rum {tal}
  {W} + {F} {tid}
  {W} o {F} {emne}
  {W} ska till läkaren
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
  ring {L} först
  ring {W}
  ring {W} ang {emne}
  ring {N} om {emne}
  ring {märke}
  ring {märke} om {emne}
  maila {F} o {F}
  mejla {L} om {F}
  svara {W}
  svara {L}
  påminn {F}
  påminn {W} om {emne}
  möte {W}
  möte med {W} och {F}, {enhet}
  möte {enhet}
  möte i {enhet} med {F}
  möte {märke}
  möte {märke}, {F} och {P} från {märke}
  möte {sys}
  möte ang {sys}
  besök {märke} i {ort}
  lunch {märke}
  lunch {N}
  lunch {W} {märke}
  fika {W}
  fika på {enhet}
  aw {märke} {tid}
  {fest}
  {fest}, ledig
  {fest} – {F} jour
  jour {F}
  jour: {F}, reserv {W}
  jour {W}/{N}
  bakjour {L}
  {F} ledig
  {F} ledig {dag}, {W} ledig {dag}
  {W} ledig
  {W} sjuk
  {N} vab
  {F} semester v {tal}
  {F} jobbar hemma
  {F} fyller {tal}
  {N} {tal} år!!
  {F} slutar
  {W} börjar {dag}
  sip {F}
  sip {F}, skola + soc + bup
  sip {F} {enhet} {tid}
  nätverksmöte {F}, mamma {F}, pappa {W}, {titel} {L}
  deltar: {F}, mamma {F}, {P} (soc), {W}, dr {L}
  deltagare {F}, {F}, {N}, {L}
  med: {F}, {PI}, {W}
  hembesök {F}, hund finns
  hembesök {L}, {gata}
  hembesök hos {W} o {F}
  hembesök {P} {gata} kod {tal}
  läkare {L} {F}
  läkare m {F} {tid}, {N} skjutsar
  tandläkare {W}
  bup {F}
  bvc {F} {tal} mån
  vaccination {F}
  hörapparat {F}
  skjutsa {W} till {ort}
  hämta {N} vid {märke}
  handla åt {F}
  bank med {F}
  syn med {F} {dag}
  polisen ang {F}
  rättegång {L}
  förhandling {P}
  häktet {F}
  medling {F}–{F}
  tolkmöte {F}, tolk {F}
  tolk {F} (arabiska)
  familjen {L} {tid}
  fam {L} {emne}
  fam. {L}, barn {F}, {F}, {W}
  syskonen {L}
  {F} o {F} {L}
  {F} & {F} {emne}
  {F}, {F}, {F} {emne}
  {F}/{F}/{N}
  {F} ev {F}
  {F} eller {W}
  {F} (ej {F})
  {F} (om {F} kan)
  {F}? {F}?
  inst. {F}
  inställt {W}
  avbokat {F}
  ombokat: {F} till {tid}
  {F} avbokad, {F} in
  obs {F} {tid}
  prel {F}
  {PI} {tid}
  {PI}, {PI}, {PI}
  apt {enhet}
  apt {enhet}, {F} ordf
  {enhet} {tid}
  {enhet} bokad
  {enhet} av {F}
  {enhet} ledig, {enhet} upptagen
  rum {enhet} {tid}
  i {enhet} med {W}
  {FI} {tid}, {FI} {tid}, {F} {tid}
  {F} {tid}, {FI} {tid}
  {FI} {emne}
  {emne} {FI}
  {FI} och {FI} bråkade
  {FI} sa det
  {FI} såg det
  {FI} sjuk, {FI} tar passet
  möte {FI} o {F}
  hej {FI}
  {FI}, {F} och {FI}
  ring {FI}
  mvh {FI}
  {FI} i 8c
  {F} i 7a
  {W} i 6b
  fam. {L}: {F} ({tal}), {F} ({tal})
  Fam. {L}, {gata}
  Familjen {L} – barnen {F}, {F} och {F}
  Grannarna {L} och {L}-{L}
  frågade {N} men han kan inte
  {N} kanske?
  {N} är sjuk, kan nån ta passet?
  hälsa {N} och grattis!
  hälsa {W}
  nyckeln hämtas hos {F}.
  Nycklar hämtas hos {F}
  boka hos {F}
  en person vid namn {P}
  Det ringde en {P} som undrar om {emne}
  det ringde en {F}
  bl a {P} på nr {tal} och {F} på {tal}B
  anhörig {P} följer med
  jour: {P}, reserv {F}
  {P} och {P} greps på {gata}.
  {L} uppger att han bor hos {P}.
  tolk: dari, {F}
  språk: somaliska, tolk: {F}
  kost: halal, {F}
  halal: {F}, {F}
  vegetariskt: {P}
  {L}, {L} och {L} är frånvarande
  Elever: {F}, {F}, {F}
  Deltar: {F}, {F} och {L}
  ordinarie: {L}, {L}
  pappa {F}, {F} (kontaktperson)
  mamma {F}, pappa {F}, {F} (kontaktperson), psyk. {L}
  {LF}
  {LF} – {emne}
  {LF}: {emne}
  - {LF} – {emne}, {dag}
  - {LF}: {emne}
  - {LF} – ny handläggare {F}
  {LF} ({tal})
  {LF} {tid}
  {LF}↵{LF}↵{LF}
  {LF}; {LF}; {LF}
  tolk arabiska {F}
  tolk dari {F} {tid}
  tolk ukrainska, {F}
  tolk polska: {P}
  arabisk tolk {F}
  frågade {N} om {emne}
  {N} på fritids
  {N} på {enhet} vet
  {N} i kök
  brukaren {PI}
  hr {L}, fru {L}
  insp. {L}
  frk {L}
  {P} kl {tal}
  {P} kl {tid}
  {P} kl {tal}, {gata}
  {P} {tid}
  {P}, {gata}
  Genomförandeplan {P} ADHD.docx
  Genomförandeplan {P}.docx
  Utredning {P} {tal}.pdf
  Utlåtande {F} {L} NPF.pdf
  Orosanmälan {P} BUP.docx
  Beslut {P} LSS.docx
  {P} CV.pdf
  {P} - {emne}.docx
  {emne} {P}.pdf
  {P} ADHD
`);
