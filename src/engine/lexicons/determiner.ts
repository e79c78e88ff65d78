import type { Lexicon } from "./lexicon";

/**
 * What may stand between a verb or preposition and a part of the body, in three languages.
 *
 * Source: general knowledge.
 */
export const determiner: Lexicon = {
  label: "determiner",
  high: `
=min =mit =sin =sit =din =dit =hans =hendes =begge =højre =venstre =hele =den =det =en =et =mine
=sine =sitt =mitt =hennes =höger =vänster =båda =ena =ene =andet =anden =hela =his =her =my =your =the =a =left =right
=both =deres =deras =andra =andre =dina =mina =sina =two =three =to =tre =två =ett =ét =front
=wisdom =milk =upper =lower =inner =nedre =övre =øverste =nederste =bageste =forreste =four =fire
=fyra`,
};
