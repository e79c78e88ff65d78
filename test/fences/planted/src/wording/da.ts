import { decide } from "../engine/policy/decide";
export const da = decide;
