import { findNames } from "../../../src/engine/names/findNames";

const namesIn = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Adressen på Aziza Rahimi er fortrolig.", "Aziza Rahimi"],
  ["Adressen på Hanne Madsen er fortrolig.", "Hanne Madsen"],
  ["Peter Holms søn er druknet.", "Peter Holms"],
  ["Attached are Peter Holm's bank statements.", "Peter Holm's"],
  ["Regningen fra Peter Holm er betalt.", "Peter Holm"],
  ["Vi var på besøg hos Mette Dam i går.", "Mette Dam"],
  ["CPR på Peter Holm mangler.", "Peter Holm"],
])("a first name and a surname are a person where places are named too: %s", (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each(["Mødet er på Karen Blixens Plads", "Vi bor på Peter Bangs Vej 14"])(
  "a place that bears a person's full name stays a place: %s",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);
