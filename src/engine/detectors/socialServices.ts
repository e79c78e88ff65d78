import { apart, signed } from "../text/findTerms";
import { findWordings, type Wordings } from "../text/findWordings";
import { lawSections } from "../text/lawSections";
import type { Detector, Reading } from "../text/types";

/**
 * Social services: benefits, measures, placements, serious social problems.
 *
 * Form: terms of the lexicons `socialServices.*`: benefits (kontanthjælp, försörjningsstöd),
 * measures (hjemmehjælp, LSS), placements, reports of concern; and wordings of
 * hours, people and places granted.
 *
 * Weakness: "støtte" and "stöd" alone, since everything is supported somewhere.
 *
 * @finds Du får «hjemmehjælp» fra mandag
 * @finds Der er lavet en «underretning» om drengen
 * @finds Han får «försörjningsstöd» sedan mars
 * @finds En «orosanmälan» har kommit in om flickan
 * @finds Støtten er bevilget efter «§ 85» i serviceloven, og en «§ 50-undersøgelse» er i gang
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
    const sections = lawSections(reading).filter((match) => !signed(match, reading));
    return apart(
      findWordings("socialServices", wordings, reading, context).concat(sections),
    ).filter((match) => !isTrade(reading, match.start));
  },
};

const trade =
  /(?:arbejder|arbetar|jobber|jobbar|works|ansat|anställd|uddannet|utbildad) (?:som|as|till)(?: an?| en)? $/;
const LONGEST_TRADE = 25;

/** "Arbejder som støttepædagog": what somebody does for a living. */
function isTrade({ plain }: Reading, start: number): boolean {
  return trade.test(plain.lower.slice(Math.max(0, start - LONGEST_TRADE), start));
}

const wordings: Wordings = {
  told: /(?:bevilget|beviljats|granted) \d+ (?:timer|timmar|hours)|(?:timers?|timmars?|hours of) (?:rengøring|städning|cleaning)|(?:kontaktperson|støtteperson|support worker) (?:fra|från|from) (?:kommunen|the council|the municipality)|(?:integrations|etablerings)program[a-z]*|integration programme|(?:sover|sleeps) (?:på|on) [^.!?\n]{0,12}(?:sofa|soff)[a-z]*|pension er (?:tilkendt|bevilget)|(?:sjukersättning|disability pension)[a-z]*|(?:i|har|anställning med) (?:løntilskud|lönebidrag)|subsidised employment|ledsagerordning[a-z]*|handicaphjælpemid[a-z]*|home adaptation|home support|(?:børnene|barnet) er fjernet|(?:bad|dusch|bathing) (?:og|och|and) (?:påklædning|påklädning|dressing)|(?:given|appointed) a guardian|day centre for|refuses school|action plan from social services|(?:nødbolig|akutboende)[a-z]*|emergency housing|(?:børnene|barnen|children) (?:er|är|are) (?:alene|ensamma|alone) (?:om natten|på natten|at night|hjemme|hemma|at home)|aktivitetsersättning|education benefit|(?:kontaktperson|støttekontaktperson|support worker) (?:to|tre|två|two|three|\d+) (?:timer|timmar|hours)/g,
  except:
    /(?:handleplan|handlingsplan)[a-z]* (?:for|för) (?:grøn|klima|trafik|energi|digital)|(?:anbringelse|placering|placement)[a-z]* (?:af|av|of) (?:[a-zæøåäö]+ ){0,2}(?:penge|midler|kapital|formue|overskud|skilt|bænk|contain|lampe|udstyr|ladestander|møbl|affald|cyk|køle|pengar|medel|skylt|bänk|utrust|möbl|laddstol|papperskorg|money|funds|bins|signs|bench|lamp|equipment|furniture|charg|bike|sculpture|skulptur)|care home gets|^anbragt[a-z]* (?:bag|ved|foran|under|over|oven|langs|mellem|som nummer|i (?:skab|kælder|rum|gang|hall|depot|skur)|på (?:hyld|væg|bord|gulv|lager|tag|p-plads|parkering))|^visitation[a-z]*(?:standard|regl|praksis)/,
  exceptAfter:
    /(?:^|[^a-zæøåäö])(?:budgettet|økonomien|planen|referatet|reglerne|taksterne|takster|priserne|satserne|oversigten|statistikken|budgeten|ekonomin|reglerna|taxorna|priserna|översikten|the budget|the rates) (?:for|om|på|over|för|av|of) (?:den |det |de )?$|(?:^|[^a-zæøåäö])(?:leder|chefen för|chef för|chef på|forstander på|forstanderen på|driver|leads|runs|manages) (?:den |det )?$|(?:sökningar|søgninger|searches) (?:på|efter|for) (?:[a-zæøåäö]+ (?:og|och|and) )?$/,
};
