import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Guard, GuardState } from "../guard/types";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useLingering } from "../hooks/useLingering";
import type { Places } from "../hooks/useOpenedAt";
import type { OutcomeView, RemedyView, VerdictView } from "../view/types";
import { isReceived } from "../view/viewing";
import { FineHere } from "./FineHere";
import { GiveReasonDialog } from "./GiveReasonDialog";
import { MarkedFindings } from "./MarkedFindings";
import { OutcomeBars } from "./OutcomeBars";
import { usePaneTexts } from "./PaneTexts";
import { ReasonCard } from "./ReasonCard";
import { VerdictHeader } from "./VerdictHeader";

const useStyles = makeStyles({
  report: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CheckedItemProps {
  readonly guard: Guard;
  readonly state: GuardState;
  readonly verdict: VerdictView;
  readonly outcomes: readonly OutcomeView[];
  readonly places: Places;
  readonly overrideReasons: readonly string[];
  readonly isReasonInHeader: boolean;
}

/** The verdict on the open item: how it stands, what has been done, and every reason. */
export function CheckedItem(props: CheckedItemProps): ReactElement {
  const { guard, state, verdict, outcomes, places } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const [asking, ask] = useState<RemedyView | undefined>();
  const root = useRef<HTMLDivElement>(null);
  const isDialogThere = useLingering(asking !== undefined, () => !isHidden(root.current));
  const focus = useKeptFocus(places.headline);
  const form = state.reading?.form ?? "message-compose";

  function choose(remedy: RemedyView): void {
    if (remedy.id === "give-reason") ask(remedy);
    else void guard.carryOut(remedy.choice);
  }

  function give(reason: string): void {
    if (asking) void guard.carryOut({ ...asking.choice, reason });
    ask(undefined);
  }

  function mark(key: string, isMarked: boolean): void {
    void (isMarked ? guard.unmarkFalseAlarms([key]) : guard.markFalseAlarm(key));
  }

  return (
    <div ref={root} onFocus={focus.remember}>
      <VerdictHeader {...verdict} headlineRef={places.headline} />
      <OutcomeBars
        newsRef={focus.news}
        outcomes={outcomes}
        isBusy={state.busy}
        undo={(id) => void guard.undo(id)}
        sendNow={() => void guard.sendNow()}
        dismiss={guard.dismiss}
      />
      {verdict.reasons.map((reason) => (
        <ReasonCard
          key={reason.rule}
          reason={reason}
          isBusy={state.busy}
          isMeeting={form.startsWith("appointment")}
          choose={choose}
          mark={isReceived(form) ? undefined : mark}
          headingRef={places.reason(reason.rule)}
        />
      ))}
      {state.falseAlarms.length > 0 && (
        <MarkedFindings
          count={state.falseAlarms.length}
          isBusy={state.busy}
          takeBack={() => void guard.unmarkFalseAlarms(state.falseAlarms)}
        />
      )}
      {verdict.fine.length > 0 && <FineHere findings={verdict.fine} />}
      {verdict.reportBreach && (
        <div className={styles.report}>
          <Link href={verdict.reportBreach} target="_blank" rel="noopener">
            {texts.reportBreach}
          </Link>
        </div>
      )}
      {isDialogThere && (
        <GiveReasonDialog
          isOpen={asking !== undefined}
          reasons={props.overrideReasons}
          isSentInHeader={props.isReasonInHeader}
          give={give}
          cancel={() => ask(undefined)}
        />
      )}
    </div>
  );
}

/** From those who hear the pane, as long as a dialog is open over it. */
function isHidden(element: HTMLElement | null): boolean {
  return element !== null && element.closest("[aria-hidden=true]") !== null;
}
