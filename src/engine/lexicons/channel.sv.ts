import type { Lexicon } from "./lexicon";

/**
 * Ways that are safe for confidential papers, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const channelSv: Lexicon = {
  label: "secureChannel",
  language: "sv",
  high: `
e_tjänst- etjänst- bankid =sdk säker_{e_post|epost|digital|kanal|inloggning}
säkert_{meddelande|sätt} {krypterat|krypterad} digital_brevlåda kivra
{per|via|i}_{vanlig_post|post|brev} mina_sidor {ring|ringa}_{till|oss|mig} besök medborgarservice
i_receptionen vid_besöket till_mötet`,
};
