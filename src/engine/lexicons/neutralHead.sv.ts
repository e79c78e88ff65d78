import type { Lexicon } from "./lexicon";

/**
 * What ends a compound about a unit, a post, a plan or an event, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const neutralHeadSv: Lexicon = {
  label: "neutralHead",
  language: "sv",
  high: `
-samordnare -konsult -sköterska -sköterskor -avdelning -område -policy -strategi -kampanj -förening
-förbund -kurs -utbildning -konferens -projekt -budget -utskott -nämnd -team -ledare -chef -centrum
-center -handledare -rådgivare -läkare -vecka -dagen -forskare -forskning -lagen -lagstiftning
-vägledning -statistik -nätverk -föreläsning -enhet -mottagning -klinik -pedagog -personal
-organisation -förvaltning -direktör -sekreterare -specialist -bransch -fond -temadag -undervisning
-skola -kunskap -rapport -mässa -förebyggande -vänlig -register -verk -myndighet -system -ordförande
-sektor -fråga -frågor -handläggare -modell -arbete -riktlinjer -rutin -förråd -lager -samverkan
-perspektiv -hantering -granskning`,
};
