/** The language of the user's Outlook, such as `da-DK`; empty where it does not say. */
export function displayLanguage(): string {
  try {
    return Office.context.displayLanguage ?? "";
  } catch {
    return "";
  }
}
