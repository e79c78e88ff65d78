import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { RemedyView } from "../view/types";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, maxWidth: "100%" },
  tells: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface RemedyButtonsProps {
  readonly remedies: readonly RemedyView[];
  readonly isBusy: boolean;
  readonly choose: (remedy: RemedyView) => void;
}

/** One-click repairs, best first; each tells what will happen, the best one without being asked. */
export function RemedyButtons({ remedies, isBusy, choose }: RemedyButtonsProps): ReactElement {
  const styles = useStyles();
  const best = remedies.find(({ isPrimary }) => isPrimary);
  const others = remedies.filter((remedy) => remedy !== best);
  return (
    <div className={styles.group}>
      {best && <BestRemedy remedy={best} isBusy={isBusy} choose={() => choose(best)} />}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((remedy) => (
            <Tooltip key={remedy.id} relationship="description" content={remedy.tells}>
              <Button
                className={styles.button}
                // Losing focus while it works would throw the keyboard back to the top.
                disabledFocusable={isBusy}
                onClick={() => choose(remedy)}
              >
                {remedy.label}
              </Button>
            </Tooltip>
          ))}
        </div>
      )}
    </div>
  );
}

interface BestRemedyProps {
  readonly remedy: RemedyView;
  readonly isBusy: boolean;
  readonly choose: () => void;
}

function BestRemedy({ remedy, isBusy, choose }: BestRemedyProps): ReactElement {
  const styles = useStyles();
  const tells = useId();
  return (
    <div>
      <Button
        className={styles.button}
        appearance="primary"
        aria-describedby={tells}
        disabledFocusable={isBusy}
        onClick={choose}
      >
        {remedy.label}
      </Button>
      <Text id={tells} size={200} className={styles.tells}>
        {remedy.tells}
      </Text>
    </div>
  );
}
