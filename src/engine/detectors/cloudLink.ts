import { signed } from "../text/findTerms";
import { fullNames } from "../text/fullNames";
import { linksIn } from "../text/links";
import type { Detector } from "../text/types";

/**
 * A link to a file in a cloud: OneDrive, SharePoint, Teams and the like.
 *
 * Form: the address, written out or behind words of the mail.
 *
 * Weakness: what the file holds cannot be seen; a shortened address is not followed.
 *
 * @finds Se «https://kommune.sharepoint.com/sites/skole/elevliste.xlsx»
 * @finds Filen ligger på «https://1drv.ms/w/s!AbC123», hilsen Lone
 * @passes Læs mere på https://www.borger.dk/digital-post
 * @passes Mødet er på https://teams.microsoft.com/l/meetup-join/19%3ameeting
 * @see Jammerbugt guidelines for secure communication, sharing of documents (JK-F1, JK-F2)
 */
export const cloudLink: Detector = {
  id: "cloudLink",
  dataClass: "conduct",
  find(reading, context) {
    return linksIn(reading, context)
      .filter(({ address }) => cloud.test(address))
      .map(({ start, end, address }) => {
        const linked = showsPerson(address) || showsPerson(reading.plain.lower.slice(start, end));
        return { start, end, confidence: "high" as const, linked };
      })
      .filter((match) => !signed(match, reading));
  },
};

/** The file's name, in the address or in the words that carry it, is a person's. */
function showsPerson(text: string): boolean {
  return fullNames(text.replace(/%20|[+_-]/g, " ")).length > 0;
}

const cloud =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|onedrive\.com|teams\.microsoft\.com\/(?:l\/file|_#\/files)|drive\.google\.com|docs\.google\.com|dropbox\.com|wetransfer\.com|we\.tl|icloud\.com\/(?:iclouddrive|attachment)|box\.com\/s)(?:[/?#:]|$)/;
