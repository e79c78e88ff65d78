import type { Language } from "../types";

type Words = ReadonlySet<string>;

/** Small words that point at one person. */
export interface Pronouns {
  readonly second: Words;
  readonly secondPossessive: Words;
  readonly first: Words;
  /** Pronouns, and definite single people as casework speaks of them. */
  readonly third: Words;
  /** Several at once: they are somebody where a family's case is spoken of. */
  readonly group: Words;
  readonly possessive: Words;
  readonly kin: Words;
  /** People who are somebody only after "the"; Danish and Swedish say it in one word. */
  readonly definite?: Words;
}

const words = (list: string): Words => new Set(list.split(" "));

/**
 * By language, since many of them mean something else across the border: Danish "er" is Swedish for
 * "your", "her" is Danish for "here", "i" is "in" to both.
 *
 * Source: general knowledge.
 */
export const pronouns: { readonly [language in Language]: Pronouns } = {
  da: {
    second: words("du dig din dit dine jer jeres"),
    secondPossessive: words("din dit dine jeres"),
    first: words("jeg mig min mit mine"),
    third: words(
      "han hun ham hende hans hendes vedkommende vedkommendes pågældende borgeren borgerens borgers " +
        "klienten klientens beboeren beboerens eleven elevens barnet barnets pigen pigens drengen " +
        "drengens moderen moderens faderen faderens moren morens mor mors far fars mormor farmor morfar farfar faren ansøgeren " +
        "ansøgerens medarbejderen medarbejderens pt damen damens kvinden kvindens sønnen sønnens " +
        "datteren datterens ægtefællen samleveren kæresten plejebarnet tvillingerne kursisten lejeren " +
        "familien familiens konen konens manden mandens broren brorens broderen " +
        "søsteren søsterens parret parrets søskende naboen naboens kollegaen " +
        "kollegaens patienten patientens ekskæresten eksmanden ekskonen",
    ),
    group: words("forældrene forældrenes børnene børnenes"),
    possessive: words("min mit mine din dit dine hans hendes deres jeres vores sin sit sine"),
    kin: words(
      "søn datter mor far mand kone hustru bror søster mormor farmor morfar farfar kæreste samlever " +
        "ægtefælle ekskone eksmand barnebarn stedsøn steddatter plejedatter plejesøn plejebarn " +
        "lillebror lillesøster storebror storesøster dreng pige svigermor svigerfar barn børn forældre " +
        "medarbejder kollega tvillinger drenge piger søskende familie stedfar stedmor moster faster " +
        "onkel bedstemor bedstefar veninde fætter kusine nabo lejer eks ekskæreste",
    ),
  },
  sv: {
    second: words("du dig din ditt dina er era ert"),
    secondPossessive: words("din ditt dina er era ert"),
    first: words("jag mig min mitt mina"),
    third: words(
      "han hon honom henne hans hennes hen hens vederbörande brukaren brukarens klienten klientens " +
        "eleven elevens barnet barnets flickan flickans pojken pojkens lillen lillan mamman mammans pappan pappans " +
        "modern moderns fadern faderns sökanden sökandens medarbetaren medarbetarens kvinnan kvinnans " +
        "sonen sonens dottern dotterns maken makan sambon mamma pappa mormor farmor morfar farfar hyresgästen huvudmannen " +
        "deltagaren enskilde enskildes patienten patientens boende " +
        "frun fruns mannen mannens brodern broderns systern systerns " +
        "syskonen syskonens paret grannen grannens kollegan kollegans exet exmannen exfrun",
    ),
    group: words("föräldrarna föräldrarnas barnen barnens"),
    possessive: words(
      "min mitt mina din ditt dina hans hennes deras er era ert vår vårt våra sin sitt sina",
    ),
    kin: words(
      "son dotter mamma pappa mor far make maka man fru sambo bror syster flickvän pojkvän kille tjej " +
        "mormor farmor morfar farfar barnbarn syskon barn föräldrar medarbetare kollega flicka pojke " +
        "brukare klient elev exman exfru familj styvpappa styvmamma moster faster morbror farbror " +
        "kusin lillebror lillasyster storebror storasyster granne hyresgäst ex",
    ),
  },
  en: {
    second: words("you your yours"),
    secondPossessive: words("your"),
    first: words("me my mine i"),
    third: words("he she him her his hers client pupil"),
    group: words("parents children"),
    possessive: words("my your his her their our"),
    kin: words(
      "son daughter mother father husband wife brother sister partner child children kid kids mum dad " +
        "mom parents employee colleague client pupil family grandmother grandfather boyfriend " +
        "girlfriend ex uncle aunt cousin neighbour neighbor tenant siblings",
    ),
    definite: words(
      "boy girl mother father family parents child children kid kids applicant employee tenant resident " +
        "patient citizen student woman man couple siblings neighbour wife husband son daughter",
    ),
  },
};

/** Posts that make a name the doer of the sentence rather than its subject matter. */
export const professionalTitle: Words = words(
  "læge overlæge egenlæge sygeplejerske sygeplejersken socialrådgiver rådgiver sagsbehandler konsulent " +
    "leder chef direktør psykolog psykologen psykiater lærer klasselærer pædagog koordinator forfatter " +
    "professor forsker foredragsholder underviser instruktør borgmester formand ministeren minister " +
    "fysioterapeut ergoterapeut visitator terapeut vejleder kontaktperson støtteperson mentor advokat " +
    "jurist diætist journalist redaktør oplægsholder tolk frivillig lægen læge läkare överläkare " +
    "sjuksköterska handläggare konsult rektor kurator lärare mentor specialpedagog samordnare författare " +
    "forskare föreläsare ordförande kommunalråd fysioterapeut arbetsterapeut utredare lektor doctor dr " +
    "nurse manager director consultant coordinator author speaker lecturer teacher psychologist " +
    "psychiatrist counsellor mayor chairman kontakt kontakta contact v hilsen mvh hälsar rekv rekvirent ref referens " +
    "reference beställare ordermottagare fotograf foto",
);
