import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { RemedyView } from "../view/types";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
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

/** One-click repairs, best first; the line below each says what will happen. */
export function RemedyButtons(props: RemedyButtonsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.remedies.map((remedy) => (
        <li key={remedy.id}>
          <RemedyButton {...props} remedy={remedy} />
        </li>
      ))}
    </ul>
  );
}

function RemedyButton({
  remedy,
  isBusy,
  choose,
}: Omit<RemedyButtonsProps, "remedies"> & { readonly remedy: RemedyView }): ReactElement {
  const styles = useStyles();
  const tells = useId();
  return (
    <>
      <Button
        className={styles.button}
        appearance={remedy.isPrimary ? "primary" : "secondary"}
        aria-describedby={tells}
        // A button that loses focus while it works would throw the keyboard back to the top.
        disabledFocusable={isBusy}
        onClick={() => choose(remedy)}
      >
        {remedy.label}
      </Button>
      <Text id={tells} size={200} className={styles.tells}>
        {remedy.tells}
      </Text>
    </>
  );
}
