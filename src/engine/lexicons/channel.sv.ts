import type { Lexicon } from "./lexicon";

/**
 * Ways that are safe for confidential papers, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const channelSv: Lexicon = {
  label: "secureChannel",
  high: `
e_tjänst- etjänst- bankid =sdk säker_{e_post|epost|digital|meddelande|kanal|inloggning|anslutning}
säkert_{meddelande|sätt} {krypterat|krypterad} digital_brevlåda kivra
{med|per|via|i}_{vanlig_post|post|brev} mina_sidor {ring|ringa}_till telefon_till besök
medborgarservice {i_receptionen|på_plats|vid_besöket|till_mötet} rekommenderat_brev`,
};
