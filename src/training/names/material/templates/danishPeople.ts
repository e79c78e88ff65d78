import { lines } from "../lines";

/** People in the middle of what is written in haste: notes, replies, lists, minutes, forms. */
export const danishPeople: readonly string[] = lines(`
  {F} vil have {emne} flyttet
  {F} og jeg har kigget på {emne}
  jeg og {F} tager den {dag}
  mig og {F}
  dig og {F}
  {F} og co. kommer {dag}
  kun {F} mangler
  alle undtagen {F}
  bortset fra {F} og {F} er alle her
  udover {P} kommer {F}
  {F} spurgte, om {F} måtte komme med
  {F} sagde til {F}, at {F} ikke kom
  {F} blev ked af det, da {F} gik
  i går var {F} her, i dag kommer {F}
  så ringede {F} igen
  nu har {F} også meldt sig syg
  måske kan {F} hjælpe {F}
  desværre er {F} syg
  heldigvis kom {F}
  forresten {F}, har du {emne}?
  altså {F}
  undskyld {F}, jeg glemte {emne}
  nej {F}
  jo {F}, det er rigtigt
  hvor er {F} henne?
  hvornår kommer {F}?
  hvem har {P}?
  hvem tager {F} og {F}?
  hvad siger {F} til det?
  hvordan går det med {F}
  hvorfor er {P} ikke på listen
  ved du om {F} er tilbage
  kender du {P}?
  husker du {P} fra {by}
  mon {F} har fået {emne}
  lad {F} gøre det
  bed {F} om at ringe
  få {F} til at kigge på {emne}
  giv {F} besked
  giv den til {F}
  sig det til {F}
  vis det til {F} og {F}
  skriv til {F} og {P}
  tag {F} med
  tag fat i {P}
  følg op hos {F}
  aftal med {F} hvornår
  afklar med {P} om {emne}
  koordiner med {F}
  mail til {P}
  mail fra {F} om {emne}
  opkald fra {P}
  besked fra {F}
  besked til {F}
  brev til {P}
  brev fra {Ps} læge
  pakke til {F}
  gave til {F}
  blomster til {Fs} jubilæum
  kort til {F} og {F}
  seddel fra {F}
  hilsen fra {F}
  nyt om {P}
  nyt fra {F}
  svar fra {P} mangler
  klage fra {P}
  klage over {P}
  afgørelse til {P}
  ansøgning fra {P}
  bevilling til {P}
  regning til {P}
  kvittering fra {F}
  lægeerklæring på {P}
  statusattest {P}
  udtalelse om {F}
  underretning om {F} fra skolen
  bekymring for {F} og {F}
  samtykke fra {P} mangler
  fuldmagt fra {P} til {P}
  aktindsigt {P}
  journalnotat {P}
  notat: {P} ringede {dag}
  referat {P}
  handleplan {F}
  ungeplan {P}
  faglig vurdering af {P}
  visitationsbesøg hos {P}
  hjemmehjælp til {P}
  mad til {F}
  medicin til {P}
  nøgleboks hos {P}
  bad {F}
  tøjvask {F}
  gåtur med {F}
  følgeskab til {F}
  indkøb for {F}
  besøgsven for {P}
  aflastning {F}
  aflaster for {F} er {P}
  plejefamilie til {F}
  {F} i pleje hos {P}
  {F} skal bo hos {F}
  {F} vil gerne bo hos sin mor
  {F} kan ikke bo alene
  {F} bor nu hos {Fs} far
  {F} er flyttet hjem til {F}
  {F} og {F} skal skilles
  {F} er gravid og har termin i {md}
  {F} er indlagt på {org}
  {F} faldt i nat
  {F} har det bedre
  {F} græd hele {dag}
  {F} slog {F} i frikvarteret
  {F} driller {F}
  {F} fra 3.b er blevet hentet
  {F} i 7.a har ikke været i skole
  {Fs} fravær er {tal} %
  {Fs} forældre, {P} og {P}, er enige
  {Fs} mor {F} og far {F}
  {Fs} storebror {F}
  {Fs} kæreste {F}
  {Fs} værge er {P}
  {Fs} læge hedder {P}
  {Fs} tur til {by}
  {Fs} sag er hos {F}
  {Fs} timer
  {Fs} papirer ligger hos {F}
  {Fs} afløser er {F}
  {Fs} opgaver tages af {F}
  {Fs} sidste dag er {dag}
  {Fs} bord
  i {Fs} sted kommer {F}
  i {Fs} ferie
  under {Fs} barsel
  på {Fs} kontor
  på {Fs} vegne
  efter {Fs} mening
  til {Fs} møde
  med {Fs} hjælp
  fra {Fs} mor
  om {Fs} skole
  hos {Fs} mormor
  {Ps} bolig
  {Ps} ægtefælle
  {Ps} sag {tal}
  {Ls} sag
  {Ls} bor på {gade}
  hos {Ls} på {gade}
  familien {L} fra {gade}
  familierne {L} og {L}
  ægteparret {L}
  søskende {L}
  brødrene {L}
  frk. {L}
  hr. og fru {P}
  pedel {F}
  køkkenleder {P}
  rengøring: {F}
  formand: {P}, kasserer: {P}
  kasserer {P}
  næstformand {P} og medlem {P}
  bestyrelsen: {P}, {P}, {P} og {P}
  tillidsrepræsentant {F}
  AMR: {F}, TR: {F}
  oplægsholder: {P}
  vejleder {F}
  mentor {P}
  støtteperson: {P}
  primær: {F}, sekundær: {F}
  dag: {F}, aften: {F}, nat: {F}
  kl. {tid} {F}
  kl {tid} {P} {emne}
  {tid} {P}
  {tid} {F} og {F}
  {tid}-{tid} {P}, {gade}
  {dag} {F}
  {dag}: {F} og {F}
  {dag} {F} {tid}
  {dag} {P} {emne}
  uge {tal}: {F}
  uge {tal} {F}, uge {tal} {F}
  d. {tal}/{tal} {P}
  {tal}/{tal}: {F}
  {tal}. {F}
  nr. {tal}: {P}
  rum {tal}: {F}
  lejlighed {tal}: {P}
  stue {tal} {F}
  plads {tal} {P}
  hold {tal}: {F}, {F}, {F}
  bil {tal}: {F} og {F}
  {F} kører {F}
  {F} henter {F} og {F}
  {F} afløser {F}
  {F} bytter med {F}
  {F} overtager {Fs} vagt
  {F} i stedet for {F}
  {F} -> {F}
  {F} → {F}
  {F} / {F}
  {F}/{F}/{F}
  {F}, {F}, {F}, {F} og {F}
  {F}; {F}; {F}
  {F} og {F}: {emne}
  {F} + {F} + {F}
  {F} samt {F}
  {F} eller {F}?
  {F} (ferie), {F} (syg) og {F} (kursus)
  {F} ({titel})
  {P} ({F})
  {P} – kaldet {F}
  {P}, også kaldet "{F}"
  {F} "{F}" {L}
  {F} (født {L}) {L}
  {P}, f. {tal}.{tal}.{tal}
  {P} f. {tal}
  {P} {cpr}
  {P}, {cpr}, {gade}
  {cpr} {P}
  {tal} {P}
  tlf. {tal} {P}
  {P}, tlf. {tal}
  {P} - {tal}
  {P} <{mail}>; {P} <{mail}>
  "{P}" <{mail}>
  {P} [mailto:{mail}]
  '{P}'
  {LF} <{mail}>
  {LF} <{mail}>; {LF} <{mail}>
  Fra: {P}↵Sendt: {dag} {tid}↵Til: {P}; {P}↵Cc: {P}↵Emne: {emne}
  Fra: {P} [mailto:{mail}]
  Den {tal}/{tal} skrev {F}:
  > Hej {F}
  > {F} {gør}
  > mvh {F}
  >> {P} skrev:
  On {dag}, {P} wrote:
  Sendt fra min iPhone↵↵{P}
  Videresendt af {P}
  Sendt på vegne af {P}
  Accepteret: {P}
  Afvist: {P}
  {P} har inviteret dig
  {P} har delt en fil
  {P} har svaret på {emne}
  Mødeleder {F}
  Mødeindkaldelse fra {P}
`);
