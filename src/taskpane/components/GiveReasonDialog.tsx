import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { leastReason, writtenReason } from "../view/writtenReason";
import { usePaneTexts } from "./PaneTexts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  surface: { maxWidth: "calc(100vw - 24px)", boxSizing: "border-box" },
});

/** The value of "another reason"; no reason of a policy is empty. */
const another = "";

interface GiveReasonDialogProps extends GiveReasonFormProps {
  readonly isOpen: boolean;
}

interface GiveReasonFormProps {
  /** The policy's short list, in the user's language. */
  readonly reasons: readonly string[];
  readonly isSentInHeader: boolean;
  readonly give: (reason: string) => void;
  readonly cancel: () => void;
}

/**
 * Asks why a stop has to be lifted: one of the policy's reasons, or the user's own words. Close
 * it before taking it away: only a dialog that closes gives the rest of the pane back to those who
 * hear it.
 */
export function GiveReasonDialog({ isOpen, ...form }: GiveReasonDialogProps): ReactElement {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && form.cancel()}>
      <DialogSurface
        className={styles.surface}
        aria-describedby={undefined}
        // Office.js would walk out of the dialog with the Tab key.
        onKeyDown={(event) => event.key === "Tab" && event.stopPropagation()}
      >
        <GiveReasonForm {...form} />
      </DialogSurface>
    </Dialog>
  );
}

function GiveReasonForm(props: GiveReasonFormProps): ReactElement {
  const { reasons, isSentInHeader, give, cancel } = props;
  const { giveReason: texts } = usePaneTexts();
  const styles = useStyles();
  const [chosen, choose] = useState<string | undefined>(reasons.length > 0 ? undefined : another);
  const [words, setWords] = useState("");
  const [hasTried, setTried] = useState(false);
  const written = writtenReason(chosen, words);
  const isUnchosen = hasTried && chosen === undefined;
  const isOwn = chosen === another;
  const isTooShort = hasTried && isOwn && written === undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (written !== undefined) give(written);
  }

  return (
    <form onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{texts.title}</DialogTitle>
        <DialogContent className={styles.content}>
          <Text>{texts.intro}</Text>
          {reasons.length > 0 && (
            <Field
              label={texts.choose}
              validationMessage={isUnchosen ? texts.chooseOne : undefined}
            >
              <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
                {reasons.map((reason) => (
                  <Radio key={reason} value={reason} label={reason} />
                ))}
                <Radio value={another} label={texts.other} />
              </RadioGroup>
            </Field>
          )}
          <Field
            label={isOwn ? texts.write : texts.writeMore}
            hint={isOwn ? `${texts.atLeast(leastReason)} ${texts.leaveOut}` : texts.leaveOut}
            required={isOwn}
            validationMessage={isTooShort ? texts.tooShort(leastReason) : undefined}
          >
            <Textarea
              value={words}
              maxLength={200}
              resize="vertical"
              onChange={(_, { value }) => setWords(value)}
            />
          </Field>
          {isSentInHeader && <Text size={200}>{texts.inHeader}</Text>}
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" type="submit">
            {texts.save}
          </Button>
          <Button onClick={cancel}>{texts.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
