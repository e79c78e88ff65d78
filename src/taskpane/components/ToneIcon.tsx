import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { ShieldLockRegular } from "@fluentui/react-icons/svg/shield-lock";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tone } from "../view/types";

const icons = {
  fine: CheckmarkCircleRegular,
  note: InfoRegular,
  question: EyeRegular,
  secure: ShieldLockRegular,
  stop: SubtractCircleRegular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  question: { color: tokens.colorStatusWarningForeground3 },
  secure: { color: tokens.colorBrandForeground1 },
  stop: { color: tokens.colorStatusDangerForeground1 },
});

/** The words beside it say the same, so it is hidden from those who hear the pane. */
export function ToneIcon({ tone, size }: { tone: Tone; size: number }): ReactElement {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} fontSize={size} />;
}
