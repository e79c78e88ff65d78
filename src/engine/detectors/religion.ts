import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Religion and belief: a faith, a community, a practice that shows it.
 *
 * Form: terms of the lexicons `religion.*`: faiths and communities, and practices told of a person
 * ("spiser kun halal", "bär slöja").
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
  find: (reading, context) => findTerms("religion", reading, context),
};
