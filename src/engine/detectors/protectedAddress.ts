import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * A protected name, address or identity.
 *
 * Form: the wordings in which it is told in Danish, Swedish and English (lexicons
 * `protectedAddress.*`); and wordings of
 * who must not learn where somebody lives.
 *
 * Weakness: a hint ("det må ikke komme ud") without the word address.
 *
 * @finds Bemærk: hun har «navne- og adressebeskyttelse»
 * @finds Borgeren har «hemmelig adresse»
 * @finds Barnet har «skyddade personuppgifter»
 * @finds He has a «protected address»
 * @passes Adressen er Torvegade 16
 * @passes Vi har ændret e-mailadresse
 * @passes Skyddsrum finns i källaren
 * @see Danish Act on the Civil Registration System, section 28; Swedish Population Registration Act
 */
export const protectedAddress: Detector = {
  id: "protectedAddress",
  dataClass: "confidential",
  find: (reading, context) => findWordings("protectedAddress", wordings, reading, context),
};

const wordings: Wordings = {
  told: /adress(?:e|en)?[^.!?\n]{0,25} (?:må ikke|får inte|får ej|must not) (?:komme|komma|bli|blive|become|be) (?:till?|känd|known|kendt)|(?:send|skicka|udlever|giv|lämna|oplys)(?: ikke| inte| aldrig)+ (?:hendes|hans|hennes|deras|deres) (?:nye |nya )?adress(?:en?)?|(?:do not|don't|never) (?:send|give|disclose) (?:her|his|their) (?:new )?address|(?:få oplyst|få at vide|få veta|learn|find out|know|told),? (?:hvor|var|where) (?:hun|han|hon|de|she|he|they) (?:bor|bo|lives?)|(?:ønsker|vil|vill|want)[^.!?\n]{0,15} (?:ikke|inte|not)[^.!?\n]{0,25} (?:kender|får|know)[^.!?\n]{0,10} adress(?:en)?|(?:nyt|nytt|new) (?:navn|namn|name) (?:af|av|for) (?:sikkerhed|säkerhet|security|safety)[a-zæøåäö]*|(?:leder|letar|looking) (?:efter|for) (?:hende|henne|ham|honom|her|him|familien|familjen)(?![a-z])|adress(?:e|en)?[^.!?\n]{0,25} (?:er|är|is) (?:spærret|spärrad|blocked|sekretess[a-z]*|confidential)|(?:flyttet|flyttat|moved) (?:hende|henne|ham|honom|her|him|familien|familjen) (?:til|till|to) (?:et |an? )?(?:ukendt|hemmelig|okänd|hemlig|unknown|secret)|(?:hold|håll|keep)[^.!?\n]{0,20} adress(?:e|en)? (?:skjult|hemmelig|dold|hemlig|hidden|secret)|lives? hidden|name is protected|(?:school|address) must not appear|(?:lever|lives) under (?:nytt? (?:navn|namn)|a new name)|(?:skriv|nævn|nämn)(?: ikke| inte) (?:hvor|vart|var) (?:hun|han|hon|de|familien|familjen)(?![a-z])|(?:do not|don't) (?:write|mention|say) where (?:she|he|they)|(?:ved|vet|know) (?:ikke|inte|not|which),? ?(?:hvilken|vilken|which)? ?(?:skole|skola|school)[^.!?\n]{0,40} (?:sådan skal|så ska|must not)/g,
  except: /apply for address/,
};
