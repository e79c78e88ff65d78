import type { Lexicon } from "./lexicon";

/**
 * Somebody's child, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const childDataDa: Lexicon = {
  label: "childData",
  high: `
{din|jeres|hendes|hans|deres}_{søn|datter|dreng|pige} {dit|jeres|hendes|hans|deres}_barn
{dine|jeres|hendes|hans|deres}_{børn|drenge|piger|tvillinger|sønner|døtre} =drengen =pigen =barnet
=børnene_{er|har|skal|kan|bor|mistrives}`,
};
