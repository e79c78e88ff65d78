import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { standAt } from "../hooks/standAt";
import type { AboutView } from "../view/aboutView";
import { usePaneTexts } from "./PaneTexts";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: "break-word",
  },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  section: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  link: { display: "block", marginTop: tokens.spacingVerticalS },
});

/** What the add-in reads, keeps and sends, and what it never does. */
export function AboutPage(props: { readonly about: AboutView; readonly back: () => void }) {
  const { about, back } = props;
  const styles = useStyles();
  const texts = usePaneTexts().about;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title.current) standAt(title.current);
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <main className={styles.page}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={back}
      >
        {texts.back}
      </Button>
      <h1 ref={title} className={styles.title}>
        {texts.title}
      </h1>
      {about.sections.map(({ title: heading, text, items }) => (
        <section key={heading}>
          <h2 className={styles.section}>{heading}</h2>
          {text && <Text>{text}</Text>}
          {items.length > 0 && <Items items={items} />}
        </section>
      ))}
      {about.links.map(({ label, address }) => (
        <Link key={address} className={styles.link} href={address} target="_blank" rel="noopener">
          {label}
        </Link>
      ))}
    </main>
  );
}

function Items({ items }: { readonly items: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>
          <Text>{item}</Text>
        </li>
      ))}
    </ul>
  );
}
