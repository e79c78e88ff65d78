import { apart, signed } from "../text/findTerms";
import { findWordings, type Wordings } from "../text/findWordings";
import { membershipsIn } from "../text/memberships";
import type { Detector } from "../text/types";

/**
 * A person's political opinion: membership of a party, a vote, a conviction.
 *
 * Form: a party's name with a word of membership close by ("medlem af Venstre", "stemmer på SF"),
 * or a word that is an opinion by itself (partimedlem). Names of parties that are everyday words
 * (Venstre, Alternativet, Moderaterna) need the capital and the word of membership right beside.
 * Phrases of posts, petitions and whom somebody is against stand in the lexicons
 * `politicalOpinion.*`.
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
    return apart(findWordings("politicalOpinion", wordings, reading, context).concat(memberships));
  },
};

/** Said of a person where it ends the clause; "a conservative estimate" goes on. */
const conservative = /(?:är konservativ|is conservative)(?= (?:och|and)|[.,])/g;

const wordings: Wordings = { told: conservative };
