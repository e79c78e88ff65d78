import { apart } from "../text/findTerms";
import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import { matchesOf } from "../text/matchesOf";
import type { Detector } from "../text/types";

/**
 * Private economy: income, debt, wealth, what cannot be paid.
 *
 * Form: terms of the lexicons `privateEconomy.*`; and what no phrase can say: a loan, a living or a
 * rest in figures, a bill behind a comma. What a firm or the municipality has is left out.
 *
 * Weakness: an amount without a word for what it is.
 *
 * @finds Familien har stor «gæld» og «huslejerestance»
 * @finds Han finns hos «Kronofogden»
 * @finds They are in «rent arrears»
 * @finds [appointment] «Skuldrådgivning» Sofia Lund
 * @passes Skuldrådgivning erbjuds alla invånare
 * @passes Kommunens økonomiafdeling har lukket
 * @passes Fakturaen betales inden 30 dage
 * @see Danish Data Protection Agency on confidential data
 */
export const privateEconomy: Detector = {
  id: "privateEconomy",
  dataClass: "confidential",
  find(reading, context) {
    const told = findWordings("privateEconomy", wordings, reading, context);
    if (context.channel !== "appointment" || reading.role !== "subject") return told;
    return apart(told.concat(matchesOf(advice, reading, "high")));
  },
};

/** "Skuldrådgivning Sofia Lund": in a title it is somebody's, and elsewhere it is offered to all. */
const advice =
  /^(?:budget- (?:och|og) )?(?:skuld|gælds)(?:rådgivning|sanering|samtale?)(?![a-zæøåäö])/g;

/** "Har lån for 200.000", "loans of 20,000": how much. */
const loanOf = /(?:har|med|taget|tagit|has|with) lån (?:for|på|af) \d|loans? of \d/;
/** "2 mio. i banken": a phrase ends at the full stop. */
const millions = /mio\. (?:stående |indestående )?(?:i|på) (?:banken|kontoen)/;
/** "Lever for 4.000 kr.", "har kun 300 kr. tilbage". */
const livesOn =
  /(?:lever|lives?) (?:for|på|af|on|av) \d[\d., ]*kr|(?:kun|bara|only has|only have) \d+ kr\.? (?:til resten|kvar|left|tilbage)/;
/** "Familien har ikke betalt": a phrase would hide what has not been paid. */
const hasNotPaid =
  /(?:du|han|hun|hon|de|you|he|she|they|familien|familjen) (?:har|have|has) (?:ikke|inte|not) (?:betalt|betalat|paid)/;
/** "Strømmen er lukket, fordi regningen": a phrase ends at the comma. */
const powerCut =
  /(?:strømmen|strömmen|varmen|power|elen)[^.!?\n]{0,30} (?:fordi|eftersom|because) (?:regningen|räkningen|the bill)/;

/** "Tjener 38.400", "ärvde 800 000": of four figures or more, since fewer may count days. */
const sumOf =
  /(?:tjener|arvede|skylder|afdrager|tjänar|ärvde|får ut|inherited) (?:kun |bara |only |ca\.? )?(?:\d{4,7}|\d{1,3}[., ]\d{3})(?!\d)/;
/** "Er 9.000 i minus", "212 kr på kontot": what the account shows. */
const balance = /(?:er|ligger) \d[\d.]* (?:kr\.? )?i minus|på konto(?:en|t) har [a-zæøåäö]+ \d+ kr/;

/** "Ikke råd til at spilde tiden", "owes an answer": no money. */
const figurative =
  /(?:råd til at|råd att|afford to) (?:spilde|slösa|waste|vente|vänta|wait|miste)|^owes? (?:answer|an answer|me|you a)|^skulden (?:för|till att|ligger)/;
/** "Indtægter fra parkering", "restancer i byggesager": the municipality's own. */
const ownTrade =
  /^restanc[a-z]* i (?:sagsbehandl|byggesag|journal)|^(?:inkomst|indtægt)[a-z]* (?:från|fra) (?:parkering|billet|biljett|salg|försälj|avgift|p-)|^savings on/;
/** "Arven efter Asger Jorn fejres". */
const heritage = /^(?:arven|arvet) (?:efter|från|fra) [^.!?\n]{0,25}(?:fejres|firas|museet|museum)/;
/** "Kommunens gæld", "firmaet er gået konkurs". */
const companys =
  /(?:^|[^a-zæøåäö])(?:(?:kommunens|kommunernes|kommunernas|regionens|statens|firmaets|selskabets|foreningens|virksomhedens|bolagets|företagets|föreningens|municipality's|council's|company's|firm's) (?:samlede |total |totala )?|(?:firmaet|virksomheden|selskabet|leverandøren|entreprenøren|butikken|foreningen|bolaget|företaget|leverantören|entreprenören|butiken|company|firm|supplier|contractor|shop) (?:er |har |is |has |blev |went )?(?:gået |gått |gone |declared )?)$/;
/** "Vi mangler din lønseddel": a paper that is asked for. */
const askedFor =
  /(?:^|[^a-zæøåäö])(?:(?:vi|jeg|jag|we) (?:mangler|saknar|behøver|behöver|need)|(?:mangler|saknar|behøver|behöver) (?:vi|jeg|jag))(?: (?:din|dit|ditt|dina|dine|your|et|en|ett))?(?: seneste| senaste| latest)? $/;

const wordings: Wordings = {
  told: joinedPattern([loanOf, millions, livesOn, hasNotPaid, powerCut, sumOf, balance], "g"),
  except: joinedPattern([figurative, ownTrade, heritage]),
  exceptBefore: joinedPattern([companys, askedFor]),
};
