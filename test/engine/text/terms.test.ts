import { read } from "../../../src/engine/text/read";
import { termsIn } from "../../../src/engine/text/terms";
import { health, termsOf } from "./termsOf";

const bodyPart = { label: "bodyPart", high: "ryg knæ lænd" } as const;

test("a word is found in every inflection and in capitals", () => {
  const lexicons = [health("allergi")];
  expect(termsOf(lexicons, "Allergien, ALLERGIER og allergiens")).toEqual([
    "Allergien",
    "ALLERGIER",
    "allergiens",
  ]);
});

test("a word is not found inside another", () => {
  expect(termsOf([health("gigt")], "gigtisk begigtig gigtfeber")).toEqual(["gigtisk"]);
});

test("a compound is found by its beginning where the lexicon says so", () => {
  expect(termsOf([health("kræft-")], "kræftbehandling og brystkræft")).toEqual(["kræftbehandling"]);
});

test("a compound is found by its end where the lexicon says so, whatever its ending", () => {
  expect(termsOf([health("-kræft")], "brystkræften, kræft, kræftigt")).toEqual([
    "brystkræften",
    "kræft",
  ]);
});

test("what only ends compounds does not stand alone", () => {
  expect(termsOf([health("~sygdom")], "sygdom og leversygdommen")).toEqual(["leversygdommen"]);
});

test("some heads need a part of the body before them", () => {
  const lexicons = [health("+skade"), bodyPart];
  expect(termsOf(lexicons, "rygskaden, vandskade, skade, lændeskade")).toEqual([
    "rygskaden",
    "lændeskade",
  ]);
});

test("an exact word takes no ending", () => {
  expect(termsOf([health("=koma")], "koma komaen")).toEqual(["koma"]);
});

test("capitals are kept where the lexicon has them", () => {
  expect(termsOf([health("KOL")], "KOL, KOLs og kol")).toEqual(["KOL", "KOLs"]);
});

test("a phrase is found over a line break, not over a full stop", () => {
  const lexicons = [health("ondt_i_@bodyPart"), bodyPart];
  expect(termsOf(lexicons, "ondt i\nryggen")).toEqual(["ondt i\nryggen"]);
  expect(termsOf(lexicons, "ondt i. Ryggen")).toEqual([]);
});

test("a part of the body may be somebody's, and left or right", () => {
  const determiner = { label: "determiner", high: "=sin =hans =venstre" } as const;
  const lexicons = [health("ondt_i_@bodyPart"), bodyPart, determiner];
  expect(termsOf(lexicons, "ondt i sin venstre lænd")).toEqual(["ondt i sin venstre lænd"]);
  expect(termsOf(lexicons, "ondt i hans nye bil")).toEqual([]);
});

test("a part of the body may be somebody's by name", () => {
  const lexicons = [health("ondt_i_@bodyPart"), bodyPart];
  expect(termsOf(lexicons, "ondt i Karens knæ, ondt i Karen's ryg")).toEqual([
    "ondt i Karens knæ",
    "ondt i Karen's ryg",
  ]);
  expect(termsOf(lexicons, "ondt i husets ryg, ondt i Karen knæ")).toEqual([]);
});

test("a gap of three words is bridged, one of four is not", () => {
  const lexicons = [health("tage_*_liv")];
  expect(termsOf(lexicons, "tage sit eget unge liv")).toEqual(["tage sit eget unge liv"]);
  expect(termsOf(lexicons, "tage sit eget ganske korte liv")).toEqual([]);
});

test("the longest way through a phrase is taken", () => {
  expect(termsOf([health("indlagt_{på|}_{hospitalet|}")], "indlagt på hospitalet")).toEqual([
    "indlagt på hospitalet",
  ]);
});

test("the more specific of two terms over one word holds", () => {
  const religion = { label: "religion", high: "kristen-" } as const;
  const lexicons = [health("kristenfeber"), religion];
  expect(termsOf(lexicons, "kristenfeber")).toEqual(["kristenfeber"]);
  expect(termsOf(lexicons, "kristenfeber", "religion")).toEqual([]);
});

test("an ordinary word takes the place of a term", () => {
  const ordinary = { label: "ordinaryWord", high: "sygehus-" } as const;
  expect(termsOf([health("syge-"), ordinary], "sygehuset og sygejournal")).toEqual(["sygejournal"]);
});

test("a unit, a post or an event is no condition", () => {
  const neutral = { label: "neutralHead", high: "-konsulent -team" } as const;
  const lexicons = [health("demens- rehabiliteringsteam"), neutral];
  const text = "demenskonsulenten, demens-konsulent, demensudredning, rehabiliteringsteamet";
  expect(termsOf(lexicons, text)).toEqual(["demensudredning", "rehabiliteringsteamet"]);
});

test("a hyphenated compound is found whole", () => {
  expect(termsOf([health("ADHD")], "til ADHD-udredning nu")).toEqual(["ADHD-udredning"]);
});

test("a name made of a term is none", () => {
  expect(termsOf([health("astma")], "Astma-Bodil har astma-medicin")).toEqual(["astma-medicin"]);
});

test("a phrase may begin with any word of a label", () => {
  const nationality = { label: "nationality", high: "somalisk" } as const;
  const lexicons = [{ label: "religion", high: "@nationality_baggrund" } as const, nationality];
  expect(termsOf(lexicons, "med somalisk baggrund")).toEqual(["somalisk baggrund"]);
});

test("words of another language are read only where the text is too short to tell", () => {
  const hits = (text: string) =>
    read({ channel: "mail", parts: [{ name: "body", text }] }).map(
      (one) => termsIn(one).criminalOffence,
    );
  expect(hits("Han er häktad")[0]).toBeDefined();
  expect(hits("De stole, som vi har købt, er ikke kommet, og jeg venter")[0]).toBeUndefined();
});
