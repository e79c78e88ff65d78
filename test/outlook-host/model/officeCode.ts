/** Error codes of the Outlook API that the stand-in answers with. */
export const OfficeCode = {
  coercion: 1000,
  generic: 5000,
  attachmentTooLarge: 9000,
  invalidAttachmentId: 9003,
  attachmentNotFound: 9008,
  numberOfRecipientsExceeded: 9014,
  genericResponse: 9020,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemNotSaved: 9046,
  sessionKeyMissing: 9050,
  sessionDataTooLong: 9051,
} as const;

export class OfficeFailure extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}
