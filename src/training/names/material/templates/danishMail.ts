import { lines } from "../lines";

/** "↵" ends a line. Slots are explained in `fillTemplate`. */
export const danishMail: readonly string[] = lines(`
  Kære {F}↵↵Tak for din mail om {emne}.
  Kære {P}↵↵Vi har modtaget din henvendelse om {emne}.
  Kære {F} og {F}↵↵Tak for sidst.
  Kære {F}, {F} og {F}
  Hej {F}
  Hej {F},↵↵Kan du ringe til mig {dag}?
  Hej {F}!↵↵{F} {gør}.
  Hej {F} – jeg har lige talt med {P}.
  Hej alle↵↵{P} {gør}, så vi rykker mødet til {dag}.
  Hej igen {F}. {P} {gør}.
  Hejsa {F} :-)
  Goddag {P}
  Godmorgen {F}
  Hr. {L}↵↵Vi vender tilbage.
  Kære hr. {L}
  Kære fru {L}
  Til {P}
  Til rette vedkommende↵↵Jeg skriver på vegne af min mor, {P}.
  Til forældrene til {F}
  Til {P}, {gade}, {by}
  Tak {F} :)
  Tak for hurtigt svar, {F}!
  Tusind tak, {F}.
  Ok {F}, det er aftalt.
  Mvh {F}
  Mvh↵{P}
  mvh {P}
  Vh {F}
  Kh {F}
  /{F}
  Hilsen {F}
  Hilsen {P}↵{titel}
  Bedste hilsner↵{P}
  Mange hilsner {F} og {F}
  Venlig hilsen↵↵{P}↵{titel}↵{org}
  Med venlig hilsen↵{P}↵{titel}, {org}↵Tlf. {tal}
  Med venlig hilsen↵↵{P}↵Rådhuset↵{gade}↵{by}
  På vegne af {P}
  Fra: {P}↵Sendt: {dag}↵Til: {P}↵Emne: {emne}
  Fra: {P} <{mail}>↵Til: {P} <{mail}>↵Cc: {P}
  Fra: {LF}↵Til: {LF}; {LF}
  Til: {P}; {P}; {P}↵Emne: SV: {emne}
  Den {tal}. {md} skrev {P} <{mail}>:
  Den {dag} kl. {tid} skrev {P}:
  {P} skrev:
  Oprindelig mail fra {P}
  Vedr. {P}
  Vedr. {P} – {emne}
  Vedrørende {P}s ansøgning
  Ang. {P}, cpr {cpr}
  Angående {P} og {emne}
  Sag: {P}, {cpr}
  Borger: {P}
  Navn: {P}↵Adresse: {gade}↵Postnr.: {tal} {by}
  Navn: {P}, cpr-nr.: {cpr}
  Kontaktperson: {P}
  Pårørende: {P} (datter)
  Partsrepræsentant: {P}
  Deltagere: {P}, {P}, {P} og {P}
  Deltagere: {F}, {F}, {F}
  Til stede: {P} ({org}), {P} og {P}
  Afbud: {P}
  Fraværende: {P}
  Referent: {P}
  Att. {P}
  Att.: {P}, {org}
  v/ {P}
  Ansvarlig: {F}
  Ordstyrer: {F}↵Referent: {F}
  Jeg har talt med {P} om {emne}.
  Jeg har talt med {Ps} datter.
  Jeg skriver vedrørende {rolle} {P}, som {gør}.
  Borgeren {P} {gør}.
  {rolle} {P} {gør}.
  {P} {gør}.
  {P}, født {tal}. {md}, {gør}.
  {F} {gør}.
  {F} {gør}, og {F} ved det ikke.
  {L} {gør}.
  {P} og {P} {gør}.
  Både {F} og {F} {gør}.
  Hverken {P} eller {P} {gør}.
  Er du sikker på, at {F} {gør}?
  Kan du følge op på {Ps} sag?
  Kan {F} eller {F} tage den?
  Har du hørt noget fra {P}?
  Husk at ringe til {P} {dag}.
  Husk {Fs} fødselsdag {dag}.
  Vi skal have styr på {emne} for {P} inden {dag}.
  Vi har besluttet at give {P} {emne}.
  Det drejer sig om {P}, {gade}, {tal} {by}.
  Jeg er bekymret for {F}, som {gør}.
  Det er {Ps} sag, jeg tænker på.
  {Fs} mor {gør}.
  {Fs} lærer, {P}, {gør}.
  {Ps} {emne} er sendt til {org}.
  {Ls} advokat {gør}.
  Jeg er pårørende til {P}.
  Min mand, {P}, {gør}.
  Min datter {F} {gør}.
  Min nabo hedder {P}.
  Vores søn {P} går i 4.b.
  Jeg hedder {P} og bor på {gade} i {by}.
  Mit navn er {P}.
  Sagen er overdraget til {P} fra {org}.
  {titel} {P} {gør}.
  {titel} {P}, {org}, {gør}.
  Sagsbehandler: {P}
  Din sagsbehandler er {P}, som du kan ringe til på {tal}.
  {P} ({titel}) og {P} {gør}.
  I morges ringede {P} fra {org}.
  Så kom {F} ind ad døren.
  Ifølge {P} er der styr på {emne}.
  Efter aftale med {F} sender jeg papirerne.
  Sammen med {F} har vi kigget på {emne}.
  Cc {F}
  Tjek lige {Ps} {emne}, den ligger på bordet hos {F}.
  @{F} kan du tage den?
  @{P} vi ses {dag}
  {F}: jeg kommer lidt senere↵{F}: helt fint
  Hvis {F} ikke kan, så spørg {P}.
  Jeg mødte {P} på {gade}.
  Hun bor på {gade}, og hendes bror {P} bor i {by}.
  {P}, {gade}, {tal} {by}
  {P}; {cpr}; {gade}; {by}
  {tal}. {P}
  - {P}: {emne}
  - {F}: {emne}
  • {P}
  {LF}
  {LF} – {cpr}
  {LF} ({emne})
  {LF}; {LF}; {LF}
  {PI} {gør}.
  Møde med {PI}
  Vi har set på {emne} for {PI}.
  Afgørelse vedr. {P}.docx
  {emne} {P} {tal}.pdf
  Referat møde {F} {tal}.{tal}.docx
`);
