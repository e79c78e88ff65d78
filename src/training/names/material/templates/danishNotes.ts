import { lines } from "../lines";

/** Names beside any word at all, and in the midst of whole sentences. */
export const danishNotes: readonly string[] = lines(`
  {emne} {F}
  {emne} {F} og {F}
  {emne} {P} {dag}
  {emne} – {P}, {gade}
  {emne} - {F}
  {emne}/{F}
  {emne}: {P}
  {emne} ({F})
  {emne} med {F} og {Fs} mor
  {emne} hos {P}
  {emne} for {F}
  {emne} m {F}
  {emne} m. {P} og {P}
  {emne} v/{F}
  {emne}, {P}, {gade}
  {F} {emne} {tid}
  {F} - {emne}
  {F}: {emne}
  {P}: {emne}, {emne}
  {P} / {emne}
  {P} + {emne}
  {P}, {emne}
  {P} ({emne})
  {ord} {F}
  {ord} {P}
  {ord} {P} {ord}
  {ord} {ord} {P}
  {ord} {F} {ord}
  {ord} {F} {ord} {ord}
  {F} {ord}
  {F} {ord} {ord}
  {P} {ord}
  {P} {ord} {ord}
  {ord} og {ord} {F}
  {ord}, {F}
  {ord}: {F}
  {ord} til {F}
  {ord} hos {P}
  {ord} fra {F}
  {ord} med {F}
  {ord} med {P} og {P}
  {ord} ved {P}
  {ord} om {F}
  {ord} for {P}
  {ord} ang. {P}
  {ord} {Ps} {ord}
  {ord} {Fs} {ord}
  {Fs} {ord}
  {Ps} {ord} og {ord}
  {F} og {Fs} {ord}
  {F} har {ord}
  {F} skal {ord}
  {F} vil gerne {ord}
  {F} er {ord}
  {F} mangler {ord}
  {F} får {ord}
  {F} ønsker {ord} og {ord}
  {LF} {ord}
  {ord} {LF}
  {PI} {ord}
  {ord} {PI}
  {L} {ord}
  {ord} {L}
  Hvis {F} spørger, så sig, at {F} har den.
  Når {F} kommer, skal hun have {emne}.
  Selv om {F} er syg, vil {F} gerne være med.
  Fordi {F} har fri, er det {F}, der svarer.
  At {F} ikke kom, undrede {F}.
  Mens {F} er på ferie, passer {P} postkassen.
  Både {P} og hans datter {F} {gør}.
  Siden {F} flyttede, har {F} været alene.
  Før {F} begynder, skal {F} oplæres.
  Jeg skylder {F} et svar.
  Jeg savner {F}.
  Jeg håber, {F} er frisk igen.
  Jeg så {F} i {by}.
  Jeg tror, {F} har misforstået {emne}.
  Jeg har bedt {P} om at sende {emne}.
  Jeg giver dig ret, {F}.
  Jeg tager {F} med i toget, så kan {F} køre selv.
  Vi har ansat {P}.
  Vi siger tak til {P} for {tal} år.
  Vi fik {F} til at smile.
  Vi skal huske {F} på {dag}.
  Vi skal drøfte {F} og {F} på mødet.
  Vi har aftalt, {F} og jeg, at {emne} udsættes.
  Du skal ikke tænke på {F}, hun {gør}.
  Du kan bare spørge {F} eller {F}.
  Han hedder {F}, hun hedder {F}.
  Hendes navn er {P}, og hun er født i {by}.
  Deres børn {F} ({tal}) og {F} ({tal}) går i skole i {by}.
  Det kan {F} ikke lide.
  Det tager {F} sig af.
  Den lille {F} og hendes søster {F}
  Den ældre dame, {P}, {gør}.
  En borger ({P}) har klaget.
  En ven af {F}
  En af naboerne, {P}, {gør}.
  Borgerens bror {F} kører for hende.
  Borgers datter {F} har ringet og er bekymret.
  Pt. {P} er udskrevet.
  brugeren {F} skal have nye briller
  beboer {F} på stue {tal}
  bpa-hjælper {F}
  hjælperen {F} er syg, {F} kommer
  vikar {F} kender ikke {P}
  barnepigen {F}
  dagplejer {F} har fri
  klasselærer {P}
  rektor {L} og lærer {L}
  læge {L} siger god for {emne}
  dr. {L} har set på {F}
  sygeplejerske {F} skifter forbinding hos {P}
  ergo {F} og fys {F}
  {F} fra hjemmeplejen
  {F} fra {org} ringer {dag}
  {F} i {org}
  {F} hos {firma}
  {P} fra {firma}
  {P}, {firma}
  {P} ({firma})
  {F} på {gade}
  {F} i {by}
  {F} nede fra {by}
`);
