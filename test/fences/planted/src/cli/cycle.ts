import { start } from "./main";
export const cycle = () => start;
