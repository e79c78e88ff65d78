import type { Lexicon } from "./lexicon";

/**
 * Units and talks that tell why a citizen comes, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const meetingPurposeSv: Lexicon = {
  label: "meetingPurpose",
  language: "sv",
  high: `
beroende{mottagning|centrum|enhet}- missbruks{enhet|mottagning}- kvinnojour- familjerätten
familje{rådgivning|behandling}- psykiatrimottagning- öppenvårdsmottagning- socialjour-
{minnes|smärt}mottagning- {skuld|budget}rådgiv- frivården häktet härbärge-
{uppföljning|uppföljningsmöte|samtal|möte|avstämning}_{av_|om_|kring_|gällande_|}{jobbplan|handlingsplan|genomförandeplan|vårdplan|försörjningsstöd|insats|placering|missbruk|behandling|ekonomi|skuld|sjukskrivning|orosanmälan|umgänge|boendestöd|hemtjänst}
jobbplan- genomförandeplan- {nätverks|umgänges|placerings}möte-
{oros|bistånds|utrednings|behandlings|stöd|motivations|barn}samtal- lss_möte sip_möte
{i|på|möte|hos}_psykiatrin {uppföljning|avstämning|samtal}_{rehabilitering|rehab}
vräkning- kvinnohus- anhöriggrupp
utsluss- sorggrupp avgiftning- drogtest-`,
};
