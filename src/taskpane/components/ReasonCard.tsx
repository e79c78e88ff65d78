import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { ReactElement, ReactNode, Ref } from "react";
import type { ReasonView, RemedyView } from "../view/types";
import { FindingRow } from "./FindingRow";
import { usePaneTexts } from "./PaneTexts";
import { RemedyButtons } from "./RemedyButtons";
import { ShownInPart } from "./ShownInPart";
import { ToneIcon } from "./ToneIcon";
import { Words } from "./Words";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "break-word",
  },
  answered: { backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS },
  what: {
    margin: 0,
    minWidth: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: "none",
    // Only the pane itself moves the keyboard here, and then it shall be seen after a click too.
    ":focus": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorBrandStroke1,
      outlineOffset: "4px",
    },
  },
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  label: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  recipient: {
    display: "block",
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  recipientTells: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface ReasonCardProps {
  readonly reason: ReasonView;
  readonly isBusy: boolean;
  readonly isMeeting: boolean;
  readonly choose: (remedy: RemedyView) => void;
  readonly mark?: (key: string, isMarked: boolean) => void;
  /** The heading, for the pane to go to. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** One reason: what, why, where, and what can be done instead. */
export function ReasonCard(props: ReasonCardProps): ReactElement {
  const { reason, isBusy, choose, headingRef } = props;
  const styles = useStyles();
  const heading = useId();
  const isAnswered = reason.answer !== undefined;
  const isShown = !isAnswered || reason.findings.some(({ isMarked }) => isMarked);
  return (
    <article
      className={mergeClasses(styles.card, isAnswered && styles.answered)}
      aria-labelledby={heading}
    >
      <div className={styles.head}>
        <ToneIcon tone={reason.tone} size={20} />
        <h2 id={heading} ref={headingRef} className={styles.what}>
          <Words text={reason.what} />
        </h2>
      </div>
      {reason.answer && <Text>{reason.answer}</Text>}
      {reason.because && (
        <Text>
          <Words text={reason.because} />
          {reason.ids.length > 0 && <Ids ids={reason.ids} />}
        </Text>
      )}
      {reason.stillHolds && <Text>{reason.stillHolds}</Text>}
      {reason.alsoHelped && <Text>{reason.alsoHelped}</Text>}
      {reason.remedies.length > 0 && (
        <RemedyButtons remedies={reason.remedies} isBusy={isBusy} choose={choose} />
      )}
      {isShown && <Details {...props} />}
    </article>
  );
}

/** The catalogue's ids, small. */
function Ids({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.quiet}>
      {" ("}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <Words text={id} />
        </Fragment>
      ))}
      {")"}
    </Text>
  );
}

/** What was found and who would get it. */
function Details({ reason, isBusy, isMeeting, mark }: ReasonCardProps): ReactElement | null {
  const styles = useStyles();
  const texts = usePaneTexts();
  if (reason.findings.length + reason.recipients.length === 0) return null;
  return (
    <div className={styles.details}>
      {reason.findings.length > 0 && (
        <Group label={texts.found}>
          {(labelledBy) => (
            <ShownInPart rows={reason.findings} labelledBy={labelledBy} keyOf={({ id }) => id}>
              {(finding) => <FindingRow finding={finding} isBusy={isBusy} mark={mark} />}
            </ShownInPart>
          )}
        </Group>
      )}
      {reason.recipients.length > 0 && (
        <Group label={isMeeting ? texts.attendees : texts.recipients}>
          {(labelledBy) => (
            <ShownInPart
              rows={reason.recipients}
              labelledBy={labelledBy}
              keyOf={({ address, tells }) => `${tells} ${address}`}
            >
              {({ address, name, tells }) => (
                <Text className={styles.recipient}>
                  {name ? `${name} <${address}>` : address}
                  <Text size={200} className={styles.recipientTells}>
                    {tells}
                  </Text>
                </Text>
              )}
            </ShownInPart>
          )}
        </Group>
      )}
    </div>
  );
}

function Group(props: {
  readonly label: string;
  readonly children: (labelledBy: string) => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const label = useId();
  return (
    <div>
      <p id={label} className={styles.label}>
        {props.label}
      </p>
      {props.children(label)}
    </div>
  );
}
