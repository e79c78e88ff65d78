/** Letters of the three languages, in small letters. */
export const letters = "a-zæøåäö";

/** A pattern of whole words, in small letters; `alternatives` as in a regular expression. */
export function anyOf(alternatives: string): RegExp {
  return new RegExp(`(?:^|[^${letters}])(?:${alternatives})(?![${letters}])`);
}

/** A pattern that begins with a whole word; what follows is given. */
export function from(pattern: string): RegExp {
  return new RegExp(`(?:^|[^${letters}])(?:${pattern})`);
}

/** "hav, angst og ", up to the last of what is listed. */
export const listed = `(?:[${letters}-]+(?:, | og | och | and )){0,4}$`;

/** Ends in "om demens, stroke og ", right before what is spoken of. */
export const topic = from(
  `(?:om|about|on) (?:(?:[${letters}-]+, ){0,4}[${letters}-]+,? (?:og|och|and) |(?:[${letters}-]+, ){1,4})?$`,
);
