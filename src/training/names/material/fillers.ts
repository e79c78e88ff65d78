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
     MUS, sygefravær, botilbud, tandlæge, kørsel, bevilling, partshøring, klagen, afgørelsen, regningen, nøglerne, samtalen,
     hjælpemidler, boligændring, merudgifter, barnets trivsel, en klage, overgang til skole, ny bil, rengøring, indkøb, madservice, skilsmissen,
     skoleskift, udslusning, lægeattest, fleksjob, jobplan, sprogskole, ledsagerkort, tabt arbejdsfortjeneste, natpasning, klippekort,
     vinduespudsning, affald, kloakarbejde, hegn, husdyr, rotter, støj, en faktura, løn, ferie, kursus, julefrokosten, vagtbytte,
     sommerfesten, kage, budget, nøglekort, printeren, kodeord, opgaver, årsregnskab, ny kollega, oplæring, kontaktoplysninger, tilsyn`,
  ),
  day: phrases(
    "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, i morgen, i dag, i går, på fredag, næste uge, uge 34",
  ),
  month: phrases(
    "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
  ),
  role: phrases(
    `borgeren, borger, klienten, eleven, beboeren, patienten, ansøgeren, barnet, den unge, moren, faren, datteren, sønnen, søsteren,
     broren, ægtefællen, samleveren, naboen, værgen, plejemoren, bisidderen, kontaktpersonen, den pårørende, mormor, farfar,
     klientens bror, vores borger, brugeren, beboer, bruger, elev, barn, nevøen, niecen, svigersønnen, svigermor, stedfaren,
     tvillingesøsteren, ekskonen, eksmanden, kæresten, veninden, en ven, udlejeren, lejeren, anmelderen, klageren, vidnet, afdøde,
     plejefaren, aflasteren, mentoren, barnebarnet, oldemor, farmor, mormor, onkel, tante`,
  ),
  title: phrases(
    `sagsbehandler, socialrådgiver, afdelingsleder, teamleder, kommunaldirektør, borgmester, læge, overlæge, psykolog, skoleleder,
     formanden, direktør, advokat, professor, sygeplejerske, fysioterapeut, lærer, pædagog, jobkonsulent, visitator, dr., hr., fru,
     forfatteren, instruktøren, statsministeren, udenrigsminister, præsident, journalist, skuespilleren, politiinspektør,
     kriminalkommissær, viceborgmester, byrådsmedlem, rådmand, formand, landstræner, angriberen, sangeren, komponisten, maleren,
     kunstneren, kontorchef, økonomichef, driftsleder, ejendomsmæssig konsulent, bestyrer, gårdejer, tømrermester, lektor, forsker,
     vagtplanlægger, hjemmehjælper, sosu-assistent, ergoterapeut, jordemoder, sundhedsplejerske, tandlæge, jurist, byplanlægger,
     arkitekt, ingeniør, bogholder, lønkonsulent, kommunikationskonsulent, it-supporter, servicemedarbejder, pedel, køkkenleder, vikar, elev,
     praktikant, studentermedhjælper, tolk, politiassistent, dommer, klasselærer, inklusionsvejleder, sagsbehandleren, souschef`,
  ),
  verb: phrases(
    `har ringet, har søgt om hjælp, er flyttet, kommer til møde, ønsker en samtale, er blevet indlagt, har klaget, er sygemeldt,
     har fået afslag, bor alene, møder ikke op, har brug for støtte, er startet i skole, siger ja tak, mener det samme, fortæller,
     har taget kontakt, skal til samtale, er fra Syrien, vil gerne tale med dig, afviser, forklarer, er enig, er færdig, er på ferie,
     ringer tilbage, skal have tid hos lægen, kom for sent, er ikke mødt, vil klage, har sagt op, bliver hjemme, græder meget,
     fylder år, har brækket armen, er faldet, tager medicinen selv, savner sin mor, er bange for at gå hjem, har mistet sit job,
     sover dårligt, spiser ikke, er blevet far, skal opereres, bor hos en ven, mangler penge, skylder husleje, venter på svar,
     sendte papirerne, glemte mødet, tog hjem, gik tidligt, sidder i fængsel, drikker, er i behandling, har født, vil skilles,
     ved besked, passer telefonen, holder fri, har nøglen, bytter vagt, laver kaffe, tager referat, spurgte til dig, hilser,
     siger nej, nikkede, lo, kan ikke, vil ikke, skulle være her, må gerne komme, bør inviteres, fik afslag i går, blev hentet`,
  ),
};
export const swedishFillers: Fillers = {
  topic: phrases(
    `din ansökan, hemtjänst, sjukpenning, ditt ärende, nätverksmöte, genomförandeplan, uppföljning, bygglovet, ny bostad,
     försörjningsstöd, skolplacering, frånvaro, ekonomi, rehabilitering, semester, budget, biståndsbedömning, avlastning,
     kontaktperson, praktikplats, lokalhyra, parkeringstillstånd, bostadsbidrag, utvecklingssamtal, lönesamtal, sjukfrånvaro,
     korttidsboende, tandvård, färdtjänst, beslutet, överklagan, fakturan, nycklarna, samtalet, orosanmälan, placeringen,
     hjälpmedel, bostadsanpassning, merkostnader, barnets mående, ett klagomål, övergång till skola, städning, inköp, matlådor,
     skilsmässan, skolbyte, läkarintyg, praktik, språkkurs, ledsagning, nattpassning, sopor, avlopp, staket, husdjur, råttor, buller,
     en faktura, lön, semester, kurs, julbordet, passbyte, sommarfesten, tårta, passerkort, skrivaren, lösenord, arbetsuppgifter,
     bokslut, ny kollega, introduktion, kontaktuppgifter, tillsyn, personlig assistans, kontaktfamilj, elevhälsa`,
  ),
  day: phrases(
    "måndag, tisdag, onsdag, torsdag, fredag, lördag, i morgon, idag, i går, på fredag, nästa vecka, vecka 34",
  ),
  month: phrases(
    "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
  ),
  role: phrases(
    `klienten, brukaren, eleven, den boende, patienten, sökanden, barnet, medborgaren, mamman, pappan, dottern, sonen, systern,
     brodern, maken, sambon, grannen, gode mannen, familjehemsmamman, kontaktpersonen, anhörige, mormor, farfar, vårdnadshavaren,
     klientens bror, vår brukare, brukare, boende, elev, barn, brorsonen, systerdottern, svärsonen, svärmor, styvpappan,
     tvillingsystern, exfrun, exmannen, pojkvännen, väninnan, en vän, hyresvärden, hyresgästen, anmälaren, klaganden, vittnet, den avlidne,
     familjehemspappan, avlastaren, mentorn, barnbarnet, farmor, mormor, morbror, moster`,
  ),
  title: phrases(
    `handläggare, socialsekreterare, enhetschef, gruppledare, kommundirektör, kommunalråd, läkare, överläkare, psykolog, rektor,
     ordföranden, direktör, advokat, professor, docent, sjuksköterska, kurator, lärare, doktor, statsminister, utrikesminister,
     statsrådet, riksdagsman, fil. dr, dr, herr, fru, författaren, regissören, polisinspektör, generaldirektör, avdelningsdirektör,
     arkitekten, pastor, biskop, kyrkoherde, redaktör, forskaren, civilingenjör, konsulent, byrådirektör, landshövding,
     schemaläggare, undersköterska, arbetsterapeut, barnmorska, skolsköterska, tandläkare, jurist, planarkitekt, ingenjör, ekonom,
     lönekonsult, kommunikatör, it-tekniker, vaktmästare, kökschef, vikarie, praktikant, tolk, polisassistent, domare, mentor,
     specialpedagog, handläggaren, biträdande chef, boendestödjare`,
  ),
  verb: phrases(
    `har ringt, har sökt hjälp, har flyttat, kommer på mötet, vill ha ett samtal, är inlagd, har överklagat, är sjukskriven,
     har fått avslag, bor ensam, kom inte, behöver stöd, har börjat skolan, säger ja, menar detsamma, berättar, har hört av sig,
     ska på samtal, är från Syrien, vill gärna tala med dig, säger att det räcker, framhåller, anser, skriver, är ledig,
     ringer tillbaka, ska ha läkartid, kom för sent, vill klaga, har sagt upp sig, stannar hemma, gråter mycket, fyller år,
     har brutit armen, har ramlat, tar medicinen själv, saknar sin mamma, är rädd för att gå hem, har förlorat jobbet, sover dåligt,
     äter inte, har blivit pappa, ska opereras, bor hos en vän, saknar pengar, är skyldig hyra, väntar på svar, skickade papperen,
     glömde mötet, åkte hem, gick tidigt, sitter i fängelse, dricker, är i behandling, har fått barn, vill skiljas, vet besked,
     svarar i telefon, har nyckeln, byter pass, kokar kaffe, skriver protokoll, frågade efter dig, hälsar, säger nej, nickade,
     skrattade, kan inte, vill inte, skulle vara här, får gärna komma, bör bjudas in, fick avslag igår, blev hämtad`,
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
