import { accidentToldEn } from "./accidentTold.en";
import { askVerbDa } from "./askVerb.da";
import { askVerbEn } from "./askVerb.en";
import { askVerbSv } from "./askVerb.sv";
import { biometricDa } from "./biometric.da";
import { biometricEn } from "./biometric.en";
import { biometricSv } from "./biometric.sv";
import { bodyPart } from "./bodyPart";
import { businessSecretDa } from "./businessSecret.da";
import { businessSecretEn } from "./businessSecret.en";
import { businessSecretSv } from "./businessSecret.sv";
import { caseHandlingDa } from "./caseHandling.da";
import { caseHandlingEn } from "./caseHandling.en";
import { caseHandlingSv } from "./caseHandling.sv";
import { channelDa } from "./channel.da";
import { channelEn } from "./channel.en";
import { channelSv } from "./channel.sv";
import { childDataDa } from "./childData.da";
import { childDataEn } from "./childData.en";
import { childDataSv } from "./childData.sv";
import { criminalOffenceDa } from "./criminalOffence.da";
import { criminalOffenceEn } from "./criminalOffence.en";
import { criminalOffenceSv } from "./criminalOffence.sv";
import { determiner } from "./determiner";
import { employmentDa } from "./employment.da";
import { employmentEn } from "./employment.en";
import { employmentSv } from "./employment.sv";
import { ethnicityDa } from "./ethnicity.da";
import { ethnicityEn } from "./ethnicity.en";
import { ethnicitySv } from "./ethnicity.sv";
import { examinationDa } from "./examination.da";
import { examinationEn } from "./examination.en";
import { examinationSv } from "./examination.sv";
import { familyMattersDa } from "./familyMatters.da";
import { familyMattersEn } from "./familyMatters.en";
import { familyMattersSv } from "./familyMatters.sv";
import { foreignVideoPlatform } from "./foreignVideoPlatform";
import { geneticDa } from "./genetic.da";
import { geneticEn } from "./genetic.en";
import { geneticSv } from "./genetic.sv";
import { healthCareDa } from "./healthCare.da";
import { healthCareEn } from "./healthCare.en";
import { healthCareSv } from "./healthCare.sv";
import { healthDa } from "./health.da";
import { healthChaptersDa } from "./healthChapters.da";
import { healthChaptersEn } from "./healthChapters.en";
import { healthDiagnosisSv } from "./healthDiagnosis.sv";
import { healthDependenceDa } from "./healthDependence.da";
import { healthMedicinesDa } from "./healthMedicines.da";
import { healthEverydayDa } from "./healthEveryday.da";
import { healthEverydayEn } from "./healthEveryday.en";
import { healthEverydaySv } from "./healthEveryday.sv";
import { healthEn } from "./health.en";
import { healthFigurativeDa } from "./healthFigurative.da";
import { healthFigurativeEn } from "./healthFigurative.en";
import { healthFigurativeSv } from "./healthFigurative.sv";
import { healthNursingEn } from "./healthNursing.en";
import { healthNursingSv } from "./healthNursing.sv";
import { healthSv } from "./health.sv";
import type { Lexicon } from "./lexicon";
import { kin } from "./kin";
import { manyPeopleDa } from "./manyPeople.da";
import { manyPeopleEn } from "./manyPeople.en";
import { manyPeopleSv } from "./manyPeople.sv";
import { medicalAbbreviations } from "./medicalAbbreviations";
import { medicalRoots } from "./medicalRoots";
import { medicines } from "./medicines";
import { meetingPurposeDa } from "./meetingPurpose.da";
import { meetingPurposeEn } from "./meetingPurpose.en";
import { meetingPurposeSv } from "./meetingPurpose.sv";
import { membershipDa } from "./membership.da";
import { membershipEn } from "./membership.en";
import { membershipSv } from "./membership.sv";
import { nationality, country } from "./nationality";
import { neutralHeadDa } from "./neutralHead.da";
import { neutralHeadEn } from "./neutralHead.en";
import { neutralHeadSv } from "./neutralHead.sv";
import { ordinaryUseDa } from "./ordinaryUse.da";
import { ordinaryUseEn } from "./ordinaryUse.en";
import { ordinaryUseSv } from "./ordinaryUse.sv";
import { ordinaryWordDa } from "./ordinaryWord.da";
import { ordinaryWordEn } from "./ordinaryWord.en";
import { ordinaryWordSv } from "./ordinaryWord.sv";
import { newsContextDa } from "./newsContext.da";
import { newsContextSv } from "./newsContext.sv";
import { partyDa } from "./party.da";
import { partyEn } from "./party.en";
import { partySv } from "./party.sv";
import { partyGatheringDa } from "./partyGathering.da";
import { partyGatheringEn } from "./partyGathering.en";
import { partyGatheringSv } from "./partyGathering.sv";
import { passwordWordDa } from "./passwordWord.da";
import { passwordWordEn } from "./passwordWord.en";
import { passwordWordSv } from "./passwordWord.sv";
import { pictureDa } from "./picture.da";
import { pictureEn } from "./picture.en";
import { pictureSv } from "./picture.sv";
import { plainDa } from "./plain.da";
import { plainEn } from "./plain.en";
import { plainSv } from "./plain.sv";
import { politicalOpinionDa } from "./politicalOpinion.da";
import { politicalOpinionEn } from "./politicalOpinion.en";
import { politicalOpinionSv } from "./politicalOpinion.sv";
import { privateContentDa } from "./privateContent.da";
import { privateContentEn } from "./privateContent.en";
import { privateContentSv } from "./privateContent.sv";
import { privateEconomyDa } from "./privateEconomy.da";
import { privateEconomyEn } from "./privateEconomy.en";
import { privateEconomySv } from "./privateEconomy.sv";
import { protectedAddressDa } from "./protectedAddress.da";
import { protectedAddressEn } from "./protectedAddress.en";
import { protectedAddressSv } from "./protectedAddress.sv";
import { publicContextDa } from "./publicContext.da";
import { publicContextEn } from "./publicContext.en";
import { publicContextSv } from "./publicContext.sv";
import { publicMeetingDa } from "./publicMeeting.da";
import { publicMeetingEn } from "./publicMeeting.en";
import { publicMeetingSv } from "./publicMeeting.sv";
import { recordingDa } from "./recording.da";
import { recordingEn } from "./recording.en";
import { recordingSv } from "./recording.sv";
import { religionDa } from "./religion.da";
import { religionEn } from "./religion.en";
import { religionSv } from "./religion.sv";
import { reminderDa } from "./reminder.da";
import { reminderEn } from "./reminder.en";
import { reminderSv } from "./reminder.sv";
import { schoolSubject } from "./schoolSubject";
import { sensitivePaperDa } from "./sensitivePaper.da";
import { sensitivePaperEn } from "./sensitivePaper.en";
import { sensitivePaperSv } from "./sensitivePaper.sv";
import { sexualityDa } from "./sexuality.da";
import { sexualityEn } from "./sexuality.en";
import { sexualitySv } from "./sexuality.sv";
import { socialServicesDa } from "./socialServices.da";
import { socialServicesEn } from "./socialServices.en";
import { socialServicesSv } from "./socialServices.sv";
import { mindToldDa } from "./mindTold.da";
import { bodyToldDa } from "./bodyTold.da";
import { homeToldDa } from "./homeTold.da";
import { violenceToldDa } from "./violenceTold.da";
import { offenceToldDa } from "./offenceTold.da";
import { dismissalToldDa } from "./dismissalTold.da";
import { schoolToldDa } from "./schoolTold.da";
import { whereaboutsToldDa } from "./whereaboutsTold.da";
import { mindToldSv } from "./mindTold.sv";
import { bodyToldSv } from "./bodyTold.sv";
import { homeToldSv } from "./homeTold.sv";
import { violenceToldSv } from "./violenceTold.sv";
import { offenceToldSv } from "./offenceTold.sv";
import { dismissalToldSv } from "./dismissalTold.sv";
import { schoolToldSv } from "./schoolTold.sv";
import { whereaboutsToldSv } from "./whereaboutsTold.sv";
import { mindToldEn } from "./mindTold.en";
import { bodyToldEn } from "./bodyTold.en";
import { homeToldEn } from "./homeTold.en";
import { violenceToldEn } from "./violenceTold.en";
import { offenceToldEn } from "./offenceTold.en";
import { dismissalToldEn } from "./dismissalTold.en";
import { schoolToldEn } from "./schoolTold.en";
import { whereaboutsToldEn } from "./whereaboutsTold.en";
import { unionDa } from "./union.da";
import { unionSv } from "./union.sv";
import { unionGatheringDa } from "./unionGathering.da";
import { unionGatheringEn } from "./unionGathering.en";
import { unionGatheringSv } from "./unionGathering.sv";
import { unionMembershipDa } from "./unionMembership.da";
import { unionMembershipEn } from "./unionMembership.en";
import { unionMembershipSv } from "./unionMembership.sv";

/** Every lexicon; the term matcher reads them all in one pass. */
export const lexicons: readonly Lexicon[] = [
  askVerbDa,
  askVerbEn,
  askVerbSv,
  biometricDa,
  biometricEn,
  biometricSv,
  bodyPart,
  businessSecretDa,
  businessSecretEn,
  businessSecretSv,
  caseHandlingDa,
  caseHandlingEn,
  caseHandlingSv,
  channelDa,
  channelEn,
  channelSv,
  childDataDa,
  childDataEn,
  childDataSv,
  country,
  criminalOffenceDa,
  criminalOffenceEn,
  criminalOffenceSv,
  determiner,
  employmentDa,
  employmentEn,
  employmentSv,
  ethnicityDa,
  ethnicityEn,
  ethnicitySv,
  examinationDa,
  examinationEn,
  examinationSv,
  familyMattersDa,
  familyMattersEn,
  familyMattersSv,
  foreignVideoPlatform,
  geneticDa,
  geneticEn,
  geneticSv,
  healthDa,
  healthEn,
  healthChaptersDa,
  healthChaptersEn,
  healthNursingEn,
  healthDiagnosisSv,
  healthNursingSv,
  healthDependenceDa,
  healthMedicinesDa,
  healthEverydayDa,
  healthEverydayEn,
  healthEverydaySv,
  healthFigurativeDa,
  healthFigurativeEn,
  healthFigurativeSv,
  healthSv,
  healthCareDa,
  healthCareEn,
  healthCareSv,
  kin,
  manyPeopleDa,
  manyPeopleEn,
  manyPeopleSv,
  medicalRoots,
  medicalAbbreviations,
  medicines,
  meetingPurposeDa,
  meetingPurposeEn,
  meetingPurposeSv,
  membershipDa,
  membershipEn,
  membershipSv,
  nationality,
  neutralHeadDa,
  neutralHeadEn,
  neutralHeadSv,
  ordinaryUseDa,
  ordinaryUseEn,
  ordinaryUseSv,
  ordinaryWordDa,
  ordinaryWordEn,
  ordinaryWordSv,
  newsContextDa,
  newsContextSv,
  partyDa,
  partyEn,
  partyGatheringDa,
  partyGatheringEn,
  partyGatheringSv,
  partySv,
  passwordWordDa,
  passwordWordEn,
  passwordWordSv,
  pictureDa,
  pictureEn,
  pictureSv,
  plainDa,
  plainEn,
  plainSv,
  politicalOpinionDa,
  politicalOpinionEn,
  politicalOpinionSv,
  privateContentDa,
  privateContentEn,
  privateContentSv,
  privateEconomyDa,
  privateEconomyEn,
  privateEconomySv,
  protectedAddressDa,
  protectedAddressEn,
  protectedAddressSv,
  publicContextDa,
  publicContextEn,
  publicContextSv,
  publicMeetingDa,
  publicMeetingEn,
  publicMeetingSv,
  recordingDa,
  recordingEn,
  recordingSv,
  religionDa,
  religionEn,
  religionSv,
  reminderDa,
  reminderEn,
  reminderSv,
  schoolSubject,
  sensitivePaperDa,
  sensitivePaperEn,
  sensitivePaperSv,
  sexualityDa,
  sexualityEn,
  sexualitySv,
  socialServicesDa,
  socialServicesEn,
  socialServicesSv,
  mindToldDa,
  bodyToldDa,
  homeToldDa,
  violenceToldDa,
  offenceToldDa,
  dismissalToldDa,
  schoolToldDa,
  whereaboutsToldDa,
  mindToldSv,
  bodyToldSv,
  homeToldSv,
  violenceToldSv,
  offenceToldSv,
  dismissalToldSv,
  schoolToldSv,
  whereaboutsToldSv,
  mindToldEn,
  accidentToldEn,
  bodyToldEn,
  homeToldEn,
  violenceToldEn,
  offenceToldEn,
  dismissalToldEn,
  schoolToldEn,
  whereaboutsToldEn,
  unionDa,
  unionGatheringDa,
  unionGatheringEn,
  unionGatheringSv,
  unionMembershipDa,
  unionMembershipEn,
  unionMembershipSv,
  unionSv,
];
