import {
  claimLetters,
  settleLetters,
  waitingLetters,
  type ClaimedLetter,
  type Outcome,
} from '../../actions/letters/outbox';
import {
  fillTokens,
  letterHash,
  letterHtml,
  letterPlain,
  mailName,
  mailSubject,
  tokensOf,
} from '../../documents/letter';
import { safeFileName } from '../../documents/file-name';
import { choiceText } from '../../language/choices';
import { isoDate } from '../../language/text';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import { codeLink } from '../services/forms';
import { mailsLeft, sendMail } from '../services/mail';
import type { Register } from '../services/register';
import { attachmentsOf, type Package } from './packages';

/** Most letters that are taken out at once: if the run dies, nobody knows of so many at most whether they went out. */
const LETTERS_A_CLAIM = 10;

/** Letters that are written anew from the register whenever they are wanted, or that hold a code: no file of them is kept. */
const unkept: readonly string[] = ['receipt', 'identityCode', 'reminder', 'selfTest', 'trouble'];

/** What became of the letters. */
export interface Mailed {
  sent: number;
  /** Still waiting: the day's quota or the time of the execution is used up. */
  waiting: number;
  /** Nobody knows whether these went out; the owner decides. */
  unsure: number;
}

/**
 * Mails what waits, as far as the day's quota and the time allow; the rest waits for the next run. The caller holds the lock.
 * @param of letters to send; all when left out
 */
export function mailLetters(register: Register, of?: readonly string[]): Mailed {
  const mailed: Mailed = { sent: 0, waiting: 0, unsure: 0 };
  if (register.ask(waitingLetters) === 0) return mailed;
  for (;;) {
    const most = Math.min(LETTERS_A_CLAIM, mailsLeft());
    const { result } = register.ask((world) => claimLetters(world, most, of));
    mailed.waiting = result.waiting;
    mailed.unsure = result.unsure;
    if (result.letters.length === 0) return mailed;
    const outcomes = sendAll(register, result.letters);
    const settled = register.ask((world) => settleLetters(world, outcomes)).result;
    mailed.sent += settled.sent;
    mailed.unsure += settled.unsure;
    mailed.waiting += settled.released + settled.failed;
    if (settled.sent < result.letters.length || !register.mayGoOn()) return mailed;
  }
}

/** Sends the letters one by one. After the first failure the mail service is left in peace, and the others wait. */
function sendAll(register: Register, letters: readonly ClaimedLetter[]): Outcome[] {
  const outcomes: Outcome[] = [];
  let isBroken = false;
  for (const letter of letters) {
    const outcome: Outcome = isBroken
      ? { id: letter.id, outcome: 'released', error: 'notTried' }
      : send(register, letter);
    isBroken ||= outcome.outcome !== 'sent';
    outcomes.push(outcome);
  }
  return outcomes;
}

/** What goes wrong before the mail is handed to Google is known not to have gone out. */
function send(register: Register, letter: ClaimedLetter): Outcome {
  let prepared: ReturnType<typeof prepare>;
  try {
    prepared = prepare(register, letter);
  } catch (error) {
    console.error(codeOf(error));
    return { id: letter.id, outcome: 'failed', error: codeOf(error) };
  }
  try {
    sendMail(prepared.mail);
    return { id: letter.id, outcome: 'sent', hash: prepared.hash };
  } catch {
    // Google's message may name the address.
    console.error('mailFailed');
    return { id: letter.id, outcome: 'unsure', error: 'mailFailed' };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unforeseen';

function prepare(register: Register, letter: ClaimedLetter) {
  const { head } = letter;
  const written = { subject: letter.subject, text: letter.text };
  const tokens = { ...letter.tokens, ...linkToken(written.text, letter) };
  const filled = tokensOf(written).length > 0 ? fillTokens(written, tokens) : written;
  const html = letterHtml(filled, head);
  const packages = letter.attachments === '' ? [] : attachmentsOf(register, letter);
  if (!unkept.includes(letter.kind)) keepLetter(letter, html);
  return {
    hash: letterHash(html),
    mail: {
      to: letter.to,
      subject: mailSubject(filled.subject),
      plain: letterPlain(filled, head),
      html,
      name: mailName(head.controller.name),
      replyTo: head.controller.email,
      attachments: packages.flatMap(({ blobs }: Package) => blobs),
    },
  };
}

const linkToken = (text: string, { request, kind }: ClaimedLetter): Record<string, string> =>
  text.includes('{{link}}') ? { link: codeLink(kind === 'selfTest' ? 'mailbox' : request) } : {};

/** Keeps a letter in Drive as PDF: the deliverable. Its name holds nothing of the person. */
export function keepLetter({ id, kind, language, request, head }: ClaimedLetter, html: string): KeptFile[] {
  const stem = [choiceText('letterKind', kind, language), request || id, isoDate(head.day)].join(' ');
  const file: NewFile = {
    part: 'letter',
    name: safeFileName(`${stem}.pdf`),
    mimeType: 'application/pdf',
    content: html,
  };
  return keepFiles(id, [file]);
}
