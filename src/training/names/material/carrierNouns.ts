import { phrases } from "./lines";

/** What bears a person's name without being one, in the definite form, one and many. */
export const danishCarriers: readonly string[] = phrases(
  `lokalet, mødelokalet, grupperummet, undervisningslokalet, konferencerummet, samtalerummet, festsalen, salen, stuen, fløjen,
   bygningen, blokken, huset, villaen, gården, ejendommen, parken, haven, pladsen, legepladsen, stien, broen, søen, skoven, vejen,
   sidevejen, kirken, kapellet, hospitalet, afsnittet, afdelingen, teamet, klinikken, lægehuset, apoteket, plejehjemmet, bostedet,
   plejecentret, aktivitetscentret, kollegiet, opholdsstedet, efterskolen, friskolen, privatskolen, højskolen, gymnasiet, skolen,
   børnehaven, vuggestuen, børnehuset, dagplejen, fritidshjemmet, klubben, foreningen, spejdergruppen, holdet, koret, bandet,
   orkestret, teatret, museet, biblioteket, biografen, cafeen, caféen, restauranten, grillen, pizzeriaet, bageriet, kiosken, kroen,
   hotellet, campingpladsen, butikken, frisøren, salonen, boghandlen, blomsterbutikken, tøjmærket, firmaet, selskabet,
   virksomheden, entreprenøren, vognmanden, leverandøren, rengøringsfirmaet, vikarbureauet, advokatkontoret, revisionskontoret,
   banken, fonden, legatet, stiftelsen, prisen, medaljen, stormen, orkanen, lavtrykket, højtrykket, uvejret, hunden, katten,
   hesten, ponyen, kaninen, skibet, færgen, skonnerten, kutteren, redningsbåden, toget, bussen, satellitten, robotten, systemet,
   fagsystemet, programmet, platformen, appen, databasen, serveren, chatbotten, stemmeassistenten, skabelonen, projektet,
   kampagnen, indsatsen, modellen, metoden, testen, kurset, forløbet, ordningen, puljen, filmen, serien, bogen, romanen, sangen,
   albummet, stykket, musicalen, operaen, maleriet, statuen, stolen, bordet, lampen, sofaen, opskriften, kagen, osten, rosen,
   kartoffelsorten, æblesorten, øllen, vinen, sygdommen, syndromet, loven, reglen, printeren, elbilen, cargocyklen, øen, byen,
   landsbyen, sognet, stationen, havnen, hallen, svømmehallen, stadionet, banen, ruten, linjen, øvelsen, dukken, bamsen, maskotten`,
);
export const danishCarriersMany: readonly string[] = phrases(
  `lokalerne, mødelokalerne, grupperummene, møderummene, stuerne, salene, afdelingerne, afsnittene, teamene, husene, bygningerne,
   skibene, færgerne, stormene, orkanerne, systemerne, robotterne, projekterne, hundene, kattene, hestene, firmaerne, butikkerne,
   caféerne, plejehjemmene, bostederne, børnehaverne, skolerne, vejene, gaderne, pladserne, parkerne, holdene, bøgerne, filmene,
   sangene, bilerne, stolene, lamperne, prisene, fondene, serverne, printerne, øerne, byerne, landsbyerne, sognene, legaterne`,
);
export const swedishCarriers: readonly string[] = phrases(
  `lokalen, möteslokalen, grupprummet, mötesrummet, konferensrummet, samtalsrummet, samlingssalen, salen, aulan, flygeln, byggnaden,
   huset, villan, gården, fastigheten, parken, trädgården, torget, lekplatsen, stigen, bron, sjön, skogen, vägen, gatan, kyrkan,
   kapellet, sjukhuset, avdelningen, teamet, kliniken, vårdcentralen, apoteket, äldreboendet, gruppbostaden, boendet, servicehuset,
   dagverksamheten, korttidshemmet, stödboendet, behandlingshemmet, folkhögskolan, friskolan, gymnasiet, skolan, förskolan,
   fritidshemmet, fritidsgården, klubben, föreningen, scoutkåren, laget, kören, bandet, orkestern, teatern, museet, biblioteket,
   biografen, kaféet, caféet, restaurangen, pizzerian, bageriet, kiosken, hotellet, campingen, butiken, salongen, frisören,
   bokhandeln, blomsteraffären, klädmärket, firman, företaget, bolaget, entreprenören, åkeriet, leverantören, städfirman,
   bemanningsbolaget, advokatbyrån, revisionsbyrån, banken, fonden, stipendiet, stiftelsen, priset, medaljen, stormen, orkanen,
   lågtrycket, högtrycket, ovädret, hunden, katten, hästen, ponnyn, kaninen, skeppet, färjan, skonaren, båten, tåget, bussen,
   satelliten, roboten, systemet, verksamhetssystemet, programmet, plattformen, appen, databasen, servern, chattboten,
   röstassistenten, mallen, projektet, kampanjen, insatsen, modellen, metoden, testet, kursen, utbildningen, satsningen, filmen,
   serien, boken, romanen, låten, skivan, pjäsen, musikalen, operan, tavlan, statyn, stolen, bordet, lampan, soffan, receptet,
   tårtan, osten, rosen, potatissorten, äppelsorten, ölen, vinet, sjukdomen, syndromet, lagen, regeln, skrivaren, elbilen,
   lådcykeln, ön, staden, byn, socknen, stationen, hamnen, hallen, simhallen, arenan, banan, linjen, övningen, dockan, nallen`,
);
export const swedishCarriersMany: readonly string[] = phrases(
  `lokalerna, möteslokalerna, grupprummen, mötesrummen, salarna, avdelningarna, teamen, husen, byggnaderna, båtarna, färjorna,
   stormarna, systemen, robotarna, projekten, hundarna, katterna, hästarna, företagen, butikerna, kaféerna, äldreboendena,
   gruppbostäderna, förskolorna, skolorna, vägarna, gatorna, torgen, parkerna, lagen, böckerna, filmerna, låtarna, stolarna,
   lamporna, priserna, fonderna, stipendierna, servrarna, skrivarna, öarna, byarna, socknarna, bolagen, restaurangerna`,
);
/** Without article, as in a form or a heading ("Lokale: …", "mødelokale …"). */
export const danishCarrierLabels: readonly string[] = phrases(
  `lokale, mødelokale, møderum, rum, sal, stue, afdeling, afsnit, team, sted, bygning, hus, fløj, skole, børnehave,    dagtilbud, plejecenter, bosted, firma, leverandør, butik, restaurant, café, hotel, skib, færge, båd, storm, orkan, system, projekt,
   robot, hund, kat, hest, bog, film, sang, vej, gade, kirke, hal, hold, fond, legat, pris, tema`,
);
export const swedishCarrierLabels: readonly string[] = phrases(
  `lokal, möteslokal, mötesrum, rum, sal, plats, avdelning, team, byggnad, hus, skola, förskola, boende, gruppbostad,
   firma, leverantör, butik, restaurang, kafé, hotell, båt, färja, storm, orkan, system, projekt, robot, hund, katt, häst, bok, film,
   låt, gata, väg, kyrka, hall, lag, fond, stipendium, pris, tema`,
);
