import { fieldsOf, listMeanings } from "./meanings";
import { choice, date, described, list, object, words, wordsLike } from "./shape";
import type { Fields } from "./shape";
import { vocabulary } from "./vocabulary";

export const listFields: Fields = fieldsOf(listMeanings, list(words));

const exception = object(
  {
    rule: described("Id of the rule that leaves somebody alone; there must be such a rule.", words),
    address: described(
      "The sender or recipient left alone, written as an entry of a list; of several recipients " +
        "the others still count.",
      words,
    ),
    until: described("The last day it holds, as 2027-01-31.", date),
    because: described("Why it was granted, for whoever reads the policy later.", words),
  },
  ["rule", "address", "until", "because"],
);

const extraTerm = object(
  {
    term: described("A word or phrase; found in any case, and inside longer words too.", words),
    kind: described(
      "What it is a sign of. Nothing can be added to numbers, names, addresses, dates, `password`, " +
        "`wrongRecipient`, `newAddress`, `partyPoliticalInvitation`, `dataSolicitation`, `cloudLink` and `unread`, " +
        "which are not found by words alone.",
      choice(vocabulary.kind),
    ),
  },
  ["term", "kind"],
);

const department = object(
  {
    id: described("What rules and modes call it under `department`.", words),
    addresses: described(
      "The addresses its staff send from, written as entries of a list " +
        "(`jobcenter*@kommune.example`); at least one.",
      list(words, 1),
    ),
  },
  ["id", "addresses"],
);

export const lists = object({
  addresses: described(
    "Mailboxes and names by list: whole addresses, domains, `*` for any characters, `name:` for a " +
      "display name. Lists of platforms and words hold plain words, found in any case. " +
      "A list does what the rules that ask it do.",
    object(listFields),
  ),
  exceptions: described("Senders or recipients a rule leaves alone until a day.", list(exception)),
  extraTerms: described("The municipality's own words for a kind.", list(extraTerm)),
  allowedTerms: described(
    "Words that are never a finding here, and names of units that hold such a word; a genitive s may follow.",
    list(words),
  ),
  testNumbers: described(
    "Civil registration numbers that are nobody's and never found, as digits; spaces and hyphens " +
      "are free.",
    list(wordsLike(/^[\d -]+$/, "digits")),
  ),
  departments: described("Departments by the addresses their staff send from.", list(department)),
});
