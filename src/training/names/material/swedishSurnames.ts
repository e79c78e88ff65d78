import { phrases } from "./lines";

/** Common endings of Swedish surnames are put on common beginnings; the rest is named here. */
const beginnings = phrases(
  `Lind, Berg, Sand, Ek, Holm, Ny, Söder, Väster, Öster, Norr, Björk, Gran, Ceder, Hag, Hed, Sjö, Ström, Dal, Skog,
   Ahl, Alm, Asp, Blom, Bäck, Edin, Fors, Grön, Hall, Hell, Kjell, Kron, Lag, Lilje, Lund, Malm, Mo, Nord, Palm,
   Rosen, Rydh, Stål, Sund, Svan, Tall, Törn, Wall, Wester, Wik, Åker, Älv, Ö, Hägg, Rönn, Hjort, Stjern, Fager`,
);
const endings = phrases(
  `qvist, kvist, ström, gren, man, berg, lund, dal, stedt, ell, blad, borg, hult, mark, stam, vall, gård, löf, holm`,
);
const plain = phrases(
  `Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Svensson, Gustafsson, Pettersson,
   Jonsson, Jansson, Hansson, Bengtsson, Jönsson, Carlsson, Petersson, Magnusson, Olofsson, Axelsson, Mattsson,
   Fredriksson, Henriksson, Isaksson, Nyberg, Engström, Danielsson, Håkansson, Gunnarsson, Samuelsson, Göransson,
   Arvidsson, Hermansson, Josefsson, Ekström, Månsson, Martinsson, Ivarsson, Strand, Falk, Hedman, Sjögren, Viklund,
   Öberg, Friberg, Abrahamsson, Ottosson, Börjesson, Frisk, Dahl, Ahlgren, Fransson, Wiklund, Lindgren, Sahlin,
   Norén, Lundin, Hedin, Melin, Sandin, Wallin, Boman, Roos, Stenberg, Wikström, Källström, Linder, Sköld, Rask,
   Modig, Brandt, Lilja, Hjelm, Frid, Kling, Löfgren, Öst, Ahlm, Tegnér, Hallén, Forsell, Nordin, Hagman, Broman,
   Bylund, Jakobsson, Klasson, Hallgren, Claesson, Adolfsson, af Klint, von Sydow, Adelsköld, Cederström`,
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

/** Surnames that are words of the landscape as well: only what stands around them tells. */
export const landscapeSurnames: readonly string[] = phrases(
  `Strand, Berg, Dal, Skov, Holm, Lund, Bro, Krog, Vang, Sten, Storm, Frost, Hede, Kær, Bjerg, Bakke, Skog, Ek, Alm, Asp,
   Ström, Sjö, Hall, Stig, Backe, Park, Eng, Sund, Vik, Ås, Lind, Björk, Gran, Rask, Frisk, Ravn, Falk, Due, Bæk, Dam`,
);
