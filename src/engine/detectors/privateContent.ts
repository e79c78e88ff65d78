import { findTerms } from "../text/findTerms";
import { nameWords } from "../text/nameWords";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * A mail or entry that looks private: the marking "privat", or words of home.
 *
 * Form: the word "privat" at the head of the subject; terms of `privateContent.*`: one that is never
 * about work, or two that seldom are (one will do to a namesake of the writer's family); a recipient kept in the address book as one of the family.
 *
 * Weakness: friendship and work share most of their words.
 *
 * @finds «Henter du børnene i dag»? «Aftensmad» kl. 18
 * @finds Ska vi «hämta på dagis» eller gör du det?
 * @finds «Hej mor», vi kommer på lørdag
 * @passes [to Mortens Auto <mor@firma.example>] Vi kommer på lørdag
 * @passes Vi holder privat konsulent udenfor
 * @passes Børnehaven holder sommerfest
 * @passes Privat adresse oplyses ikke
 * @see Jammerbugt guidelines for secure communication (JK-M11); Ishøj guideline (IS-1)
 */
export const privateContent: Detector = {
  id: "privateContent",
  dataClass: "conduct",
  find(reading, context) {
    const { channel } = context;
    if (channel === "sms" || channel === "social-media") return [];
    if (reading.role === "recipient") return family(reading);
    const marking = reading.role === "subject" ? markedPrivate(reading) : [];
    const terms = findTerms("privateContent", reading, context);
    const enough = isToRelative(context) ? 1 : 2;
    const sure = terms.some(({ confidence }) => confidence === "high") || terms.length >= enough;
    return sure ? marking.concat(terms.map(atMostMedium)) : marking;
  },
};

function markedPrivate({ plain }: Reading): Match[] {
  const match =
    /^(?:(?:sv|vs|re|fw|fwd|vb): ?)*[[(*]?(privat|private)[\])*]?(?=\s*(?:$|[:,.–-])|[\])*])/.exec(
      plain.lower,
    );
  if (!match) return [];
  const start = match[0].indexOf(match[1] as string);
  return [{ start, end: start + (match[1] as string).length, confidence: "high" }];
}

const kin =
  /^(?:min |mit |mine |mina |vores |vår )?(?:mor|far|mormor|farmor|morfar|farfar|svigermor|svigerfar|søster|lillesøster|storesøster|lillebror|storebror|mor og far|mamma|pappa|mamma och pappa|svärmor|svärfar|syster|lillasyster|mand|kone|kæreste|hustru|man|fru|sambo|skat|skatter|älskling|mum|mom|dad|husband|wife)(?= ?(?:$|<|\())/;

/** "Mor <bodil@…>": so one keeps one's own people only. */
function family({ plain }: Reading): Match[] {
  const name = kin.exec(plain.lower);
  return name ? [{ start: 0, end: name[0].length, confidence: "medium" }] : [];
}

/** To one person only, who bears the writer's last name and not the first. */
function isToRelative({ communication: { sender, recipients = [] } }: Context): boolean {
  const [recipient] = recipients;
  if (!recipient || recipients.length > 1) return false;
  const [first, ...rest] = nameWords(sender?.name ?? "");
  const last = rest[rest.length - 1];
  const local = recipient.address.split("@")[0]!;
  const theirs = nameWords(`${recipient.name ?? ""} ${local}`);
  return last !== undefined && theirs.indexOf(last) >= 0 && theirs.indexOf(first!) < 0;
}

/** Only the writer knows whether it is private, so it is never certain. */
function atMostMedium(match: Match): Match {
  return match.confidence === "high" ? { ...match, confidence: "medium" } : match;
}
