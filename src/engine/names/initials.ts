import { isLetter } from "./letters";

/** Small words inside a name that lend no initial ("Karin von Bülow" is KB, as in a signature). */
const particles = new Set(
  "von van der den de la le du di da dos af av zu ten ter el al".split(" "),
);

/**
 * The initials of a person's name, in capitals: "Peter Lykke Jensens" → "PLJ", "Jensen, Peter" → "PJ",
 * "Anne-Marie Lund" → "AML", "P.L. Jensen" → "PLJ". A genitive changes nothing; a name of particles
 * alone keeps its first letter.
 */
export function initialsOf(name: string): string {
  const comma = name.indexOf(",");
  const inOrder = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const pieces = piecesOf(inOrder);
  const bearing = pieces.filter((piece) => !particles.has(piece.toLowerCase()));
  return (bearing.length > 0 ? bearing : pieces.slice(0, 1))
    .map((piece) => (piece[0] as string).toUpperCase())
    .join("");
}

/** Runs of letters; an apostrophe ends nothing ("O'Brien" is one piece). */
function piecesOf(name: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of name) {
    if (isLetter(character.charCodeAt(0))) piece += character;
    else if (character !== "'" && character !== "’" && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}
