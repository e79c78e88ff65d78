/**
 * What people are called instead of their names, by the beginnings of the names it stands for: Micke is
 * a Mikael or a Michael. Forms that begin as the name does (Bea, Jon, Chris) need no entry.
 *
 * Source: general knowledge.
 */
const written = `
micke:mikael,michael,mikkel hasse:hans,hassan kalle:karl,carl lasse:lars,laurits bosse:bo olle:olof,ole,olav,ulf nisse:nils,niels
pelle:per,peter,pär,peder palle:paul,poul steffe:stefan tobbe:torbjörn,tobias tompa:tomas,thomas jocke:joakim,joachim
danne:daniel matte:mattias,mats,mathias frasse:frans fredde:fredrik,frederik henke:henrik,henrick jonte:jonatan
jögge:jörgen krille:kristian,christian kricke:christer,krister lelle:lennart,leif linkan:linda ludde:ludvig
manne:magnus,emanuel masse:marcus,mats,martin mange:magnus nicke:niklas,nicklas pontan:pontus putte:patrik rogge:roger
robban:robert,robin roffe:rolf sigge:sigvard,sigurd,sixten sebbe:sebastian svenne:sven totte:torsten,torbjörn
uffe:ulf,ulrik affe:alf,alfred berra:bertil,bernt classe:claes,klas conny:conrad,konrad bengan:bengt benke:bengt
anki:annkristin,ann,anna bettan:elisabet,elisabeth,berit,britt bibbi:birgitta,birgit birgit:birgitta
bitte:birgitta,birgitte gitte:birgitte,birgit,brigitte gittan:birgitta,birgit gullan:gun,gunnel,gunilla
gunnel:gunilla jossan:josefin,josefine kicki:kristina,christina,kerstin kajsa:katarina,karin kattis:katarina,katrin
kia:kristina,christina lena:helena,magdalena,marlene,madeleine lisa:elisabet,elisabeth lise:elisabeth,annelise
lisbet:elisabet lotta:charlotta,charlotte,liselotte lotte:charlotte,liselotte,annelotte maggan:margareta,margit,magdalena
mia:maria,marie malin:magdalena maja:maria,marie majken:maria mickan:michaela,mikaela nettan:jeanette,annette,agneta
nette:jeanette,annette ninni:ann,nina,kristina pia:maria,olympia pillan:pernilla rita:margareta,margrethe,margit
grethe:margrethe,annegrethe greta:margareta sanna:susanna,susanne,johanna sanne:susanne,susanna stina:kristina,christina
stine:kristine,christine,ernestine tina:kristina,christina,martina,bettina,katarina tine:kristine,christine,katrine
trine:katrine,kathrine,catherine tilde:mathilde,klotilde tilda:matilda titti:kristina,birgitta ulle:ulrika,ulla
ville:vilhelm,william,viktor vibse:vibeke visse:vibeke basse:bastian,sebastian bent:benedikt
fritz:frederik,friedrich hans:johannes,johan jens:johannes jeppe:jacob,jakob kris:kristian
lone:abelone,apollonia nille:pernille nete:anette,annette,agnete ole:olaf,oluf pip:philip rikke:frederikke,ulrikke
rie:marie,annemarie marie:annemarie sigga:sigrid sus:susanne svend:sven tove:torborg
tut:ruth ulf:rudolf søs:susanne sys:sisse,sidsel bob:robert bill:william dick:richard jim:james jack:john
kate:katherine,catherine,kathryn liz:elizabeth beth:elizabeth betty:elizabeth peggy:margaret maggie:margaret meg:margaret
mike:michael nick:nicholas,nicolas,dominic tony:anthony,antony ted:edward,theodore ned:edward harry:harold,henry
sasha:alexander,alexandra,oleksandr,aleksandr olek:oleksandr vova:volodymyr,vladimir masha:maria katja:ekaterina,kateryna
`;

/** Each nickname with the names it may stand for, in small letters. */
export const nicknames: readonly (readonly [nickname: string, names: readonly string[]])[] = written
  .split(/\s+/)
  .filter((entry) => entry !== "")
  .map((entry) => {
    const [nickname = "", names = ""] = entry.split(":");
    return [nickname, names.split(",")];
  });
