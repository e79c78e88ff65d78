import { lines } from "../lines";

/** Mails among colleagues: staff, building, technology, councils, invoices. */
export const danishOffice: readonly string[] = lines(`
  {F}, har du godkendt fakturaen fra {mærke}?
  {W}, har du set mailen fra {F}?
  {W}, kan du ringe til {P}?
  {W}! Ring, når du kan.
  {W}, ved du noget om {emne}?
  {W}: kan du tage den?
  Hej {W}! Hvordan gik det med {F}?
  Hej {W}, håber, du har det godt.
  Kære {W} og {F}
  Hej {N}, tak for sidst!
  Tak {W}!
  Tak, {W}.
  ok {W}, jeg tager den med {F}
  Mvh {W}
  Kh {N}
  /{W}
  /{N}
  // {N}
  // {PI}
  -{F}
  – {W}
  {W} {L}
  {W} {L}, {titel}
  {W} {L}↵{titel}↵{org}
  Hilsen fra {W} og {N}
  {mærke} sender rykker nu.
  {mærke} har sat prisen op.
  {mærke} graver i {gade} hele {md}.
  {mærke} kommer og skifter ruder {dag}.
  Vi købte dem i {mærke}.
  Vi har aftale med {mærke} og {mærke}.
  Vi bruger {mærke}, ikke {mærke}.
  Faktura fra {mærke}, {tal} kr.
  Aftalen med {mærke} udløber i {md}.
  Frokost på {mærke} {dag} kl. {tid}
  frokost på {mærke} med {F}
  Bestil hos {mærke}, spørg {F} om koden.
  Tilbud: {mærke} {tal} kr., {mærke} {tal} kr.
  Udbud af {emne}: bud fra {mærke}, {mærke} og {mærke}
  {F} hos {mærke} svarer ikke.
  {F} fra {mærke} kommer kl. {tid}.
  {P}, {mærke}
  {P} ({mærke}), {P} ({org})
  Kontaktperson hos {mærke}: {P}
  Ring til {P} hos {mærke}, tlf. {tal}
  {firma} sendte tegningerne, {F} har dem.
  {firma} har ikke svaret, men det har {P}.
  Brødrene {~L} kører grus for os.
  Brødrene {L} bor dør om dør.
  {~L} & Søn lægger nyt tag på {enhed}.
  Vognmand {~L} A/S kommer {dag}
  {sys} er nede siden {tid}.
  {sys} opdateres natten til {dag}.
  {sys} og {sys} er ikke berørt.
  Læg det i {sys}.
  Book i {sys}, ikke i {sys}.
  book lokale i {sys}
  Skabelonen ligger i {sys} under {emne}.
  Jeg kan ikke komme ind i {sys}, kan {F} hjælpe?
  Spørgsmål om {sys}: {F} eller {N}
  Sag {tal}: {P} kan ikke komme ind i {sys}
  Nyt i {sys}
  {sys}: ny version {dag}
  {sys}-kursus {dag}, {F} holder det
  Rollen i {sys} skal fjernes for {P}.
  Adgang til {sys}: {P}, {P}
  Bestilling af pc: {P}, {enhed}
  Ny telefon til {F}, {N} har den gamle.
  Ansæt {P} fra {dag}, løn {tal}.
  Ansættelse: {P}, barselsvikar for {P}
  Samtale med {F} {dag}, {F} og {F} er med.
  Samtaler {tid} {P}, {tid} {P}, {tid} {P}
  Reference på {P}: {titel} {L} hos {mærke}
  {F} takkede nej, vi spørger {F}.
  {P} stopper {tal}. {md}, afsked i {enhed}.
  Afsked med {W} og {F}
  {F} går på pension, {F} tager over.
  Opsigelse {P}, {F} {L} er bisidder.
  Rundbordssamtale {P}: {F}, {titel} {L}, {org}
  {P} er sygemeldt til {md}, {W} er vikar.
  Lønliste: {P} {tal}, {P} {tal}
  Slå {P} op i {sys}.
  Arbejdsskade: {P} gled på {gade}.
  Kursusbevis {P}
  Fødselsdage i {md}: {F} {tal}/{tal}, {N} {tal}/{tal}
  Gavekort til {F} fra os på {enhed}
  Hvem kan {dag}? {F}: ja, {F}: nej, {N}: måske
  Til {P}, {P} samt {P}
  Cc: {P}; {P}
  Fra: {P}↵Til: {P}↵Emne: {emne}
  Fra: {P} <{mail}>↵Sendt: {tal}. {md}↵Til: {P}
  Fra: {LF}↵Til: {LF}
  Den {tal}. {md} skrev {P} <{mail}>:
  Til stede: {P}, {P}, {L}, {P}
  Afbud: {L}, {L}
  Fraværende: {L} og {L}
  Udvalget: {P} (A), {P} (V), {P} (C), {L} (F)
  {P} (V) foreslår. {L} (A) er imod.
  {L} tager forbehold for beslutningen.
  {L} mener, at sagen skal tilbage i udvalget.
  Formanden {L} åbnede mødet.
  Punkt {tal} Navngivning: {gade}
  Punkt {tal} Belysning i {~Ps} Park
  Byggesag {gade}: ansøger {P}, nabo {L} har svaret.
  Naboerne {L} og {L} er hørt, {L} har ikke svaret.
  Ejendommen ejes af {F} og {P}.
  Ansøger: {P} ved {P}
  Karreen {enhed} mangler vand.
  Matr. {tal} {enhed}
  Landinspektør {L} måler op ved {~Ls}gård.
  Snerydning {gade}, klage fra {P}
  Fejlmelding: {P}, {gade}, lampen virker ikke
  Stormen {~F} væltede træer på {gade}.
  Stormen {~F} ventes at ramme i nat, siger DMI.
  Uvejret {~F} gik forbi, {F} har styr på skaderne.
  Efter {~F} er {gade} spærret.
`);
