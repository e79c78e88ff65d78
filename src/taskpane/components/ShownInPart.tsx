import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { usePaneTexts } from "./PaneTexts";

/** Rows shown before the rest is asked for; one more than this is shown rather than hidden. */
const shownFirst = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ShownInPartProps<Row> {
  readonly rows: readonly Row[];
  readonly labelledBy?: string;
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A list that shows its first rows and, on request, the rest. */
export function ShownInPart<Row>(props: ShownInPartProps<Row>): ReactElement {
  const { rows, labelledBy, keyOf, children } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const [isOpen, setOpen] = useState(false);
  const isLong = rows.length > shownFirst + 1;
  const shown = isOpen || !isLong ? rows : rows.slice(0, shownFirst);
  return (
    <>
      <ul className={styles.list} aria-labelledby={labelledBy}>
        {shown.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {isLong && (
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.showFewer : texts.showMore(rows.length - shownFirst)}
        </Button>
      )}
    </>
  );
}
