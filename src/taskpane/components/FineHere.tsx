import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { FindingView } from "../view/types";
import { FindingRow } from "./FindingRow";
import { usePaneTexts } from "./PaneTexts";
import { ShownInPart } from "./ShownInPart";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

/** What was found and needs nothing; folded away, so that it does not ask for attention. */
export function FineHere({
  findings,
}: {
  readonly findings: readonly FindingView[];
}): ReactElement {
  const styles = useStyles();
  const texts = usePaneTexts();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <div className={styles.section}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.fineHere(findings.length)}
      </Button>
      {isOpen && (
        <div id={list}>
          <ShownInPart rows={findings} keyOf={({ id }) => id}>
            {(finding) => <FindingRow finding={finding} isBusy={false} />}
          </ShownInPart>
        </div>
      )}
    </div>
  );
}
