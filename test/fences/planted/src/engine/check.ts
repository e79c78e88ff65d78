import { readFileSync } from "node:fs";
export const check = readFileSync;
