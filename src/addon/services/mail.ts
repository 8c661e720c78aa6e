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

/**
 * Sends one mail. When the call fails nobody knows whether it went out: Google may have sent it before its answer was lost.
 * https://developers.google.com/apps-script/reference/mail/mail-app#sendemailrecipient,-subject,-body,-options
 */
export function sendMail({ to, subject, plain, html, name, replyTo, attachments }: Mail): void {
  MailApp.sendEmail(to, subject, plain, {
    htmlBody: html,
    name,
    ...(replyTo !== '' && { replyTo }),
    ...(attachments.length > 0 && { attachments }),
  });
}
