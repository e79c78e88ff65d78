import type { Effect } from "../../engine/types";
import type { Tone } from "./types";

const tones: { readonly [effect in Effect]: Tone } = {
  allow: "fine",
  inform: "note",
  prompt: "question",
  secure: "secure",
  block: "stop",
};

export function toneOf(effect: Effect): Tone {
  return tones[effect];
}
