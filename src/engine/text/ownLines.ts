import { lineSpans, type Span } from "./lines";

/** Words of somebody who says something; names, titles and addresses hold none of them. */
const speech = new Set(
  (
    "er var har havde skal skulle kan kunne vil ville må måtte bør får fik fået blev bliver kommer " +
    "går gik mener håber synes tror mangler sender ring skriv husk giv svar jeg mig min mit mine du " +
    "dig din dit dine han ham hans hun hende hendes vi os vores jer jeres " +
    "är hade ska kunde vill måste fick fått blir hoppas saknar skickar skicka mejla svara ge jag mitt " +
    "mina ditt dina honom henne hennes oss vår våra ni ert era " +
    "is are was were has have had will shall can could would should must please send call write me my " +
    "you your he she his her we us our"
  ).split(" "),
);
const fewestWords = 3;

/** What municipalities put below everybody's name: secrecy, privacy, paper, opening hours. */
const boilerplate =
  /fortrolig|ved en fejl|privatlivs|persondata|databeskyttelse|behandle[rt]? (?:vi )?(?:dine )?personoplysninger|miljøet|printe|udskrive|sikker (?:mail|post)|digital post|borger\.dk|mitid|følg os|læse? (?:mere|om)|åbningstid|åbent|træffe|telefontid|arbejder ikke|konfidentiell|av misstag|integritetspolicy|dataskydd|behandlar (?:vi )?(?:dina )?personuppgifter|miljön|skriva? ut|säker e-?post|e-tjänst|följ oss|läsa? (?:mer|om)|öppettid|öppet|arbetar inte|confidential|by mistake|privacy|data protection|processe?s? (?:your )?personal data|environment|secure mail|follow us|read more|opening hours|office hours/;
const contact =
  /@|www\.|https?:|\b(?:tlf|telefon|mobil|direkte|direkt|tel|växel|växeln|phone|mobile)\b|\+\d|\b0\d{1,3}-\d|\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/;
const request =
  /\b(?:send|sende|mail|maile|sms|oplys|oplyse|giv|give|skriv|skrive|skicka|mejla|mejl|uppge|ge)\b[^.?!]{1,40}\b(?:dit|din|dine|jeres|mig|os|ditt|dina|oss|your|me|us)\b/;
/** A line longer than this may go on in the next. */
const wrappedLine = 50;
const longestLookedAt = 400;

/**
 * The lines below a sign-off that say something: a question that came to mind late, a request. Not
 * what the sender is called and reached by, nor the sentences everybody has there. Of the first line,
 * the sign-off itself, what follows the name counts.
 */
export function ownLines(lower: string, start: number, end: number): readonly Span[] {
  const own: Span[] = [];
  let goesOn: boolean | undefined;
  for (const line of lineSpans(lower, start, end)) {
    const text = lower.slice(line.start, Math.min(line.end, line.start + longestLookedAt)).trim();
    const isOwn = goesOn !== undefined && text !== "" ? goesOn : saysSomething(text);
    if (isOwn) own.push({ start: line.start, end: Math.min(line.end + 1, end) });
    goesOn = text.length > wrappedLine && !/[.?!:]$/.test(text) ? isOwn : undefined;
  }
  return own;
}

function saysSomething(line: string): boolean {
  if (boilerplate.test(line)) return false;
  if (contact.test(line) && !request.test(line)) return false;
  const words = line.split(/[^0-9a-zà-öø-ÿ-]+/).filter((word) => word !== "");
  return words.length >= fewestWords && words.some((word) => speech.has(word));
}
