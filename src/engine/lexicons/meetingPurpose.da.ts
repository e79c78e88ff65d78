import type { Lexicon } from "./lexicon";

/**
 * Units and talks that tell why a citizen comes, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const meetingPurposeDa: Lexicon = {
  label: "meetingPurpose",
  high: `
rusmiddelcent- misbrugscent- misbrugsbehandl- alkoholambulatori- alkoholrådgivning- kvinnojour
krisecent- familiebehandling- familierådgivning- familieafdeling-
psykiatrisk_{afdeling|ambulatorium|klinik} lokalpsykiatri- distriktspsykiatri- socialpsykiatri-
demensklinik- hukommelsesklinik- smerteklinik- kræftrådgivning- herberg- forsorgshjem- jobklub-
børnehus_ kommunikationscent- hjerneskadecent- kriminalforsorg- arresthus- gældsrådgivning-
værestedet
{opfølgning|opfølgningsmøde|samtale|møde|status}_{på_|om_|vedr_|}{jobplan|handleplan|ressourceforløb|kontanthjælp|sygedagpenge|fleksjob|praktik|visitation|anbringelse|støtte|behandling|misbrug|økonomi|gæld|førtidspension|botilbud|bostøtte|hjemmehjælp|underretning|samvær}
jobplan- handleplansmøde- visitationsmøde- visitationssamtale- rehabiliteringsmøde-
rehabiliteringsteam- netværksmøde- børnesamtale- underretningssamtale- bekymringssamtale-
bekymringsmøde- afklaringssamtale- jobsamtale_ udredningssamtale- behandlingssamtale-
forældresamtale- samværsmøde- anbringelsesmøde- støttesamtale- mentorsamtale- kontanthjælpssamtale-
pensionsmøde- aktiveringssamtale- ppr_møde`,
};
