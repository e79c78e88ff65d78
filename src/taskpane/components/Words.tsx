import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ whole: { whiteSpace: "nowrap" } });

/** "CPR-nummer", "JK-M3": at a hyphen after capitals no line may end. */
const compound = /((?<![\p{L}\d-])\p{Lu}{2,5}-[\p{L}\d]{1,14}(?![\p{L}\d-]))/u;

/** A text in which short compounds are not torn at the end of a line. */
export function Words({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  // What the expression captures stands at the odd places.
  const pieces = text.split(compound);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} className={styles.whole}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
