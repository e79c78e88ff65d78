/** What the browser's tests of faults show; their names, for the page beside the tables. */
export const browserFaults = [
  "two presses on Send at once are one mail",
  "the user leaves the mail while Send is checking: nothing is sent, and nothing is lost",
  "the pane is closed while it repairs: the draft is whole, and the next pane finishes the work",
  "the pane cannot read the text: it says so, and tries again when asked",
  "a repair that Outlook refuses changes nothing, and says what to do by hand",
  "the pane is open while Send asks, and both say the same",
  "with the event bundle out of reach a mail is not trapped",
] as const;
