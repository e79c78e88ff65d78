import { listsOfPeople, papersAboutOne } from "../lexicons/fileAboutPeople";
import { firstNames } from "../lexicons/firstNames";
import { othersNamed } from "../names/othersNamed";
import { nationalNumbers } from "../numbers/nationalNumbers";
import { signed } from "../text/findTerms";
import { fullNames } from "../text/fullNames";
import { linksIn, type Link } from "../text/links";
import { nameWords } from "../text/nameWords";
import { sharedFileNames } from "../text/sharedFile";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * A link to a file in a cloud: OneDrive, SharePoint, Teams and the like.
 *
 * Form: the address, written out or behind words of the mail. It is tied to a person where the
 * file's name, a folder's or the words of the link hold a person's name or number, or a list of
 * people, and counts little where the name says what is drawn or reckoned.
 *
 * Weakness: what the file holds cannot be seen; a shortened address is not followed.
 *
 * @finds Se «https://kommune.sharepoint.com/sites/skole/elevliste.xlsx»
 * @finds Filen ligger på «https://1drv.ms/w/s!AbC123», hilsen Lone
 * @finds Hent den på «https://kommune.sharepoint.com/s/skole/Tilmeldte_2026.xlsx»
 * @passes Læs mere på https://www.borger.dk/digital-post
 * @passes Priserne står på https://www.dropbox.com/pricing
 * @passes Mødet er på https://teams.microsoft.com/l/meetup-join/19%3ameeting
 * @see Jammerbugt guidelines for secure communication, sharing of documents (JK-F1, JK-F2)
 */
export const cloudLink: Detector = {
  id: "cloudLink",
  dataClass: "conduct",
  find(reading, context) {
    const links = linksIn(reading, context).filter(({ address }) => cloud.test(address));
    const numbers = links.length > 0 ? numbersIn(reading, context) : [];
    return links
      .map((link) => {
        const linked =
          numbers.some((number) => number.start >= link.start && number.end <= link.end) ||
          (!isDrawing(link) &&
            wordsOf(link, reading).some((words) => showsPeople(apartByCapitals(words), context)));
        const isPlain = !linked && (isDrawing(link) || isNamedFile(link));
        const confidence = isPlain ? ("low" as const) : ("high" as const);
        return { start: link.start, end: link.end, confidence, linked };
      })
      .filter((match) => !signed(match, reading));
  },
};

/** "210682-5001.pdf": a file may be called by a person's number. */
function numbersIn(reading: Reading, context: Context): readonly Match[] {
  return nationalNumbers(reading, context, "DK")
    .concat(nationalNumbers(reading, context, "SE"))
    .filter(({ confidence }) => confidence !== "low");
}

/** Anything may be called by a first name, a park and a song as well: what else the name says counts. */
const ofCase =
  /(?:^|[^a-zæøåäö])(?:sag|sagen|ärende|notat|anteckning)(?![a-zæøåäö])|sygedagpenge|kontanthjælp|fleksjob|førtidspension|handleplan|elevplan|udredning|underretning|ansøgning|afgørelse|bevilling|journal|erklæring|attest|udtalelse|diagnose|sygemeld|sjuk|försörjning|bistånd|utredning|orosanmälan|ansökan|beslut|intyg|utlåtande|genomförandeplan|vårdplan/;

const joinedName = /^([A-ZÆØÅÄÖ][a-zæøåäöé]+)((?:[A-ZÆØÅÄÖ][a-zæøåäöé]{2,}){1,2})$/;

/** "Sygedagpenge MetteKrarup": words joined by their capitals are a name where they begin as one. */
function apartByCapitals(words: string): string {
  if (!ofCase.test(words.toLowerCase())) return words;
  return words
    .split(" ")
    .map((word) => {
      const [, first = "", rest = ""] = joinedName.exec(word) ?? [];
      return firstNames.has(first.toLowerCase())
        ? first + rest.replace(/[A-ZÆØÅÄÖ]/g, " $&")
        : word;
    })
    .join(" ");
}

const fileEnding = /\.(?:pdf|docx?|xlsx?|pptx?|dwg|dxf|jpe?g|png|svg|zip|csv|odt|ods)$/i;
/** A word, and not a piece of a token ("EkT9bQx2mZ"). */
const fileWord = /^(?:[a-zæøåäöéü]{4,}|[A-ZÆØÅÄÖ][a-zæøåäöéü]{3,})$/;

const drawing =
  /^(?:plan)?(?:tegning|ritning|lokalplan|detaljplan|kortbilag|situationsplan|tidsplan|tidplan|tværprofil|længdeprofil|drawing)[a-zæøåäö]*$/;

/** "Tegninger_rundkoersel_Biersted_rev_D": a thing in small letters is drawn, and nobody is named. */
function isDrawing({ written }: Link): boolean {
  const name = sharedFileNames(written).slice(-1)[0] ?? "";
  const [first = "", second = ""] = name.split(" ");
  const isThing = second === second.toLowerCase() && fullNames(name.toLowerCase()).length === 0;
  return isThing && drawing.test(first.toLowerCase());
}

/** What may hold people all the same. */
const ofPeople =
  /list|oversigt|översikt|overview|register|registre|deltag|navne|namn|names|borger|medborg|brukar|elev|pupil|barn|børn|child|patient|ansat|anställd|staff|notat|anteckn|notes|sager|ärenden|cases|tilmeld|anmäl/;

/** "Plan_magasin_1-100_rev3.pdf": the file says itself what it holds, and it is no paper on anybody. */
function isNamedFile({ written }: Link): boolean {
  const path = written.split(/[?#]/, 1)[0]!;
  if (!fileEnding.test(path)) return false;
  const name = sharedFileNames(path).slice(-1)[0] ?? "";
  const words = name.split(" ");
  if (words.length < 2 || !words.some((word) => fileWord.test(word))) return false;
  return !ofPeople.test(name.toLowerCase()) && !holdsAny(compared(name), papers());
}

/** What a reader sees of the file: its name and its folders', and the words that carry the link. */
function wordsOf({ start, end, written }: Link, { plain }: Reading): readonly string[] {
  const shown = plain.text.slice(start, end);
  const names = sharedFileNames(written);
  return shown.toLowerCase() === written.toLowerCase() ? names : names.concat(shown);
}

function showsPeople(words: string, context: Context): boolean {
  const file = nameWords(words).join(" ");
  if (holdsAny(file, lists())) return true;
  if (words.indexOf(" ") < 0) return false;
  if (words === words.toLowerCase() && fullNames(words).length > 0) return true;
  const least = sureness.indexOf(holdsAny(file, papers()) ? "low" : "medium");
  return [words, smallAtFirst(words)].some((text) => isNamed(text, least, context));
}

const sureness = ["low", "medium", "high"];

function isNamed(text: string, least: number, { communication }: Context): boolean {
  return othersNamed(text, communication).some(
    ({ confidence }) => sureness.indexOf(confidence) >= least,
  );
}

/** "Handleplan Silas Mejlby": the first word of a title is no name for being large. */
function smallAtFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function holdsAny(file: string, stems: readonly string[]): boolean {
  return stems.some((stem) => file.indexOf(stem) >= 0);
}

const lists = once(() => listsOfPeople.map(compared));
const papers = once(() => papersAboutOne.map(compared));

function compared(stem: string): string {
  return nameWords(stem).join(" ");
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made = made ?? make());
}

/** A host's front page, its prices and its help hold nobody's file. */
const cloud =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|onedrive\.com|teams\.microsoft\.com\/(?:l\/file|_#\/files)|drive\.google\.com|docs\.google\.com|photos\.app\.goo\.gl|icloud\.com\/(?:iclouddrive|attachment)|box\.com\/s)(?:[/?#:]|$)|dropbox\.com\/(?:[slt]|scl|sh|request|transfer)\/|(?:we\.tl|wetransfer\.com|mega\.nz|sprend\.com|drive\.proton\.me|filemail\.com)\/\S*[\d/?-])/;
