import { lines } from "../lines";

export const danishChat: readonly string[] = lines(`
  har du set {Ps} ansøgning
  har du talt med {P}?
  har nogen hørt fra {F}
  {F} kommer ikke i dag
  {F} er på kursus
  {F} har fri {dag}, {F} tager telefonen
  Er {F} på arbejde i dag?
  er {F} inde?
  kan en af jer ringe til {P}
  kan du tage {P} {dag}
  tager du {F} og jeg tager {F}
  jeg har {P} i telefonen
  jeg har lige haft {P} i røret
  {P} ringede, hun vil gerne tale om {emne}
  {P} ringer {dag}
  der er post til {F}
  tak {F}
  tak for hjælpen {F}
  Tak for sidst, {F}!
  god weekend {F}
  God ferie {F}
  Godt nytår til {F} og {F}
  Tillykke {F}!
  Tillykke til {P}
  Velkommen til {P}, som {gør}
  Velkommen {F}
  Farvel til {P}
  Spørg {F} eller {F}
  spørg lige {F}
  ja {F} ved det
  nej, {F} har den
  Det har {F} styr på
  Det ved {F} nok
  Det var {F}, der sagde det
  Det er {Fs} idé
  Det er vist {Ps} mor
  {Fs} mor har ringet
  {Fs} forældre kommer {dag}
  {F} og {Fs} mor
  {F} + {F}
  {F}, {F} og {F} kommer
  {F} & {F}
  {F} & {P}
  {P}, {P} og {P} deltager.
  {P} og dennes bisidder {P}
  {P} samt {P}
  {P} eller {P}
  {P} mødte op med {P}
  {P} bor hos {P}
  {P} har {P} som værge
  {P}, hvis søn {F} {gør}
  {P}, som er mor til {F}
  mor: {P}, far: {P}
  Mor {P}↵Far {P}↵Børn: {F}, {F} og {F}
  Mor: {F}↵Far: {F}
  barn: {P}
  forældre: {F} og {P}
  Fornavn: {F}↵Efternavn: {L}
  Fornavn {F}, efternavn {L}
  Borgerens navn: {P}
  Ansøger: {P}↵Ægtefælle: {P}
  Underskrift: {P}
  Underskrevet af {P}
  Modtaget fra {P}
  Afsender: {P}
  Modtager: {P}
  Læge: {P}
  Egen læge: {P}
  Bisidder: {P}, tlf. {tal}
  Værge: {P}
  Advokat: {P}
  Naboer: {P} og {P}
  Klager: {P}
  Lejer: {P}
  Udlejer: {P}
  Ejer: {P}, {gade}
  Elev: {P}, 7.A
  Elever: {F}, {F}, {F} og {F}
  7.A: {P}, {P}, {P}
  Hold 1: {F}, {F}, {F}↵Hold 2: {F}, {F}, {F}
  Vagtplan: man {F}, tirs {F}, ons {F}
  man: {F}↵tir: {F}↵ons: {F}
  Kage: {F}
  Kagemand {dag}: {F}
  Fødselsdage: {F} {tal}/{tal}, {F} {tal}/{tal}
  1. {P}↵2. {P}↵3. {P}
  - {P}↵- {P}↵- {P}
  {P}	{cpr}	{by}
  {L}	{F}	{cpr}
  {P} | {emne} | {dag}
  {P} ({cpr})
  {P} (cpr. {cpr})
  {P} ({F})
  {P}, {tal} år
  {F} ({tal} år) og {F} ({tal} år)
  {P} f. {L}
  {P}, født {L}
  Hr. og fru {L}
  Hr {L} og fru {L}
  familien {L} {gør}
  søskendeparret {F} og {F}
  tvillingerne {F} og {F}
  brødrene {F} og {P}
  Lille {F} {gør}
  lille {F} på {tal} år
  Gamle {F} {gør}
  vores {F} {gør}
  min {F}
  stakkels {F}
  {PI}
  {PI} {emne}
  møde {PI}
  samtale {PI}
  samtale {PI} {emne}
  opfølgning {PI}
  besøg {PI} {tid}
  ring {PI}
  ring til {PI} ang. {emne}
  hjemmebesøg hos {PI}
  mvh {PI}
  hej {PI}
  Kære {PI}
  spørg {PI} eller {PI}
  {PI} og {PI} deltager
  {PI}, {PI} og {F}
  {PI} kommer {dag}
  {PI} har ringet
  underretning {PI} kl {tid}
  status {PI} – {emne}
  {P} og {PI}
  {P} sen.
  {P} senior
  {P} jr.
  {L} og {L} har byttet vagt
  {L} bytter med {L}
  {L} har talt med {L}.
  Spørg {L}, han har nøglen.
  {L} er på ferie.
  {L} ringer {dag}
  samtale {LF}
  møde {LF} {emne}
  besøg hos {LF}
  vagtplan: {F}, {F}, {L}
  hende {F} fra {org}
  ham {F} fra {by}
  ham der {F}
  en vis {P}
  en mand ved navn {P}
  en kvinde, der hedder {P}
  hedder {P}
  jeg hedder {F}
  det er {F}
  Det er {F} fra {org}
  Hej, det er {P}
  hej det er {F}, jeg {gør}
  du taler med {P}
  {F} her
  Det gælder {P}.
  det handler om {P}
  Det drejer sig om {F}
  I forhold til {F}
  ift. {F}
  mht. {P}
  vedr {P}
  ang {F}
  ang {P} {emne}
  re {P}
  SV: {P}
  VS: {P} – {emne}
  FW: {P}
  Re: {emne} {P}
  afslag {P}
  bevilling {P}
  opstart {P}
  opstart {F} {dag}
  aflyst: {P}
  Aflyst {F}
  flyttet: {P} til {dag}
  afhente {F}
  besøg {P} {tid}
  besøg {F}
  tilsyn {P}
  tilsyn hos {P} {gade}
  telefonsamtale {P}
  tlf {P}
  tlf. møde {P}
  møde {F}
  møde {P} + mor
  møde {F} + {F}
  snak med {F}
  snak med {P} om {emne}
  samtale {P} kl {tid}
  sparring {F}
  sparring med {F} om {P}
  frokost {F}
  kaffe {F}
  walk and talk {F}
  forventningssamtale {F}
  sygemelding {F}
  sygefraværssamtale {P}
  rundbordssamtale {P}
  omsorgssamtale {F}
  trivselssamtale {P}
  tværfagligt møde {P}
  koordineringsmøde ang. {P}
  behandlingsmøde {P}
  underretning vedr. {F}
  anbringelse {P}
  samvær {F}
  samvær {F} og mor
  overvåget samvær {P}
  udslusning {P}
  udredning {P}
  revurdering {P}
  rehab-team {P}
  førtidspension {P}
  fleksjob {P}
  sygedagpenge {P}
  jobplan {P}
  virksomhedsbesøg {P} hos {firma}
  praktik {P} hos {firma}
  praktikbesøg {F}
  hjælpemidler {P}
  boligændring {P}, {gade}
  nabohøring {L}
  byggetilladelse {P}
  byggesag {P}
  husk blomster til {F}
  husk nøgle til {F}
  hente {F} i {by}
  køre {F} til læge
  tandlæge {F}
  læge {F}
  forældremøde {F}s klasse
  skole-hjem {F}
`);
