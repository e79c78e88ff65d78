/** The reason noted where the user's mark, not a written word, answers a rule. */
export const falseAlarmReason = "not-personal-data";
