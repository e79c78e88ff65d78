import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Sex life and sexual orientation.
 *
 * Form: terms of the lexicons `sexuality.*`; and wordings of
 * partners, wishes and acts as they are told.
 *
 * Weakness: partners named only by their first names.
 *
 * @finds Eleven er «sprunget ud som lesbisk»
 * @finds Han er «homoseksuel»
 * @finds Hon har «kommit ut som bisexuell»
 * @passes Vi søger en engageret kollega m/k
 * @passes Seks uger, sekstal og seksløber
 * @passes Kommunens program for Pride
 * @see Regulation (EU) 2016/679, Article 9
 */
export const sexuality: Detector = {
  id: "sexuality",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("sexuality", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:mandlig|kvindelig|manlig|kvinnlig|male|female|same-sex) (?:kæreste|partner|pojkvän|flickvän|lover)|(?:kønshormon|könshormon|gender hormone)[a-z]*|(?:opsøger|besøger|går till?|köper|visits|sees) (?:de )?prostitu[a-z]*|(?:affære|affär|affair) (?:med|with) (?:sin|hans|hendes|hennes|his|her|en|a) [a-zæøåäö]+|(?:også |også kun |kun |även |also )?(?:til mænd|til kvinder|dras? till (?:män|kvinnor)|attracted to (?:men|women))(?![a-zæøå])|(?:få|får|fået|have) (?:ikke )?rejsning(?! af)|(?:ikke|inte) (?:længere )?(?:får |få )?(?:rejsning|stånd)(?! (?:af|ett|en|avtal))|(?:get|have|keep|maintain) an erection|p-pille[a-z]*|on the pill|(?:have|ha|haft|having|had) sex (?:med|with)|(?:i|in) (?:dametøj|kvindetøj|damkläder|kvinnokläder)|wears? women's clothes|(?:er|blev|är) född? (?:som )?(?:pige|dreng|flicka|pojke)|født (?:som )?(?:pige|dreng)(?! (?:på|den))|born (?:a|as a) (?:girl|boy)|(?:onaner|masturb)[a-z]*|(?:lyst|lust|interest) (?:till?|in) sex|lost interest in sex|onlyfans|(?:og|med) hans mand(?![a-zæøå])|(?:och|med) hans man(?![a-zåäö])|(?:kaldt|kallas|kalt) [a-z]+ och? (?:at )?(?:bruge|använda) (?:pigernes|tjejernas|drengenes|killarnas)|called [a-z]+ and use the (?:girls|boys)|(?:han|he) (?:er|är|is) (?:forelsket i|kär i|in love with) (?:en|a) (?:dreng|mand|kille|man|boy)(?![a-z])|(?:hun|hon|she) (?:er|är|is) (?:forelsket i|kär i|in love with) (?:en|a) (?:pige|kvinde|tjej|kvinna|girl|woman)(?![a-z])|(?:set|ser|tittat|tittar|watched|watches) (?:på )?(?:porno|porr|porn)(?![a-z])|one-night stand|engangsaffære|engångsligg[a-z]*|(?:modtager|tar emot|receives) (?:kunder|customers) in? (?:sin lejlighed|lägenheten|her flat|his flat)|sex change|könsbyte/g,
  except:
    /^(?:[a-zæøåäö]+ )?(?:har kommit ut|sprunget ud) (?:i (?!klassen|skol|[7-9])|af|på|med|från|ur|tidlig)/,
};
