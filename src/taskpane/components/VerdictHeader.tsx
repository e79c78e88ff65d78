import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { Tone } from "../view/types";
import { ToneIcon } from "./ToneIcon";

const useStyles = makeStyles({
  header: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  words: { minWidth: 0, overflowWrap: "break-word" },
  headline: {
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  lead: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface VerdictHeaderProps {
  readonly tone: Tone;
  readonly headline: string;
  readonly lead: string;
  readonly headlineRef: Ref<HTMLHeadingElement>;
}

/** One calm sentence: how the item stands. */
export function VerdictHeader(props: VerdictHeaderProps): ReactElement {
  const { tone, headline, lead, headlineRef } = props;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <ToneIcon tone={tone} size={28} />
      <div className={styles.words}>
        <h1 ref={headlineRef} className={styles.headline}>
          {headline}
        </h1>
        {lead && <Text className={styles.lead}>{lead}</Text>}
      </div>
    </header>
  );
}
