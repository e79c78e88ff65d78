import type { Lexicon } from "./lexicon";

/**
 * Units and talks that tell why a citizen comes, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const meetingPurposeDa: Lexicon = {
  label: "meetingPurpose",
  high: `
rusmiddelcent- misbrugs{cent|behandl}- alkohol{ambulatori|rådgivning}- krisecent-
familie{behandling|rådgivning|afdeling}- psykiatrisk_{afdeling|ambulatorium|klinik}
{lokal|distrikts|social}psykiatri- {demens|hukommelses|smerte}klinik- kræftrådgivning- herberg-
forsorgshjem- jobklub- hjerneskadecent- kriminalforsorg- arresthus- gældsrådgivning- værestedet
{opfølgning|opfølgningsmøde|samtale|møde|status}_{på_|om_|vedr_|}{jobplan|handleplan|ressourceforløb|kontanthjælp|sygedagpenge|fleksjob|visitation|anbringelse|støtte|behandling|misbrug|økonomi|gæld|førtidspension|botilbud|bostøtte|hjemmehjælp|underretning|samvær}
jobplan-
{handleplans|visitations|rehabiliterings|netværks|bekymrings|samværs|anbringelses|pensions}møde-
{visitations|børne|underretnings|bekymrings|afklarings|udrednings|behandlings|støtte|mentor|kontanthjælps|aktiverings}samtale-
rehabiliteringsteam- familieret{shuset|ten} {i|på|hos}_psykiatrien
{opfølgning|samtale}_{rehabilitering|genoptræning|efter_sygemelding}
nyttejob kvindekrisecent- udslusning mentorordning
sorggruppe familievejled- afrusning- misbrugsråd-`,
};
