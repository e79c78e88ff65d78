import { impliedComposeType } from "../text/impliedComposeType";
import { mailAddress, type MailAddress } from "../text/mailAddress";
import { nameWords } from "../text/nameWords";
import { addressPlace, recipientOf } from "../text/recipientAddress";
import { regionText } from "../text/regionText";
import type { Context, Detector } from "../text/types";
import type { Mailbox } from "../types";

/**
 * An outside address that came into a reply: whoever wrote before did so from elsewhere.
 *
 * Form: in a recipient of a reply, a domain outside that the quoted thread does not name; at a
 * consumer mail provider, where a domain says nothing, an address it does not name, in a thread with
 * another outside address.
 *
 * Weakness: the quoted thread must show addresses; where a host shows names alone, nothing is new.
 *
 * @finds [reply to Bo Dam <«bo@andet-firma.example»>] Tak.\n\nFra: Bo Dam <bo@firma.example>\nEmne: Tilbud\n\nHer er det.
 * @finds [reply to «bo@andet-firma.example»] Tack.\n\nFrån: Bo Dam <bo@firma.example>\nÄmne: Offert\n\nHär är den.
 * @passes [reply to Bo Dam <bo@firma.example>] Tak.\n\nFra: Bo Dam <bo@firma.example>\nEmne: Tilbud\n\nHer er det.
 * @passes [reply to Bo Dam <bo@firma.example>] Tak.\n\nFra: Bo Dam\nTil: lone@kommune.example\nEmne: Tilbud\n\nHer er det.
 * @passes [reply to info@müller.example] Tak.\n\nFra: Müller <info@müller.example>\nEmne: Tilbud\n\nHer er det.
 * @passes [reply to Ida Holm <ida@firma.example>] Tak.\n\nFra: Bo Dam <bo@andet.example>\nTil: Lone Bach <lone@kommune.example>; Ida Holm\nEmne: Tilbud\n\nHer er det.
 * @passes [to Bo Dam <bo@andet-firma.example>] Tak.\n\nFra: Bo Dam <bo@firma.example>\nEmne: Tilbud\n\nHer er det.
 * @see Datatilsynet, yearly figures of reported breaches; practice on auto-complete, 2023-08-29
 */
export const newAddress: Detector = {
  id: "newAddress",
  dataClass: "conduct",
  find(reading, context) {
    const { channel, communication } = context;
    if (channel !== "mail" || reading.role !== "recipient") return [];
    if (communication.direction === "incoming" || !isReply(context)) return [];
    const recipient = recipientOf(reading, communication);
    const address = recipient && mailAddress(recipient.address);
    if (!recipient || !address || !isNew(recipient, address, context)) return [];
    return [{ ...addressPlace(recipient), confidence: "medium" }];
  },
};

function isReply({ communication }: Context): boolean {
  return (communication.traits?.composeType ?? impliedComposeType(communication)) === "reply";
}

const addressInText = /@[a-z0-9à-öø-ÿ-]+(?:\.[a-z0-9à-öø-ÿ-]+)+/g;

function isNew(recipient: Mailbox, { local, domain }: MailAddress, context: Context): boolean {
  const { addresses } = context;
  const isListed = addresses?.isKnown(recipient) ?? false;
  if (isListed && !addresses?.isPrivate(recipient)) return false;
  const thread = historyIn(context);
  const domains: readonly string[] = thread.match(addressInText) ?? [];
  if (domains.length === 0 || isNamedAlone(recipient, local, thread)) return false;
  if (ofForm.test(thread)) return false;
  if (!isListed) return domains.indexOf(`@${domain}`) < 0;
  const own = addresses?.domains ?? [];
  const isOutside = domains.some((each) => own.indexOf(each.slice(1)) < 0);
  return isOutside && thread.indexOf(`${local}@${domain}`) < 0;
}

function historyIn({ readings }: Context): string {
  return readings
    .filter(({ role }) => role === "body")
    .reduce((text, reading) => text + regionText("history", reading), "");
}

/** A form on the web writes for somebody else. */
const ofForm = /(?:no-?reply|donotreply|formular|webform|hjemmeside)[a-z-]{0,12}@/;

const headerLine =
  /(?:^|\n)[ \t>*]{0,6}(?:fra|från|from|til|till|to|cc|kopia?|navn|namn|name|afsender|avsändare)\*?:[^\n]{1,300}/g;
const wroteLine = /(?:skrev|wrote)[^\n@]{1,80}|[^\n@]{1,80}(?:skrev|wrote):/g;

/** "Fra: Bo Dam", "skrev Bo Dam:", without an address: it may be the one the reply goes to. */
function isNamedAlone({ name }: Mailbox, local: string, thread: string): boolean {
  const shown = (name ?? "").replace(/\([^()]*\)/g, "");
  const names = nameWords(shown.trim() === "" ? local : shown).filter((word) => word.length > 1);
  const lines: readonly string[] = thread.match(headerLine) ?? [];
  const wrote: readonly string[] = thread.match(wroteLine) ?? [];
  const people = lines
    .reduce<readonly string[]>((all, line) => all.concat(line.split(/[;,]/)), [])
    .filter((each) => each.indexOf("@") < 0)
    .concat(wrote);
  return (
    names.length > 0 &&
    people.some((each) => {
      const words = nameWords(each);
      return names.every((one) => words.indexOf(one) >= 0);
    })
  );
}
