import type { Detector } from "../text/types";
import { bankAccount } from "./bankAccount";
import { biometric } from "./biometric";
import { businessSecret } from "./businessSecret";
import { caseHandling } from "./caseHandling";
import { caseNumber } from "./caseNumber";
import { childData } from "./childData";
import { cloudLink } from "./cloudLink";
import { cpr } from "./cpr";
import { criminalOffence } from "./criminalOffence";
import { dataSolicitation } from "./dataSolicitation";
import { dateOfBirth } from "./dateOfBirth";
import { driversLicence } from "./driversLicence";
import { emailAddress } from "./emailAddress";
import { employment } from "./employment";
import { ethnicity } from "./ethnicity";
import { examination } from "./examination";
import { familyMatters } from "./familyMatters";
import { foreignVideoPlatform } from "./foreignVideoPlatform";
import { genetic } from "./genetic";
import { health } from "./health";
import { iban } from "./iban";
import { meetingPurpose } from "./meetingPurpose";
import { partyPoliticalInvitation } from "./partyPoliticalInvitation";
import { passport } from "./passport";
import { password } from "./password";
import { paymentCard } from "./paymentCard";
import { personName } from "./personName";
import { personnummer } from "./personnummer";
import { phone } from "./phone";
import { picture } from "./picture";
import { politicalOpinion } from "./politicalOpinion";
import { postalAddress } from "./postalAddress";
import { privateContent } from "./privateContent";
import { privateEconomy } from "./privateEconomy";
import { protectedAddress } from "./protectedAddress";
import { recording } from "./recording";
import { religion } from "./religion";
import { reminder } from "./reminder";
import { sexuality } from "./sexuality";
import { socialServices } from "./socialServices";
import { unionMembership } from "./unionMembership";
import { newAddress } from "./newAddress";
import { wrongRecipient } from "./wrongRecipient";

/** Every detector, one line each. */
export const detectors: readonly Detector[] = [
  cpr,
  personnummer,
  passport,
  driversLicence,
  paymentCard,
  iban,
  bankAccount,
  phone,
  emailAddress,
  dateOfBirth,
  postalAddress,
  caseNumber,
  personName,
  health,
  politicalOpinion,
  partyPoliticalInvitation,
  unionMembership,
  religion,
  sexuality,
  ethnicity,
  genetic,
  biometric,
  criminalOffence,
  protectedAddress,
  socialServices,
  privateEconomy,
  familyMatters,
  employment,
  examination,
  password,
  businessSecret,
  meetingPurpose,
  caseHandling,
  childData,
  recording,
  picture,
  dataSolicitation,
  cloudLink,
  foreignVideoPlatform,
  privateContent,
  reminder,
  wrongRecipient,
  newAddress,
];
