export const localised = "";
