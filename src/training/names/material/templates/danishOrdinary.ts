import { lines } from "../lines";

/** Ordinary words that are also somebody's name, and things that carry a person's name. */
export const danishOrdinary: readonly string[] = lines(`
  Hun vil gerne bo tættere på sin familie.
  Kan han bo alene? Han kan bo på {gade}.
  De kan ikke bo sammen længere
  Borgeren ønsker at bo i egen bolig.
  vil bo i {by} med sin mor
  Bo, leve og arbejde i {by}
  bo-støtte tirsdag kl. {tid}
  Bostøtten kommer {dag}.
  Vi kan tage den {dag}.
  tage kontakt til {org} om {emne}
  Hun må tage bussen til {by}.
  Arket er bent og rettet til.
  Kaj og bro spærres fra {dag}.
  Mød op på kajen ved kaj {tal}.
  Der er liv i {by}, og livet er godt.
  Et langt liv med arbejde og børn
  Ny i livet med barn
  Ask og eg skal fældes på {gade}.
  Der står en birk og en lind i haven.
  En storm ventes i nat, og stormen rammer {by}.
  storm og regn {dag}
  Vi skal ud i skoven og ned til stranden.
  Skovtur {dag} med frokost
  Sol og sommer i {by}
  Sky og regn, men sol {dag}
  Det var til alt held en lykke.
  Held og lykke med {emne}!
  Til lykke med {emne}
  Tillykke med dagen
  Hjertelig til lykke
  God vind og god rejse
  Vinter og sommer er ens
  Vintervedligehold på {gade}
  Der er frost i jorden i {by}.
  Frost og sne {dag}
  Ved dammen og bækken er der glat.
  Rens af bæk og dam ved {gade}
  Lunden og vangen lukkes.
  Holmen og Lunden er spærret
  Kær, mose og eng skal plejes.
  Mine kære børn
  Kære du
  Kære jer
  Kære alle i afdelingen
  Kære medborger
  Kære ansøger
  Kære naboer
  Kære leverandør
  Kære ven
  Kære kolleger i {org}
  Kære familie
  Kære bestyrelse
  Kære deltagere
  Hej med dig
  Hej du
  Hej derude
  Hej venner
  Hej gruppe
  Hej support
  Hej Borgerservice
  Hej {org}
  Hej og tak for sidst
  Hej hej
  Hej skat
  Hej chef
  Kære {titel}
  En ravn og en due sad i træet.
  Falken ses over {by}.
  Bjørnen sover, sangbog til {emne}
  Ulven er set ved {by}.
  Munken og bonden
  En bonde solgte sin gård.
  Smed og murer kommer {dag}.
  Smeden og mølleren
  Fisker og jæger
  Kokken er syg, køkken lukket
  Kokken og tjeneren
  Maleren kommer {dag} kl. {tid}.
  Skrædderen har lukket
  Pil op og pil ned
  Tryk på pil til højre
  Rose i potte, lilje og viol
  Viol, iris og rose plantes
  Roser og ros til jer
  Alle roser jer
  Marken er solgt, mark og skov
  Mark {tal} ved {by} sprøjtes
  Det hedder en dal.
  I dalen og på bakken
  Bakken er åben fra {md}
  Berg- og dalbanen
  Sten og grus på {gade}
  Stenen blev fundet
  Krog i gangen til jakker
  Dan dig et overblik
  Vi skal dan- og efteruddanne
  Per måned koster det {tal} kr.
  kr. {tal} per person per dag
  Max {tal} deltagere
  Max højde 2 m
  Jan. og feb. er lukket
  Tirsdag d. {tal}. jan.
  Aug. og sept.
  Kim i frøet
  Bakterier og kim i vandet
  Mille Grazie og farvel
  Otte børn og ni voksne
  Otto er et tal på italiensk
  Gry af dagen
  Ved daggry
  Signe og velsigne
  Tro, håb og kærlighed
  Nåde og fred
  Iben og ebbe
  Ebbe og flod ved {by}
  Flod og å
  Nord og syd
  Nordre og Søndre afdeling
  Syd for {by} ligger {by}.
  Vest for {gade}
  Øst, vest, hjemme bedst
  Du er en engel
  Engle og nisser
  Nissen kommer {dag}
  Kongen, dronningen og prinsen
  Konge og dronning
  Prinsesse for en dag
  Ridder og knægt
  Grev og baron
  Baronen er lukket
  Sankt {~Fs} Aften fejres {dag}.
  Sankt {~F} på {gade}
  {~Fs} Aften
  Mors dag og fars dag
  Luciaoptog {dag}
  Luciaoptog med børnene fra {~Fs} Børnehus
  Stormen {~F} rammer {by} {dag}.
  Efter stormen {~F} er der væltede træer.
  Orkanen {~F} lukkede broen.
  Lavtrykket {~F} giver regn.
  Mødelokale: {~F}
  Mødelokale {~P}
  Lokale {~L}
  lokale: {~P}
  Møde i {~P}-salen
  Vi mødes i lokale {~F} kl. {tid}
  Mødested: {~Ps} Stue
  Stue {~F}
  Afdeling {~F}
  Afsnit {~L}
  Færgen {~P} er forsinket.
  M/F {~F} sejler {dag}
  Skibet {~F} lægger til kaj.
  Fregatten {~P}
  Skoleskibet {~F}
  Systemet {~F} er nede {dag}.
  Log ind i {~F}
  {~F} er vores nye chatbot.
  Chatbotten {~F} svarer på {emne}.
  Robotten {~F} bogfører fakturaer.
  Robotstøvsugeren {~F}
  Projekt {~F} begynder i {md}.
  Projekt {~L}
  Plejehjemmet {~Fs}minde
  Plejecenter {~F}hus
  Børnehaven {~Fs} Have
  {~Fs} Hus i {by}
  {~Ls} Gård er til salg.
  {~Ls} Skole i {by}
  {~L} Gymnasium
  {~L}skolen i {by}
  {~L} Kirke
  {~Fs} Kirke på {gade}
  Café {~F} på {gade}
  Frokost på Café {~F}
  Restaurant {~L}
  Hotel {~L} i {by}
  Pizzeria {~F}
  Salon {~F}
  Frisør {~F}
  {~Fs} Blomster
  {~Fs} Køreskole
  {~Ls} Bageri
  Bageren {~L} leverer rundstykker
  Hos {~Ls} Eftf.
  {~L} Biler
  {~L} VVS har sendt en regning
  Tilbud fra {~L} Entreprise
  Advokatfirmaet {~L}
  Advokaterne {~L} & {~L}
  Tandlægerne {~L} og {~L}
  Lægehuset {~L}
  Lægerne {~L} og {~L}
  Begravelsesforretning {~L}
  {~P} Fonden
  {~Ps} Fond
  {~Ps} Legat uddeles {dag}.
  {~Ps} Mindelegat
  {~L}-prisen
  {~P}-prisen uddeles i {by}
  {~Ls} Museum
  {~Ps} Museum i {by}
  {~Ps} eventyr læses op
  {~Ls} sygdom
  {~Ls} syndrom
  {~Ls} lov
  {~L}-metoden
  {~L}-testen
  IQ-test efter {~L}
  {~P} Parken
  {~Ps} Park
  {~Fs} Park
  Stolen {~F} fra IKEA
  Bordet {~F} og lampen {~F}
  Kaffemaskinen {~L}
  {~L} kaffemaskine
  Bilen er en {ting}
  Øl fra {~L}
  Bogen "{~F} fra {by}"
  Filmen "{~F} og {~F}"
  Sangen "{~F}"
  Musicalen {~F}
  Hesten {~F} er til salg
  Hunden {~F} er løbet væk
  Katten {~F} er væk
  Holdet {~L} vandt
  Holdet fra {~L}
  Konkursen i {~L} & {~L}
  Familiehuset {~F}
  Dagtilbud {~Fs}vej
  Institutionen {~Fs}minde
  Specialskolen {~L}
  Revisionsfirmaet {~L}
  Rejseselskabet {~L}
  Busselskabet {~Ls} Turistfart
  {~Ls} Turistbusser
  {~Ls} Efterskole
  {~L} Højskole
  Adressen er {~Ps} Plads {tal}
  vi ses på {~Ps} plads
  vi bor {~Ps} vej {tal}


`);
