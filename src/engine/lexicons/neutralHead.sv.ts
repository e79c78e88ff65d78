import type { Lexicon } from "./lexicon";

/**
 * What ends a compound about a unit, a post, a plan or an event, Swedish.
 *
 * Source: general knowledge.
 */
export const neutralHeadSv: Lexicon = {
  label: "neutralHead",
  high: `
-samordnare -konsult -sköterska -sköterskor -avdelning -område -policy -strategi -kampanj -förening
-förbund -kurs -utbildning -konferens -projekt -budget -utskott -nämnd -team -teamet -ledare -chef
-centrum -center -handledare -rådgivare -läkare -läkaren -vecka -veckan -dagen -dagar -forskare
-forskning -råd -rådet -lag -lagen -lagstiftning -föreskrift -vägledning -statistik -nätverk -café
-föreläsning -enhet -enheten -mottagning -mottagningen -klinik -pedagog -personal -personalen
-organisation -förvaltning -direktör -sekreterare -specialist -bransch -industri -fond -fonden -pris
-temadag -undervisning -skola -skolan -kunskap -rapport -mässa -förebyggande -vänlig -register
-verket -verk -myndighet -myndigheten -system -systemet -arrangemang -ordförande -lopp -loppet
-sektor -fråga -frågor -frågorna -handläggare -handläggaren -modell -arbete -arbetet -riktlinjer
-rutin -rutiner -samverkan -perspektiv`,
};
