import { start } from "../cli/main";
export const outlookMessage = start;
