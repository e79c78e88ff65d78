import { useEffect, useState, useSyncExternalStore } from "react";

/** Outlook's own colours, where the client tells them, and when they change. */
export interface OfficeColours {
  readonly isDark: () => boolean | undefined;
  readonly watch: (changed: () => void) => () => void;
}

/** Dark as Outlook is; where Outlook does not say, as the system is. */
export function useIsDark(office: OfficeColours | undefined): boolean {
  const [told, tell] = useState(() => office?.isDark());
  useEffect(() => office?.watch(() => tell(office.isDark())), [office]);
  const preferred = useSyncExternalStore(watchSystem, isSystemDark, () => false);
  return told ?? preferred;
}

const dark = "(prefers-color-scheme: dark)";

function isSystemDark(): boolean {
  return window.matchMedia(dark).matches;
}

function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
