import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTexts } from "./PaneTexts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tells: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: "anywhere" },
});

interface MarkedFindingsProps {
  readonly count: number;
  readonly isBusy: boolean;
  readonly takeBack: () => void;
}

/** How many findings of this draft the user has marked as not personal data, and the way back. */
export function MarkedFindings({ count, isBusy, takeBack }: MarkedFindingsProps): ReactElement {
  const styles = useStyles();
  const { notPersonal } = usePaneTexts();
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.tells}>
        {notPersonal.inDraft(count)}
      </Text>
      <Button size="small" disabledFocusable={isBusy} onClick={takeBack}>
        {notPersonal.takeAllBack(count)}
      </Button>
    </div>
  );
}
