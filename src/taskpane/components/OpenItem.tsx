import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { MailEditRegular } from "@fluentui/react-icons/svg/mail-edit";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { localised } from "../../engine/localised";
import type { Policy } from "../../engine/policy/types";
import type { Language } from "../../engine/types";
import type { Guard } from "../guard/types";
import { useGuardState } from "../hooks/useGuardState";
import { useOpenedAt } from "../hooks/useOpenedAt";
import type { Places } from "../hooks/useOpenedAt";
import { announcementOf } from "../view/announcement";
import { paneView } from "../view/paneView";
import { Announcer } from "./Announcer";
import { CheckedItem } from "./CheckedItem";
import { Notice } from "./Notice";
import { usePaneTexts } from "./PaneTexts";

const useStyles = makeStyles({
  opening: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXXL,
  },
  reading: {
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface OpenItemProps {
  readonly guard: Guard;
  readonly policy: Policy;
  readonly language: Language;
  readonly canSendNow: boolean;
}

/** The item the pane is open in, in whichever state it is. */
export function OpenItem(props: OpenItemProps): ReactElement {
  const { guard, language, canSendNow } = props;
  const state = useGuardState(guard);
  const view = paneView(state, language, canSendNow);
  const places = useOpenedAt(state.openedAt, view);
  return (
    <main>
      <Announcer text={announcementOf(view)} turn={state.openedAt?.turn ?? 0} />
      <Shown {...props} view={view} state={state} places={places} />
    </main>
  );
}

function Shown({
  guard,
  policy,
  language,
  view,
  state,
  places,
}: OpenItemProps & {
  readonly view: ReturnType<typeof paneView>;
  readonly state: ReturnType<Guard["state"]>;
  readonly places: Places;
}): ReactElement | null {
  const texts = usePaneTexts();
  switch (view.is) {
    case "opening":
      return <Opening isSlow={view.isSlow} />;
    case "empty":
      return (
        <Notice
          icon={<MailEditRegular fontSize={40} />}
          {...view.notice}
          titleRef={places.headline}
        />
      );
    case "could-not-check":
      return (
        <Notice
          icon={<QuestionCircleRegular fontSize={40} />}
          {...view.notice}
          titleRef={places.headline}
          action={{ label: texts.tryAgain, run: () => void guard.readNow() }}
        />
      );
    case "checked":
      return (
        <CheckedItem
          guard={guard}
          state={state}
          places={places}
          verdict={view.verdict}
          outcomes={view.outcomes}
          overrideReasons={policy.reasons
            .map((reason) => localised(reason, language, policy.language))
            .filter((reason) => reason !== "")}
          isReasonInHeader={policy.reasonInHeader && state.reading?.form === "message-compose"}
        />
      );
  }
}

/** Nothing to see until the wait would be noticed. */
function Opening({ isSlow }: { readonly isSlow: boolean }): ReactElement | null {
  const styles = useStyles();
  const texts = usePaneTexts();
  if (!isSlow) return null;
  return (
    <div className={styles.opening}>
      <h1 className={styles.reading}>{texts.reading}</h1>
      <Spinner aria-label={texts.reading} />
    </div>
  );
}
