/**
 * Common first names that are no other word, Danish, Swedish and of people who have come since.
 *
 * Source: general knowledge; a small set, to confirm what the tagger only supposes.
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
    "annika gunilla ann barbro siv maj britt inga gun hanna amanda elsa alice maja ebba wilma agneta " +
    "erling villy børge aage kaj egon arne aksel viggo holger carl otto helge verner werner " +
    "benny johnny dennis frank rune troels simon sebastian oliver noah valdemar august malthe " +
    "frederik christoffer kristian kristoffer tobias jonas jonathan mathias nikolaj nicolai " +
    "andreas adam philip victor viktor anton bertram konrad lauge asger eskild esben rolf ejnar " +
    "einar ejvind erland gert gorm harald hasse ivar jimmy keld kjeld kenny kristen laust " +
    "lennart lorens ludvig mogens niklas oluf orla ove palle regnar richard robert ronny " +
    "svenning thorkild tommy uffe ulrik vagn willy yngve aase agnete alberte amalie anette anja " +
    "annemarie annelise asta beate benedikte benthe bodil carla caroline cathrine charlott clara " +
    "dagmar dagny ditte dorthea edel eleonora elinor elna elvira emilie erna esther frida gudrun " +
    "gurli hedvig helga henny henriette herdis hilda hjørdis ingelise irene isabella jane janne " +
    "jeanette jannie johanne josefine jonna juliane kaja karina karoline katja kristine lisbeth " +
    "lise liselotte lilian lillian magda maibritt majbritt malene mathilde merete mia michelle " +
    "mille mona nete nina olga petra rebecca regitze rita ruth sabine sandra selma sigrid simone " +
    "solveig sonja stephanie susan tanja tove trille ursula vera victoria vivi winnie yvonne åse " +
    "arvid albin alfred bertil börje christer conny edvin elof emanuel folke georg gösta henning " +
    "hilding hjalmar ingemar ingvar isak joel jörgen kent kjell kennet krister lage linus melker " +
    "mikael morgan nils noel olle ola olof patrik pontus ragnar robin roger roland samuel sixten " +
    "sture tage theodor tomas torbjörn tore valter vincent wilhelm åke örjan östen alva anita " +
    "berit carina cecilia charlotta ellinor elisabet emelie erika ester evelina greta helen " +
    "helena hillevi ingegerd ingela isabelle jessica josefin judit julia karolina katarina klara " +
    "kristin lisa lovisa marita marika martina matilda mikaela monica monika nathalie nora " +
    "olivia pernilla rebecka rut svea tilda therese tuva ulrica vendela viktoria åsa abdullah " +
    "adnan amir bilal emre hamza ismail karim khalid mahmoud mehmet murat omer osman samir selim " +
    "tariq yasin younes yousef youssef ayse aysel elif esra farah fatma hatice jasmin layla " +
    "mariam maryam meryem nour noura rania sabrina safiya samia sumaya yasmin zeynep aleksandra " +
    "dorota ewa joanna magdalena malgorzata marta piotr tomasz krzysztof andrzej pawel marek " +
    "jacek natalia tetyana iryna olha andrii oleksandr serhii volodymyr dmytro yulia zoran milan " +
    "mirjana jasmina amra senad emir haris"
  ).split(" "),
);
