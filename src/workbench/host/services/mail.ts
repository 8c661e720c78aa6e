import { isEmail } from '../../shapes/addresses';
import { isRecord, mismatch, textArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import { limits, quotaToday } from '../quota';
import type { Runtime } from '../runtime';
import type { MailState } from '../state';
import { blobArg } from './blob';

const method = 'MailApp.sendEmail';

/** `MailApp`; what is sent lands in the state's mails. */
export class MailApp extends Exposed {
  readonly callName = 'MailApp';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getRemainingDailyQuota(): number {
    return limits.recipientsPerDay - quotaToday(this.#runtime).mailRecipients;
  }

  sendEmail(...args: unknown[]): void {
    const letter = this.#letter(messageOf(args));
    const recipients = [letter.to, letter.cc, letter.bcc].flatMap((list) => addressesIn(list ?? ''));
    checkLetter(letter, recipients);
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    quotaToday(this.#runtime).mailRecipients += recipients.length;
    this.#runtime.meter.mailRecipients += recipients.length;
    this.#runtime.state.mails.push(letter);
    this.#runtime.changed();
  }

  #letter(message: Record<string, unknown>): MailState {
    const text = (field: string): string =>
      message[field] === undefined ? '' : textArg(method, [message[field]], 0);
    const optional = ['cc', 'bcc', 'replyTo', 'name', 'htmlBody'] as const;
    return {
      id: this.#runtime.newUuid(),
      executionId: this.#runtime.executionId,
      at: this.#runtime.now().toISOString(),
      from: this.#runtime.effectiveUser,
      to: text('to'),
      ...Object.fromEntries(
        optional.filter((field) => text(field) !== '').map((field) => [field, text(field)]),
      ),
      subject: text('subject'),
      body: text('body'),
      attachments: this.#attachments(message['attachments']),
    };
  }

  #attachments(given: unknown): MailState['attachments'] {
    if (given === undefined || given === null) return [];
    if (!Array.isArray(given)) throw mismatch(method, [given]);
    return given.map((_each, index) => {
      const { blobName, contentType, bytes } = blobArg(this.#runtime, method, given, index);
      return {
        name: blobName ?? 'attachment',
        mimeType: contentType ?? 'application/octet-stream',
        base64: Buffer.from(bytes).toString('base64'),
      };
    });
  }
}

/** Brings the forms (message), (to, subject, body[, options]) and (to, replyTo, subject, body) together. */
function messageOf(args: unknown[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isRecord(first)) return first;
  if (args.length < 3 || args.length > 4) throw mismatch(method, args);
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(isRecord(fourth) ? fourth : {}), to: first, subject: second, body: third };
}

function checkLetter(letter: MailState, recipients: string[]): void {
  if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
  for (const address of [...recipients, ...addressesIn(letter.replyTo ?? '')]) {
    if (!isEmail(bareAddress(address))) throw new ServiceError(`Invalid email: ${address}`);
  }
  for (const field of ['subject', 'name'] as const) {
    if (/[\r\n]/.test(letter[field] ?? '')) throw new ServiceError(`Invalid argument: ${field}`);
  }
  const attached = letter.attachments.reduce(
    (total, { base64 }) => total + Buffer.byteLength(base64, 'base64'),
    0,
  );
  const excesses: [string, number, number][] = [
    ['Email Recipients Per Message', recipients.length, limits.recipientsPerMessage],
    ['Email Attachments Per Message', letter.attachments.length, limits.attachmentsPerMessage],
    ['Email Total Attachments Size', attached, limits.attachmentBytes],
    [
      'Email Body Size',
      Buffer.byteLength(letter.body) + Buffer.byteLength(letter.htmlBody ?? ''),
      limits.bodyBytes,
    ],
  ];
  const excess = excesses.find(([, is, allowed]) => is > allowed);
  if (excess) throw new ServiceError(`Limit Exceeded: ${excess[0]}.`);
}

/** Without the spaces around it; line breaks stay, for they are refused. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}

/** Splits a list at its commas, those in quoted names left alone. */
function addressesIn(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return parts.map(withoutSpaces).filter((part) => part !== '');
}

/** A name before the address may hold no line break, or it could bring headers of its own. */
function bareAddress(address: string): string {
  return /^[^<>\r\n]*<([^<>]*)>$/.exec(address)?.[1] ?? address;
}
