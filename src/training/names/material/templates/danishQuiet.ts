import { lines } from "../lines";

/** Calendar entries and messages in which nobody is named. */
export const danishQuiet: readonly string[] = lines(`
  husk madpakke, drikkedunk og skiftetøj
  bil til syn kl. {tid}
  vinterdæk skiftes {dag}
  aflever bøger, hent pakke
  køb kaffe, te, sukker og servietter
  tømrer kommer og ser på lemmen
  vvs kommer {tid}, adgang via gården
  elektriker, stikkontakt i gangen
  maler i opgang 4
  ny printer på 2. sal
  toner bestilt
  pc langsom igen
  skærm sort, genstartet to gange
  headset virker ikke
  teams driller
  kode til porten er skiftet
  nøglebrik væk, spær den
  alarm gik i nat, falsk alarm
  brandøvelse, saml ved flagstangen
  flag på halv
  hejs flag {dag}
  rundstykker med, min tur
  kage i køkkenet, tag selv
  kaffemaskinen er i stykker
  opvasker fuld
  køleskab tømmes {dag}
  frugtordning stopper
  vinduespudser {tid}
  hovedrengøring i uge {tal}
  måtteskift
  affald hentes {dag}
  storskrald
  parkering optaget, brug p-huset
  cykel punkteret, kommer senere
  tog forsinket, er der {tid}
  hjemmearbejde
  fri fra kl. {tid}
  omsorgsdag
  barns første sygedag
  ferie uge {tal}, ikke tilgængelig
  afspadsering
  seniordag
  tandlæge {tid}
  læge kl. {tid}, tilbage efter frokost
  frisør
  fysioterapi
  blodprøve, faste
  øjenlæge
  briller hentes
  massage
  løbetur efter arbejde
  badminton hal 2
  håndbold hjemmekamp
  svømning, husk badetøj
  korøvelse i aulaen
  spil lørdag
  tipskupon
  quiz i kantinen
  sommerfest, tilmelding på opslagstavlen
  julefrokost, medbring pakke til 50 kr.
  fastelavn, udklædning
  påskefrokost
  gæk i posten
  sankthansbål ved søen
  sølvbryllup {dag}
  rund fødselsdag
  reception kl. {tid}
  gaveindsamling, mobilepay
  buket bestilt
  kort ligger til underskrift
  dagsorden ude senest {dag}
  referat godkendt
  budgetopfølgning 2
  halvårsregnskab
  likviditet lav, ring til banken
  kontering forkert
  faktura uden ean
  kreditnota
  moms og afgifter
  lønkørsel lukker {dag}
  frister overskredet
  rykker nr. 2 sendt
  sag lukket
  afgørelse sendt
  høringsbrev klar
  partshøring 14 dage
  klagefrist udløber
  aktindsigt, frist {dag}
  journaliser bilag
  notat mangler
  skabelon opdateret
  vejledning på intranettet
  kursus i førstehjælp
  lederdag
  trivselsmåling, svar inden {dag}
  apv
  mus-samtaler i uge {tal}
  lønforhandling
  stillingsopslag ude
  ansøgningsfrist
  samtaler med ansøgere hele dagen
  referencer tages
  kontrakt til underskrift
  introprogram
  tavshedspligt, husk erklæring
  børneattest
  straffeattest
  gruppemøde
  fællesspisning
  tavlemøde
  personalemøde, ny vagtplan
  ressourcemøde
  visitationsmøde
  møde med forvaltningen
  møde med borger
  møde med forældre
  opkald til ny borger
  hjemmebesøg aflyst
  hjemmebesøg, to personer
  tilsyn uanmeldt
  medicin doseret
  sår tilset
  bad og hårvask
  støttestrømper på
  mad leveret
  rollator til reparation
  seng hæves
  lift defekt
  plejeseng bestilt
  ny madras
  nødkald testet
  ilt leveret
  urinprøve afleveret
  vægt {tal} kg
  temperatur normal
  sov godt i nat
  spiste lidt
  urolig i aften
  tur i haven
  gymnastik kl. {tid}
  bingo i dagligstuen
  kirkekaffe
  besøg af hunden
  klip og vask
  fodpleje alle
  ny vaskemaskine
  tøj mærkes
  vasketøj retur
  læse, skrive, regne
  matematik i b-lokalet
  idræt ude
  husk sko
  tur til stranden
  lektiecafé
  skolefoto
  lus i klassen
  skolemælk
  forældremøde {tid}
  karakterer frigives
  prøveplan
  terminsprøver
  eksamen mundtlig
  dimission
  emneuge
  ekskursion, bus kl. {tid}
  lejrtur
  kørsel bestilt
  taxa {tid}
  vikar søges
  to vagter ledige
  kan nogen bytte {dag}?
  hvem kan komme?
  er der nogen inde?
  tak for kaffen
  ses {dag}
  vi ses i morgen
  god weekend alle
  god ferie
  god bedring
  pas på jer selv
  alt vel
  ok, fint
  ja tak
  nej desværre
  ring lige
  er på vej
  ti minutter forsinket
  jeg tager den
  kan du tage den?
  jeg bliver og lukker
  jeg er syg i dag
  jeg er hjemme med feber
  har du et øjeblik?
  har du set min mail?
  hvor ligger nøglen?
  hvad er koden?
  det er lavet
  det er sendt
  det virker nu
  Samtale {ini}, sag {tal}/{tal}
  samtale {ini}
  {emne} {ini}, sag {tal}
  Møde {ini} {tid}
  {ini} {emne}
  {ini}, {ini} og {ini}
  Sag {tal}/{tal} {ini}
  Opfølgning {ini}
  {tid} Velkomst og kaffe
  {tid} Oplæg
  {tid} Oplæg om {emne}
  {tid} Pause
  {tid} Frokost
  {tid} Cases i grupper
  {tid} Gruppearbejde (fortsat)
  {tid} Workshop
  {tid} Paneldebat
  {tid} Film
  {tid} Quiz og kaffe
  {tid} Spørgsmål
  {tid} Afrunding
  {tid} Rundvisning
  {tid} Check ind
  {tid} Evaluering
  Program: Velkomst, Oplæg, Pause, Tak
  Dagens ord: {emne}
  Storm og regn i {by}
  Storm og sol hele ugen
`);
