import {
  Button,
  Text,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { ContextPiece, FindingView } from "../view/types";
import { usePaneTexts } from "./PaneTexts";
import { Words } from "./Words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderRadius: tokens.borderRadiusMedium,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    textAlign: "start",
    cursor: "pointer",
    boxSizing: "content-box",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  excerpt: { fontFamily: tokens.fontFamilyMonospace, marginRight: tokens.spacingHorizontalS },
  // Goes to the next line as a whole where there is no room beside the excerpt.
  tells: { color: tokens.colorNeutralForeground2, display: "inline-block" },
  marked: { textDecorationLine: "line-through" },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  detail: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface FindingRowProps {
  readonly finding: FindingView;
  readonly isBusy: boolean;
  /** Marks it as not personal data, or takes the mark back; absent where it cannot be marked. */
  readonly mark?: (key: string, isMarked: boolean) => void;
}

/** What was found and where: hover or focus shows the words around it, a click keeps them open. */
export function FindingRow({ finding, isBusy, mark }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const { context } = finding;
  const key = mark && finding.falseAlarm;
  if (context.length === 0 && !key) return <FindingWords finding={finding} />;
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  const row = (
    <button
      type="button"
      className={styles.row}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detail : undefined}
      onClick={() => setOpen(!isOpen)}
    >
      <FindingWords finding={finding} />
      <Chevron aria-hidden className={styles.chevron} />
    </button>
  );
  return (
    <>
      {context.length > 0 && !isOpen ? (
        <Tooltip relationship="description" content={<Context pieces={context} />}>
          {row}
        </Tooltip>
      ) : (
        row
      )}
      {isOpen && (
        <div id={detail} className={styles.detail}>
          {context.length > 0 && <Context pieces={context} />}
          {key && <MarkButton {...{ finding, isBusy }} mark={() => mark(key, finding.isMarked)} />}
        </div>
      )}
    </>
  );
}

function FindingWords({ finding }: { readonly finding: FindingView }): ReactElement {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { excerpt, tells, isMarked } = finding;
  return (
    <span className={styles.words}>
      {excerpt && (
        <span className={mergeClasses(styles.excerpt, isMarked && styles.marked)}>{excerpt}</span>
      )}
      <Text size={200} className={styles.tells}>
        <Words text={isMarked ? texts.notPersonal.marked : tells} />
      </Text>
    </span>
  );
}

function MarkButton(props: {
  readonly finding: FindingView;
  readonly isBusy: boolean;
  readonly mark: () => void;
}): ReactElement {
  const { notPersonal } = usePaneTexts();
  return (
    <Button size="small" disabledFocusable={props.isBusy} onClick={props.mark}>
      {props.finding.isMarked ? notPersonal.takeBack : notPersonal.mark}
    </Button>
  );
}

function Context({ pieces }: { readonly pieces: readonly ContextPiece[] }): ReactElement {
  return (
    <Text size={200}>
      {pieces.map(({ text, isThis }, index) =>
        isThis ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
      )}
    </Text>
  );
}
