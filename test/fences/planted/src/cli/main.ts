import { cycle } from "./cycle";
export const start = cycle;
