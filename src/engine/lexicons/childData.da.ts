import type { Lexicon } from "./lexicon";

/**
 * Somebody's child, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const childDataDa: Lexicon = {
  label: "childData",
  high: `
{din|jeres|hendes|hans|deres}_{ældste_|yngste_|}{søn|datter|dreng|pige|teenager|stedsøn|steddatter|plejesøn|plejedatter}
{dit|jeres|hendes|hans|deres}_{ældste_|yngste_|}{barn|barnebarn|plejebarn|stedbarn}
{dine|jeres|hendes|hans|deres}_{børn|børnebørn|tvillinger|sønner|døtre} =drengen =pigen
=barnet =babyen tvillingerne =børnene_{er|har|skal|kan|bor|mistrives} {din|jeres}_{søns|datters}`,
};
