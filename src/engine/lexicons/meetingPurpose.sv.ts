import type { Lexicon } from "./lexicon";

/**
 * Units and talks that tell why a citizen comes, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const meetingPurposeSv: Lexicon = {
  label: "meetingPurpose",
  high: `
beroendemottagning- beroendecentrum- beroendeenhet- missbruksenhet- missbruksmottagning-
alkoholmottagning- kvinnojour- familjerätten- familjerådgivning- familjecentral- familjebehandling-
psykiatrimottagning- öppenvårdsmottagning- socialjour- ungdomsmottagning- minnesmottagning-
smärtmottagning- {budget_och_|}skuldrådgiv- budgetrådgiv- frivården- häktet kriminalvården härbärge-
{uppföljning|uppföljningsmöte|samtal|möte|avstämning}_{av_|om_|kring_|gällande_|}{jobbplan|handlingsplan|försörjningsstöd|insats|placering|missbruk|behandling|praktik|ekonomi|skuld|sjukskrivning|orosanmälan|umgänge|boendestöd|hemtjänst}
jobbplan- nätverksmöte- orossamtal- biståndssamtal- utredningssamtal- behandlingssamtal-
umgängesmöte- placeringsmöte- stödsamtal- motivationssamtal- arbetsträningssamtal- föräldrasamtal-
barnsamtal- lss_möte sip_möte`,
};
