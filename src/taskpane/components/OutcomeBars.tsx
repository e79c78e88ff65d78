import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement, Ref } from "react";
import type { OutcomeView } from "../view/types";
import { usePaneTexts } from "./PaneTexts";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  withoutButtons: {
    whiteSpace: "normal",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    alignItems: "start",
  },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
  news: { outlineStyle: "none" },
  next: { display: "block", whiteSpace: "pre-line" },
});

interface OutcomeBarsProps {
  readonly outcomes: readonly OutcomeView[];
  readonly isBusy: boolean;
  readonly undo: (id: number) => void;
  readonly sendNow: () => void;
  readonly dismiss: () => void;
  readonly newsRef: Ref<HTMLDivElement>;
}

/** What has been done, latest first, each with its way back. */
export function OutcomeBars(props: OutcomeBarsProps): ReactElement | null {
  const styles = useStyles();
  if (props.outcomes.length === 0) return null;
  return (
    <div ref={props.newsRef} className={styles.news}>
      <MessageBarGroup className={styles.group}>
        {props.outcomes.map((outcome, index) => (
          <OutcomeBar key={outcome.id} {...props} outcome={outcome} isLatest={index === 0} />
        ))}
      </MessageBarGroup>
    </div>
  );
}

interface OutcomeBarProps extends OutcomeBarsProps {
  readonly outcome: OutcomeView;
  readonly isLatest: boolean;
}

function OutcomeBar(props: OutcomeBarProps): ReactElement {
  const { outcome, isLatest, isBusy } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const hasButtons = outcome.canUndo || outcome.canSend;
  return (
    <MessageBar
      className={hasButtons ? undefined : styles.withoutButtons}
      layout={hasButtons ? "multiline" : "singleline"}
      shape="rounded"
      intent={outcome.isRefused ? "warning" : isLatest ? "success" : "info"}
    >
      <MessageBarBody className={styles.body}>
        {outcome.text} {outcome.next && <span className={styles.next}>{outcome.next}</span>}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          isLatest ? (
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={props.dismiss}
            />
          ) : undefined
        }
      >
        {outcome.canSend && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={props.sendNow}>
            {texts.sendNow}
          </Button>
        )}
        {outcome.canUndo && (
          <Button disabledFocusable={isBusy} onClick={() => props.undo(outcome.id)}>
            {texts.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
