import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Religion and belief: a faith, a community, a practice that shows it.
 *
 * Form: terms of the lexicons `religion.*`: faiths and communities, and practices told of a person
 * ("spiser kun halal", "bär slöja"); and wordings of
 * what somebody is exempt from.
 *
 * Weakness: practices that a reader has to know to understand.
 *
 * @finds Familien er «Jehovas Vidner»
 * @finds Han er «troende muslim» og beder om fri
 * @finds Hon är «pingstvän» och «äter inte fläsk»
 * @finds She has «converted to Islam»
 * @passes Koncerten er i kirken kl. 19
 * @passes Menuen: oksekød (halal), salat
 * @passes Kyrkan är stängd för renovering
 * @passes Kristen Madsen har sendt fakturaen
 * @see Regulation (EU) 2016/679, Article 9
 */
export const religion: Detector = {
  id: "religion",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("religion", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:koptisk|coptic)[a-z]*|(?:fritages|fritaget|slippa|befriad|exempt)[a-z]* (?:for|från|from)? ?(?:kristendom|religions|religious)[a-z]*|(?:ikke|inte|not) (?:med |come |go )?(?:i|till|to) (?:kirke|kyrkan|church)(?![a-z])|confirmed in the/g,
};
