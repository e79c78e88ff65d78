import { apart, signed } from "../text/findTerms";
import { findWordings, type Wordings } from "../text/findWordings";
import { membershipsIn } from "../text/memberships";
import type { Detector } from "../text/types";

/**
 * Membership of a trade union.
 *
 * Form: a union's name with a word of membership close by ("medlem af FOA", "gått med i Unionen"),
 * or words that say it without a name ("hans fagforening"). Names that are everyday words (Metal,
 * Vision, Transport) need the capital and the word of membership right before them; and anybody's
 * union ("Jensens fagforening").
 *
 * Weakness: a union's address among the recipients is a matter for the policy's lists.
 *
 * @finds Han er «medlem af FOA»
 * @finds Hun er «meldt ind i 3F»
 * @finds Hon är «medlem i Vision»
 * @finds he is a «union member»
 * @passes Mødet holdes i lokale Metal
 * @passes Vår vision för 2030
 * @passes Transport av möbler på fredag
 * @passes FOA og KL har indgået overenskomst
 * @see Regulation (EU) 2016/679, Article 9
 */
export const unionMembership: Detector = {
  id: "unionMembership",
  dataClass: "sensitive",
  find(reading, context) {
    const memberships = membershipsIn(reading, "union").filter((match) => !signed(match, reading));
    return apart(findWordings("unionMembership", wordings, reading, context).concat(memberships));
  },
};

/** "Jensens fagforening": whose it is. */
const theirUnion =
  /(?:[a-zæøåäö]{2,20}s (?:fagforening|fackförbund)|[a-z]{2,20}['’]s union)(?![a-zæøåäö])/g;

const wordings: Wordings = {
  told: theirUnion,
  except:
    /union (?:building|jack)|^union rep[a-z]* to (?:the|a) (?:meeting|talk|interview) according/,
};
