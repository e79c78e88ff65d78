/** A policy's link as it may be put in the page: web and mail addresses only. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^(?:https:\/\/|mailto:|tel:)\S+$/i.test(address)
    ? address
    : undefined;
}
