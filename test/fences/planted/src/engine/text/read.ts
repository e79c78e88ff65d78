import { decide } from "../policy/decide";
export const read = decide;
