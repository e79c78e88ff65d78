import { loadPolicy } from "../engine/policy/load";
import policy from "../../policies/jammerbugt.json";
export const pane = [loadPolicy, policy];
