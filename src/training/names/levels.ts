/** Levels on either side of nought; fewer cost nothing measurable and compress better. */
export const WEIGHT_LEVELS = 15;
export const TRANSITION_LEVELS = 31;
export const LIKENESS_LEVELS = 10;

/** The size of one level, so that the highest stands for what one weight in two thousand exceeds. */
export function levelOf(weights: Float32Array, levels: number, share = 0.9995): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * share)] as number) / levels;
}
