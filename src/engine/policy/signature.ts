import type { Reading } from "../text/types";

const linesOfAFullSignature = 4;

/**
 * Whether the body ends in a full signature (four lines or more: a mere "Mvh Anna" states nothing)
 * that holds no number of the given form, where `#` is any digit and spaces and hyphens are free.
 */
export function signatureLacks(form: string, readings: readonly Reading[]): boolean {
  const signatures = readings
    .filter(({ role }) => role === "body")
    .reduce<readonly string[]>((all, reading) => all.concat(signaturesOf(reading)), []);
  if (!signatures.some(isFull)) return false;
  const wanted = pattern(bare(form));
  return !signatures.some(
    (signature) => wanted.test(bare(signature)) || statesExtension(signature, bare(form)),
  );
}

const extension =
  /(?:ankn(?:ytning)?|lokal(?:nummer|nr)?|ext(?:ension)?)[.: ]{0,3}(\d[\d -]{1,8}\d)/gi;

/** "Anknytning 831 44": the end of the number, as colleagues dial it. */
function statesExtension(signature: string, form: string): boolean {
  return (signature.match(extension) ?? []).some((said) => {
    const digits = bare(said);
    return digits.length < form.length && pattern(`^${form.slice(-digits.length)}$`).test(digits);
  });
}

function pattern(form: string): RegExp {
  return new RegExp(form.replace(/#/g, "\\d"));
}

function signaturesOf({ regions, plain }: Reading): readonly string[] {
  return regions
    .filter(({ region }) => region === "signature")
    .map(({ start, end }) => plain.text.slice(start, end));
}

function isFull(signature: string): boolean {
  return signature.split("\n").filter((line) => line.trim() !== "").length >= linesOfAFullSignature;
}

function bare(text: string): string {
  return text.replace(/[^\d#]/g, "");
}
