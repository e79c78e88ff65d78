import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { Language } from "../../engine/types";
import { paneWordingIn } from "../../wording/pane";
import { useIsDark } from "../hooks/useIsDark";
import type { OfficeColours } from "../hooks/useIsDark";
import type { Nothing, Opened } from "../opened";
import { aboutView } from "../view/aboutView";
import { AboutPage } from "./AboutPage";
import { Notice } from "./Notice";
import { OpenItem } from "./OpenItem";
import { PaneTexts, usePaneTexts } from "./PaneTexts";

export interface PaneProps {
  readonly opened: Opened;
  readonly language: Language;
  readonly officeColours?: OfficeColours;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    // Long words have no room in a narrow pane at twice the size.
    "@media (max-width: 260px)": { hyphens: "auto" },
  },
  content: { flexGrow: 1 },
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pages of the pane. "Se tilbage", looking back over old entries, will be the third. */
type Page = "item" | "about";

/** The whole task pane. */
export function Pane({ opened, language, officeColours }: PaneProps): ReactElement {
  const isDark = useIsDark(officeColours);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <PaneTexts.Provider value={paneWordingIn(language)}>
        <Pages opened={opened} language={language} />
      </PaneTexts.Provider>
    </FluentProvider>
  );
}

function Pages({ opened, language }: Omit<PaneProps, "officeColours">): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState<Page>("item");
  const link = useFocusOnReturn(page);
  if ("waiting" in opened) return <div className={styles.pane} />;
  if (page === "about") {
    return (
      <div className={styles.pane}>
        <AboutPage about={aboutView(opened.policy, language)} back={() => setPage("item")} />
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <div className={styles.content}>
        {"guard" in opened ? (
          <OpenItem key={opened.turn} {...opened} language={language} />
        ) : (
          <NothingOpen why={opened.nothing} />
        )}
      </div>
      <AboutLink link={link} open={() => setPage("about")} />
    </div>
  );
}

function AboutLink(props: {
  readonly link: RefObject<HTMLButtonElement>;
  readonly open: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <footer className={styles.footer}>
      <Link as="button" ref={props.link} onClick={props.open}>
        {texts.about.link}
      </Link>
    </footer>
  );
}

/** Back from the page, the keyboard stands where it left. */
function useFocusOnReturn(page: Page): RefObject<HTMLButtonElement> {
  const link = useRef<HTMLButtonElement>(null);
  const last = useRef<Page>(page);
  useEffect(() => {
    if (page === "item" && last.current === "about") link.current?.focus();
    last.current = page;
  }, [page]);
  return link;
}

function NothingOpen({ why }: { readonly why: Nothing }) {
  const { notices } = usePaneTexts();
  const Icon = why === "noItem" ? MailRegular : WarningRegular;
  return (
    <main>
      <Notice icon={<Icon fontSize={40} />} {...notices[why]} />
    </main>
  );
}
