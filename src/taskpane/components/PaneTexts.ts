import { createContext, useContext } from "react";
import { paneWordingIn } from "../../wording/pane";
import type { PaneWording } from "../../wording/pane";

/** The pane's words in the user's language, for every component below. */
export const PaneTexts = createContext<PaneWording>(paneWordingIn("en"));

export function usePaneTexts(): PaneWording {
  return useContext(PaneTexts);
}
