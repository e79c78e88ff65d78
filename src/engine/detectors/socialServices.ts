import { apart, signed } from "../text/findTerms";
import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import { lawSections } from "../text/lawSections";
import { matchesOf } from "../text/matchesOf";
import type { Detector, Reading } from "../text/types";

/**
 * Social services: benefits, measures, placements, serious social problems.
 *
 * Form: terms of the lexicons `socialServices.*`: benefits (kontanthjælp, försörjningsstöd),
 * measures (hjemmehjælp, LSS), placements, reports of concern; sections of
 * social law; a number of hours granted; by SMS the place of treatment. Things that are placed and
 * figures are left out.
 *
 * Weakness: "støtte" and "stöd" alone, since everything is supported somewhere.
 *
 * @finds Du får «hjemmehjælp» fra mandag
 * @finds Der er lavet en «underretning» om drengen
 * @finds Han får «försörjningsstöd» sedan mars
 * @finds En «orosanmälan» har kommit in om flickan
 * @finds Støtten er bevilget efter «§ 85» i serviceloven, og en «§ 50-undersøgelse» er i gang
 * @finds [sms] Hej, din aftale hos «misbrugscentret» er torsdag kl. 10
 * @passes Vi mødes på misbrugscentret til personalemøde
 * @passes [sms] Kan du dække en vagt på Rusmiddelcentret på fredag?
 * @passes Sagen afgøres efter planlovens § 35 og forvaltningslovens § 19
 * @passes Støt den lokale håndboldklub
 * @passes Hjælp til at udfylde formularen
 * @passes Stöd för Excel finns på intranätet
 * @see Danish Data Protection Agency on confidential data; Swedish Public Access and Secrecy Act, chapter 26
 */
export const socialServices: Detector = {
  id: "socialServices",
  dataClass: "confidential",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const told = lawSections(reading).concat(
      context.channel === "sms"
        ? matchesOf(ownTreatment, reading, "high").filter(({ start }) => isBooked(reading, start))
        : [],
    );
    const sections = told.filter((match) => !signed(match, reading));
    return apart(
      findWordings("socialServices", wordings, reading, context).concat(sections),
    ).filter((match) => !isTrade(reading, match.start));
  },
};

/** "Din aftale hos misbrugscentret": a reminder is read by whoever sees the phone. */
const ownTreatment =
  /(?:(?:stof|alkohol)?misbrugs|rusmiddel|alkohol)(?:cent(?:er|re)|rådgivning)[a-z]*/g;

const booked =
  /(?:din|dit|jeres) (?:[a-zæøå]{2,12} )?(?:aftale|tid|samtale|møde)r?(?: [a-zæøå0-9.]{1,12}){0,4} (?:hos|på|i|med|ved) (?:det |den )?$/;

function isBooked({ plain: { lower } }: Reading, start: number): boolean {
  return booked.test(lower.slice(Math.max(0, start - 80), start));
}

const trade =
  /(?:arbejder|arbetar|jobber|jobbar|works|ansat|anställd|uddannet|utbildad) (?:som|as|till)(?: an?| en)? $/;
const LONGEST_TRADE = 25;

/** "Arbejder som støttepædagog": what somebody does for a living. */
function isTrade({ plain }: Reading, start: number): boolean {
  return trade.test(plain.lower.slice(Math.max(0, start - LONGEST_TRADE), start));
}

/** "Bevilget 12 timer", "kontaktperson 4 timer": how many. */
const hoursGranted =
  /(?:bevilget|beviljats|granted|kontaktperson|støttekontaktperson|support worker) \d+ (?:timer|timmar|hours)/;

/** What health or employment holds as well; of one word only one kind does in the lexicons. */
const sickPension = /(?:sjuk|aktivitets)ersättning[a-z]*/;
const wageSubsidy = /(?:har|anställning med) lönebidrag/;
/** "Hjælp med bad og påklædning": health holds the first of it. */
const bathing = /(?:bad|dusch|bathing) (?:og|och|and) (?:påklædning|påklädning|dressing)/;

/** "Handleplan for klima": a plan for no person. */
const publicPlan =
  /(?:handleplan|handlingsplan)[a-z]* (?:for|för) (?:grøn|klima|trafik|energi|digital)|^visitation[a-z]*(?:standard|regl|praksis)|care home gets/;
/** "Placering af bænke", "anbringelse af midler": what is placed. */
const placedThings =
  /(?:anbringelse|placering|placement)[a-z]* (?:af|av|of) (?:[a-zæøåäö]+ ){0,2}(?:penge|midler|kapital|formue|overskud|skilt|bænk|contain|lampe|udstyr|ladestander|møbl|affald|cyk|køle|pengar|medel|skylt|bänk|utrust|möbl|laddstol|papperskorg|money|funds|bins|signs|bench|lamp|equipment|furniture|charg|bike|sculpture|skulptur)/;
/** "Anbragt bag skolen": where a thing is put. */
const putSomewhere =
  /^anbragt[a-z]* (?:bag|ved|foran|under|over|oven|langs|mellem|som nummer|i (?:skab|kælder|rum|gang|hall|depot|skur)|på (?:hyld|væg|bord|gulv|lager|tag|p-plads|parkering))/;
/** "Budgettet for hjemmeplejen", "taksterne for botilbud". */
const figuresOf =
  /(?:^|[^a-zæøåäö])(?:budgettet|økonomien|planen|referatet|reglerne|taksterne|takster|priserne|satserne|oversigten|statistikken|budgeten|ekonomin|reglerna|taxorna|priserna|översikten|the budget|the rates) (?:for|om|på|over|för|av|of) (?:den |det |de )?$/;
/** "Leder hjemmeplejen": who runs it. */
const runBy =
  /(?:^|[^a-zæøåäö])(?:leder|chefen för|chef för|chef på|forstander på|forstanderen på|driver|leads|runs|manages) (?:den |det )?$/;
/** "Søgninger efter kontanthjælp": words that are looked up. */
const lookedUp =
  /(?:sökningar|søgninger|searches) (?:på|efter|for) (?:[a-zæøåäö]+ (?:og|och|and) )?$/;

const wordings: Wordings = {
  told: joinedPattern([hoursGranted, sickPension, wageSubsidy, bathing], "g"),
  except: joinedPattern([publicPlan, placedThings, putSomewhere]),
  exceptBefore: joinedPattern([figuresOf, runBy, lookedUp]),
};
