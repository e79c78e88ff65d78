import { lines } from "../lines";

/** Notes and mails of care homes, home help and social work. */
export const danishCare: readonly string[] = lines(`
  {F} spiste lidt til frokost, men drak godt.
  {F} sov til ni og ville ikke i bad.
  {F} vil ikke have hjælp af {F} længere.
  {F} blev ked af det, da {Fs} søn gik hjem.
  {W} vil gerne ud noget oftere, siger hun.
  {W} låser op om morgenen, {F} lukker.
  {W} i receptionen ved, hvor nøglen er.
  {W} på {enhed} har influenza.
  {W} fik hjælp til strømperne af {F}.
  {W} og {W} tager aften, {N} tager nat.
  Har {W} fået sin medicin?
  Kan {W} tage med til tandlægen {dag}?
  Ved du, om {W} har været forbi i dag?
  Det er {W}, der har ansvaret for {enhed} i {md}.
  Jeg bad {W} ringe hjem til {F}.
  Sønnen {W} henter hende kl. {tid}.
  Hendes bror {W} er værge.
  Stue {tal}: {F} urolig, fik beroligende.
  Stue {tal}: {F} sov fint. Stue {tal}: {L} ville tidligt op.
  Stue {tal} {P}, indflyttet fra {enhed}
  Bolig {tal}: {P}, kald kl. {tid}, oppe på toilettet.
  {enhed}: {F} og {F} i bad, {L} fik fodpleje.
  {enhed}: rolig nat
  {enhed} mangler handsker.
  {enhed} og {enhed} spiser sammen {dag}.
  Beboerne på {enhed} skal vaccineres.
  Vi flytter mødet til {enhed}.
  Tag mappen med til {enhed}, {F} skal bruge den.
  Ekstra personale på {enhed} uge {tal}
  Der mangler to vagter på {enhed}.
  {P} på {enhed} er faldet i nat, pårørende {F} orienteret.
  {P} (f. {tal}) er bevilget {emne}, afgørelsen sendes {dag}.
  {P} sov ind i nat. Datteren {F} er underrettet.
  {P} udskrives {dag}, møde sammen med {F} og {P}.
  De pårørende til {P} vil tale med {titel} {L}.
  Konen {F} kommer hver dag kl. {tid}.
  Manden {P} kan ikke klare madlavningen.
  Kontaktperson: {F}, afløser {N}
  kontaktperson {F}, stedfortræder {F}
  Fast kontakt for {P} er {F}.
  Delegering: {F} må give insulin til {L}.
  sårpleje {F} {dag}
  bad {F} ma on to
  insulin {P} {tid}
  gåtur m {F}
  indkøb {L}, apotek {L}
  rengøring hos {P}
  tilsyn {F} {tid}, {F} {tid}, {L} {tid}
  kald {F} {tid} intet særligt
  spl. {L} kontaktet ang. {F}
  læge {L} kommer på {enhed}
  ssa {F} og ssh {F} havde {P}.
  {N} tog over efter {N} klokken tre.
  {N} bytter med {F} på {dag}.
  Tak {N}, fordi du blev!
  hej {N}, kan du tage min vagt {dag}? /{F}
  nogen der kan arbejde {dag}? {N} og {F} er syge
  {F} har corona, {N} har barns sygedag og {W} har ingen pasning
  Jeg har talt med {N}, og hun ordner det med {F}.
  {F} kastede op, {F} og {F} har det godt
  Ny borger: {P}, {gade}, nøgleboks {tal}. Datter {F}.
  Ny borger {F} {L}, taler arabisk, sønnen {F} oversætter.
  Nøgle {tal} hører til {P}.
  Nøglen til {L} mangler i skabet.
  Underretning modtaget vedr. {P}. Skole: {~Ls}skolen.
  Undersøgelsen af {P} forlænges. Børnene {F} og {F} bor hos mormor {F}.
  Mor {F} vil have samvær hver anden weekend, far {F} er imod.
  {F} anbringes hos familien {L} i {by} fra {md}.
  Plejefamilien {L}-{L} tager imod søskendeparret {F} og {F}.
  Aflastning: {P} og {P}
  Aflastningsfamilien {L}, {gade}
  Opholdsstedet {~F} i {by} har en plads til {F}.
  {~Ls}gården kan tage imod {P} i {md}.
  Støttekontaktperson {F} ser {P} hver {dag}.
  {P} udeblev fra samtale med {F}.
  {P} og samleveren {F} søger {emne}.
  {F} oplyser, at {F} ikke bor der mere.
  {F} har lovet at betale tilbage til {F}.
  {F} mangler penge til huslejen, ringer {F} på {org}.
  Ansøgningen fra {P} suppleres af {titel} {P}.
  Udlejeren {~L} Ejendomme har opsagt {P}.
  Udsættelse: {P}, {gade}, {dag} kl. {tid}
  Tolk {F} bestilt, sprog somali.
  tolk: dari, {F}
  Sprog: tigrinya. Tolk {F} fra {mærke}.
  Sagen om {P} overtages af {F} efter {W}.
  Medsagsbehandler er {P}, ikke {W}.
  Sagsbehandler: {F} {L}, tlf. {tal}
  Ifølge {F} skal {enhed} lukke i {md}.
  Ifølge {W} skal {F} ikke have noget at vide.
  Utilsigtet hændelse: {F} fik {Fs} tabletter.
  UTH skrevet af {F} i {sys}.
  Journalen ligger i {sys}, spørg {F}, hvis du ikke kan komme ind.
  Lægeattest fra {titel} {L} mangler for {P}.
  {F} ({tal} år) er løbet hjemmefra fra {enhed}.
  {F} græder efter {N}.
  Børnene {F}, {F} og lille {W} var med.
  Mormor {W} ringede og var vred.
  onkel {W} hentede {F}
  Farfar hedder {W} {L}.
  Eneste pårørende er broren {P} i {by}.
  Han ville kun tale med {W}.
  Vi sang for {W}, der fyldte {tal}.
  God jul fra {F}, {N} og alle på {enhed}
  Ferie: {F} uge {tal}, {N} uge {tal}, {W} uge {tal}
  Sommerafløsere: {P}, {P}, {F} {L} og {P}
  indkøring af {F} på {enhed}
  {enhed} lukket, {F} er på {enhed}
  {F} går med {W} på {enhed} i to dage
  Hun hedder {P} og bor på {gade}.
  Han hedder {P}, hans kone hedder {F}.
  Hans mor hedder {P}.
  Datteren hedder {P} og træffes på {tal}.
  Naboen, der ringede, hedder {L}.
  Den nye vikar hedder {F}.
  Barnet hedder {F}, kaldet {N}.
  Hans navn er {P}, men alle siger {N}.
  {F} er væk til {md}.
  {F} er væk hele {md}.
  {F} er syg, {F} tager hans vagt.
  {F} er tilbage {dag}.
  {F} begynder {dag} på {enhed}.
  {F} er startet på {enhed}.
  {F} er startet i {enhed}.
  {F} har tid til fodpleje {dag}.
  {F} vil gerne klippes.
  {F} spørger, om {F} kan komme.
  {F} låser op.
  {W} vil klippes.
  {W} vil have fodpleje.
  {W} vil gerne have {P} som mentor.
  {W} kan begynde {dag}.
  {W} kan kun {dag}.
  {W} viste brevet til {F}.
  {W} siger, det er pjat.
  {W} har truet {F}.
  {W} kører, {F} tager med.
  {W} tager vasken på {enhed}.
  Vikar for {W} bliver {F}, ellers {N}.
  ellers {W}
  {F}, ellers {W}.
  spørg {W}, ellers {F}
  Glem ikke {Fs} briller.
  Husk: {Fs} medicin ligger i {enhed}.
  tag {Fs} papirer med
  {Fs} nøgler ligger hos {F}.
`);
