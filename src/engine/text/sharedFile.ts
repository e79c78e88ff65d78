/** A drive's own owner, who shares the file: `/personal/lone_bach_kommune_dk/`. */
const owner = /\/personal\/[^/]*/gi;
const host = /^(?:https?:\/\/)?[^/]*/i;
const ending = /\.[a-z]{2,5}$/i;
const wordOfLetters = /[a-zæøåäöéü]{3,}/i;

/**
 * The names of folders and file in the address of a shared file, as a reader sees them: decoded,
 * words apart, without ending. The owner of the drive and what follows `?` are no part of them.
 */
export function sharedFileNames(address: string): readonly string[] {
  const path = address.replace(host, "").replace(owner, "").split(/[?#]/, 1)[0]!;
  return path
    .split("/")
    .map((name) =>
      decoded(name)
        .replace(ending, "")
        .replace(/[-_+]+/g, " ")
        .trim(),
    )
    .filter((name) => wordOfLetters.test(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%20/g, " ");
  }
}
