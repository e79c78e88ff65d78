import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Offences: charges, convictions, sentences, and acts told of a person.
 *
 * Form: terms of the lexicons `criminalOffence.*`; and wordings of
 * what somebody is caught with or has done.
 *
 * Weakness: everyday words (vold, hot, theft) count less, since they also name a subject.
 *
 * @finds Han «er sigtet for vold mod sin kone»
 * @finds Hun er «dømt for» socialt «bedrageri»
 * @finds Han «dömdes för misshandel»
 * @finds He was «convicted of assault»
 * @passes Tyverisikring af cykler og tyverialarm
 * @passes Retssikkerhed i kommunen
 * @passes Kommunen er vært ved en gademesse
 * @see Regulation (EU) 2016/679, Article 10
 */
export const criminalOffence: Detector = {
  id: "criminalOffence",
  dataClass: "criminal",
  find: (reading, context) => findWordings("criminalOffence", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:statsfængsel|sitter på (?:hinseberg|kumla|anstalt))[a-z]*|(?:solgt|solgte|sælger|sålde|säljer|sålt|sold|sells|selling)[^.!?\n]{0,20}(?:hash|hasch|stoffer|narko|droger|cannabis|drugs|kokain|knark|weed)(?![a-z])|(?:taget|fanget|togs|tagen|tagits|caught|found) (?:med|with) (?:hash|hasch|kniv|stoffer|droger|knark|cannabis|drugs|a knife|weed)|plet(?:ter)? på (?:hans|hendes|sin|din) (?:straffe|børne)attest|(?:smuglede|smugler|smuglet|smugglade|smugglar|smugglat|smuggled)(?![a-z])|(?:tævet|slået|slagit|beaten up|beat up) (?:sin|hende|sitt|his|her) (?:kone|kæreste|fru|sambo|flickvän|wife|girlfriend|partner)|lavet graffiti|klottrat|sprayed graffiti|(?:driven|taken) home by the police|hemkörd av polisen|(?:anmeldt|anmäld|reported) (?:for|för) (?:[a-zæøåäö]+ )?[a-zæøåäö]*(?:snyd|svindel|bedrag|fusk|fraud|vold|våld|brott|misshandel|tyveri|stöld|theft|hærværk|hot)|med knytnäven?|med (?:knytnæve|næven)|punched a|(?:skal|ska|is going|has to go) (?:i|till?|to) (?:retten|rätten|court)(?![a-z])|(?:set|setts|seen) (?:med|with) (?:a )?(?:våben|vapen|weapon|kniv|knife)|(?:hævet|tagit ut|withdrew|withdrawn) (?:penge|pengar|money) (?:på|med|with|from) (?:borgerens|brukarens|the client's|beboerens|hendes|hans|hennes|her|his)|(?:måneder|månader|months)'? (?:betinget|ubetinget|villkorligt|suspended)|(?:kastede|kastade|threw) (?:sten|stones)|(?:snydt|fuskat|cheated) (?:med|with) (?:sin |sitt |sina |his |her )?(?:su|studiemedel|grant|bidrag|skat|skatt|taxes)(?![a-z])/g,
  except:
    /stj?al (?:billede|showe|opmærks|the show)|(?:røver|rånade|robbed) (?:chefstol|kak|the biscuit|bordet)|böterna för (?!att|fort)|stole the show|anmeldt for (?:sent|sen)|^(?:har )?stj(?:å|ä)let showe|^döm[dt]s? att vinna|^dømt inde|^i fængsel hele dagen|^böter för (?:sent|sena)|^stjålet (?:to|tre|fire|en|et|flere|\d+) |^politianmeldt med/,
};
