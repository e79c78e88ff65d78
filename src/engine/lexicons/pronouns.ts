/**
 * Small words that point at one person, in Danish, Swedish and English together: none of them means
 * something else in a neighbouring language that would matter here.
 *
 * Source: general knowledge.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const secondPerson = words(
  "du dig din dit dine ditt dina you your yours jer jeres er ni era ert",
);
export const secondPersonPossessive = words("din dit dine ditt dina your jeres");
export const firstPerson = words(
  "jeg mig min mit mine jag mitt mina i my me vores vår vårt våra our",
);
export const thirdPerson = words(
  "han hun ham hende hans hendes hon honom henne hennes hen hens he she him her his vedkommende vedkommendes pågældende",
);
export const possessive = words(
  "min mit mine din dit dine hans hendes deres jeres vores mitt mina ditt dina hennes sin sit sine " +
    "sitt sina deras era vår vårt våra my your his her their our",
);

/** A definite single person, as casework speaks of one. */
export const personRole = words(
  "borgeren borgerens borgers klienten klientens patienten patientens beboeren beboerens eleven elevens barnet " +
    "barnets pigen pigens drengen drengens moderen moderens faderen faderens moren morens mor mors far fars faren " +
    "ansøgeren ansøgerens ansøger medarbejderen medarbejderens pt damen damens manden mandens kvinden kvindens " +
    "sønnen sønnens datteren datterens ægtefællen samleveren kæresten plejebarnet tvillingerne kursisten lejeren " +
    "brukaren brukarens klienten patienten eleven elevens barnet barnets flickan flickans pojken pojkens mamman " +
    "mammans pappan pappans modern moderns fadern faderns sökanden sökandens medarbetaren medarbetarens kvinnan " +
    "kvinnans mannen mannens sonen sonens dottern dotterns maken makan sambon vårdnadshavaren " +
    "mamma pappa hyresgästen huvudmannen klientens deltagaren kunden enskilde enskildes",
);

export const kinNoun = words(
  "søn datter mor far mand kone hustru bror søster mormor farmor morfar farfar kæreste samlever ægtefælle " +
    "ekskone eksmand barnebarn stedsøn steddatter plejedatter plejesøn plejebarn familie lillebror lillesøster " +
    "storebror storesøster dreng pige svigermor svigerfar barn børn forældre medarbejder kollega tvillinger " +
    "drenge piger son dotter mamma pappa make maka man fru sambo bror syster flickvän pojkvän kille tjej " +
    "familj mormor barnbarn syskon medarbetare kollega flicka pojke medarbejder brukare klient elev " +
    "son daughter mother father husband wife brother sister partner child children kid kids mum dad family " +
    "parents employee colleague client",
);

/** Posts that make a name the doer of the sentence rather than its subject matter. */
export const professionalTitle = words(
  "læge overlæge egenlæge afdelingslæge speciallæge sygeplejerske sygeplejersken socialrådgiver rådgiver sagsbehandler konsulent fagkonsulent leder " +
    "afdelingsleder teamleder områdeleder skoleleder chef afdelingschef centerchef fagchef direktør psykolog psykologen psykiater lærer " +
    "klasselærer pædagog koordinator koordinatoren projektleder forfatter professor forsker foredragsholder underviser instruktør " +
    "borgmester udvalgsformand formand ministeren minister fysioterapeut fysioterapeuten ergoterapeut visitator terapeut vejleder " +
    "kontaktperson støtteperson støttekontaktperson jobkonsulent mentor advokat jurist sundhedsplejerske diætist kommunaldirektør " +
    "journalist redaktør forskningsleder oplægsholder tolk frivillig journalisten overlægen lægen " +
    "läkare överläkare sjuksköterska socialsekreterare handläggare biståndshandläggare konsult chef enhetschef " +
    "avdelningschef förvaltningschef rektor kurator psykolog psykiater lärare mentor pedagog specialpedagog samordnare projektledare " +
    "författare forskare föreläsare föreläsaren ordförande kommunalråd fysioterapeut arbetsterapeut utredare " +
    "kontaktperson skolsköterska skolkurator lektor tolk advokat " +
    "doctor dr nurse manager director consultant coordinator professor author speaker lecturer teacher " +
    "psychologist psychiatrist counsellor mayor chairman kontakt kontakta contact by ved v hilsen mvh",
);
