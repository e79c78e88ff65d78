import { phrases } from "./lines";

/** Firms, chains and brands met in a municipality's mail, many of them as short as a name. */
export const brands: readonly string[] = phrases(
  `Peab, Skanska, NCC, JM, Veidekke, Bravida, Assemblin, Caverion, Instalco, Ramirent, Cramo, Beijer, Ahlsell, Onninen, Atea,
   Dustin, Advania, Visma, Fortnox, Unit4, Knowit, Sopra Steria, Capgemini, Accenture, Deloitte, EY, KPMG, PwC, BDO, Ernst & Young,
   Sweco, Ramboll, Rambøll, Cowi, COWI, Tyréns, WSP, Norconsult, Niras, Afry, Orbicon, Arkitema, Tengbom, Sodexo, Compass, Coor,
   ISS, Samhall, Securitas, Avarn, G4S, Attendo, Ambea, Vardaga, Humana, Olivia Hemomsorg, Nytida, Frösunda, Förenade Care, Aleris,
   Capio, Kry, Lindex, Kappahl, Hemköp, Willys, Lidl, Netto, Rusta, Biltema, Jula, Clas Ohlson, Elgiganten, Webhallen, Jysk,
   Stadium, XXL, Intersport, Lyko, Apotea, Kronans Apotek, Apoteket Hjärtat, Lloyds Apotek, Synsam, Synoptik, Specsavers, Audika,
   Oticon, Oskar Jacobson, Filippa K, Tiger of Sweden, Marimekko, Iittala, Orrefors, Gudrun Sjödén, Peak Performance, Fjällräven,
   Haglöfs, Bauhaus, Silvan, XL-Byg, Davidsen, Johannes Fog, Carl Ras, Sanistål, Lemvigh-Müller, Brødrene Dahl, AO, Harald Nyborg,
   Jem & Fix, Imerco, Kop & Kande, Bahne, Magasin, Salling, Føtex, Bilka, Meny, Løvbjerg, Brugsen, Matas, Søstrene Grene,
   Flying Tiger, Royal Copenhagen, Bodum, Eva Solo, Stelton, Louis Poulsen, Montana, Hay, Muuto, Bolia, Ecco, Hummel,
   Samsøe Samsøe, Jack & Jones, Arkil, Aarsleff, Per Aarsleff, MT Højgaard, Enemærke & Petersen, Hoffmann, Kemp & Lauritzen, Falck,
   Responce, Prosegur, Alka, Codan, Gjensidige, Lærerstandens Brandforsikring, Velliv, Danica, Sampension, Lån & Spar,
   Ringkjøbing Landbobank, Vestjysk Bank, Nordjyske Bank, Arbejdernes Landsbank, Lunar, Klarna, Bambora, Nets, Adyen, Stripe,
   Collector, Bisnode, Experian, Intrum, Lowell, Lindorff, Randstad, Manpower, Adecco, Poolia, Temp-Team, Vikar.dk, Lernia,
   Academedia, Eductus, Konsulenthuset Ballisager, AS3, Marselisborg, Rambøll Results, Mercuri Urval, Alumni, Novare, Schenker,
   DHL, UPS, GLS, FedEx, Nobina, Keolis, Transdev, Arriva, Vy, Umove, Dantaxi, Sirius, Taxi Nord, Renova, Ragn-Sells, Stena, Suez,
   Remondis, HCS, Meldgaard, Vattenfall, Fortum, E.ON, Ørsted, Norlys, Ewii, Clever, Circle K, Preem, OKQ8, Shell, Uno-X,
   McDonald's, Burger King, Sibylla, Espresso House, Wayne's Coffee, Joe & the Juice, Lagkagehuset, Emmerys, Sunset, Carl's Jr,
   Domino's, Jensens Bøfhus, Pincho Nation, Harrys, O'Learys, Bishops Arms, John Scott's, Texas Longhorn, Vapiano, Bones, Scandic,
   Elite, Clarion, Comwell, Radisson, Cabinn, Zleep, Best Western, Löfbergs, Zoégas, Gevalia, Merrild, Arvid Nordquist, Marabou,
   Fazer, Cloetta, Malaco, Ahlgrens bilar, Anthon Berg, Toms, Haribo, Göteborgs Kex, Kohberg, Schulstad, Pågen, Polarbröd, Findus,
   Scan, Arla, Valio, Skånemejerier, Thise, Naturli, Oatly, Carlsberg, Tuborg, Pripps, Spendrups, Harboe, Ramlösa, Loka, Volvo,
   Saab, Scania, Skoda, Peugeot, Renault, Citroën, Kia, Tesla, Polestar, Nissan Leaf, Opel Vivaro, Ford Transit, Dacia,
   Renault Zoe, Seat Leon, Skoda Octavia, Alfa Romeo, Segway, Husqvarna, Stihl, Honda, Bosch, Makita, Hilti, Electrolux, Miele,
   Siemens, Philips, Sony, Canon, Epson, Brother, Ricoh, Konica Minolta, Lenovo, Dell, Logitech, Jabra, Poly, Garmin,
   Samsung Galaxy, Nokia, Doro, Tunstall, Careium, Invacare, Etac, Guldmann, Permobil, Abena, Tena, Coloplast, Mediq, OneMed, Kebo,
   Linak, Hjälpmedelscentralen`,
);

/** Systems and services with a name of their own; some are given first names on purpose. */
export const systems: readonly string[] = phrases(
  `Treserva, Lifecare, Procapita, Viva, Pulsen, Magna Cura, Castor, Vitec, Ecos, Platina, Public 360, W3D3, Ciceron, Raindance,
   Agresso, Visma, Personec, Heroma, Medvind, Time Care, Tidvis, Besched, Hypergene, Stratsys, Troman, Netpublicator, Edlevo,
   Infomentor, Unikum, Vklass, Skola24, Haldor, Tieto Education, Prorenata, PMO, Cosmic, Melior, Pascal, NPÖ, Senior Alert,
   Phoniro, Intraphone, Epsilon, Mobilus, Laps Care, Welfare, Alfa, Argus, Kivra, Freja eID, Siths, Mina sidor, Nexus, Cura,
   Columna, Sensum, Bosted System, DHUV, DUBU, Momentum, Schultz Fasit, Schultz, KMD Aktiv, KY, KSD, SBSYS, GoPro, Acadre, eDoc,
   F2, WorkZone, Fujitsu Prisma, Prisme, Opus, KMD Opus, Silkeborg Løn, SD Løn, Planday, Tabulex, Aula, Meebook, MinUddannelse,
   Famly, Kmd Nova, Novax, TM Sund, Hjernen & Hjertet, EasyIQ, Rambøll Sprog, Vitae, Plandisc, Insubiz, Safetynet, Muni, Kiri,
   Siri, Alexa, Cortana, Copilot, Gemini, Watson, Trello, Miro, Jira, Slack, Asana, Mentimeter, Kahoot, Canva, Adobe, Acrobat,
   Python, Java, Jenkins, Linux, Debian, Oracle, Splunk, Citrix, Ivanti, Okta, Entra, Jabber, Zendesk, Freshdesk, Alva Labs,
   Teamtailor, Visma Recruit, Varbi, Emply, HR-ON, Signatur, Doodle, SurveyXact, Enalyzer, Netigate, Esmaker, Webropol, Mailchimp,
   Tetra, Vera larm, Doro Care, Giraff, Pepper, Paro, Justocat`,
);

/** Wards, groups, classes, houses and rooms as they are named after plants, animals and weather. */
export const danishUnits: readonly string[] = phrases(
  `Birken, Egen, Bøgen, Asken, Elmen, Linden, Pilen, Rønnen, Hasselen, Poppelen, Kastanien, Granen, Fyrren, Enen, Hylden, Tjørnen, Rosen, Liljen,
   Tulipanen, Valmuen, Anemonen, Kløveren, Syrenen, Lavendlen, Violen, Irissen, Mælkebøtten, Kornblomsten, Solsikken, Bellis, Erantis, Vibe,
   Viben, Lærken, Svalen, Musvitten, Solsorten, Falken, Ørnen, Ravnen, Uglen, Stæren, Svanen, Storken, Spurven, Mejsen, Gøgen, Gråspurven,
   Haren, Ræven, Bjørnen, Ulven, Grævlingen, Egernet, Pindsvinet, Mariehønen, Humlebien, Sommerfuglen, Guldsmeden, Myren, Snurretoppen,
   Solen, Månen, Stjernen, Regnbuen, Skyen, Stormen, Brisen, Bølgen, Fjorden, Vigen, Klitten, Bakken, Engen, Lunden, Heden, Mosen, Kilden,
   Kærnehuset, Nordlyset, Nordstjernen, Solgården, Solbakken, Lindegården, Skovgården, Egegården, Møllegården, Strandgården, Birkehøj,
   Kastaniegården, Bøgely, Rosenlund, Engholm, Skovbo, Strandbo, Enghaven, Lindehaven, Sønderhaven, Østerled, Vestervang, Højvang,
   Troldehøj, Tumlehuset, Spilloppen, Mælkevejen, Fyrtårnet, Ankeret, Kompasset, Lanternen, Havblik, Klitgården, Sejlet, Rav, Tang, Granit`,
);
export const swedishUnits: readonly string[] = phrases(
  `Björken, Eken, Almen, Asken, Linden, Granen, Tallen, Enen, Rönnen, Hasseln, Lönnen, Poppeln, Kastanjen, Hägern, Syrenen, Rosen, Liljan,
   Tulpanen, Vallmon, Blåsippan, Vitsippan, Klövern, Violen, Prästkragen, Blåklockan, Solrosen, Kaprifolen, Liljekonvaljen, Smultronet,
   Lingonet, Blåbäret, Hjortronet, Kantarellen, Lärkan, Svalan, Trasten, Falken, Örnen, Korpen, Ugglan, Staren, Svanen, Tranan, Göken, Sparven,
   Talgoxen, Domherren, Haren, Räven, Björnen, Vargen, Grävlingen, Ekorren, Igelkotten, Älgen, Lodjuret, Nyckelpigan, Humlan, Fjärilen, Myran,
   Trollsländan, Solen, Månen, Stjärnan, Regnbågen, Molnet, Stormen, Brisen, Vågen, Fjorden, Viken, Kullen, Backen, Ängen, Lunden, Heden,
   Mossen, Källan, Bäcken, Forsen, Norrskenet, Solgården, Solbacken, Lindgården, Skogsgården, Ekgården, Kvarngården, Strandgården, Björkhaga,
   Björkliden, Ekliden, Rosenlund, Ekhaga, Skogsbo, Strandbo, Solhaga, Solängen, Sörgården, Norrgården, Östergården, Västanvind, Vinbäret,
   Furuliden, Tallbacken, Granhäll, Hagalund, Lyckan, Trollet, Pärlan, Fyren, Ankaret, Kompassen, Lyktan, Snäckan, Kristallen, Ametisten, Opalen,
   Safiren, Rubinen, Smaragden, Vinrankan, Åkerbäret, Sunnanäng, Bullerbyn, Saltkråkan, Junibacken, Ärlan, Hallonet, Kotten, Barret, Linnean`,
);

/** Books, films, plays and songs with a person in their title, and dishes and cakes called after one. */
export const works: readonly string[] = phrases(
  `Pippi Langstrømpe, Pippi Långstrump, Emil fra Lønneberg, Emil i Lönneberga, Ronja Røverdatter, Ronja Rövardotter, Peter Pan,
   Alice i Eventyrland, Alice i Underlandet, Harry Potter, Nils Holgersson, Madicken, Karlsson på taket, Alfons Åberg,
   Albert Åberg, Mamma Mu, Rasmus Klump, Lille Per, Far til fire, Matador, Olsen Banden, Min søsters børn, Ditte Menneskebarn,
   Lykke-Per, Niels Lyhne, Jeppe på Bjerget, Erasmus Montanus, Elverhøj, Peer Gynt, Hedda Gabler, Fröken Julie, Frøken Smilla,
   Röda rummet, Doktor Glas, Doktor Zjivago, Anne på Grönkulla, Madame Bovary, Jane Eyre, David Copperfield, Oliver Twist,
   Romeo og Julie, Romeo och Julia, Hamlet, Kong Lear, Macbeth, Faust, Tosca, Don Juan, Don Giovanni, Figaros bryllup,
   Figaros bröllop, Rigoletto, Billy Elliot, Mamma Mia, Forrest Gump, Fanny och Alexander, Kristina från Duvemåla, Eva & Adam,
   Kalle Blomkvist, Mio min Mio, Villads fra Valby, Anna & Frikadellen, Cirkeline, Bamse og Kylling, Bamse, Kalle Anka, Anders And,
   Tintin, Asterix, Mathilde Munk, Kaj og Andrea, Mæt af dage, Mor Courage, Kejsaren av Portugallien, Hans og Grete,
   Hans och Greta, Snehvide, Askungen, Klods-Hans, Den lille Claus og den store Claus, Tommelise, Lotta på Bråkmakargatan, Tjorven,
   Pettson och Findus, Peddersen og Findus, Sandvargen, Hundarna i Riga, Wallander, Bron, Rejseholdet, Borgen, Badehotellet,
   Sally och friheten, Hey Jude, Billie Jean, Chiquitita, Idas sommarvisa, Brevet från Lillan, Sankta Lucia, Svantes viser,
   Fredmans epistlar, Mutter Courage, Napoleonskager, Napoleonbakelse, Napoleonshatte, Gåsebryst, Karen Volf, Karolines Køkken,
   Biff Lindström, Biff Rydberg, Wienerschnitzel, Cæsarsalat, Caesarsallad, Pizza Margherita, Pavlova, Tarte Tatin, Bloody Mary,
   Tom Collins, Earl Grey, Bellini, Crêpe Suzette, Péche Melba, Hasselbackspotatis, Toast Skagen, Flygande Jakob, Tosca-kaka,
   Ambrosiakaka, Prinsesstårta, Silviakaka, Kärleksmums, Kalops, Karl-Johansvamp, Ingrid Marie, Gråsten, Discovery, Gravensteiner,
   Belle de Boskoop, Åkerö, Astrakan, Kong Edward, King Edward, Bintje, Sava, Folva`,
);

/** Feasts, days and weeks, some with a saint's name. */
export const feasts: readonly string[] = phrases(
  `Sankt Hans, Sankthansaften, Sct. Hans, Mortensaften, Morten Bisp, Sankta Lucia, Luciadagen, Valborgsmässoafton, Kristi Himmelfart,
   Kristi himmelsfärds dag, Alla hjärtans dag, Valentinsdag, Alle Helgens dag, Allhelgona, Halloween, Fastelavn, Grundlovsdag, Store Bededag, Mors Dag,
   Fars Dag, Midsommar, Kräftskivan, Lillejuleaften, Nytårsaften, Tomasdagen, Gustav Adolfsdagen, Karldagen, Annadagen, Staffansdagen, Tjugondag Knut,
   Knut, Black Friday, Ramadan, Eid, Newroz, Nouruz, Diwali, Hanukka, Yom Kippur, Pride, Barnkonventionsdagen, FN-dagen, Sporttinget, Almedalen,
   Almedalsveckan, Folkemødet, Vasaloppet, Lidingöloppet, O-ringen, Tour de Taxa, DHL-stafetten, Sankt Nikolaus, Sankt Patrick, Maria bebudelse,
   Marie Bebudelse, Allsang, Melodi Grand Prix, Melodifestivalen, Nobeldagen, Luther-året, H.C. Andersen-dagen, Sankt Eriks marknad, Larsmässan, Olsok`,
);

/** Short names people go by among colleagues. */
export const nicknames: readonly string[] = phrases(
  `Lasse, Kalle, Pelle, Olle, Nisse, Janne, Hasse, Bosse, Kjelle, Sigge, Jocke, Tobbe, Robban, Berra, Micke, Macke, Matte, Figge, Fille, Linus, Putte,
   Roffe, Uffe, Steffe, Stoffe, Danne, Frasse, Gurra, Hampe, Jonte, Krille, Ludde, Nacke, Nicke, Rille, Sebbe, Viggan, Challe, Benke, Ante, Anki, Annika,
   Bettan, Bibbi, Carro, Cissi, Eva-Lotta, Fia, Fredda, Gittan, Hella, Jossan, Kajsa, Kattis, Kicki, Lotta, Lollo, Maggan, Majsan, Mackan, Mia, Millan,
   Nettan, Ninni, Pillan, Pia, Sanna, Sussi, Sessan, Tessan, Tilda, Titti, Totte, Ullis, Vickan, Ylle, Bengan, Affe, Abbe, Ibbe, Mange, Mogge, Leffe,
   Sus, Susse, Fie, Fif, Gitte, Mie, Misse, Mille, Nille, Pernle, Pelle, Pylle, Rie, Rikke, Sille, Siff, Sofe, Stinne, Tut, Trunte, Tinne, Vibs, Vibse, Ditte, Dorte, Dot,
   Lis, Bibs, Bitten, Bim, Ib, Jonna, Kaffe-Bent, Kalle, Knut, Kenne, Kiki, Lulu, Lalle, Lillemor, Lotte, Maggi, Mulle, Mugge, Musse, Niller, Nik, Ole, Palle, Per,
   Jenser, Tommer, Bente, Kris, Lars P, Mads-Emil, Mikkel, Mick, Rasser, Rasmus, Simo, Sune, Tobber, Tommy, Ulla, Uffe, Villy, Wulle, Basse, Benny, Bølle, Bubber, Busser,
   Hassan, Abdi, Momo, Mo, Sami, Alex, Max, Nico, Leo, Vik, Chris, Dani, Tess, Bea, Isa, Elli, Lova, Nea, Noa, Jojo, Kia, Ronja, Molle, Svante, Tjalle, Lennie`,
);

/** First names that are also words; only what stands around them tells. */
export const wordNames: readonly string[] = phrases(
  `Bo, Mai, Maj, Liv, Kim, Sten, Storm, Bjørn, Björn, Sol, Stig, Per, Tage, Max, Dag, Ask, Ravn, Falk, Rose, Lykke, Iris, Viola, August, Nova, Alma, Saga, Love,
   Tor, Pil, Kaj, Gry, Siv, Vera, Viva, Linn, Line, Stine, Flora, Rosa, Lilje, Lilja, Ulv, Bror, Sander, Luna, Stella, Alva, Juni, Embla, Eira, Vår, Våge, Ylva,
   Iben, Signe, Mille, Tove, Lærke, Svale, Vigga, Sejr, Fred, Frede, Ejner, Svend, Mark, Tim, Tom, Ove, Inge, Else, Ellen, Helge, Helga, Åse, Gro, Dagny,
   Karma, Noor, Nour, Iman, Amal, Sana, Malik, Can, Gül, Deniz, Roza, Azad, Aras, Rim, Hope, Faith, Grace, Joy, Angel, Diamond, Prince, Success, Sunday, Don,
   Ty, Mo, An, Li, Lan, Le, Vi, Min, Hung, Ann, Gun, Magna, Disa, Idun, Tyr, Torsten, Tina, Solveig, Majken, Hugo, Emma, Sally, Nelly, Harry, Amor, Balder`,
);
