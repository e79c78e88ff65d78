import { pane } from "../taskpane/pane";
export const detour = pane;
