import { check } from "../../../src/engine/check";
import { contextOf, foundIn } from "../../../src/engine/findings";
import { read } from "../../../src/engine/text/read";
import type { Channel, Communication } from "../../../src/engine/types";
import { loadPolicy } from "../../../src/index";

const policy = loadPolicy("jammerbugt");

/** How sure the names in an entry's title, or in the text of a mail, are a citizen's. */
function sureness(text: string, channel: Channel = "appointment") {
  const communication: Communication = {
    channel,
    sender: { name: "Inge Vang", address: "inge.vang@jammerbugt.dk" },
    recipients: [],
    parts: [{ name: channel === "mail" ? "body" : "subject", text }],
  };
  return foundIn(contextOf(communication, policy, read(communication)))
    .filter(({ kind }) => kind === "personName")
    .map(({ match }) => match.confidence)
    .filter((confidence) => confidence !== "low");
}

test.each([
  "FERIE (ring til Kurt)",
  "Anne-Mette har nøglen til bilen",
  "ring Kenneth ang. stol 3 + bestil lattergas",
  "flytta skrivbord, Jonna o Fatima byter rum",
  "Hämta bil 7, besiktning (Torben har nyckeln)",
])("a first name alone in an entry is a colleague's: %s", (title) => {
  expect(sureness(title)).toEqual([]);
});

test.each([
  "Møde med Peter Lykke Jensen",
  "Samtale med borgeren Aziza",
  "Hembesök familjen Fryele",
  "Familien Raun, samtale",
  "fru Mosekær kl. 10",
  "Møde med Kristensen om hegn",
  "Gerda, Kærvej 22, Brovst",
])("a citizen's name stays sure: %s", (title) => {
  expect(sureness(title)).not.toEqual([]);
});

test("in a mail a first name counts as before", () => {
  expect(sureness("Vi har talt med Kurt om sagen i går.", "mail")).not.toEqual([]);
});

test("a first name still tells whose matter it is", () => {
  const communication: Communication = {
    channel: "appointment",
    sender: { name: "Inge Vang", address: "inge.vang@jammerbugt.dk" },
    recipients: [],
    parts: [{ name: "subject", text: "Samtale med Gerda om demens" }],
  };
  expect(check(communication, policy).effect).toBe("block");
});
