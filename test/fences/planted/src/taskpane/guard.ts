import { detour } from "../launchevent/detour";

export const guard = detour;
