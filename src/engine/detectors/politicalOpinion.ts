import { apart, findTerms, signed } from "../text/findTerms";
import { membershipsIn } from "../text/memberships";
import type { Detector } from "../text/types";

/**
 * A person's political opinion: membership of a party, a vote, a conviction.
 *
 * Form: a party's name with a word of membership close by ("medlem af Venstre", "stemmer på SF"),
 * or a word that is an opinion by itself (partimedlem). Names of parties that are everyday words
 * (Venstre, Alternativet, Moderaterna) need the capital and the word of membership right beside.
 *
 * Weakness: opinions told without a party's name.
 *
 * @finds Hun er «medlem af Venstre»
 * @finds han har altid «stemt på Socialdemokratiet»
 * @passes Rampen er på venstre side af indgangen
 * @passes Vores konservative skøn er 12 mio. kr.
 * @passes Socialdemokratiet foreslår lavere skat
 * @see Regulation (EU) 2016/679, Article 9
 */
export const politicalOpinion: Detector = {
  id: "politicalOpinion",
  dataClass: "sensitive",
  find(reading, context) {
    const memberships = membershipsIn(reading, "party").filter((match) => !signed(match, reading));
    return apart(findTerms("politicalOpinion", reading, context).concat(memberships));
  },
};
