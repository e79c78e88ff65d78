import { phrases } from "./lines";

/** Words that change between copies of a template, by language. */
export interface Fillers {
  readonly topic: readonly string[];
  readonly day: readonly string[];
  readonly month: readonly string[];
  readonly role: readonly string[];
  readonly title: readonly string[];
  readonly verb: readonly string[];
}

export const danishFillers: Fillers = {
  topic: phrases(
    `din ansøgning, hjemmehjælp, sygedagpenge, din henvendelse, netværksmøde, handleplan, opfølgning, byggesagen, en ny bolig,
     førtidspension, skoleplacering, fravær, økonomi, genoptræning, ferieplan, budget, visitation, aflastning, støttekontaktperson,
     praktikplads, lokaleleje, parkeringskort, boligstøtte, den nye ordning, kontanthjælp, mødet i går, trivsel, statusmøde,
     MUS, sygefravær, botilbud, tandlæge, kørsel, bevilling, partshøring, klagen, afgørelsen, regningen, nøglerne, samtalen`,
  ),
  day: phrases(
    "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, i morgen, i dag, i går, på fredag, næste uge, uge 34",
  ),
  month: phrases(
    "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
  ),
  role: phrases(
    `borgeren, borger, klienten, eleven, beboeren, patienten, ansøgeren, barnet, den unge, moren, faren, datteren, sønnen, søsteren,
     broren, ægtefællen, samleveren, naboen, værgen, plejemoren, bisidderen, kontaktpersonen, den pårørende, mormor, farfar`,
  ),
  title: phrases(
    `sagsbehandler, socialrådgiver, afdelingsleder, teamleder, kommunaldirektør, borgmester, læge, overlæge, psykolog, skoleleder,
     formanden, direktør, advokat, professor, sygeplejerske, fysioterapeut, lærer, pædagog, jobkonsulent, visitator, dr., hr., fru,
     forfatteren, instruktøren, statsministeren, udenrigsminister, præsident, journalist, skuespilleren, politiinspektør,
     kriminalkommissær, viceborgmester, byrådsmedlem, rådmand, formand, landstræner, angriberen, sangeren, komponisten, maleren,
     kunstneren, kontorchef, økonomichef, driftsleder, ejendomsmæssig konsulent, bestyrer, gårdejer, tømrermester, lektor, forsker`,
  ),
  verb: phrases(
    `har ringet, har søgt om hjælp, er flyttet, kommer til møde, ønsker en samtale, er blevet indlagt, har klaget, er sygemeldt,
     har fået afslag, bor alene, møder ikke op, har brug for støtte, er startet i skole, siger ja tak, mener det samme, fortæller,
     har taget kontakt, skal til samtale, er fra Syrien, vil gerne tale med dig, afviser, forklarer, er enig, er færdig, er på ferie`,
  ),
};
export const swedishFillers: Fillers = {
  topic: phrases(
    `din ansökan, hemtjänst, sjukpenning, ditt ärende, nätverksmöte, genomförandeplan, uppföljning, bygglovet, ny bostad,
     försörjningsstöd, skolplacering, frånvaro, ekonomi, rehabilitering, semester, budget, biståndsbedömning, avlastning,
     kontaktperson, praktikplats, lokalhyra, parkeringstillstånd, bostadsbidrag, utvecklingssamtal, lönesamtal, sjukfrånvaro,
     korttidsboende, tandvård, färdtjänst, beslutet, överklagan, fakturan, nycklarna, samtalet, orosanmälan, placeringen`,
  ),
  day: phrases(
    "måndag, tisdag, onsdag, torsdag, fredag, lördag, i morgon, idag, i går, på fredag, nästa vecka, vecka 34",
  ),
  month: phrases(
    "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
  ),
  role: phrases(
    `klienten, brukaren, eleven, den boende, patienten, sökanden, barnet, medborgaren, mamman, pappan, dottern, sonen, systern,
     brodern, maken, sambon, grannen, gode mannen, familjehemsmamman, kontaktpersonen, anhörige, mormor, farfar, vårdnadshavaren`,
  ),
  title: phrases(
    `handläggare, socialsekreterare, enhetschef, gruppledare, kommundirektör, kommunalråd, läkare, överläkare, psykolog, rektor,
     ordföranden, direktör, advokat, professor, docent, sjuksköterska, kurator, lärare, doktor, statsminister, utrikesminister,
     statsrådet, riksdagsman, fil. dr, dr, herr, fru, författaren, regissören, polisinspektör, generaldirektör, avdelningsdirektör,
     arkitekten, pastor, biskop, kyrkoherde, redaktör, forskaren, civilingenjör, konsulent, byrådirektör, landshövding`,
  ),
  verb: phrases(
    `har ringt, har sökt hjälp, har flyttat, kommer på mötet, vill ha ett samtal, är inlagd, har överklagat, är sjukskriven,
     har fått avslag, bor ensam, kom inte, behöver stöd, har börjat skolan, säger ja, menar detsamma, berättar, har hört av sig,
     ska på samtal, är från Syrien, vill gärna tala med dig, säger att det räcker, framhåller, anser, skriver, är ledig`,
  ),
};
export const englishFillers: Fillers = {
  topic: phrases(
    `your application, home care, sick pay, the meeting, the contract, housing, school placement, absence, budget, the invoice,
     the report, onboarding, the interview, the rental agreement, the keys, your residence permit, the follow-up, the new system`,
  ),
  day: phrases(
    "Monday, Tuesday, Wednesday, Thursday, Friday, tomorrow, today, yesterday, next week",
  ),
  month: phrases(
    "January, February, March, April, May, June, July, August, September, October, November, December",
  ),
  role: phrases(
    "the citizen, client, resident, the applicant, our student, the patient, her son, his daughter, the mother, the neighbour",
  ),
  title: phrases(
    "Mr., Mrs., Ms, Dr., Professor, caseworker, director, head of department, mayor, minister, President, chairman, author",
  ),
  verb: phrases(
    `has called, has moved, is on sick leave, would like to meet, has appealed, was admitted, asked for help, did not show up,
     is starting on Monday, says yes, agrees, explained the case, will join the meeting, needs support`,
  ),
};
