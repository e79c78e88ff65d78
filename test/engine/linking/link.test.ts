import { citizen, colleague, company, linkedIn } from "./linkedIn";

const greeting = "Kære Jens\n\n";

describe("a term is tied to a person", () => {
  test("by a name in the same sentence", () => {
    const body = "Peter Holm har fået konstateret diabetes.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["diabetes: high"]);
  });

  test("by a CPR number in the same line", () => {
    const body = "Navn\tCPR\tBemærkning\nAse\t010180-0008\tepilepsi";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["epilepsi: high"]);
  });

  test("by a CPR number, though the sentence speaks of a film", () => {
    const body = "Ase Holm, 010180-0008, har epilepsi og skal ikke med til filmen.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["epilepsi: high"]);
  });

  test("by a first name everybody knows, which the tagger holds for faint", () => {
    const body = "Hej!\nFatima Noor är gravid i vecka 20.";
    expect(linkedIn("health", { body, recipients: [company] })).toContain("gravid: high");
  });

  test("by the lines around it, where they are those of a form", () => {
    const body = "Borger: Hanne Madsen\nAdresse: ukendt\nDiagnose: demens";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["demens: high"]);
  });

  test("by a name in the subject", () => {
    const body = "Hermed som aftalt. Der er tale om epilepsi.";
    const subject = "Vedr. Hanne Madsen";
    expect(linkedIn("health", { body, subject, recipients: [company] })).toEqual([
      "epilepsi: high",
    ]);
  });

  test("by speaking to the citizen it is sent to", () => {
    const body = `${greeting}Du fortalte, at du har fået en blodprop.`;
    expect(linkedIn("health", { body })).toEqual(["blodprop: high"]);
  });

  test("by a paper on it that came in", () => {
    const recipients = [{ field: "to", address: "sofia.test@gmail.com" }] as const;
    const body = "Hej Sofia!\nDu kan boka tid. Intyget om panikångest har kommit in.";
    expect(linkedIn("health", { body, recipients })).not.toContain("panikångest: low?");
  });

  test("by a relative of the one who writes", () => {
    const body = "Hej Ida\nMin søn har fået kyssesyge, så jeg går nu.";
    expect(linkedIn("health", { body, recipients: [colleague] })).toEqual(["kyssesyge: high"]);
  });

  test("by a pronoun, in a mail that greets somebody", () => {
    const body = "Hej Ida\nHun er indlagt med lungebetændelse.";
    expect(linkedIn("health", { body, recipients: [colleague] })).toEqual([
      "er indlagt: high",
      "lungebetændelse: high",
    ]);
  });

  test("by a text message, which goes to one person", () => {
    const body =
      "Hej Arne. Din prøve er kommet. Vi tror ikke længere, at det kun er alderen. Hele holdet er enigt. Alt peger på Alzheimer.";
    const mail = { body, channel: "sms", recipients: [] } as const;
    expect(linkedIn("health", mail)).toEqual(["Alzheimer: medium"]);
  });

  test("by initials in a calendar title", () => {
    const subject = "JJ – genoptræning efter rygskade";
    const mail = { body: "", subject, channel: "appointment", recipients: [] } as const;
    expect(linkedIn("health", mail)).toEqual(["genoptræning: high", "rygskade: high"]);
  });

  test("by a citizen among those invited", () => {
    const mail = {
      body: "",
      subject: "Opfølgning efter hjerneblødning",
      channel: "meeting",
    } as const;
    expect(linkedIn("health", mail)).toEqual(["hjerneblødning: high"]);
  });

  test("by the quoted mail of the citizen", () => {
    const body =
      "Tak, god bedring.\n\nFra: Jens Ørum\nSendt: 3. november 2026 10:12\nTil: Lone Bach\nEmne: Afbud\n\nJeg har brækket benet.";
    expect(linkedIn("health", { body })).toEqual(["brækket benet: high"]);
  });

  test("more loosely by a mail to a citizen at home", () => {
    const body = `${greeting}Genoptræningen begynder mandag kl. 10.`;
    expect(linkedIn("health", { body })).toEqual(["Genoptræningen: medium"]);
  });

  test("in the pronouns of its own language", () => {
    const swedish = {
      sender: { address: "anna@varnamo.se" },
      body: "Hej Bo\nHon har fått en stroke.",
    };
    expect(linkedIn("health", swedish)).toEqual(["stroke: high"]);
    const english = { ...swedish, body: "Dear Bo\nHe has had a stroke and will be at home." };
    expect(linkedIn("health", english)).toEqual(["stroke: high"]);
  });
});

describe("a term is hardly a finding", () => {
  const faintly = (body: string, subject = "") =>
    linkedIn("health", { body, subject, recipients: [company] });

  test("in general prose", () => {
    expect(faintly("Antallet af borgere med demens stiger.")).toEqual(["demens: low?"]);
  });

  test("where the papers write of somebody", () => {
    expect(faintly("Skuespilleren Peter Holm har epilepsi i filmen.")).toEqual(["epilepsi: low?"]);
  });

  test("in a newsletter, though it says du", () => {
    const body = "Kære alle\nHar du diabetes? Tilmeld dig kurset, hvor du hører om insulin.";
    expect(faintly(body, "Nyhedsbrev")).toEqual(["diabetes: low?", "insulin: low?"]);
  });

  test("where the name is the speaker's", () => {
    expect(faintly("Overlæge Karin Holm holder oplæg om epilepsi.")).toEqual(["epilepsi: low?"]);
  });

  test("where it is supposed or asked", () => {
    const body = `${greeting}Hvis du får influenza, kan du ringe afbud.`;
    expect(linkedIn("health", { body })[0]).not.toMatch(/high/);
  });

  test("where anybody is told how to apply", () => {
    const body = `${greeting}Man søger om navne- og adressebeskyttelse på borger.dk.`;
    expect(linkedIn("protectedAddress", { body }).filter((one) => !/low/.test(one))).toEqual([]);
  });

  test("in a bare text that names nobody", () => {
    const bare = { body: "Han har haft kræft.", recipients: [], sender: undefined };
    expect(linkedIn("health", bare)).toEqual(["kræft: low?"]);
  });

  test("in a bare text that says din", () => {
    const body = "Er din ægtefælle kommet på plejehjem og afgået ved døden, får du det at vide.";
    const bare = { body, recipients: [], sender: undefined };
    expect(linkedIn("socialServices", bare)).toEqual(["på plejehjem: low?"]);
  });
});

describe("who reports ill leaves out that it is they", () => {
  const recipients = [colleague];

  test.each(["Hej Ida\n\nLigger med halsfluss och feber.", "Har feber og mellemørebetændelse."])(
    "at the beginning of a message: %s",
    (body) => {
      expect(linkedIn("health", { body, recipients }).join()).toMatch(/: (?:medium|high)(?:,|$)/);
    },
  );

  test("not where it asks", () => {
    const body = "Har du feber? Bliv hjemme.";
    expect(linkedIn("health", { body, recipients }).join()).not.toMatch(/high|medium/);
  });
});

test("a grandmother is somebody's", () => {
  const body = "Farmor har fått demens och glömmer spisen.";
  const recipients = [company];
  expect(linkedIn("health", { body, recipients }).join()).toMatch(/demens: high/);
});

test("who is quoted in what is written for print is nobody's case", () => {
  const body =
    "Hanne Madsen åbner værestedet for mennesker med misbrug. »Vi glæder os,« siger Hanne Madsen.";
  const press = { field: "to", address: "redaktionen@avis.example" } as const;
  expect(linkedIn("health", { body, recipients: [press] }).join()).not.toMatch(/medium|high/);
});

describe("what a letter to a citizen at home says of nobody", () => {
  const recipients = [{ field: "to", name: "Jens Ørum", address: "jens.oerum@gmail.com" }] as const;

  test("is talk where it stands alone", () => {
    const body = `${greeting}Klinikken holder lukket i julen. Vi tager nu også blodpropper.`;
    expect(linkedIn("health", { body, recipients })).toEqual(["blodpropper: low"]);
  });

  test("is theirs where more is told of them", () => {
    const body = `${greeting}Du har fået diabetes. Klinikken holder lukket. Vi tager nu også blodpropper.`;
    expect(linkedIn("health", { body, recipients })).toContain("blodpropper: high");
  });
});

test("a paper that is asked for says nothing yet", () => {
  const body = `${greeting}Send din lægeerklæring via Digital Post.`;
  expect(linkedIn("health", { body })).toEqual(["lægeerklæring: low?"]);
});

test("an everyday word counts only in the same breath as a person", () => {
  expect(
    linkedIn("health", { body: "Diagnosen ligger i systemet.", recipients: [company] }),
  ).toEqual([]);
  const body = "Peter Holm har fået sin diagnose.";
  expect(linkedIn("health", { body, recipients: [company] })).toEqual(["diagnose: medium"]);
});

test("those invited to a party's group are its members", () => {
  const mail = { body: "", subject: "Gruppemøde i Venstre", channel: "meeting" } as const;
  expect(linkedIn("politicalOpinion", mail)).toEqual(["Venstre: high"]);
});

test("a list of recipients makes du nobody in particular", () => {
  const recipients = Array.from({ length: 12 }, (_, index) => ({
    ...citizen,
    address: `borger${index}@mail.example`,
  }));
  const body = "Hej\nDu kan få hjælp, hvis du har epilepsi.";
  expect(linkedIn("health", { body, recipients })).toEqual(["epilepsi: low?"]);
});

test("what identifies by itself passes through unchanged", () => {
  expect(linkedIn("cpr", { body: "010180-0008" })).toEqual(["010180-0008: high"]);
});

describe("what a text explains, orders or asks about is nobody's", () => {
  test.each([
    ["socialServices", "Hej Jens\nTak for dit spørgsmål om boligstøtte. Ring til os."],
    ["health", "Støtten er for dig, der har en depression eller et misbrug."],
    ["protectedAddress", "Hej Jens\nAdressebeskyttelse betyder, at andre ikke kan få den at vide."],
    ["health", "Hej Jens\nVi skal bruge 12 pk kompressionsstrømper på tirsdag."],
  ] as const)("%s in %j", (kind, body) => {
    const strong = linkedIn(kind, { body }).filter((each) => !/low/.test(each));
    expect(strong).toEqual([]);
  });

  test("whoever is called to a staff talk is its matter, named or not", () => {
    const mail = {
      body: "",
      subject: "Tjenstlig samtale",
      channel: "meeting",
      recipients: [colleague],
    } as const;
    expect(linkedIn("employment", mail)).toEqual(["Tjenstlig samtale: high"]);
  });
});

describe("a case number", () => {
  test("ties what stands in the same thought", () => {
    const body = "Sagsnr. 2026-001204: demens, ny vurdering.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["demens: high"]);
  });

  test("ties nothing in the sentences around it", () => {
    const body = "Ärende 2026-1204 stängs. Sökningar på demens fungerar inte.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["demens: low?"]);
  });
});

describe("an everyday word beside what is told of a person", () => {
  test("tells of the person too", () => {
    const body = "Peter Holm har ALS. Han får en lift på mandag.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual([
      "ALS: high",
      "lift: high",
    ]);
  });

  test("so does a term that nothing else ties", () => {
    const body = "Rune har 39,2 i feber. Lungebetændelse i sidste måned jo.";
    expect(linkedIn("health", { body, recipients: [company] })).toContain("Lungebetændelse: high");
  });

  test("tells nothing by itself", () => {
    const body = "Peter Holm fik et skrivebord. Han får en lift på mandag.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual([]);
  });

  test("tells nothing where the illness is nobody's", () => {
    const body = "Foredraget om ALS er flyttet. Lift og borde står i depotet.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["ALS: low?"]);
  });

  test("tells nothing far from it", () => {
    const body = "Peter Holm har ALS. Mødet er på mandag. Vi ses i kantinen. Han får en lift.";
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["ALS: high"]);
  });

  test("hides no term behind it", () => {
    const body = "Peter Holm drikker sin medicin mod epilepsi.";
    expect(linkedIn("health", { body, recipients: [company] })).toContain("epilepsi: high");
  });
});

describe("two things that are likely", () => {
  const likely = "Peter Holm får kvalme";

  test("make each other sure", () => {
    const body = `${likely} og udslæt.`;
    expect(linkedIn("health", { body, recipients: [company] })).toEqual([
      "kvalme: high",
      "udslæt: high",
    ]);
  });

  test("are two: one alone, or said twice, stays likely", () => {
    expect(linkedIn("health", { body: `${likely}.`, recipients: [company] })).toEqual([
      "kvalme: medium",
    ]);
    const body = `${likely}. Han havde kvalme i går også.`;
    expect(linkedIn("health", { body, recipients: [company] })).toEqual([
      "kvalme: medium",
      "kvalme: medium",
    ]);
  });

  test("may be of two kinds", () => {
    const body = `${likely} og skylder 3 måneders husleje.`;
    expect(linkedIn("health", { body, recipients: [company] })).toEqual(["kvalme: high"]);
    expect(linkedIn("privateEconomy", { body, recipients: [company] })).toEqual([
      "skylder 3 måneders husleje: high",
    ]);
  });
});

describe("a file's name or a subject that names whom it is sent to", () => {
  const named = { name: "Jannie Rolsted", field: "to" } as const;
  const attached = (address: string) =>
    linkedIn("health", {
      body: "Her er planen. Tanja",
      subject: "Jannie Rolsted, genoptræning",
      recipients: [{ ...named, address }],
    });

  test("is about them at their own address", () => {
    expect(attached("jannie.test@gmail.com")).toEqual(["genoptræning: high"]);
  });

  test("is less about them at an office's", () => {
    expect(attached("jaro@firma.example")).not.toEqual(["genoptræning: high"]);
  });
});

test("what is said of 'your husband' to a citizen's own address is said of somebody", () => {
  const recipients = [{ field: "to", address: "inge.test@hotmail.com" }] as const;
  const subject = "Din mand har fået lungebetændelse";
  expect(linkedIn("health", { body: "Kom bare når du kan.", subject, recipients })).toEqual([
    "lungebetændelse: high",
  ]);
});
