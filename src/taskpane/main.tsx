import { createRoot } from "react-dom/client";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { languageFor } from "../wording";
import { Pane } from "./components/Pane";
import { officeColours } from "./officeColours";
import { followOpenItem } from "./followOpenItem";

const root = createRoot(document.getElementById("pane")!);

void Office.onReady(() => {
  const language = languageFor(displayLanguage());
  document.documentElement.lang = language;
  followOpenItem(language, (opened) => {
    root.render(<Pane opened={opened} language={language} officeColours={officeColours} />);
  });
});
