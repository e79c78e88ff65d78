/**
 * Sections under which the municipality helps a citizen: home help, rehabilitation, support, daily
 * living, placement, investigation, sick pay for chronic illness.
 *
 * Source: the Danish Acts on social services, on children, on active social policy and on sickness
 * benefit (numbers of sections are facts).
 */
export const socialSections: ReadonlySet<number> = new Set([
  18, 19, 20, 25, 32, 41, 42, 43, 44, 45, 46, 47, 50, 52, 54, 56, 66, 67, 68, 76, 81, 82, 83, 84,
  85, 86, 87, 90, 91, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 107, 108, 109, 110, 112, 113,
  114, 115, 116, 117, 118, 119, 120, 122, 124, 140, 141,
]);
