import { hasMailbox } from "../model/clientProfile";
import type { Mailbox } from "../model/mailbox";
import type { FrameAddress } from "./frameAddress";
import type { FrameSetting } from "./officeFrame";

const OUTLOOK_WEB_APP = 64;

/** The answer to `getAppContextAsync`; Office.js does not start without the first nine fields. */
export function appContext(
  { addinId, addinName, client, locale }: FrameSetting,
  mailbox: Mailbox,
  { conversationId }: FrameAddress,
): Readonly<Record<string, unknown>> {
  return {
    _id: addinId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: location.href,
    _clientMode: 1,
    _settings: mailbox.roamingSettings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({
      Mailbox: client.mailbox,
      ...(hasMailbox(client, "1.14") ? { NestedAppAuth: "1.1" } : {}),
    }),
    _hostFullVersion: client.hostVersion,
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _marketplaceType: "",
  };
}
