import type { Lexicon } from "./lexicon";

/**
 * What records write in capitals in all three languages: diagnoses, measurements, examinations,
 * infections, lines and catheters, treatments, tests of the mind and wards. Read in their own case.
 * Left out because a municipality writes them for something else: CPR, DNR, LE, MS, CT, PET, TB,
 * TBC, CHF, BP, TDS, PRN.
 *
 * Source: general knowledge of the records of Danish, Swedish and British health care.
 */
export const medicalAbbreviations: Lexicon = {
  label: "health",
  high: `
AMD BiPAP LTOT EUPD FASD AFLI STEMI NSTEMI CABG EKG ECG EEG EMG PET_CT DEXA =hba1c CRP eGFR SpO2
TOBS NEWS2 MMSE MoCA DSM_{4|5|IV|V} ICD_10 PVK PICC CVK GERD GORD ERCP CRPS IDDM NIDDM T1D T2D DM1
DM2 T1DM T2DM KBT DBT EMDR SSRI NSAID HLR_minus 0_HLR DNACPR COPD SCLC WISC WAIS ADOS CAMHS EIPS
NICU SCBU PK_INR PN_medicin FK7263 FK_{7804|7263} EPDS MADRS HADS YMRS PANSS PHQ_9 GAD_7 RAADS FEV1
PMDD KEDS ASRS CARS_2 SDQ MDI
DUDIT RUDAS WHODAS SMBQ CORE_OM C_SSRS Y_BOCS PCL_5 ADI_R M_CHAT EDSS NIHSS NYHA GMFCS RBMT Epworth {Barthel|Downton}_{index|score|poäng} Vineland Apgar ROAG`,
  low: `
NIV ASD NPF MND AMI IHD MRI MRT DXA CXR PSA TSH ALAT HGB GCS VRE RSV HPV HBV HCV IBD SLE KLL CMHT
BUP CKD LFTs UTI MAVA PIVA STI HRT GAD AKS KAG PCI THA INR VAS MMT CFS PMR AML GDM BPD CVA CCF CHD
ACS ESR FBC STD CVC AKI ICU ITU HDU POTS EDS EWS IVA HIA AVA ASIH OAS VUP BVC BMM MPR MMR DPC CPN
RIK SMA MAR_chart NG_tube ACE_test QIDS`,
};
