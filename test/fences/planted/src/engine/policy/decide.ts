export const decide = "";
