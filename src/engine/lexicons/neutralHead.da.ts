import type { Lexicon } from "./lexicon";

/**
 * What ends a compound about a unit, a post, a plan or an event, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const neutralHeadDa: Lexicon = {
  label: "neutralHead",
  high: `
-koordinator -konsulent -sygeplejerske -afdeling -område -politik -strategi -kampagne -forening
-kursus -kurser -konference -projekt -budget -udvalg -team -leder -chef -center -centr -vejleder
-rådgiver -læge -ugen -dagen -forsker -forskning -nævn -rådet -loven -bekendtgørelse -vejledning
-statistik -netværk -café -cafe -foredrag -enhed -klinik -pulje -terapeut -pædagog -personale
-faglig -organisation -forvaltning -direktør -sekretariat -specialist -branche -fond -temadag
-undervisning -uddannelse -skole -viden -rapport -messe -forebyggelse -forebyggende -venlig
-register -styrelse -system -arrangement -formand -sektor -medarbejder -ansvarlig -model -arbejde
-gymnaster -retningslinje -procedure -depot -lager -regler -reform`,
};
