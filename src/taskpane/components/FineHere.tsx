import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingView } from "../view/types";
import { FindingRow } from "./FindingRow";
import { usePaneTexts } from "./PaneTexts";
import { ShownInPart } from "./ShownInPart";

const useStyles = makeStyles({
  details: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
});

/** What was seen and needs nothing; folded away, so that it does not ask for attention. */
export function FineHere({
  findings,
}: {
  readonly findings: readonly FindingView[];
}): ReactElement {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{texts.fineHere(findings.length)}</summary>
      <ShownInPart rows={findings} keyOf={({ id }) => id}>
        {(finding) => <FindingRow finding={finding} isBusy={false} />}
      </ShownInPart>
    </details>
  );
}
