/**
 * Common first names that are no other word, Danish, Swedish and of people who have come since.
 *
 * Source: general knowledge; a small set for the plain detector only.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    "peter jens lars michael henrik thomas søren jan christian martin niels anders morten jesper mads " +
    "rasmus hans jørgen per ole kim john mikkel kasper lasse jakob jacob erik knud svend poul paul kurt " +
    "leif preben bent finn flemming carsten karsten claus klaus torben steen allan brian kenneth rené " +
    "anne mette hanne kirsten anna helle susanne lene maria marianne inge karen lone camilla pia louise " +
    "charlotte bente jette tina gitte hannah ida emma sofie laura julie cecilie freja karla inger birgit " +
    "lis ulla birthe dorte dorthe heidi rikke trine sanne signe maja nanna katrine kathrine line stine " +
    "astrid ingrid elisabeth margrethe grethe gerda ellen agnes edith else jytte vibeke annette lotte " +
    "fatima mohammed mohamed ahmed ali omar hassan hussein amina aisha khadija mustafa yusuf ibrahim " +
    "zahra leyla samira nadia abdi hodan oksana olena katarzyna agnieszka nguyen ivan dragan goran " +
    "johan karl erik gustav gustaf oskar oscar william elias hugo liam lucas alexander emil axel björn " +
    "göran gunnar sven bengt bo ulf håkan mats magnus fredrik daniel mattias stefan anna eva kristina karin " +
    "margareta elisabeth birgitta sara lena kerstin marie emma elin sofia johanna linnea malin jenny ulrika " +
    "annika gunilla ann barbro siv maj britt inga gun hanna amanda elsa alice maja ebba wilma agneta"
  ).split(" "),
);
