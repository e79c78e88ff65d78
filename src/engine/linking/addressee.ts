import type { Context, Reading } from "../text/types";

/**
 * To whom a communication speaks. `citizen`: one or two people outside the organisation, so that
 * "du" is somebody with a case; `colleague`: inside; `many`: a list or a plural greeting, so that
 * "du" is nobody in particular.
 */
export type Addressee = "citizen" | "colleague" | "many";

const FEW = 2;
const LONG_LIST = 9;
const greetsMany =
  /(?:^|\n)\s{0,9}(?:(?:kære|hej|hejsa|goddag|bästa|dear|hi|hello|til|till|to)\s+(?:alle|allesammen|alla|all|jer|kolleger|kollegor|colleagues|everyone|everybody|team|forældre|föräldrar|vårdnadshavare|parents|borgere|beboere|medarbejdere|medarbetare|medlemmer|medlemmar|pårørende|frivillige|leverandører|ledere|læsere|venner|vänner|staff|residents|i\b)|(?:kære|hej|bästa) [a-zæøåäö]+(?:er|ere|ar|are|ne|na|rne|rna)\b\s*[,!\n])/;

export function addresseeOf(context: Context): Addressee {
  const { channel, communication } = context;
  if (channel === "sms") return "citizen";
  if (channel === "social-media") return "many";
  const recipients = communication.recipients ?? [];
  if (recipients.length > LONG_LIST || context.readings.some(isToMany)) return "many";
  const own = domainOf(communication.sender?.address ?? "");
  const outside = recipients.filter(({ address }) => domainOf(address) !== own).length;
  if (recipients.length === 0) return channel === "mail" ? "citizen" : "colleague";
  if (outside === 0) return "colleague";
  return outside <= FEW ? "citizen" : "many";
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function isToMany({ role, plain }: Reading): boolean {
  return role === "body" && greetsMany.test(plain.lower.slice(0, 300));
}
