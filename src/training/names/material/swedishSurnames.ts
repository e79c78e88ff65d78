import { phrases } from "./lines";

/** Common endings of Swedish surnames are put on common beginnings; the rest is named here. */
const beginnings = phrases(
  `Lind, Berg, Sand, Ek, Holm, Ny, Söder, Väster, Öster, Norr, Björk, Gran, Ceder, Hag, Hed, Sjö, Ström, Dal, Skog,
   Ahl, Alm, Asp, Blom, Bäck, Edin, Fors, Grön, Hall, Hell, Kjell, Kron, Lag, Lilje, Lund, Malm, Mo, Nord, Palm,
   Rosen, Rydh, Stål, Sund, Svan, Tall, Törn, Wall, Wester, Wik, Åker, Älv, Ö, Hägg, Rönn, Hjort, Stjern, Fager, Ås, Eng, Lö, Löv,
   Frid, Gyll, Grund, Hammar, Hallen, Hamn, Kvarn, Käll, Lilj, Ling, Löf, Moss, Nä, Ros, Rund, Selin, Sten, Ståhl, Säter, Tun, Vester, Vik,
   Wahl, Wall, Wiber, Åhl, Åström, Äng, Öhr, Ör, Brant, Bro, Bygd, Daler, Eker, Elm, Elg, Falk, Flod, Gull, Hav, Hög, Karl, Klar, Kull, Land,
   Lov, Mellan, Mår, Råd, Rot, Skär, Smed, Solen, Strand, Syd, Tegel, Tor, Ulf, Val, Vi, Win, Wet, Yng, Öman, Björn, Kalm, Hås, Häll`,
);
const endings = phrases(
  `qvist, kvist, ström, gren, man, berg, lund, dal, stedt, ell, blad, borg, hult, mark, stam, vall, gård, löf, holm, sjö, fors, bäck, bäcker, gärd, stad, ståhl, roth, crona, hammar, hjelm,
   fors, klint, land, lind, ling, löv, näs, rot, skog, sten, strand, ström, svärd, torp, wik, vik, wall, åker, én, in, ius, éus, ander, er`,
);
const plain = phrases(
  `Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Svensson, Gustafsson, Pettersson,
   Jonsson, Jansson, Hansson, Bengtsson, Jönsson, Carlsson, Petersson, Magnusson, Olofsson, Axelsson, Mattsson,
   Fredriksson, Henriksson, Isaksson, Nyberg, Engström, Danielsson, Håkansson, Gunnarsson, Samuelsson, Göransson,
   Arvidsson, Hermansson, Josefsson, Ekström, Månsson, Martinsson, Ivarsson, Strand, Falk, Hedman, Sjögren, Viklund,
   Öberg, Friberg, Abrahamsson, Ottosson, Börjesson, Frisk, Dahl, Ahlgren, Fransson, Wiklund, Lindgren, Sahlin,
   Norén, Lundin, Hedin, Melin, Sandin, Wallin, Boman, Roos, Stenberg, Wikström, Källström, Linder, Sköld, Rask,
   Modig, Brandt, Lilja, Hjelm, Frid, Kling, Löfgren, Öst, Ahlm, Tegnér, Hallén, Forsell, Nordin, Hagman, Broman,
   Bylund, Jakobsson, Klasson, Hallgren, Claesson, Adolfsson, Davidsson, Jonasson, Erlandsson, Bengtson, Knutsson, Holmgren, Sandström,
   Åberg, Öhman, Åkesson, Jansson, Torstensson, Tobiasson, Ingvarsson, Ingemarsson, Haraldsson, Hjalmarsson, Helgesson, Holgersson, Ragnarsson,
   Rolfsson, Rudolfsson, Sigfridsson, Sigurdsson, Stefansson, Svantesson, Thoresson, Torgilsson, Trulsson, Tuvesson, Ulfsson, Wilhelmsson,
   Vilhelmsson, Zackrisson, Albertsson, Albinsson, Alexandersson, Alfredsson, Algotsson, Alvarsson, Arnesson, Aronsson, Assarsson, Augustsson,
   Bernhardsson, Bertilsson, Birgersson, Bjarnesson, Björnsson, Bosson, Clemensson, Didriksson, Edvardsson, Efraimsson, Eliasson, Elofsson,
   Emanuelsson, Enoksson, Esbjörnsson, Evertsson, Folkesson, Franzén, Gabrielsson, Georgsson, Germundsson, Gudmundsson, Gregersson, Gabrielsson,
   Hilmersson, Ivarson, Jacobsson, Joelsson, Johannesson, Jonson, Josephson, Jörgensson, Karlström, Kjellsson, Kristensson, Kristiansson,
   Kristoffersson, Lennartsson, Levinsson, Linusson, Ljunggren, Ljungberg, Ludvigsson, Malmsten, Markusson, Matsson, Mauritzsson, Mikaelsson,
   Mårtensson, Nathanaelsson, Niklasson, Oskarsson, Ottosson, Paulsson, Pehrsson, Petterson, Philipsson, Robertsson, Rosengren, Sebastiansson,
   Severinsson, Simonsson, Staffansson, Stenmark, Sturesson, Svenningsson, Sörensson, Teodorsson, Thomasson, Timoteusson, Valfridsson, Viktorsson,
   Ahlström, Almgren, Almén, Altin, Alvén, Anderberg, Arell, Arnell, Asplund, Barkman, Bejerot, Bergh, Bergenheim, Bergvall, Bild, Billgren, Björling,
   Bodin, Bohlin, Bolin, Brage, Bratt, Bremer, Brink, Brolin, Brunberg, Byström, Carlén, Carlgren, Cassel, Celsing, Corell, Crafoord, Dahlin, Dahlman,
   Danell, Dellborg, Drugge, Edberg, Edlund, Edman, Ehn, Ekman, Elg, Elmgren, Enander, Engdahl, Englund, Enqvist, Falck, Fagerlund, Flink, Flodin,
   Floderus, Forss, Forsman, Fredin, Freij, Frisell, Fält, Gehlin, Gelin, Gezelius, Gradin, Granath, Granlund, Grip, Gullberg, Gummesson, Gyllensten,
   Haag, Hahn, Haglund, Hallin, Hamrin, Hassel, Hedenius, Hedlund, Hellman, Hellsing, Hjertén, Hjort, Hofvander, Holmer, Hugoson, Hultman, Hägglund,
   Höglund, Hörnell, Isberg, Jarl, Jerlström, Jernberg, Juhlin, Kihlman, Killander, Kindgren, Klevmar, Klockare, Knös, Krantz, Kruse, Laurén, Lagerlöf,
   Landin, Lantz, Leijon, Leander, Levin, Lilliehöök, Linnér, Lithner, Lo-Johansson, Lundell, Lundgren, Lundin, Lundkvist, Lycke, Löwenhielm, Malmer,
   Medin, Mellgren, Mentzer, Molander, Moberg, Morén, Munthe, Mård, Möller, Nelander, Nerman, Nordell, Nordström, Norell, Nydahl, Nylander, Nyman,
   Nyström, Odell, Ohlin, Ohlsson, Olin, Ollén, Orrenius, Palmér, Pantzar, Parling, Pauli, Peterson, Piltz, Planck, Prytz, Qvick, Ramel, Ranelid, Raud,
   Redin, Reuter, Rehn, Ridderstad, Rosell, Rosén, Rudbeck, Rudling, Runeberg, Rydell, Ryman, Röhl, Salander, Salin, Sandell, Schyman, Selander, Sellén,
   Siwertz, Sjödin, Sjöstrand, Skarp, Skoog, Skoglund, Smedberg, Sparre, Spångberg, Stackell, Stenson, Stiernstedt, Stolpe, Strid, Ståhle, Sundell,
   Sundin, Sundling, Swahn, Svärd, Sydow, Söderlund, Tamm, Tegnell, Thelin, Thorell, Thulin, Thunberg, Tideman, Tibell, Torell, Trygg, Uddén, Uggla,
   Ullman, Unger, Vesterlund, Wadman, Wahlgren, Wahlström, Wallenberg, Wennberg, Wennerström, Werner, Westin, Westman, Wiberg, Widén, Widmark, Wigren,
   Willén, Winberg, Winter, Wrede, Ydén, Zander, Zetterberg, Zetterlund, Zetterström, Åhlén, Åhman, Åkerman, Ågren, Ärlebo, Ödman, Öhrn, Öquist, af Klint,
   af Ugglas, af Geijerstam, von Essen, von Otter, von Schantz, von Platen, De Geer, Mäkinen, Virtanen, Korhonen, Nieminen, Laine, Heikkinen, Koskinen,
   Lehtonen, Järvinen, Niemi, Salonen, Rautio, Mattila, Kallio, Kivelä, Lahti, Hietala, Kangas, Pesonen, Karppinen, Nurmi, Saarinen, Honkanen, von Sydow, Adelsköld, Cederström`,
);

export const swedishSurnames: readonly string[] = [
  ...plain,
  ...beginnings.flatMap((beginning, index) =>
    endings.filter((_, at) => (index * 7 + at * 3) % 5 < 2).map((ending) => beginning + ending),
  ),
];

/** Danish second surnames ("Peter Lykke Jensen") and farm names, beside the published list. */
export const danishMiddleNames: readonly string[] = phrases(
  `Lykke, Bach, Holm, Lund, Bjerg, Krogh, Kjær, Skov, Dam, Nørgaard, Toft, Vestergaard, Friis, Bech, Juul, Winther,
   Dahl, Brandt, Berg, Ravn, Bruun, Skov, Lindegaard, Kirk, Damgaard, Østergaard, Søgaard, Hedegaard, Bundgaard,
   Munk, Holst, Schou, Krag, Bang, Kruse, Lassen, Riis, Hald, Thorup, Storm, Vang, Højgaard, Dalsgaard, Overgaard,
   Kjeldgaard, Fogh, Borg, Bonde, Steen, Buch, Ahrenkiel, Bisgaard, Rosenkrantz, Krarup, Hvid, Frost, Falk, Rask`,
);

/** Surnames that are words of the landscape, of trees, beasts and soldiers: what stands around them tells. */
export const landscapeSurnames: readonly string[] = phrases(
  `Strand, Berg, Dal, Holm, Lund, Sten, Storm, Frost, Hall, Stig, Park, Sund, Vik, Ås, Lind, Falk, Bro, Krog, Vang, Hede, Rask, Frisk`,
);
export const danishLandscapeSurnames: readonly string[] = phrases(
  `Skov, Kær, Bjerg, Bakke, Bæk, Dam, Eng, Ravn, Due, Fugl, Ulv, Bjørn, Løve, Hjort, Bay, Fjord, Sø, Vad, Eg, Bøg, Birk, Ask, Toft, Lyng, Mose, Sand, Klit,
   Høj, Kold, Sommer, Vinter, Stok, Stamp, Skjold, Hammer, Smed, Møller, Kok, Bager, Præst, Degn, Munk, Bisp, Konge, Greve, Ridder, Hvid, Sort, Brun, Rød,
   Glad, Fog, Gade, Vej, Lykke, Ly, Læ, Hav, Kjær, Mark, Have, Kilde, Borg, Slot, Tårn, Sten, Fisker, Jæger, Skytte, Bonde, Bruun, Hansted, Hald, Krag, Bang, Ring`,
);
export const swedishLandscapeSurnames: readonly string[] = phrases(
  `Ek, Alm, Asp, Björk, Gran, Tall, Rönn, Lönn, Hägg, Löv, Blad, Kvist, Gren, Ros, Blom, Lilja, Ljung, Skog, Äng, Fors, Flod, Bäck, Ström, Sjö, Ö, Öst, Nord, Backe,
   Hed, Mo, Moss, Sand, Grus, Berglund, Klippa, Stål, Järn, Silver, Guld, Sköld, Svärd, Spjut, Pil, Båge, Sabel, Dolk, Hjälm, Hammar, Spets, Modig, Glad,
   Stark, Lång, Stolt, Rolig, Tapper, Trygg, Kling, Klang, Dunder, Orre, Häger, Trana, Svan, Sparf, Lärka, Örn, Hök, Uggla, Lax, Gädda, Björn, Varg, Lo, Räf, Hjort,
   Bock, Lejon, Mård, Orm, Sommar, Winter, Frid, Fred, Hopp, Lust, Rolf, Rapp, Kvick, Rosén, Vall, Borg, Torn, Kvarn, Hammare, Krona, Stjärna, Sol, Dag`,
);

/** Surnames with a small word before them. */
export const nobleSurnames: readonly string[] = phrases(
  `af Klint, af Ugglas, af Ekenstam, af Geijerstam, af Petersens, af Sandeberg, von Sydow, von Essen, von Otter, von Knorring, von Platen, von Heland,
   von Brömsen, von Schantz, von Rosen, Von Bahr, De Geer, de Laval, de Verdier, de Maré, van Dijk, van der Linden, Af Jochnick, von Wachenfeldt`,
);
