/** Small words inside names, which keep their small letter. */
export const particles: ReadonlySet<string> = new Set(
  "af av von van de den del der della di da dos du la le el al bin bint ibn abu ben y zu ter ten í".split(
    " ",
  ),
);
