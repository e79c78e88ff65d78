import { findWordings, type Wordings } from "../text/findWordings";
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
    context.channel === "social-media" ? findWordings("picture", wordings, reading, context) : [],
};

/** What is said beside a picture: who stands where, and that there is one to look at. */
const wordings: Wordings = {
  told: /(?:billede|foto|bild|picture|photo|video): (?=[a-zæøåäö])|(?:fra venstre|från vänster|from left)(?=:| [a-zæøåäö])|(?:tv|t\.v|th|t\.h)\. [a-zæøåäö]+|(?:i midten|i mitten) (?:ses|syns)|seen in the middle|(?:stemningsbilled|stämningsbild|snapshot)[a-z]*|(?:se|see|watch) (?:the )?(?:billederne|videoen|bilderna|filmen|videon|pictures|video|film)(?= (?:fra|från|from|hvor|där|when|where)|,)|(?:taget|tog|tagit|took|taken) (?:nogle |några |some )?(?:billeder|bilder|pictures|photos)|(?:photo|picture) shows|in this (?:picture|photo)|video from|left: [a-z]+/g,
  except:
    /(?:billede|bild|picture|photo) (?:af|av|of) (?:behov|situation|økonomi|ekonomi|the need|the situation|hvordan|hur|how)|^bilden tas/,
};
