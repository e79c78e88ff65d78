import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, Ref } from "react";
import { Words } from "./Words";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: "center",
  },
  icon: { color: tokens.colorNeutralForeground3, display: "block" },
  title: {
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    textWrap: "balance",
  },
  text: {
    color: tokens.colorNeutralForeground2,
    maxWidth: "32em",
    textAlign: "center",
    textWrap: "pretty",
  },
});

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** The heading, for the pane to go to. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A whole-pane message, for when there is no verdict to show. */
export function Notice({ icon, title, text, titleRef, action }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <span className={styles.icon}>{icon}</span>
      <h1 ref={titleRef} className={styles.title}>
        <Words text={title} />
      </h1>
      <Text className={styles.text}>
        <Words text={text} />
      </Text>
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  );
}
