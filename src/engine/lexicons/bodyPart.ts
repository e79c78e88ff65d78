import type { Lexicon } from "./lexicon";

/** Parts of the body: "ondt i @bodyPart", "+skade". Source: general knowledge. */
export const bodyPart: Lexicon = {
  label: "bodyPart",
  high: `
ryg rygg rygsøjle ryggrad knæ knæskal hofte hoft skulder skuldr nakke nakk hals hoved arm albue
albu håndled håndlede hånd hænd finger fingr tommelfinger ben skinneben underben foden fod fødder
ankel ankl tå tæer storetå lår lårben læg mave mav maven underliv bryst brystkasse hjerte hjert
lunge lever nyre tarm tyktarm tyktarms galde blære hud øje øjn øre ører næse mund tand tænd kæbe
lænd bækken ribben rib kraveben led sene muskel muskl nerve hjerne kranie hæl akilles akillessene
rotatorcuff hamstring balle tinding pande isse krop skridt lyske milt bugspytkirtel
skjoldbruskkirtel stemmebånd halebenet haleben håndflade ryggslut nack axel axlar axl armbåge
handled hand hend händer fing fot fötter vrist knä höft mage magen buk bröst hjärta hjärt lung
njure urinblås öga ögon öra öron näs mun tänd käk ländrygg bäcken revben nyckelben senor hjärna
hjärn skalle häl huvud back knee shoulder neck head elbow wrist leg foot feet ankle toe stomach
belly chest heart liver kidney bowel bladder skin eye ear nose mouth tooth jaw pelvis muscle brain
spine hip`,
};
