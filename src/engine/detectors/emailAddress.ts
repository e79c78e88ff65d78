import { isInSignature } from "../text/regionAt";
import type { Match } from "../types";
import type { Context, Detector, Reading } from "../text/types";

const longestLocalPart = 64;
const longestDomain = 190;

/**
 * Mail addresses in the text, apart from those of the sender and the recipients themselves and
 * from the sender's signature.
 *
 * Weakness: whether an address belongs to a person or an office is not told.
 *
 * @finds Skriv til «hanne.madsen@mail.example» i stedet
 * @finds <«bo@x.example»>, «eva_b+1@sub.mail.example».
 * @passes Mød mig @ rådhuset kl. 10
 * @passes Brugeren @kommunen har skrevet et opslag
 * @passes Hilsen\nBo\nbo@kommune.example
 * @see RFC 5321
 */
export const emailAddress: Detector = {
  id: "emailAddress",
  dataClass: "ordinary",
  find: (reading, context) => (reading.role === "recipient" ? [] : findAddresses(reading, context)),
};

function findAddresses(reading: Reading, context: Context): readonly Match[] {
  const { lower } = reading.plain;
  const matches: Match[] = [];
  const correspondents = correspondentsOf(context);
  let from = 0;
  for (let sign = lower.indexOf("@"); sign >= 0; sign = lower.indexOf("@", sign + 1)) {
    const start = localPartStart(lower, sign, from);
    const end = domainEnd(lower, sign + 1);
    if (start === sign || end < 0) continue;
    from = end;
    if (correspondents.has(lower.slice(start, end)) || isInSignature(reading, start)) continue;
    matches.push({ start, end, confidence: "medium" });
  }
  return matches;
}

function localPartStart(lower: string, sign: number, from: number): number {
  let start = sign;
  const least = Math.max(from, sign - longestLocalPart);
  while (start > least && /[a-z0-9æøåäöéü._%+'-]/.test(lower.charAt(start - 1))) start -= 1;
  while (start < sign && /[._'-]/.test(lower.charAt(start))) start += 1;
  return start;
}

/** A domain has a dot and ends in letters. */
function domainEnd(lower: string, start: number): number {
  const domain = /^[a-z0-9æøåäö](?:[a-z0-9æøåäö-]*\.)+[a-z]{2,24}(?![a-z0-9])/.exec(
    lower.substr(start, longestDomain),
  );
  return domain === null ? -1 : start + domain[0].length;
}

function correspondentsOf({ communication }: Context): ReadonlySet<string> {
  const { sender, recipients = [] } = communication;
  const addresses = recipients.map(({ address }) => address.toLowerCase());
  return new Set(sender === undefined ? addresses : addresses.concat(sender.address.toLowerCase()));
}
