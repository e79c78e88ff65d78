import { editDistance } from "../../text/editDistance";

const furthest = 3;
const mostShown = 12;

/** What people call it who have the guidelines before them. */
const spoken: { readonly [word: string]: string | undefined } = {
  almindelige: "ordinary",
  vanliga: "ordinary",
  fortrolige: "confidential",
  fortrolig: "confidential",
  skyddsvärda: "confidential",
  sekretess: "confidential",
  følsomme: "sensitive",
  følsom: "sensitive",
  känsliga: "sensitive",
  strafbare: "criminal",
  email: "mail",
  "e-mail": "mail",
  "e-post": "mail",
  møde: "meeting",
  möte: "meeting",
  kalender: "appointment",
  warn: "prompt",
  ask: "prompt",
  spørg: "prompt",
  fråga: "prompt",
  stop: "block",
  bloker: "block",
  blockera: "block",
  encrypt: "secure",
  sikker: "secure",
  säker: "secure",
  helbred: "health",
  hälsa: "health",
  navn: "personName",
  namn: "personName",
  adresse: "postalAddress",
  adress: "postalAddress",
  telefon: "phone",
  sagsnummer: "caseNumber",
  diarienummer: "caseNumber",
  intern: "internal",
  ekstern: "external",
  extern: "external",
};

/** "did you mean …", or what may stand there. */
export function suggestionFor(written: unknown, known: readonly string[]): string {
  if (typeof written === "string") {
    const meant = spoken[written.toLowerCase()];
    const near = meant !== undefined && known.indexOf(meant) >= 0 ? meant : nearest(written, known);
    if (near !== undefined) return `did you mean "${near}"?`;
  }
  const shown = known.slice(0, mostShown).join(", ");
  return `use one of ${shown}${known.length > mostShown ? ", …" : ""}`;
}

/** The known word at the least distance, if that is small for the word's length. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = simplified(written);
  let best: string | undefined;
  let least = Math.min(furthest, Math.floor(plain.length / 2)) + 1;
  for (const word of known) {
    const other = simplified(word);
    // No fewer letters are put in or taken out than the lengths differ by.
    if (Math.abs(plain.length - other.length) >= least) continue;
    const far = editDistance(plain, other);
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
