import { described, object, words } from "./shape";

/** A text in the languages it is written in. */
export const localisedText = object(
  {
    da: described(
      "In Danish; absent: the staff's language is shown, else any that is there.",
      words,
    ),
    sv: described(
      "In Swedish; absent: the staff's language is shown, else any that is there.",
      words,
    ),
    en: described(
      "In English; absent: the staff's language is shown, else any that is there.",
      words,
    ),
  },
  [],
  1,
);
