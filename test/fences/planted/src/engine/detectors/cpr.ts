import { iban } from "./iban";
export const cpr = iban;
