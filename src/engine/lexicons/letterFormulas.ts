/**
 * The formulas of a letter in the languages of the staff, as parts of regular expressions over
 * small letters: alternatives without brackets.
 *
 * Source: general knowledge, written for this purpose.
 */

/** "kære", "hej": a word a letter opens with, before whom it greets. */
export const greetings =
  "kære|kær|käre|kära|bästa|hej|hejsa|hejsan|hallå|tjena|goddag|godmorgen|god dag|god morgen|god morgon|dear|hi|hello";

/** "alle", "colleagues": many, where a greeting has a name. */
export const crowds =
  "alle|allesammen|alla|allihopa|all|everyone|everybody|jer|er|kolleger|kollegaer|kollegor|colleagues|team|teamet|forældre|föräldrar|vårdnadshavare|parents|borgere|beboere|residents|naboer|grannar|medarbejdere|medarbetare|staff|medlemmer|medlemmar|pårørende|frivillige|leverandører|ledere|læsere|venner|vänner";

/** "begge": two at most, and no name. */
export const pairs = "begge|bägge|båda|both";

/** "med venlig hilsen", "mvh": a line's words of farewell, before who takes it. */
export const farewells =
  "(?:med )?(?:de )?(?:venlig(?:ste|e)?|bedste|kærlig|mange|hjertelig|varme?) (?:og \\w{1,20} )?hils(?:en|ner)|hilsen|hilsner|d\\.?[vb]\\.?h|m\\.?v\\.?h|v\\.?h|k\\.?h|(?:med )?(?:vänlig|vänliga|bästa|varma|hjärtlig|hjärtliga|många|trevliga) hälsning(?:ar)?|hälsningar|hälsar|allt gott|tack på förhand|(?:with )?(?:kind|best|warm|many|kindest|warmest)(?: regards| wishes)?|regards|cheers|(?:yours )?sincerely|yours (?:truly|faithfully)";
