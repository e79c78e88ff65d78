import type { OfficeColours } from "./hooks/useIsDark";

interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Outlook's theme. Many clients do not tell it, and old ones have no such member. */
export const officeColours: OfficeColours = { isDark, watch };

function isDark(): boolean | undefined {
  try {
    const theme = Office.context.officeTheme as OfficeTheme | undefined;
    return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor);
  } catch {
    return undefined;
  }
}

function watch(changed: () => void): () => void {
  let isWatched = true;
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => {
      if (isWatched) changed();
    });
  } catch {
    return () => undefined;
  }
  return () => {
    isWatched = false;
  };
}

/** Whether white is easier to read on it than black, by the perceived lightness of the colour. */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((each) => parseInt(each, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
