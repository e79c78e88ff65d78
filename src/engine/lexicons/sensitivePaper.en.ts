import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperEn: Lexicon = {
  label: "sensitivePaper",
  high: `
cpr_number personal_{identity_number|identification_number|id_number|number} social_security_number
medical_{certificate|record|records|report|journal} payslip- pay_slip- bank_statement- passport
driving_licence drivers_licence residence_permit criminal_record id_card bank_details
birth_certificate`,
};
