import { impliedComposeType } from "../text/impliedComposeType";
import { mailAddress, type MailAddress } from "../text/mailAddress";
import { nameWords } from "../text/nameWords";
import { addressPlace, recipientOf } from "../text/recipientAddress";
import type { Context, Detector, Reading } from "../text/types";
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

const addressInText = /@[a-z0-9åäöæø-]+(?:\.[a-z0-9åäöæø-]+)+/g;

function isNew(recipient: Mailbox, { local, domain }: MailAddress, context: Context): boolean {
  const { addresses } = context;
  const isListed = addresses?.isKnown(recipient) ?? false;
  if (isListed && !addresses?.isPrivate(recipient)) return false;
  const thread = historyIn(context);
  const domains: readonly string[] = thread.match(addressInText) ?? [];
  if (domains.length === 0 || isNamedAlone(recipient, local, thread)) return false;
  if (!isListed) return domains.indexOf(`@${domain}`) < 0;
  const own = addresses?.domains ?? [];
  const isOutside = domains.some((each) => own.indexOf(each.slice(1)) < 0);
  return isOutside && thread.indexOf(`${local}@${domain}`) < 0;
}

function historyIn({ readings }: Context): string {
  return readings
    .filter(({ role }) => role === "body")
    .reduce((text, reading) => text + textIn("history", reading), "");
}

function textIn(region: string, { regions, plain }: Reading): string {
  return regions
    .filter((each) => each.region === region)
    .reduce((text, { start, end }) => text + plain.lower.slice(start, end), "");
}

const headerLine =
  /(?:^|\n)[ \t>*]{0,6}(?:fra|från|from|til|till|to|cc|kopia?)\*?:[^\n@]{1,200}(?=\n|$)/g;

/** "Fra: Bo Dam", without an address: it may be the one the reply goes to. */
function isNamedAlone({ name }: Mailbox, local: string, thread: string): boolean {
  const names = nameWords(name ?? local).filter((word) => word.length > 1);
  const lines: readonly string[] = thread.match(headerLine) ?? [];
  return (
    names.length > 0 &&
    lines.some((line) => {
      const words = nameWords(line);
      return names.every((each) => words.indexOf(each) >= 0);
    })
  );
}
