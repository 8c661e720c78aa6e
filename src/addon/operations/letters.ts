import { claimLetters, theLetter, type ClaimedLetter } from '../../actions/letters/claim';
import { holdBack } from '../../actions/letters/hold-back';
import { noteDelivered, settleLetters, type Outcome, type Settled } from '../../actions/letters/outbox';
import {
  fillTokens,
  letterHash,
  letterHtml,
  letterPlain,
  mailName,
  mailSubject,
  tokensOf,
} from '../../documents/letter';
import { keepsFiles } from '../../actions/letters/kept-files';
import { notePrinted } from '../../actions/letters/printing';
import { safeFileName } from '../../documents/file-name';
import { choiceText } from '../../language/choices';
import { isoDate } from '../../language/text';
import { normaliseEmail } from '../../register/contact';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { blobOf, keepFiles, type KeptFile, type NewFile } from '../services/files';
import { codeLink } from '../services/forms';
import { isTooLarge, mailsLeft, sendMail, type Mail } from '../services/mail';
import { accountName, type Register } from '../services/register';
import { writeExport } from './exporting';

/** Most letters that are taken out at once: if the run dies, nobody knows of so many at most whether they went out. */
const LETTERS_A_CLAIM = 10;

/**
 * Mails what waits, as far as the day's quota and the time allow; the rest waits for the next run. The caller holds no lock: a
 * hundred letters take more than a minute, and others work meanwhile. One run mails at a time; while another does, this one leaves
 * its letters to it.
 * @param of letters to send; all when left out
 * @returns whether this run could mail
 */
export function sendLetters(register: Register, of?: readonly string[]): boolean {
  return register.mailing(() => sendDue(register, of));
}

function sendDue(register: Register, of?: readonly string[]): void {
  const tried: string[] = [];
  const account = accountName(register.key());
  for (;;) {
    const quota = mailsLeft();
    const limits = { quota, but: tried, account, ...(of && { of }) };
    const claim = register.ask((world) => claimLetters(world, LETTERS_A_CLAIM, limits)).result;
    const settled = settle(register, sendAll(register, claim.letters));
    tried.push(...claim.letters.map(({ id }) => id));
    const isBroken = settled.unsure > 0 || settled.released > 0;
    const isQuotaSpent = quota <= settled.sent + settled.unsure;
    const isDone = claim.letters.length === 0 || claim.waiting === 0;
    if (!isDone && !isBroken && !isQuotaSpent && register.mayGoOn()) continue;
    if (isQuotaSpent && claim.waiting > 0) register.ask((world) => holdBack(world, 'mailQuotaSpent'));
    else if (claim.reserved > 0) register.ask((world) => holdBack(world, 'mailReserved', 'receipt'));
    return;
  }
}

function settle(register: Register, outcomes: readonly Outcome[]): Settled {
  if (outcomes.length === 0) return { sent: 0, released: 0, byHand: 0, failed: 0, unsure: 0 };
  return register.ask((world) => settleLetters(world, outcomes)).result;
}

/** Sends letters one by one. After the first failure the mail service is left in peace, and the others wait. */
function sendAll(register: Register, letters: readonly ClaimedLetter[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const letter of letters) {
    const isBroken = outcomes.some(({ outcome }) => outcome === 'unsure') || !register.mayGoOn();
    outcomes.push(
      isBroken ? { id: letter.id, outcome: 'released', error: 'notTried' } : send(register, letter),
    );
  }
  return outcomes;
}

/** What goes wrong before a mail is handed to Google has certainly not gone out; of what goes wrong then, nobody knows. */
function send(register: Register, letter: ClaimedLetter): Outcome {
  const { id } = letter;
  let prepared: { mail: Mail; hash: string };
  try {
    prepared = prepare(register, letter);
  } catch (error) {
    const code = codeOf(error);
    console.error(code);
    return { id, outcome: 'failed', error: code };
  }
  if (isTooLarge(prepared.mail)) return { id, outcome: 'byHand', error: 'mailTooLarge' };
  try {
    sendMail(prepared.mail);
    return { id, outcome: 'sent', hash: prepared.hash };
  } catch {
    // Google's message may name the address.
    console.error('mailFailed');
    return { id, outcome: 'unsure', error: 'mailFailed' };
  }
}

const codeOf = (error: unknown): string => (error instanceof RegisterError ? error.code : 'unforeseen');

function prepare(register: Register, letter: ClaimedLetter): { mail: Mail; hash: string } {
  const { head, to, kind } = letter;
  if (to === '') throw new RegisterError('letterAddressUnreadable');
  const filled = withTokens(letter);
  const html = letterHtml(filled, head);
  const files = packageOf(register, letter).files;
  if (keepsFiles(kind)) keepFiles(letter.id, letterFiles(letter, html));
  return {
    // Of a letter with a code the log knows the rest only: from the hash of the whole the code could be found by trying.
    hash: letterHash(tokensOf(letter).length > 0 ? letterHtml(letter, head) : html),
    mail: {
      to,
      subject: mailSubject(filled.subject),
      plain: letterPlain(filled, head),
      html,
      name: mailName(head.controller.name),
      replyTo: normaliseEmail(head.controller.email),
      attachments: files.map(blobOf),
    },
  };
}

function withTokens({ subject, text, tokens, kind, request }: ClaimedLetter) {
  const written = { subject, text };
  const wantsLink = tokensOf(written).includes('link');
  return fillTokens(written, {
    ...tokens,
    ...(wantsLink && { link: codeLink(kind === 'selfTest' ? 'mailbox' : request) }),
  });
}

/** The packages that go along with letters, by what the letter's row says of them (`access:` and the task that keeps the files). */
const packages = { access: 'access', portability: 'portable' } as const;

function packageOf(
  register: Register,
  { attachments, customer, language }: ClaimedLetter,
): { kept: KeptFile[]; files: NewFile[] } {
  if (attachments === '') return { kept: [], files: [] };
  const name = Object.keys(packages).find((each) => attachments.startsWith(`${each}:`));
  if (name === undefined) throw new RegisterError('attachmentUnknown');
  const task = attachments.slice(name.length + 1);
  const part = packages[name as keyof typeof packages];
  return register.changing(() => writeExport(register, part, customer, language, task));
}

/** The letter as files: one to print, and the page whose hash the log holds. Their names hold nothing of the person. */
function letterFiles({ id, kind, language, request, head }: ClaimedLetter, html: string): NewFile[] {
  const stem = [choiceText('letterKind', kind, language), request || id, isoDate(head.day)].join(' ');
  return [
    { part: 'pdf', name: safeFileName(`${stem}.pdf`), mimeType: 'application/pdf', content: html },
    { part: 'html', name: safeFileName(`${stem}.html`), mimeType: 'text/html', content: html },
  ];
}

/** A letter that is handed over instead of mailed, as files with all that goes along. */
export function printLetter(register: Register, id: string): KeptFile[] {
  const letter = register.ask((world) => theLetter(world, id));
  if (tokensOf(letter).length > 0) throw new RegisterError('codeNotPossible');
  register.ask((world) => notePrinted(world, id, accountName(register.key())));
  const html = letterHtml(letter, letter.head);
  const [toPrint] = keepFiles(id, letterFiles(letter, html));
  return [...(toPrint ? [toPrint] : []), ...packageOf(register, letter).kept];
}

/** The owner says on which day a letter was handed over, or did go out after all; today when left out. The caller holds the lock. */
export function letterDelivered(register: Register, id: string, on?: Day): void {
  const letter = register.ask((world) => theLetter(world, id));
  const hash = letterHash(letterHtml(letter, letter.head));
  register.ask((world) => noteDelivered(world, id, hash, on));
}
