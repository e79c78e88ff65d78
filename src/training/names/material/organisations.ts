import { phrases } from "./lines";

export const danishOrganisations = phrases(
  `Jammerbugt Kommune, Ishøj Kommune, Aalborg Kommune, Region Nordjylland, Region Hovedstaden, Folketinget, Socialstyrelsen,
   Kommunernes Landsforening, KL, Datatilsynet, Ankestyrelsen, Udbetaling Danmark, Familieretshuset, Statsforvaltningen,
   Skattestyrelsen, SKAT, Politiet, Nordjyllands Politi, Rigspolitiet, Kriminalforsorgen, Domstolsstyrelsen, Højesteret,
   Vestre Landsret, Sundhedsstyrelsen, Lægemiddelstyrelsen, Arbejdstilsynet, Jobcentret, Borgerservice, Ydelseskontoret,
   Familieafdelingen, Børn og Unge, Social og Sundhed, Teknik og Miljø, Byrådet, Økonomiudvalget, Socialudvalget,
   Ældrerådet, Handicaprådet, Visitationen, PPR, SSP, UU, FGU, VUC, UCN, AAU, Aalborg Universitet, Aarhus Universitet,
   Københavns Universitet, Rigshospitalet, Hospice Vangen, Dansk Flygtningehjælp, Røde Kors, Red Barnet, Ældre Sagen,
   Kræftens Bekæmpelse, FOA, HK, 3F, LO, DA, Dansk Industri, Danmarks Radio, DR, TV 2, TV2 Nord, Politiken, Berlingske,
   Jyllands-Posten, Ekstra Bladet, B.T., Ritzau, Information, Nordjyske, Danmarks Statistik, Nationalbanken, Danske Bank,
   Nordea, Jyske Bank, Sydbank, Spar Nord, Nykredit, ATP, PFA, Tryg, Topdanmark, Alm. Brand, Novo Nordisk, Carlsberg,
   Arla, Danfoss, Vestas, Grundfos, Lego, Mærsk, DSB, DSV, Falck, PostNord, Ørsted, YouSee, TDC, Føtex, Bilka, Netto,
   Rema 1000, Coop, Kvickly, Matas, Elgiganten, IKEA, KMD, Systematic, Microsoft, Google, Apple, Facebook, Netcompany,
   Venstre, Socialdemokratiet, Enhedslisten, SF, Dansk Folkeparti, Radikale Venstre, Konservative, Liberal Alliance,
   Brøndby, FC København, AGF, OB, AaB, Liverpool, Manchester United, Real Madrid, Barcelona, Bayern München, FN, EU, EF,
   NATO, WHO, UNICEF, UNESCO, OECD, IMF, Verdensbanken, EU-Kommissionen, Europa-Parlamentet, CIA, FBI, KGB, IRA, PLO,
   Den Internationale Domstol, Amnesty International, Greenpeace, Det Kongelige Teater, Statens Museum for Kunst,
   Louisiana, Ny Carlsberg Glyptotek, Cirkus Revyen, Gyldendal, Lindhardt og Ringhof, Saxo, Gad, Zentropa, Nordisk Film`,
);
export const swedishOrganisations = phrases(
  `Värnamo kommun, Älvkarleby kommun, Socialstyrelsen, Försäkringskassan, Arbetsförmedlingen, Skatteverket, Polisen,
   Kronofogden, Migrationsverket, Skolverket, Skolinspektionen, Riksdagen, Regeringen, Integritetsskyddsmyndigheten, IMY,
   Region Jönköpings län, Region Uppsala, Länsstyrelsen, Kommunfullmäktige, Kommunstyrelsen, Socialnämnden,
   Barn- och utbildningsnämnden, Miljö- och byggnadsnämnden, SKR, LO, TCO, SACO, Vårdförbundet, Kommunal, Unionen,
   Sveriges Radio, SVT, Dagens Nyheter, DN, Svenska Dagbladet, Aftonbladet, Expressen, Göteborgs-Posten, Sydsvenskan, TT,
   Volvo, Saab, Ericsson, SKF, ABB, Scania, IKEA, Handelsbanken, Swedbank, SEB, Nordea, Telia, SJ, Postnord, ICA, Coop,
   Willys, Systembolaget, Apoteket, Folksam, Skandia, Länsförsäkringar, Socialdemokraterna, Moderaterna, Centerpartiet,
   Vänsterpartiet, Miljöpartiet, Kristdemokraterna, Liberalerna, Sverigedemokraterna, Röda Korset, Rädda Barnen, BRIS,
   Uppsala universitet, Lunds universitet, Karolinska institutet, Akademiska sjukhuset, Värnamo sjukhus, IFK Göteborg,
   AIK, Djurgården, Hammarby, Svenska kyrkan, FN, EU, EEC, EFTA, WHO, Nato, OECD, Europarådet, Sveriges riksbank,
   Statistiska centralbyrån, SCB, Konsumentverket, Naturvårdsverket, Trafikverket, Transportstyrelsen, BUP, LSS, IVO`,
);
/** Systems, laws, products, feasts: capitalised and nobody's name. */
export const things = phrases(
  `Outlook, Teams, Excel, Word, SharePoint, OneDrive, Aula, MitID, NemID, Digital Post, e-Boks, Borger.dk, Nexus, KMD Nexus,
   SAPA, Momentum, Cura, Acadre, SBSYS, Planner, Zoom, Skype, Wilma, Unikum, Vklass, BankID, Kivra, Procapita, Lifecare,
   Treserva, Barnets Lov, Serviceloven, Forvaltningsloven, Persondataforordningen, GDPR, LSS, SoL, OSL, Sygedagpengeloven,
   Folkeskoleloven, Danmarks Riges Grundlov, Jul, Påske, Pinse, Midsommar, Windows, iPhone, iPad, Android, Volkswagen,
   Ford Fiesta, Toyota Aygo, Opel Astra, Mercedes, Fiat, Audi, BMW, Panodil, Ipren, Alvedon, Ritalin, Concerta, Dansk, Matematik,
   Natur og Teknologi, Engelska, Svenska, Alzheimers, Parkinsons sygdom, Down Syndrom, Aspergers, Crohns sygdom, Tourettes,
   Nobelprisen, Oscar, Grammy, Eurovision, Superligaen, Champions League, Tour de France, Wimbledon, Roskilde Festival,
   Bibelen, Koranen, Titanic, Hamlet, Anden Verdenskrig, Den Kolde Krig, Påskeferie, Uge 42, Bilag A, Punkt 4, Side 2`,
);
/** What follows a person's name in a firm, a school, a foundation, an institution. */
export const firmTails = phrases(
  `A/S, ApS, I/S, & Co, & Søn, & Sønner, Byg, VVS, Tømrer- og Snedkerfirma, Malerfirma, Autoværksted, Advokater, Begravelse,
   Blomster, Entreprise, Maskinstation, Fonden, Legat, Mindefond, AB, Bygg AB, Åkeri AB, Fastigheter, Handelsbolag, Consulting,
   Transport, El, Rengøring, Ejendomme, Arkitekter, Ure og Guld, Institute, Foundation, Prisen, Skolen, Hospital, Museum`,
);
