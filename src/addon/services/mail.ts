import { utf8 } from '../../register/bytes';

/** What is mailed. Addresses, subjects and names were made safe before: one line each. */
export interface Mail {
  to: string;
  subject: string;
  plain: string;
  html: string;
  /** Name of the sender as mail programs show it. */
  name: string;
  replyTo: string;
  attachments: GoogleAppsScript.Base.Blob[];
}

/**
 * How many recipients the account may still mail to today.
 * https://developers.google.com/apps-script/reference/mail/mail-app#getremainingdailyquota
 */
export const mailsLeft = (): number => MailApp.getRemainingDailyQuota();

/** Google's limits of one mail: https://developers.google.com/apps-script/guides/services/quotas */
const MOST_BODY_BYTES = 200_000;
const MOST_ATTACHED_BYTES = 25_000_000;

/** Whether a mail is larger than Google sends. */
export function isTooLarge({ plain, html, attachments }: Mail): boolean {
  const body = utf8(plain).length + utf8(html).length;
  if (body > MOST_BODY_BYTES) return true;
  const attached = attachments.reduce((sum, blob) => sum + blob.getBytes().length, 0);
  return attached > MOST_ATTACHED_BYTES;
}

const RESTS = 'mailRests';
/** How long events leave the mail service in peace after it failed, in seconds: each attempt costs a letter whose fate nobody knows. */
const REST = 3600;

/** Whether the mail service failed lately. The daily run and the owner try all the same. */
export const mailRests = (): boolean => CacheService.getScriptCache().get(RESTS) !== null;

/**
 * Sends one mail. When the call fails nobody knows whether it went out: Google may have sent it before its answer was lost.
 * https://developers.google.com/apps-script/reference/mail/mail-app#sendemailrecipient,-subject,-body,-options
 */
export function sendMail({ to, subject, plain, html, name, replyTo, attachments }: Mail): void {
  const options = {
    htmlBody: html,
    name,
    ...(replyTo !== '' && { replyTo }),
    ...(attachments.length > 0 && { attachments }),
  };
  try {
    MailApp.sendEmail(to, subject, plain, options);
  } catch (error) {
    CacheService.getScriptCache().put(RESTS, RESTS, REST);
    throw error;
  }
}
