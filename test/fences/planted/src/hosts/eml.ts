import { readIcs } from "./ics";
export const readEml = readIcs;
