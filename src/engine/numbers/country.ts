import type { Context } from "../text/types";

export type Country = "DK" | "SE";

const known = new WeakMap<Context, { readonly country: Country | undefined }>();

/** The country a communication is written in: by the sender's domain, else by the letters used. */
export function countryOf(context: Context): Country | undefined {
  let answer = known.get(context);
  if (answer === undefined) {
    answer = { country: bySender(context) || byLetters(context) };
    known.set(context, answer);
  }
  return answer.country;
}

function bySender({ communication }: Context): Country | undefined {
  const domain = /\.(dk|se)$/i.exec((communication.sender && communication.sender.address) || "");
  if (domain === null) return undefined;
  return (domain[1] as string).toLowerCase() === "dk" ? "DK" : "SE";
}

const enoughText = 20000;

function byLetters({ readings }: Context): Country | undefined {
  let danish = 0;
  let swedish = 0;
  for (const { plain } of readings) {
    const text = plain.lower.slice(0, enoughText);
    danish += (text.match(/[æø]|\b(?:og|ikke|jeg|hilsen|kommune)\b/g) || []).length;
    swedish += (text.match(/[äö]|\b(?:och|inte|jag|hälsning|kommun)\b/g) || []).length;
  }
  if (danish === swedish) return undefined;
  return danish > swedish ? "DK" : "SE";
}
