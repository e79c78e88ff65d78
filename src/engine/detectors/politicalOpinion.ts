import { apart, signed } from "../text/findTerms";
import { findWordings, type Wordings } from "../text/findWordings";
import { membershipsIn } from "../text/memberships";
import type { Detector } from "../text/types";

/**
 * A person's political opinion: membership of a party, a vote, a conviction.
 *
 * Form: a party's name with a word of membership close by ("medlem af Venstre", "stemmer på SF"),
 * or a word that is an opinion by itself (partimedlem). Names of parties that are everyday words
 * (Venstre, Alternativet, Moderaterna) need the capital and the word of membership right beside; and wordings of
 * posts, petitions and whom somebody is against.
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

const wordings: Wordings = {
  told: /(?:racistiske|racistiska|rasistiska|racist|nazistiske|nazistiska|fremmedfjendske|främlingsfientliga) (?:opslag|inlägg|posts|kommentarer|comments|holdninger|åsikter|views)|(?:skrevet under|skriver under|underskrevet|skrivit (?:på|under)|signed)[^.!?\n]{0,12}(?:borgerforslag|namninsamling|petition|underskriftsindsamling)|(?:imod|mod|mot|against|opposed|over for|critical of) (?:styret|regimet|regimen|the regime)|(?:blå|rød|borgerlig|röd) (?:vælger|väljare)|right-wing voter|left-wing voter|(?:er|är|is) (?:konservativ|conservative)(?= (?:og|and|och)|[.,])|(?:declared|open|uttalad|erklæret) (?:nazi|communist|kommunist|fascist)|is far (?:left|right)|(?:demonstration|demonstrated|protest) against|(?:kurdish|political|climate) activist|(?:imod|emot|against) (?:indvandring|invandring|immigration|islam)/g,
  except: /radikalt (?:uenig|anderled|ny)|radically/,
};
