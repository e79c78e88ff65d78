export const loadPolicy = "";
