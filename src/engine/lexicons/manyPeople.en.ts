import type { Lexicon } from "./lexicon";

/**
 * Words for people in general, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const manyPeopleEn: Lexicon = {
  label: "manyPeople",
  language: "en",
  high: `
{wheelchair|disabled|elderly|sick}_{users|people|persons}
{many|those|everyone|anyone}_{with|who_has|who_have}
{people|persons|patients|adults|children|citizens|residents|those|women|men|pupils|families|employees|staff}_{with|who_have|who_suffer|living_with|at_risk}
{many|several|some|most|number_of|for|to|of|among}_{people|patients|adults|children|citizens|residents|women|men|pupils|families|employees|older|young|relatives}
target_group {thousands|hundreds|dozens}_of`,
};
