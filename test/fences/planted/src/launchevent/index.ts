import { detour } from "./detour";
export const index = detour;
