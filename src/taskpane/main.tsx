import { createRoot } from "react-dom/client";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { languageFor } from "../wording";
import { Pane } from "./components/Pane";
import { officeColours } from "./officeColours";
import { followOpenItem } from "./followOpenItem";

const root = createRoot(document.getElementById("pane")!);

// The frame and its styles are there before Office is, so that the first words come at once.
root.render(<Pane opened={{ waiting: true }} language="en" officeColours={officeColours} />);

void Office.onReady(() => {
  const language = languageFor(displayLanguage());
  document.documentElement.lang = language;
  followOpenItem(language, (opened) => {
    root.render(<Pane opened={opened} language={language} officeColours={officeColours} />);
  });
});
