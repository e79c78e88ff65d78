import type { Detector } from "../text/types";
import { nationalNumbers } from "../numbers/nationalNumbers";

/**
 * Danish civil registration numbers (CPR-numre), with replacement numbers whose day is raised by 60.
 *
 * Ten digits: day, month, year, four serial digits of which the first tells the century; written
 * with any separator, in pieces, broken over lines, glued to letters, or with the full year. The
 * last digit is a modulus 11 check for most, but not for all, numbers: it is evidence and never a
 * condition. The word before a number decides where the form alone cannot.
 *
 * Weakness: a date-like order number without a word before it cannot be told from a CPR number, and
 * a number with a wrong date is not found even where the word CPR stands before it.
 *
 * @finds Borgeren har CPR-nr. «010180-0008».
 * @finds cpr: «111111 1118», «11.11.11-1118» og «11 11 11 1118»
 * @finds Se fil_«1111111118».pdf
 * @finds CPR-nummer: «0 1 0 1 8 0 - 0 0 0 8» og telefon 1 2 3 4 5 6 7 8
 * @finds Mistastet CPR «1111111119» og «111111-1119» i samme linje
 * @finds Erstatningsnummer «720180-0005» er oprettet
 * @finds Navn, «111111-1118», 9440 By
 * @finds Født den «10. juli 1895, de sidste fire er 8044»
 * @finds Jeg har oprettet den på «24 12 98 54 03», er det rigtigt?
 * @finds Vi har dig stående med «25 11 97 – 55 25», passer det?
 * @finds Jeg har skrevet dit nummer i kontrakten som «111111 1119»
 * @finds Ordrenummer 4711 er for «111111-1118»
 * @finds Her er mit cpr til låneaftalen: «010180-0008»
 * @finds cpr-nr. til aftalen «111111-1118»
 * @finds You are registered now. Your number is «2711627866».
 * @passes Your order number is 2711627866
 * @passes Vi lukker Driftsticket 2005878201 i dag
 * @finds Yasmin («171034-5194») har fået plads
 * @passes Fakturanr. 010180-0008 og ordrenummer: 1111111118
 * @passes Dokument-id 0f31-110873-8091-44
 * @passes Møde-id: 111 111 111 8 og tlf. 11 11 11 11
 * @passes P-nr. 1111111118 og EAN 5790000123456
 * @passes CPR på førstehjælpskurset den 01.01.2026 kl. 10.00
 * @passes Konto 1111 1111111118
 * @passes Der er 3002111111 og 9999999999
 * @see https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret
 */
export const cpr: Detector = {
  id: "cpr",
  dataClass: "confidential",
  find: (reading, context) => nationalNumbers(reading, context, "DK"),
};
