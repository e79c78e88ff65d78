import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../../src/engine/check";
import { loadPolicy } from "../../../src/engine/policy/load/loadPolicy";
import type { Policy } from "../../../src/engine/policy/types";
import { editsOf, remedyPlans } from "../../../src/engine/remedies";
import { remedyIds } from "../../../src/engine/types";
import type { Communication, Edit, Language, RemedyId } from "../../../src/engine/types";

const policies = path.resolve(__dirname, "../../../policies");
const jammerbugt = preset("jammerbugt");

function preset(name: string): Policy {
  const text = (file: string) => readFileSync(path.join(policies, `${file}.json`), "utf8");
  const loaded = loadPolicy(text(name), {
    "base-da": text("base-da"),
    "base-sv": text("base-sv"),
  });
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

const toCitizen = [{ field: "to", name: "", address: "anna.test@gmail.com" }] as const;
const lone = { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" };

function mail(subject: string, body: string, more: Partial<Communication> = {}): Communication {
  return {
    channel: "mail",
    at: "2026-11-21",
    sender: lone,
    recipients: toCitizen,
    parts: [
      { name: "subject", text: subject },
      { name: "body", text: body },
    ],
    ...more,
  };
}

function meeting(subject: string, more: Partial<Communication> = {}): Communication {
  return {
    ...mail(subject, ""),
    channel: "meeting",
    recipients: [{ field: "required", name: "Ole Dam", address: "ole.dam@jammerbugt.dk" }],
    ...more,
  };
}

/** The edits of one remedy, as a click in the pane would plan them. */
function edits(
  communication: Communication,
  id: RemedyId,
  language: Language = "da",
): readonly Edit[] {
  const verdict = check(communication, jammerbugt);
  const remedy = verdict.remedies.find((each) => each.id === id);
  if (!remedy) throw new Error(`${id} is not offered: ${JSON.stringify(verdict.remedies)}`);
  return editsOf(remedy, verdict, communication, jammerbugt, language);
}

function carriedOut(text: string, part: string, planned: readonly Edit[]): string {
  return planned.reduce((written, edit) => {
    if (edit.do !== "replaceText" || edit.part !== part) return written;
    expect(written.slice(edit.start, edit.end)).toBe(edit.expected);
    return written.slice(0, edit.start) + edit.text + written.slice(edit.end);
  }, text);
}

describe("remedies", () => {
  it("there is one plan for every remedy", () => {
    expect(remedyPlans.map(({ id }) => id).sort()).toEqual([...remedyIds].sort());
  });

  it("sending securely sets the header of the municipality's recipe", () => {
    const [edit] = edits(mail("Din sag", "Dit CPR-nummer er 111111-1118."), "send-securely");
    expect(edit).toMatchObject({ do: "setHeader" });
  });

  it("masking keeps the form of a number and hides its digits", () => {
    const body = "Dit CPR-nummer er 111111-1118, ikke 010180-0008.";
    const planned = edits(mail("Din sag", body), "mask-finding");
    expect(carriedOut(body, "body", planned)).toBe(
      "Dit CPR-nummer er XXXXXX-XXXX, ikke XXXXXX-XXXX.",
    );
  });

  it("removing takes the number out and leaves the sentence", () => {
    const body = "Dit CPR-nummer er 111111-1118.";
    const planned = edits(mail("Din sag", body), "remove-finding");
    expect(carriedOut(body, "body", planned)).toBe("Dit CPR-nummer er .");
  });

  it.each([
    ["Aktindsigt 111111-1118", "Aktindsigt"],
    ["Vedr. ansøgning (CPR-nr. 111111-1118)", "Vedr. ansøgning"],
    ["CPR: 111111-1118 - parkering", "parkering"],
  ])("the subject %j is cleaned to %j", (subject, cleaned) => {
    expect(edits(mail(subject, ""), "clean-subject")).toEqual([
      { do: "setSubject", expected: subject, text: cleaned },
    ]);
  });

  it("a subject of nothing but the number gets the municipality's neutral words", () => {
    const [edit] = edits(mail("Vedr. 111111-1118", ""), "clean-subject");
    expect(edit).toMatchObject({ do: "setSubject" });
    expect((edit as { text: string }).text).toBe(jammerbugt.texts.neutralSubject?.da);
  });

  it("a citizen's name in a meeting gives way to initials", () => {
    const title = "Møde med Jens Jensen";
    const planned = edits(meeting(title), "replace-name-by-initials");
    expect(carriedOut(title, "subject", planned)).toBe("Møde med JJ");
  });

  it("a meeting with an illness gets a neutral title in the user's language", () => {
    const title = "JJ – genoptræning efter rygskade";
    expect(edits(meeting(title), "neutral-subject", "sv")).toEqual([
      { do: "setSubject", expected: title, text: jammerbugt.texts.neutralMeeting?.sv },
    ]);
  });

  it("a party meeting can be made private, once", () => {
    const party = meeting("Gruppemøde i Venstre");
    expect(edits(party, "make-private")).toEqual([{ do: "setPrivate", private: true }]);
    const isPrivate = { ...party, traits: { private: true } };
    const offered = check(isPrivate, jammerbugt).remedies.map(({ id }) => id);
    expect(offered).not.toContain("make-private");
  });

  it("a question can be answered for this content and these recipients only", () => {
    const party = meeting("Gruppemøde i Venstre");
    const [edit] = edits(party, "confirm");
    if (edit?.do !== "acknowledge") throw new Error("an acknowledgement was expected");
    const answered = { rule: edit.rule, digest: edit.digest };
    expect(check({ ...party, acknowledged: [answered] }, jammerbugt).effect).toBe("allow");
    const changed = { ...meeting("Gruppemøde i Enhedslisten"), acknowledged: [answered] };
    expect(check(changed, jammerbugt).effect).toBe("prompt");
  });

  it("answering a citizen's insecure mail takes the thread out and puts the approved text in", () => {
    const body = [
      "Kære Anna",
      "",
      "Tak for din mail.",
      "",
      "Fra: Anna Test <anna.test@gmail.com>",
      "Sendt: 20. november 2026 10:12",
      "Til: Lone Bach <lone.bach@jammerbugt.dk>",
      "Emne: Min sag",
      "",
      "Mit CPR-nummer er 111111-1118, og jeg har fået gigt.",
    ].join("\n");
    const reply = mail("SV: Min sag", body, { traits: { composeType: "reply" } });
    const planned = edits(reply, "remove-history");
    const [cut] = planned;
    expect(cut).toMatchObject({ do: "removeHistory", end: body.length });
    expect(body.slice((cut as { start: number }).start)).toMatch(/^Fra: Anna Test/);
    expect(planned.map((edit) => edit.do)).toEqual(["removeHistory", "insertText", "setSubject"]);
    expect(planned[1]).toMatchObject({ after: { expected: "Kære Anna\n\nTak for din mail." } });
  });

  it.each([
    ["below the sign-off", "Kære Anna\n\nTak.", "\n\nVenlig hilsen\nLone\n\n"],
    ["with nothing but a greeting", "Kære Anna", "\n\n"],
    ["without a greeting", "Du hører fra mig.", "\n\nMvh Lone\n\n"],
  ])("the approved text follows the clerk's own words %s", (_, own, between) => {
    const thread = "Fra: Anna\nSendt: i går\nTil: Lone\nEmne: x\n\nCPR 111111-1118";
    const reply = mail("SV: x", own + between + thread, { traits: { composeType: "reply" } });
    const [cut, insert] = edits(reply, "remove-history");
    expect(cut).toMatchObject({ expected: thread });
    expect(insert).toMatchObject({ do: "insertText", after: { at: own.length, expected: own } });
  });

  it("where the clerk has written nothing yet, the approved text stands first", () => {
    const thread = "\n\nFra: Anna\nSendt: i går\nTil: Lone\nEmne: x\n\nCPR 111111-1118";
    const reply = mail("SV: x", thread, { traits: { composeType: "reply" } });
    expect(edits(reply, "remove-history")[1]).toMatchObject({ after: undefined });
  });

  it("answers between quoted lines stay when the quotes go", () => {
    const body =
      "Hej Anna\n> Mit CPR-nummer er 111111-1118, og jeg har gigt.\nTak.\n> Hvornår?\nI maj.";
    const reply = mail("SV: x", body, { traits: { composeType: "reply" } });
    const planned = edits(reply, "remove-history");
    const left = planned.reduceRight(
      (text, edit) =>
        edit.do === "removeHistory" ? text.slice(0, edit.start) + text.slice(edit.end) : text,
      body,
    );
    expect(left).toBe("Hej Anna\nTak.\nI maj.");
  });

  it.each([
    ["Karen Test", "da", "Kære Karen Test"],
    ["Karen Test", "sv", "Hej Karen Test!"],
    ["Karen Test", "en", "Dear Karen Test,"],
    ["Test, Karen", "da", "Kære Karen Test"],
    ["", "da", "Hej"],
    [undefined, "da", "Hej"],
    ["karen.test@gmail.com", "da", "Hej"],
    ["Karen (Test) 12", "sv", "Hej!"],
  ] as const)("a fresh mail to %j begins, in %s, with %j", (name, language, line) => {
    const sender = { address: "karen.test@gmail.com", ...(name === undefined ? {} : { name }) };
    const received = mail("Min ansøgning", "Mit CPR-nummer er 111111-1118.", {
      direction: "incoming",
      sender,
      recipients: [{ field: "to", ...lone }],
    });
    const [edit] = edits(received, "start-fresh-mail", language);
    expect(edit).toMatchObject({ do: "openDraft", to: [sender] });
    const [first, blank] = (edit as { text: string }).text.split("\n");
    expect([first, blank]).toEqual([line, ""]);
  });

  it.each([
    ["a citizen is shown the safe way", "karen.test@gmail.com", /Derfor er de ikke gentaget/],
    ["an organisation is asked how it sends", "kontakt@klinik.example", /hvordan mailen er sendt/],
    ["so is one who writes from a domain of their own", "jens@oerum.example", /ikke gentaget/],
  ])("in a fresh mail %s", (_, address, text) => {
    const sender = { name: address === "jens@oerum.example" ? "Jens Ørum" : "Karen Test", address };
    const received = mail("Patient", "CPR-nummer 111111-1118.", {
      direction: "incoming",
      sender,
      recipients: [{ field: "to", ...lone }],
    });
    const [edit] = edits(received, "start-fresh-mail");
    expect((edit as { text: string }).text).toMatch(text);
  });
});

test("the approved text carries the link to the municipality's form where the policy gives one", () => {
  const asking = mail("Din ansøgning", "Hej Anna\n\nSend dit CPR-nummer på mail til mig.");
  const form = "https://sikkerpost.example/jobcenter";
  const linked = { ...jammerbugt, links: { ...jammerbugt.links, secureForm: form } };
  const texts = [jammerbugt, linked].map((policy) => {
    const verdict = check(asking, policy);
    const remedy = verdict.remedies.find(({ id }) => id === "insert-approved-text")!;
    const [edit] = editsOf(remedy, verdict, asking, policy, "da");
    return edit?.do === "insertText" ? edit.text : "";
  });
  expect(texts[0]).toMatch(/Digital Post/);
  expect(texts[1]).toBe(`${texts[0]} ${form}`);
});

describe("a recipient whose address looks like another", () => {
  const lookAlike = {
    field: "to",
    name: "Jonas Holm",
    address: "jonas.holm@jammerbugt.example",
  } as const;
  const colleague = {
    field: "cc",
    name: "Mette Krogh",
    address: "mette.krogh@jammerbugt.dk",
  } as const;

  test("is taken off the list, and the others stay", () => {
    const letter = mail("Listen", "Borgeren har CPR-nr. 010180-0008.", {
      recipients: [lookAlike, colleague],
    });
    expect(edits(letter, "remove-recipient")).toEqual([
      { do: "removeRecipient", address: lookAlike.address },
    ]);
  });

  test("is taken off even where nobody is left", () => {
    const letter = mail("Listen", "Borgeren har CPR-nr. 010180-0008.", { recipients: [lookAlike] });
    expect(edits(letter, "remove-recipient")).toHaveLength(1);
  });
});
