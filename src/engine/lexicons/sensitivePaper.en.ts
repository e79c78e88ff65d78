import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperEn: Lexicon = {
  label: "sensitivePaper",
  language: "en",
  high: `
{doctor_s|sick|medical|fit}_{statement|note|certificate} {marriage|birth}_certificate divorce_papers cpr_number
personal_{identity_number|identification_number|id_number|number} social_security_number
medical_{certificate|record|report} payslip- pay_slip- bank_{statement|details} passport
{driving|drivers}_licence residence_permit criminal_record id_card health_{card|information} cpr
=cpr_no account_number {which|your}_diagnosis your_{illness|medicine|medication} tax_return
income_details your_health which_{illness|illnesses|medicines}`,
};
