import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Racial or ethnic origin.
 *
 * Form: terms of the lexicons `ethnicity.*`: "somalisk baggrund", "etniskt ursprung", "født i
 * Syrien"; and wordings of
 * roots, skin and where somebody was born or adopted from.
 *
 * Weakness: a language or a citizenship alone tells little and is held to be ordinary or of medium
 * confidence.
 *
 * @finds Hun har «somalisk baggrund»
 * @finds Faren «kommer fra Irak»
 * @finds Familjen har «romskt ursprung»
 * @passes Vi serverer tyrkisk yoghurt
 * @passes Delegation fra Polen besøger rådhuset
 * @passes Ny svensk rapport om trafik
 * @see Regulation (EU) 2016/679, Article 9
 */
export const ethnicity: Detector = {
  id: "ethnicity",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("ethnicity", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:adopteret|adopterad|adopted) (?:fra|från|from) (?:korea|kina|china|indien|india|colombia|vietnam|etiopien|ethiopia|sri lanka|thailand|sydafrika|south africa)|kvoteflygtning[a-z]*|kvotflykting[a-z]*|quota refugee|(?:er|är|is) (?:af|av|of) (?:jødisk|judisk|jewish|romani|samisk) (?:slægt|afstamning|släkt|descent)|(?:er|är|is) (?:etnisk|ethnic) [a-zæøåäö]+|(?:halvt|half) [a-zæøåäö]+ ?,? (?:og|och|and)? ?(?:halvt|half) [a-zæøåäö]+|(?:er|en|gift med en|är|married to a|is) (?:[a-zæøåäö]{4,14}(?:aner|aneser|lænder|ländare|ländska|neser|nesisk|rianer|kistaner)|ghanan|ghanaian|thai|kines|nigeriansk|kinesiska)(?![a-zæøåäö])|(?:bosnisk|kurdisk|somalisk|tyrkisk|iransk|samisk|turkisk|kosovoalbansk|bosnian|kurdish|turkish|iranian)[a-z]* (?:af herkomst|på (?:sin|hans)|by origin|av börd)|(?:ukrainian|syrian|afghan|iraqi|somali|eritrean|palestinian) refugee|(?:immigrated|indvandret|invandra[dt]e|invandrat) (?:fra|från|from)|romabarn|romabörn|grønlandsk(?= (?:og bor|mor|far|baggrund))|er grønlandsk|(?:rødder|rötter|roots) (?:i|in) [a-zæøåäö]+(?! (?:jorden|kloak))|(?:born|født|född|uppvuxen|opvokset) (?:i|in) (?:bagdad|baghdad|damaskus|damascus|kabul|mogadishu|teheran|tehran|beirut|ankara|istanbul|sarajevo|asmara|aleppo|gaza|mosul|basra|nairobi|lagos|manila|bangkok|hanoi|kiev|kyiv)|(?:er|deres børn er|barn är|är|are) (?:mørke|mörka|mørk i huden|mörk i hyn)(?! (?:skærm|tider))|dark-skinned|(?:kvinde|mand|kvinna|woman) (?:fra|från|from) (?:thailand|filippinerne|filippinerna|the philippines|rusland|ryssland|russia|ukraine|ukraina|iran|irak|iraq|syrien|syria|somalia|tyrkiet|turkiet|turkey|vietnam|kina|china)|(?:taler|talar|speaks) (?:[a-zæøåäö]+(?:isk|iska|ska)|russian|arabic|turkish|somali|polish|kurdish) (?:med|with) (?:sin|sine|sina|his|her|their) (?:mor|far|mamma|pappa|mother|father|børn|parents|föräldrar|forældre)|(?:forældre|föräldrar|parents) (?:er|är|are) [a-zæøåäö]+(?:anske|iske|anska|iska|bian|inian|ese|ean|nesian)(?![a-zæøåäö])/g,
  except:
    /kurdisk[a-z]* (?:avis|musik|mad|tidning|mat|flag)|kurdish (?:newspaper|music|food)|svensker|islænder|hollænder|træet|kloak|avlopp|sewer| the tree|eleverne|rødder i (?:jorden|haven|teknik)|københavner|spanier på|danish summer|black screens/,
};
