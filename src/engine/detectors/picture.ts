import { othersNamed } from "../names/othersNamed";
import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * A post on social media that speaks of a picture of somebody: consent is to be asked about.
 *
 * Form: a word for a picture that is shown ("på billedet ses", "bilden visar"; lexicons `picture.*`),
 * what the punctuation of a caption tells, or a picture's file beside a full name; on social media
 * only, since every mail holds logos.
 *
 * Weakness: a picture that the text does not mention.
 *
 * @finds [social-media] «På billedet» ses Emil og Freja fra 3.B
 * @finds [social-media] «Bilden visar» eleverna i årskurs 2
 * @finds [social-media] «Her er Mille og Elias med deres drager 📷»
 * @finds [social-media] «Her viser Villads på 5 år», hvordan man får fat i de bagerste tænder
 * @finds [social-media] «Billeder af» glade børn og våde forældre
 * @passes [social-media] Billeder af det nye mudderkøkken kommer i næste uge
 * @passes [social-media] Vi har fått många bilder på sjuka och döda laxar
 * @finds [social-media] Se den fina «bilden» av eleverna i trean
 * @passes [social-media] Se den fina bilden av den nya bron
 * @passes [social-media] Her er den nye legeplads 📷
 * @passes [social-media] Vi har åbent i morgen fra kl. 10
 * @passes Vedhæftet er billedet fra afdelingen
 * @see Jammerbugt guidelines for secure communication, publishing of pictures (JK-O2)
 */
export const picture: Detector = {
  id: "picture",
  dataClass: "conduct",
  find(reading, context) {
    if (context.channel !== "social-media") return [];
    if (reading.role === "attachmentName" && imageFile.test(reading.plain.lower))
      return context.readings.some((other) => namesSomebody(other, context))
        ? [{ start: 0, end: reading.plain.text.length, confidence: "high" }]
        : [];
    return findWordings("picture", wordings, reading, context).filter(
      (match) => !isOfThing(match, reading),
    );
  },
};

const imageFile = /\.(?:jpe?g|png|heic|webp|gif|mp4|mov)$/;
/** Who took it, and who stands for the municipality. */
const inOffice =
  /(?:(?:foto|fotograf|photo|bild|film|kontakt|tekst|text)[:/]? ?(?:af |av |by )?|(?:borgmester|borgmesteren|udvalgsformand|formand|kommunalråd|ordförande|direktør|direktör|minister)[a-zæøåäö]* )$/;

/** "Se smilet! Tobias Kjeldgaard vandt guld", with a picture beside it. */
function namesSomebody(reading: Reading, context: Context): boolean {
  if (reading.role !== "body" && reading.role !== "subject") return false;
  const { text, lower } = reading.plain;
  return othersNamed(text, context.communication).some(
    ({ start, end, confidence }) =>
      confidence !== "low" &&
      /\S \S/.test(text.slice(start, end)) &&
      !inOffice.test(lower.slice(Math.max(0, start - SHOWN), start)),
  );
}

const of = / (?:af|av|på)$/;
/** "Bilden av den nya bron": what is shown follows the word, and anybody's trade might too. */
const thingBehind =
  /^ (?:af|av) (?:[a-zæøåäö]{2,12} ){0,3}[a-zæøåäö]{0,12}(?:bron?|broen|brygga|bryggan|hus|huset|park|parken|torg|torget|väg|vägen|vejen|bygg|byggnad|bygget|bygning|bygningen|träd|trädet|karta|kartan|strand|stranden|skylt|skylten|bana|banan|bane|banen|logga|affisch|rondell|rondellen|fontän|lekplats|legeplads)[a-zæøåäö]{0,3}(?![a-zæøåäö])/;
/** Whoever may be in a picture. */
const people =
  /(?:^|[^a-zæøåäö])(?:[a-zæøåäö]*(?:børn|barn|unge|unga|ungdom|elev|klass|beboer|boende|borger|invånare|menneske|människ|folk|deltag|gæst|gäst|medarbej|medarbet|kolleg|famil|forældr|föräldr|pige|flick|dreng|pojk|mænd|kvind|kvinn|ældre|äldre|pensionist|pensionär|vinder|vinnar|spiller|spelar|medlem|frivillig|personal|ansat|anställd|lærer|lärar|pædagog|pedagog|borgmester|politiker|publik)[a-zæøåäö]*|jer|dig|os|alle|alla|er|oss|dem|mig|hende|ham|henne|honom|mor|far|mamma|pappa)(?![a-zæøåäö])/;
/** Letters behind it that say what is in the picture. */
const SHOWN = 60;

/** "Billeder af det nye mudderkøkken": nobody is in it, nor anybody of a name. */
function isOfThing({ start, end }: Match, { plain: { text, lower } }: Reading): boolean {
  if (!of.test(lower.slice(start, end)) && !thingBehind.test(lower.slice(end, end + SHOWN)))
    return false;
  const shown = (/^[^.!?\n]*/.exec(text.slice(end, end + SHOWN)) ?? [""])[0];
  return !people.test(lower.slice(end, end + shown.length)) && !/\s["'»“]?[A-ZÆØÅÄÖ]/.test(shown);
}

/** "Billede: Mette fra 3.B". */
const headed = /(?:billede|foto|bild|picture|photo|video): (?=[a-zæøåäö])/;
/** "Fra venstre: Bo", "from left Bo"; at the end of a sentence it tells where something came from. */
const fromTheLeft = /(?:fra venstre|från vänster|from left)(?=:| [a-zæøåäö])|left: [a-z]+/;
/** "Tv. Bo, th. Mette". */
const toEitherSide = /(?:tv|t\.v|th|t\.h)\. [a-zæøåäö]+/;
/** "Se billederne, …"; before another word it is a phrase of the lexicons. */
const look =
  /(?:se|see|watch) (?:the )?(?:billederne|videoen|bilderna|filmen|videon|pictures|video|film)(?=,)/;

/** "Her viser Villads på 5 år …", "Flot fotograferet af …", "(billede)": a caption by its words. */
const caption =
  /(?:her|här|here) (?:viser|sidder|står|leger|er|ser|visar|sitter|leker|är|is|are|shows?) (?:du |i |ni |vi )?[a-zæøåäö-]+(?: [a-zæøåäö-]+)? (?:på |, ?|\()\d{1,2}(?: år| years|\))|fotografere[td] af|fotograferad av|photographed by|\((?:billede|foto|bild|photo|picture)[rts]?\)/;

/** "Et billede af behovet": a picture in words. */
const inWords =
  /(?:billede|bild|picture|photo) (?:af|av|of) (?:behov|situation|økonomi|ekonomi|the need|the situation|hvordan|hur|how)/;
/** "Bilden tas" is yet to come. */
const toBeTaken = /^bilden tas/;

/** "Udstillingen: 24 billeder af øde huse": art hangs there. */
const exhibited =
  /(?:send|sende|skicka|tage?|ta) (?:os |oss |us )?(?:et |en |ett |a )?$|(?:udstilling|utställning|exhibition|maleri|måleri|gallery)[^\n]{0,80}$/;

/** "Her er Mille og Elias 📷"; alone it stands before who took the picture. */
const camera =
  /(?:her er|her ses|här är|här ses|here is|here are) (?!(?:den|det|de|vores|vår|vårt|våra|en|et|ett|the|our|an?|nogle|några|some)(?![a-zæøåäö]))[a-zæøåäö][^\n]{0,100}?(?:📷|📸)/;

const wordings: Wordings = {
  told: joinedPattern([headed, fromTheLeft, toEitherSide, look, camera, caption], "g"),
  except: joinedPattern([inWords, toBeTaken]),
  exceptBefore: exhibited,
};
