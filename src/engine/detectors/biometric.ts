import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Biometric data that tell who somebody is.
 *
 * Form: terms of the lexicons `biometric.*`; and wordings of
 * a part of the body that is scanned, stored or known again.
 *
 * Weakness: the word alone often speaks of a phone or a door, not of a record.
 *
 * @finds Vedhæftet er hans «fingeraftryk»
 * @finds Hennes «ansiktsigenkänning» är sparad
 * @passes Aftrykket på papiret er svagt
 * @passes Fingermad til receptionen
 * @see Regulation (EU) 2016/679, Article 4(14) and Article 9
 */
export const biometric: Detector = {
  id: "biometric",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("biometric", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:ansigt|stemme|nethinde|håndflade|ansikte?|röst|näthinna|handflata|face|voice|retina|palm)(?: (?:er|är|has been|is|was|har))? (?:blevet |been )?(?:scannet|skannet|skannats?|scanned|læst ind|inläst|read into|registreret som|registrerad som|registered as|gemt som|sparad som)|(?:scannet|skannet|skannat|scanned|læst) (?:hans|hendes|din|dit|hennes|ditt|his|her|your) (?:ansigt|nethinde|iris|håndflade|hånd|ansikte|näthinna|handflata|hand|face|retina|palm)|(?:kamera|system|overvågning|camera|surveillance)[a-z]* (?:genkend|kände igen|recogni[sz]ed|match)[^.!?\n]{0,40}(?:ansigt|stemme|ansikte|röst|face|voice)[a-z]*|(?:genkende|känna igen|identify) (?:ham|hende|honom|henne|him|her) (?:på|on) (?:kamera|camera)|(?:registreret|registrerat|registered) (?:sin|his|her) (?:tommelfinger|tumme|finger|thumb)[a-z]*|(?:stemmeprøve|röstprov|voice sample|hånd?scanning|handskanning|hand scan|ganganalyse|gångstil är|gait is|thumbprint)[a-z]*|(?:took|taken|take|taking) (?:his|her|their) (?:finger)?prints|(?:aftryk|avtryck|print)(?:ket|et)? (?:af|av|of) (?:his|her|hans|hendes|hennes) (?:[a-zæøåäö]+ )?(?:tommel|finger|hånd|tumme|thumb|palm)[a-z]*|(?:aftryk|avtryck|imprint) (?:af|av|of) [^.!?\n]{0,25}(?:hånd|hand|finger|tumme|thumb)[a-z]*|(?:skabelon|mall|template) (?:af|av|of) (?:hans|hendes|hennes|his|her) [a-zæøåäö]+|ansigtstræk|ansiktsdrag|facial features|(?:ansigt|ansikte|face) (?:via|through)(?: a)? (?:kamera|camera)[a-z]*/g,
};
