/** Situations the product does not yet answer as the table says, with what is missing. */
export const pending: { readonly [situation: string]: string } = {
  "24-somebody-is-sick-today: outside: varnamo":
    "Swedish sickness absence beside a name is found, but not tied to the person",
  "24-somebody-is-sick-today: outside: alvkarleby":
    "Swedish sickness absence beside a name is found, but not tied to the person",
  "27-a-staff-talk-in-the-calendar: a disciplinary talk with a name: varnamo":
    "Swedish words for staff matters",
  "27-a-staff-talk-in-the-calendar: a disciplinary talk with a name: alvkarleby":
    "Swedish words for staff matters",
  "27-a-staff-talk-in-the-calendar: a dismissal with a name: varnamo":
    "Swedish words for staff matters",
  "27-a-staff-talk-in-the-calendar: a dismissal with a name: alvkarleby":
    "Swedish words for staff matters",
  "35-tender-terms-to-a-supplier: plain: varnamo": "Swedish words for tenders",
  "35-tender-terms-to-a-supplier: plain: alvkarleby": "Swedish words for tenders",
};
