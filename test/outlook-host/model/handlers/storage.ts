import type { Handlers } from "../call";

const MOST_CUSTOM_PROPERTIES = 2500;
const MOST_SETTINGS = 32 * 1024;

/** These answer in a shape of their own, without the usual `{error, data}` around it. */
export const rawStorageHandlers: Handlers = {
  3: (_parameters, { store }) => ({
    wasSuccessful: true,
    customProperties: store.item.customProperties,
  }),
  4: ({ customProperties }, { store }) => {
    const text = asText(customProperties);
    if (text.length > MOST_CUSTOM_PROPERTIES) return { error: true, errorCode: 9020 };
    store.change({ customProperties: text }, "addin");
    return { error: false, data: null };
  },
  404: ([settings], { mailbox }) => {
    if (JSON.stringify(settings).length > MOST_SETTINGS) return { error: true, errorCode: 9019 };
    mailbox.roamingSettings = { ...settings };
    return { error: false, data: null };
  },
};

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
