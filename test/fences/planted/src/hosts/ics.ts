export const readIcs = "";
