import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * A post on social media that speaks of a picture of somebody: consent is to be asked about.
 *
 * Form: a word for a picture that is shown ("på billedet ses", "bilden visar"); on social media
 * only, since every mail holds logos.
 *
 * Weakness: a picture that the text does not mention.
 *
 * @finds [social-media] «På billedet» ses Emil og Freja fra 3.B
 * @finds [social-media] «Bilden visar» eleverna i årskurs 2
 * @passes [social-media] Vi har åbent i morgen fra kl. 10
 * @passes Vedhæftet er billedet fra afdelingen
 * @see Jammerbugt guidelines for secure communication, publishing of pictures (JK-O2)
 */
export const picture: Detector = {
  id: "picture",
  dataClass: "conduct",
  find: (reading, context) =>
    context.channel === "social-media" ? findTerms("picture", reading, context) : [],
};
