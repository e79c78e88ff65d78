import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clip: "rect(0, 0, 0, 0)",
    whiteSpace: "nowrap",
    border: 0,
  },
});

/** Changes the text for those who watch it, and for nobody's ears. */
const noBreakSpace = "\u00a0";

interface AnnouncerProps {
  readonly text: string;
  /** Another turn says the same text once more. */
  readonly turn: number;
}

/** Said aloud by a screen reader when it changes, and only then; always in the page. */
export function Announcer({ text, turn }: AnnouncerProps): ReactElement {
  return (
    <div role="status" className={useStyles().heard}>
      {text}
      {turn % 2 === 1 && noBreakSpace}
    </div>
  );
}
