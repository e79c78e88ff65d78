import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Private economy: income, debt, wealth, what cannot be paid.
 *
 * Form: terms of the lexicons `privateEconomy.*`; and wordings of
 * what somebody owes, has or lacks in figures.
 *
 * Weakness: an amount without a word for what it is.
 *
 * @finds Familien har stor «gæld» og «huslejerestance»
 * @finds Han finns hos «Kronofogden»
 * @finds They are in «rent arrears»
 * @passes Kommunens økonomiafdeling har lukket
 * @passes Fakturaen betales inden 30 dage
 * @see Danish Data Protection Agency on confidential data
 */
export const privateEconomy: Detector = {
  id: "privateEconomy",
  dataClass: "confidential",
  find: (reading, context) => findWordings("privateEconomy", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:skylder|skyldte|owes?|är skyldig) [^.!?\n]{0,25}(?:husleje|hyra|rent)|(?:har|med|taget|tagit|has|with) lån (?:for|på|af) \d|loans? of \d|(?:mio\.?|miljoner|million|tusind|tusen|kr\.?) (?:stående |indestående )?(?:i|på|in the) (?:banken|bank|kontoen|kontot)|(?:lever|lives?) (?:for|på|af|on|av) \d[\d., ]*kr|(?:säljas|såld) exekutivt|house is being repossessed|(?:du|han|hun|hon|de|you|he|she|they|familien|familjen) (?:har|have|has) (?:ikke|inte|not) (?:betalt|betalat|paid)|(?:kun|bara|only has|only have) \d+ kr\.? (?:til resten|kvar|left|tilbage)|(?:arvede|ärvde|inherited) [^.!?\n]{0,20}(?:million|mio|miljon|kr)[a-z]*|(?:lukket|stängt|closed) (?:hans|hendes|hennes|din|his|her|your) (?:bank)?(?:konto|account)|fogeden (?:kommer|har|var)|the bailiff|(?:rykker|påminnelse|reminder)[a-z]* (?:på|om|for) (?:sin |hans |hendes |hennes |his |her |the )?(?:husleje|hyran|rent)|indefrosset (?:sin|ejendom)[a-z]*|(?:strømmen|strömmen|varmen|power|elen)[^.!?\n]{0,30} (?:fordi|eftersom|because) (?:regningen|räkningen|the bill)|lånehaj[a-z]*|payday loan|overtrukket (?:din|sin|hans|hendes) konto|(?:må|måste|must) (?:sælge|sälja|sell) (?:huset|bilen|the house|the car)/g,
  except:
    /(?:råd til at|råd att|afford to) (?:spilde|slösa|waste|vente|vänta|wait|miste)|^owes? (?:answer|an answer|me|you a)|^restanc[a-z]* i (?:sagsbehandl|byggesag|journal)|^skulden (?:för|till att|ligger)|^(?:inkomst|indtægt)[a-z]* (?:från|fra) (?:parkering|billet|biljett|salg|försälj|avgift|p-)|^(?:arven|arvet) (?:efter|från|fra) [^.!?\n]{0,25}(?:fejres|firas|museet|museum)|^savings on/,
  exceptAfter:
    /(?:^|[^a-zæøåäö])(?:(?:kommunens|kommunernes|kommunernas|regionens|statens|firmaets|selskabets|foreningens|virksomhedens|bolagets|företagets|föreningens|municipality's|council's|company's|firm's) (?:samlede |total |totala )?|(?:firmaet|virksomheden|selskabet|leverandøren|entreprenøren|butikken|foreningen|bolaget|företaget|leverantören|entreprenören|butiken|company|firm|supplier|contractor|shop) (?:er |har |is |has |blev |went )?(?:gået |gått |gone |declared )?)$|(?:^|[^a-zæøåäö])(?:(?:vi|jeg|jag|we) (?:mangler|saknar|behøver|behöver|need)|(?:mangler|saknar|behøver|behöver) (?:vi|jeg|jag))(?: (?:din|dit|ditt|dina|dine|your|et|en|ett))?(?: seneste| senaste| latest)? $/,
};
