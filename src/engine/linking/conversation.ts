import { pronouns, type Pronouns } from "../lexicons/pronouns";
import { languageOf } from "../text/language";
import { termsIn } from "../text/terms";
import type { Context, Found, Reading } from "../text/types";
import type { Language } from "../types";
import {
  addresseeOf,
  greetsOnePerson,
  isToOffice,
  isToPress,
  isToPrivateAddress,
  type Addressee,
} from "./addressee";
import { Identifiers } from "./identifiers";
import { wordsIn } from "./span";
import type { Strength } from "./strength";

/** So many words of public matters make a text one that is read out to anybody. */
const PUBLIC = 2;

/** What is known of a communication as a whole: who speaks to whom, and whether of anybody. */
export class Conversation {
  readonly identifiers: Identifiers;
  readonly addressee: Addressee;
  /** A newsletter, an agenda, a notice: not even "du" is anybody there. */
  readonly isPublic: boolean;
  /** It goes to the press; what is attached was not written for it. */
  readonly isForPrint: boolean;
  /** It goes to one citizen's own address and speaks to them. */
  readonly isToCitizenAtHome: boolean;
  /**
   * What a pronoun is worth: somebody, where the communication names or greets a person; less in
   * an answer to a citizen and little in another mail; nothing in a bare text, where "he" is anybody.
   */
  readonly pronoun: Strength;
  private readonly language: Language;

  constructor(
    found: readonly Found[],
    private readonly context: Context,
  ) {
    const addressee = addresseeOf(context);
    const isGreeted = greetsOnePerson(context);
    const publicSum = context.readings.reduce((sum, one) => sum + publicWords(one), 0);
    this.identifiers = new Identifiers(found, context);
    this.language = context.readings.map(languageOf).filter(isKnown)[0] ?? context.language ?? "da";
    const isToCitizen = isGreeted && addressee === "citizen" && !isToOffice(context);
    this.isForPrint = isToPress(context);
    this.isPublic = this.isForPrint || (publicSum >= PUBLIC && !isToCitizen);
    this.addressee = this.isPublic ? "many" : addressee;
    this.isToCitizenAtHome =
      this.addressee === "citizen" &&
      isToPrivateAddress(context) &&
      (isGreeted || (this.isAddressed && this.speaksOfAddressee()));
    this.pronoun = this.pronounStrength(isGreeted);
  }

  /** A short line tells no language of its own; then the first text that does decides. */
  pronounsOf(reading: Reading): Pronouns {
    return pronouns[languageOf(reading) ?? this.language];
  }

  private pronounStrength(isGreeted: boolean): Strength {
    if (this.isPublic && !this.identifiers.isSure) return this.identifiers.count > 0 ? 1 : 0;
    if (this.identifiers.count > 0) return 3;
    if (isGreeted || this.context.channel !== "mail") return 3;
    if (!this.isAddressed) return 0;
    if (this.isToCitizenAtHome) return 3;
    return this.answersCitizen() || this.identifiers.isPerhaps ? 2 : 1;
  }

  /** A bare text speaks to nobody, whatever its "din" means. */
  private get isAddressed(): boolean {
    return (this.context.communication.recipients ?? []).length > 0;
  }

  /** What is quoted there is what the citizen wrote of themselves. */
  private answersCitizen(): boolean {
    const isQuoting = this.context.readings.some(({ regions }) =>
      regions.some(({ region }) => region === "history"),
    );
    return isQuoting && this.addressee === "citizen" && isToPrivateAddress(this.context);
  }

  /** It says "din" somewhere. */
  private speaksOfAddressee(): boolean {
    return this.context.readings.some((one) => {
      const { secondPossessive } = this.pronounsOf(one);
      const whole = { start: 0, end: one.plain.text.length };
      return wordsIn(one, whole).some((word) => secondPossessive.has(word));
    });
  }
}

function isKnown(language: Language | undefined): language is Language {
  return language !== undefined;
}

function publicWords(reading: Reading): number {
  const { publicContext = [], publicMeeting = [] } = termsIn(reading);
  const count = publicContext.length + publicMeeting.length;
  return reading.role === "subject" ? count * PUBLIC : count;
}
