/** "Antallet af underretninger", "34 procent": what is counted is nobody's. */
const figures =
  /(?:^|[^a-zæøåäö])(?:antal|antallet|andel|andelen|gennemsnit|gennemsnittet|antalet|genomsnitt|genomsnittet|utfall|udgifter|udgifterne|udgiften|kostnader|kostnaderna|kostnad|numbers? of|share of|cost of|rate of|pct\.?|procent|percent|per cent|prognosen|prognos|budgettet|budgeten|the budget)(?![a-zæøåäö])|\d ?%/;
/** "Medarbejdere, der …", "employees may …", "alla som …": rules and advice for whoever it is. */
const everyone =
  /(?:^|[^a-zæøåäö])(?:alle|alla|dem|everyone|everybody|anyone|those|medarbejdere|medarbetare|ansatte|anställda|ledere|chefer|forældre|föräldrar|borgere|invånare|elever|lejere|hyresgäster|ansøgere|sökande|employees?|staff|managers?|parents|citizens|residents|pupils|students|tenants|applicants|workers|teachers),? (?:der|som|who|whose|that|skal|kan|må|bør|har ret|har pligt|ska|får|bör|måste|must|may|should|shall|can|will be|are|is entitled|is required|have the right|feel|with)(?![a-zæøåäö])/;
/** "Grievance procedures are described in chapter 4", "according to the handbook". */
const inPapers =
  /(?:^|[^a-zæøåäö])(?:procedures?|policy|policies|handbook|håndbogen|personalehåndbogen|handboken|personalhandboken|politikken|policyn|overenskomsten|kollektivavtalet|collective agreement|code of conduct|not tolerated|not accepted|tolereres ikke|tolereras inte|nultolerance|nolltolerans|loven|lagen|bekendtgørelsen)(?![a-zæøåäö])/;

/** Tells rules for everyone or figures; somebody in the sentence outweighs it. */
export function tellsRulesOrFigures(sentence: string): boolean {
  return [figures, everyone, inPapers].some((pattern) => pattern.test(sentence));
}
