import { isDenied } from "../text/denial";
import { findTerms } from "../text/findTerms";
import { linksIn } from "../text/links";
import type { Detector } from "../text/types";

/**
 * A meeting on a video platform other than Teams; which one, the found text tells.
 *
 * Form: the platform's address, or its name after a word of place ("på Zoom", "via FaceTime").
 *
 * Weakness: whether the unit may use it (schools and Google Meet) is for the policy to know.
 *
 * @finds Vi mødes her: «https://us02web.zoom.us/j/89012345678»
 * @finds Skal vi tage den «på Messenger»?
 * @finds Vi ses «över Zoom» kl. 10
 * @passes Zoom ind på kortet
 * @passes Vi svarer ikke på Messenger
 * @passes Microsoft Teams: https://teams.microsoft.com/l/meetup-join/19%3ameeting
 * @see Jammerbugt guidelines for secure communication, other video platforms (JK-V3, JK-V4)
 */
export const foreignVideoPlatform: Detector = {
  id: "foreignVideoPlatform",
  dataClass: "conduct",
  find(reading, context) {
    const addresses = linksIn(reading, context)
      .filter(({ address }) => platform.test(address))
      .map(({ start, end }) => ({ start, end, confidence: "high" as const }));
    const names = findTerms("foreignVideoPlatform", reading, context).filter(
      (match) => !isDenied(reading, match.start),
    );
    return addresses.concat(names as typeof addresses).sort((a, b) => a.start - b.start);
  },
};

const platform =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:zoom\.us\/|zoom\.com\/j|whereby\.com\/|meet\.google\.com\/|meet\.jit\.si\/|webex\.com\/|gotomeeting\.com\/|gotomeet\.me\/|m\.me\/|messenger\.com\/|facetime\.apple\.com\/|join\.skype\.com\/|discord\.gg\/|wa\.me\/|chat\.whatsapp\.com\/|bluejeans\.com\/)/;
