import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Staff matters: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Form: terms of the lexicons `employment.*`; and wordings of
 * sick days, complaints, references, pay and hours of one employee.
 *
 * Weakness: "opsigelse" also ends contracts, so it counts less.
 *
 * @finds Han har fået en «skriftlig advarsel»
 * @finds Peter indkaldes til «tjenstlig samtale»
 * @finds Hon har blivit «avskedad»
 * @finds He was given a «final warning»
 * @passes Opsigelse af aftalen om rengøring
 * @passes Advarsel om glatte veje
 * @passes Uppsägning av avtalet med leverantören
 * @see Danish Data Protection Agency on confidential data
 */
export const employment: Detector = {
  id: "employment",
  dataClass: "confidential",
  find: (reading, context) => findWordings("employment", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:har|haft|had|has|med|with) (?:had )?\d+ (?:sygedage|sjukdagar|sick days|fraværsdage)|(?:klager|klagomål|complaints) (?:fra|från|from) [a-zæøåäö]+ (?:over|på|om|mot|about)|(?:colleagues|kolleger|kollegor|employees) (?:have |har )?(?:complained about|klaget over|klagat på)|(?:kontrakt|vikariat|ansættelse|anställning|contract)[a-z]*[^.!?\n]{0,40}(?:ikke|inte|not)(?: blive| be)? (?:fornye[st]|förnyas|renewed|extended)|förnyas inte|fornyes ikke|(?:lugtede|lugter|luktade|luktar|smelled|smelt|smells) (?:af |of )?(?:alkohol|spiritus|sprit|alcohol)|(?:ansøger|sökande|candidate|applicant)(?: nummer| nr\.?| number| no\.?)? ?\d?[^.!?\n]{0,30}(?:fravalgt|valdes bort|rejected|turned down|avböj[a-z]*)|referen[a-z]* (?:på|for|om|til) [^.!?\n]{0,30}(?:ikke god|inte bra|dårlig|dålig|poor|not good|bad)|(?:går|gå|gik|gick) (?:ned|ner) i tid|(?:cutting|reducing) (?:his|her) hours|(?:bedt om at|bett om att få|bett att få|asked to) (?:stoppe|fratræde|sluta|leave) (?:før tid|i förtid|early|before)|(?:utryg|otrygg|unsafe)[a-z]* (?:ved|med|with) [^.!?\n]{0,25}(?:temperament|humør|humör|temper|opførsel)|(?:aftrædelses|fratrædelses|avgångs)(?:aftale|överenskommelse)[a-z]*|(?:passet|passer|skött|sköter|neglected) (?:sit|sitt|his|her) (?:arbejde|arbete|work|duties)(?: dårligt| dåligt)?|(?:om|about) (?:hans|hendes|hennes|din|his|her|your) (?:fravær|frånvaro|absence)|(?:leder|chef|funktions|kvalifikations|löne)tillæg[a-z]*|cheftillägg|chefstillägg[a-z]*|(?:proposed|put forward) for a bonus|(?:forbigået|förbigången|passed over) (?:ved|til|vid|for)|(?:ikke|inte|not|n't) (?:kan )?(?:samarbejde|samarbeta|work|get along) (?:med|with) (?:sin|hendes|hans|his|her) (?:leder|chef|kollega|kolleger|kollegor|boss|manager|team)|employment (?:has been |is |was )?terminated|serving (?:his|her) notice|(?:din|dit|hans|hendes|hennes|your|his|her) (?:arbejds|arbets)?(?:indsats|insats|work|performance) (?:lever|lives?|does)? ?(?:ikke op|inte upp|not live up)|(?:sendte|hjemsendte|skickade|sent) (?:hende|ham|henne|honom|hem henne|hem honom|her|him) ?(?:hjem|home)?,? (?:fordi|eftersom|because)|rykket ned i løn|sänkt lön|pay was cut|kr\.? mere om måneden|kr mer i månaden|kr\.? more a month|(?:sovet|sovit|slept) (?:på|on) (?:the )?(?:nat|natt|night|vagt|job|arbejd|pass)[a-z]*|(?:note|notering)[^.!?\n]{0,15} (?:i|in) (?:hendes|hans|hennes|her|his) (?:mappe|akt|file)|(?:hendes|hans|hennes|his|her|din|your) (?:afgang|avgång|departure|fratræden)|(?:på grund af|på grund av|because of) (?:chefen|lederen|sin chef|sin leder|her boss|his boss)|(?:rette op|bättra sig|to improve),? (?:ellers|annars|otherwise)|(?:samtale|samtal|talk) (?:om|about) (?:sit|sitt|hans|hendes|hennes|his|her) (?:samarbejde|samarbete|cooperation)|overvejer at nedlægge|överväger att dra in|consider cutting|sägs (?:han|hon) upp/g,
  except:
    /(?:af|av|of) (?:the )?(?:forsikring|försäkring|insurance|licens|abonnement|abonnemang|hjemmeside)|(?:opsagt|opsiger|sagt upp|cancelled) (?:avisen|tidningen|the newspaper|bladet)|fratræder bestyrelse|fyret i ked|^mus-?(?:skema|kursus|guide|materiale)|^varning(?:en)? för (?!att)|halka|glatte|^opsig[a-zæøå]* af (?:rammeaftal|servic|samarbejd|leje|forpagt|driftsaftal|kontrakt)|^afsked med (?:ham|hende|dem|os)|^(?:mus-samtaler|medarbetarsamtal),? (?:uge|planering|vecka)/,
};
