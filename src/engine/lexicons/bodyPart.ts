import type { Lexicon } from "./lexicon";

/**
 * Parts and faculties of the body in three languages, for phrases and compounds: "ondt i
 * @bodyPart", "+skade", "+problem".
 *
 * Source: general knowledge.
 */
export const bodyPart: Lexicon = {
  label: "bodyPart",
  high: `
ryg rygg rygsøjle ryggrad knæ knæskal hofte hoft skulder skuldr nakke nakk hals hoved arm albue albu
håndled hånd hænd finger fingr ben fod foden fødder ankel ankl tå tæer lår =læg læggen mave mav
maven underliv bryst brystkasse knogle knogl achilles hjerte hjert lunge lever nyre tarm tyktarm
galde blære hud øje øjn øre næse mund tand tænd kæbe lænd bækken ribben kraveben sene muskel muskl
nerve hjerne kranie hæl akilles tinding pande krop milt skjoldbruskkirtel haleben syn høre hørelse
hukommelse koncentration søvn balance tale vejrtrækning åndedræt stofskifte urinvej gang synke nack
axel axlar handled hand händer fing fot fötter vrist knä höft mage magen buk hjärta hjärt lung njure
njur öga ögon öra öron näs mun tänd käk ländrygg bäcken revben nyckelben senor hjärna hjärn skalle
häl huvud hörsel minne minnes sömn balans andning urinväg svälj tal back knee shoulder neck head
elbow wrist leg foot feet ankle toe stomach chest heart liver kidney eye ear jaw pelvis rib hip
spine skull breast groin bröst throat forehead skin calf panna hälsena fotled lårben lårbenshals
livmoder livmoderen æggestok testikel testikl galdeblær blindtarm trommehind hornhind nethind
visdomstand fortand fortænd kindtand kindtænd overmund undermund gumm tung tommel storetå skinneben
underarm overarm lysk armhul endetarm =led =leddet =leddene =leden =lederna =ledene ansigt livmodern äggstock gallblåsa trumhinna visdomständ
framtänd överkäk underkäk tandkött tunga tumme stortå underben armhåla ljumsk ändtarm rumpa ansikt
ovary womb testicle gallbladder appendix eardrum tooth teeth gums tongue thumb shin forearm armpit
bladder bowel scalp collarbone blod urin afføring knoglemarv skelet skelett benmärg bihul bihål årer
mandel slem svanskota tinning numse balde bagdel skinka mellemgulv skældeben lymfe mandl halsmandl
tonsil tailbone buttock kneecap ankelled knoglerne ryggrads eggstock mungipa mundvig skuldre
hjärtklaff hjerteklap fingertop fingerspids kinden kinder emalj emalje enamel tonge skrev røv
endeballe nøgleben mælketand mælketænd mjölktand mjölktänd mandlerne mandlarna cheek lungs ledbånd
ledband aorta stemmelæbe stemmebånd stämband muscle cartilage tendon ligament læbe læpp läpp lip
blås mouth nose thigh vein gland eyelid øjenlåg ögonlock knuckle negl nagel kæbeled käkled prostata
prostate vaden vader eyebrow coccyx uterus rectum
tummy belly heel limb spleen pancreas vertebra chin nostril genitals
penis vagina scrotum eyesight =joints pelvic
mjälte matstrup näsben ögonbryn ämnesomsättning framtand næseben spottkört lungsäck knäskål hårbotten korsrygg =tår hagen haken korsben vener fodsål hjertemuskl visdomstænd hovedbund pegefinger lillefinger langfinger håndflade ryghvirvl lugtesans smagssans hvirvel nakkehvirvel halshvirvel fodrod håndrod mellemfod`,
};
