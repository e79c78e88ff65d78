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

/** Said aloud by a screen reader when it changes, and only then; always in the page. */
export function Announcer({ text }: { readonly text: string }): ReactElement {
  return (
    <div role="status" className={useStyles().heard}>
      {text}
    </div>
  );
}
