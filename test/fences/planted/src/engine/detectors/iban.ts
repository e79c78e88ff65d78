export const iban = "";
