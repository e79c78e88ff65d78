import { lines } from "../lines";

/** Mails and calendar lines of schools and day care. */
export const danishSchool: readonly string[] = lines(`
  {F} i {tal}.b har slået {F} i {tal}.c.
  {W} i 8.a kommer ikke mere til idræt.
  {W} i {tal}a vil ikke sidde ved siden af {F}.
  {W} sagde til {F}, at han hader skolen.
  {W} har glemt sin jakke i {enhed}.
  {W} synes, matematik er svært.
  {W} skal have støtte, {F} skriver et forslag.
  {F} og {W} skændtes i frikvarteret.
  {F}, {W} og {F} måtte blive efter timen.
  Jeg har talt med {Ws} far.
  Jeg er bekymret for {W} i 7.c.
  jeg er bekymret for {W}, har du mærket noget?
  {F} fortalte {W}, at {N} har en kniv.
  {F} pjækker, kontaktlærer {F} ringer hjem.
  {F} fik hjælp af læsevejleder {L}.
  {P} 6.b, skole-hjem-samtale {tid}
  akt-møde {F}, {F} og {W}
  ressourcemøde: {F} (7.b), {F} (8.a), {PI}
  skolehjem {F} {dag} {tid}
  samtaler: {F} {tid}, {F} {tid}, {F} {tid}
  samtale m {Fs} mor, {titel} {F} med
  sygeprøve {F}, {F}, {N} lokale {tal}
  prøve i lokale {enhed}
  nationale test lokale {tal}, vagt {F}
  vikar for {F} i {ting}: {F}
  {F} tager {Fs} time i {enhed}
  3. lektion: {F} for {W}
  Gårdvagter: {F}, {N}, {W}
  gårdvagt {F}/{F}
  Klasseliste 4.c: {P}, {P}, {P}, {P}, {P}
  Hold 1: {F}, {F}, {F}, {W}. Hold 2: {F}, {F}, {N}, {F}
  Nye elever: {P} (3.a), {P} (5.b)
  {P}	{tal}.b	nøddeallergi
  {P} | 2.a | laktosefri
  {P} | {F} | {tal}
  {P}; 2.a; glutenfri; {mail}
  Fraværende: {F}, {F} og {F}
  Syge i dag: {F} {L}, {F}, {W}
  Svømning {dag}: {F} skal have hjælper, {F} bader ikke.
  Støttepædagog {F} har fri, {N} går ind.
  Forældre: {P} og {P}
  Forælderen {P} vil have {F} i en anden klasse.
  {Fs} forældre er skilt; {F} bor hver anden uge i {by}.
  {Fs} lillesøster {W} starter i {enhed} i {md}.
  Fætteren {F} går på {~L}skolen.
  Sundhedsplejerske {F} vaccinerer {tal}. klasse {dag}.
  AKT-vejleder {P} stopper, den nye er {F}.
  Skoleleder {P} svarer selv.
  Skoleleder {F} og viceskoleleder {L} er på kursus.
  Vi læser {værk} i dansk.
  Ottende klasse opfører {værk} i aulaen {dag}.
  Filmen {værk} vises {dag}.
  Højtlæsning: {værk}
  Forestillingen {værk} er aflyst.
  3. klasse har arbejdet med {værk} og tegnet.
  {fest} fejres i {enhed} {dag}.
  På {fest} er skolen lukket.
  Fri {fest}
  {~L}skolen har motionsdag, {~Ps} Skole har ikke.
  {~Ls}skolen og {~F}skolen lægges sammen.
  Bus fra {~L}skolen kl. {tid}
  Besøg på {mærke} {dag}
  praktik hos {mærke}: {F}, praktik hos {firma}: {F}
  {F} er i praktik hos {mærke} i {by}.
  PRAKTIK: {P} – {mærke}, {P} – {enhed}
  Forældremøde i {enhed}, {F} sørger for kaffe.
  Forældremøde {enhed} {dag} {tid}
  Forældreråd: {P} ({enhed}), {P} ({enhed})
  {enhed} tager i skoven, {enhed} bliver hjemme.
  Børnene i {enhed} har sået karse.
  Lektie: læse side {tal}
  Indkøring {F} i {enhed}, mor {F} er med
  Hentes af: {P} (farmor)
  {F} bliver hentet af farfar {W} i dag
  {F} hentes kl. {tid} af {Fs} far
  {Fs} gymnastiktøj og {Fs} vanter ligger i {enhed}.
  Glemt: {Fs} hue
  Tak for i fredags! {F} var så stolt.
  Tillykke {F}, {tal} år!
  Velkommen til 1.b! Hilsen {F} og {F}
  Hilsen {F}, klasselærer 7.b
  Kære forældre til {F}!
  Kære {F} og {F}, forældre til {F}
  Hej! {F} er syg i dag. Mvh {F}
  {F} er syg i dag, kh {Fs} mor
  {F} syg {dag} /far {F}
  {F} har tandlægetid kl. {tid}, hilsen {P}
  {P} har ikke afleveret opgaven i {ting}.
  Karakter {P}: 02 i {ting}
  Støtte til {F} er bevilget for {md}.
  Psykolog {L} har testet {F}.
  Tillæg til {P} afslås.
  Skolekørsel {P}, {gade} til {~L}skolen
  {F} har fået forkert buskort, {F} på kontoret laver et nyt.
  Modersmål: {F} har arabisk, {F} har somali.
  SFO: {F} går hjem kl. {tid}, {F} følges med {F}.
  Mobning: {P} mod {P}
  Mobbesag, {F} 5.b, skrevet i {sys}.
  Fravær i {sys}: {P} {tal} %
  Log ind i {sys} og {sys} inden {dag}.
  {sys} afløser {sys} i {md}.
  Elevråd: formand {F}, sekretær {F}
  Dimission: {F} holder tale, og {W} synger.
  Koret synger {værk} og {værk}.
  Trivselsgruppen: {F}, {F}, {N} og {titel} {F}
`);
