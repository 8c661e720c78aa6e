import type { BreachDue } from '../../src/documents/letters/breach-reminder';
import type { AnswerTold, LetterFacts, LetterHead } from '../../src/documents/letter';
import type { RequestDue } from '../../src/documents/letters/facts';
import type { Language } from '../../src/language/text';
import { controller, ombudsman, TODAY } from './samples';

const RECEIVED = TODAY - 20;
const DUE = TODAY + 10;

const head = (language: Language): LetterHead => ({
  language,
  day: TODAY,
  controller,
  ombudsman: ombudsman(language),
  reference: 'k7m2p9',
});

const due = (request: Partial<RequestDue>): RequestDue => ({
  reference: 'k7m2p9',
  right: 'access',
  receivedOn: RECEIVED,
  answerBy: DUE,
  isExtended: false,
  ...request,
});

/** Words of an owner and of the register, told apart from the letters' own by being about records. */
const said: Record<
  Language,
  Record<'why' | 'ask' | 'law' | 'kind' | 'ground' | 'purpose' | 'field', string>
> = {
  fi: {
    why: 'Samalla nimellä on kaksi asiakasta.\n\nOsoite on eri kuin rekisterissä.',
    ask: 'Kerro jokin näistä:\n- asiakasnumero\n- viimeisimmän laskun numero',
    law: 'kirjanpitolaki 1336/1997, 2 luvun 10 §',
    kind: 'Tilaukset ja laskut',
    ground: 'Kirjanpito',
    purpose: 'Uutiskirje',
    field: 'Katuosoite',
  },
  sv: {
    why: 'Två kunder har samma namn.\n\nAdressen är en annan än i registret.',
    ask: 'Ange något av dessa:\n- kundnummer\n- den senaste fakturans nummer',
    law: 'bokföringslagen 1336/1997, 2 kap. 10 §',
    kind: 'Beställningar och fakturor',
    ground: 'Bokföring',
    purpose: 'Nyhetsbrev',
    field: 'Gatuadress',
  },
  en: {
    why: 'Two customers have the same name.\n\nThe address differs from the one in the register.',
    ask: 'Tell us one of these:\n- your customer number\n- the number of your last invoice',
    law: 'Accounting Act 1336/1997, chapter 2, section 10',
    kind: 'Orders and invoices',
    ground: 'Accounting',
    purpose: 'Newsletter',
    field: 'Street',
  },
};

const checkpoint = {
  spreadsheetId: '1AbCdEfGhIjKlMnOp',
  size: 1234,
  hash: '9f'.repeat(32),
  date: '2026-11-24',
};
const figures = {
  runsFailed: 0,
  recordsDue: 0,
  recordsApproved: 0,
  customersSuggested: 0,
  customersWarning: 0,
  ordersWarning: 0,
  tasksOverdue: 0,
  tasksFailed: 0,
  tasksOfOthers: 0,
  tasksOpen: 0,
  holdsToReview: 0,
  lettersFailed: 0,
  lettersUnsure: 0,
  lettersByHand: 0,
  noticeUnpublished: 0,
  noticeChanged: 0,
  noticeNotGiven: 0,
  noticeOutdated: 0,
};

const breachDue: BreachDue = {
  id: 'b1',
  clock: {
    ...{ authority: 'running', people: 'unassessed', needsOwner: true, isClosed: false },
    ...{ deadline: TODAY + 1.4, minutesLeft: 2035 },
  },
};
/** Breaches that wait for each thing that one can wait for. */
const breachesDue: BreachDue[] = [
  breachDue,
  { id: 'b2', clock: { ...breachDue.clock, authority: 'overdue', people: 'toTell', minutesLeft: -70 } },
  {
    id: 'b3',
    clock: { authority: 'lateUnexplained', people: 'toPublish', needsOwner: true, isClosed: false },
  },
  { id: '', clock: { authority: 'unclear', people: 'notNeeded', needsOwner: true, isClosed: false } },
];

/** Digests of a quiet week, of a busy one, of one with each thing once, and of one in which somebody changed the log. */
function sampleDigests(language: Language): Record<string, LetterFacts> {
  const quiet = {
    ...head(language),
    reference: '',
    kind: 'digest',
    overdue: [],
    near: [],
    undated: 0,
    figures,
    recordsUnknown: false,
    troubles: [],
    breaches: [],
    log: { checkpoint },
    isAddressUnreadable: false,
    next: TODAY + 7,
  } as const;
  const each = (count: number) =>
    Object.fromEntries(Object.keys(figures).map((key) => [key, count])) as typeof figures;
  return {
    digestQuiet: quiet,
    digestBusy: {
      ...quiet,
      overdue: [due({ reference: 'a1b2c3', answerBy: TODAY - 11 }), due({ answerBy: TODAY - 1 })],
      near: [due({ reference: 'd4e5f6', answerBy: TODAY, right: 'erasure' }), due({ answerBy: DUE })],
      undated: 2,
      figures: each(1200),
      troubles: [{ trouble: 'formClosed' }, { trouble: 'mailboxSilent', since: TODAY - 8 }],
      breaches: [breachDue],
      isAddressUnreadable: true,
    },
    digestOfOne: { ...quiet, near: [due({})], undated: 1, figures: each(1) },
    digestOfWhatComes: { ...quiet, figures: { ...figures, customersWarning: 3 } },
    digestOfLateRun: { ...quiet, ranOn: TODAY - 3 },
    digestOfBrokenLog: { ...quiet, log: { fault: 1200 }, recordsUnknown: true, next: undefined },
    checkpoint: { ...head(language), reference: '', kind: 'checkpoint', checkpoint },
    breachReminder: { ...head(language), reference: '', kind: 'breachReminder', breaches: breachesDue },
  };
}

/** One letter of each kind, and of each shape that a kind can take. */
export function sampleLetters(language: Language): Record<string, LetterFacts> {
  const words = said[language];
  const common = head(language);
  const request = { ...common, name: 'Maija Meikäläinen', right: 'erasure', receivedOn: RECEIVED } as const;
  const answers = sampleAnswers(language);
  const answered = (
    answer: AnswerTold,
    outcome: 'granted' | 'partly' | 'refused' | 'nothingHeld',
    reasons?: string,
  ) =>
    ({
      ...common,
      kind: 'answer',
      name: 'Maija Meikäläinen',
      receivedOn: RECEIVED,
      answer,
      outcome,
      reasons,
    }) as const;
  const recipient = {
    ...common,
    kind: 'recipientNotice',
    recipient: 'Postitus Esimerkki Oy',
    on: TODAY - 1,
    person: ['Maija Meikäläinen', '2041'],
  } as const;
  return {
    receipt: { ...request, kind: 'receipt', dueOn: DUE },
    receiptWithoutName: { ...request, kind: 'receipt', dueOn: DUE, name: ' ', right: 'other' },
    identityCode: {
      ...common,
      kind: 'identityCode',
      right: 'access',
      receivedOn: RECEIVED,
      validUntil: TODAY + 3,
    },
    identityDoubt: { ...request, kind: 'identityDoubt', doubt: words.why, asked: words.ask },
    clarificationOfMuch: {
      ...request,
      kind: 'clarification',
      right: 'access',
      clarify: words.ask,
      dueOn: DUE,
      pausesClock: true,
    },
    clarification: { ...request, kind: 'clarification', clarify: words.ask, dueOn: DUE, pausesClock: false },
    extension: { ...request, kind: 'extension', dueOn: DUE, extendedUntil: DUE + 61, reasons: words.why },
    unableToIdentify: { ...request, kind: 'unableToIdentify', reasons: words.why },
    unableToIdentifyPlain: { ...request, kind: 'unableToIdentify' },
    refusalUnfounded: { ...request, kind: 'refusal', ground: 'unfounded', reasons: words.why },
    refusalExcessive: { ...request, kind: 'refusal', ground: 'excessive', reasons: words.why },
    refusalByLaw: { ...request, kind: 'refusal', ground: 'exception', reasons: words.why, law: words.law },
    refusalNotIdentified: { ...request, kind: 'refusal', ground: 'notIdentified', reasons: words.why },
    ...Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [`answer ${name}`, answered(answer, 'granted')]),
    ),
    'answer partly': answered(answers.access as AnswerTold, 'partly', words.why),
    'answer nothing held': answered({ right: 'erasure', erased: [], kept: [], copies: [] }, 'nothingHeld'),
    withdrawn: { ...request, kind: 'withdrawn' },
    duplicate: { ...request, kind: 'duplicate', original: 'a1b2c3', dueOn: DUE },
    duplicateAnswered: { ...request, kind: 'duplicate', original: 'a1b2c3', answeredOn: TODAY - 2 },
    restrictionLifted: {
      ...common,
      kind: 'restrictionLifted',
      name: 'Maija Meikäläinen',
      since: TODAY - 60,
      liftOn: TODAY + 7,
      reasons: words.why,
    },
    restrictionLiftedNext: { ...common, kind: 'restrictionLifted', name: '', reasons: words.why },
    erasureResumed: {
      ...common,
      kind: 'erasureResumed',
      name: 'Maija Meikäläinen',
      receivedOn: TODAY - 200,
      answer: { right: 'erasure', erased: [words.field], kept: [], copies: [words.field] },
    },
    erasureResumedOnPaper: {
      ...common,
      kind: 'erasureResumed',
      name: '',
      postal: ['Maija Meikäläinen', 'Katu 1', '00100 Helsinki'],
      answer: {
        right: 'erasure',
        erased: [words.field],
        kept: [{ kind: words.field, ground: words.why, until: TODAY + 900 }],
        copies: [],
      },
    },
    noticeCorrected: {
      ...recipient,
      done: 'corrected',
      data: [{ field: words.field, after: 'Uusikatu 2' }],
      disclosedOn: TODAY - 90,
    },
    noticeErased: { ...recipient, done: 'erased', data: [{ field: words.field }] },
    noticeRestricted: { ...recipient, done: 'restricted', data: [] },
    reminder: {
      ...common,
      reference: '',
      kind: 'reminder',
      requests: [
        due({ reference: 'a1b2c3', answerBy: TODAY - 1 }),
        due({ reference: 'd4e5f6', answerBy: TODAY, right: 'erasure' }),
        due({ answerBy: TODAY + 1 }),
        due({ answerBy: DUE }),
      ],
    },
    reminderExtended: {
      ...common,
      reference: '',
      kind: 'reminder',
      requests: [due({ answerBy: TODAY + 3, isExtended: true })],
    },
    selfTest: { ...common, reference: 'mailbox', kind: 'selfTest', answerBy: TODAY + 7 },
    trouble: {
      ...common,
      reference: '',
      kind: 'trouble',
      findings: [{ trouble: 'formClosed' }, { trouble: 'mailboxSilent', since: TODAY - 8 }],
    },
    ...sampleDigests(language),
  };
}

function sampleAnswers(language: Language): Record<string, AnswerTold> {
  const words = said[language];
  const recipients = ['Postitus Esimerkki Oy', 'Tilitoimisto Esimerkki'];
  return {
    withdrawConsent: { right: 'withdrawConsent', purposes: [words.purpose] },
    withdrawConsentNone: { right: 'withdrawConsent', purposes: [] },
    access: { right: 'access', files: ['access-report.pdf', 'access-report.json'] },
    accessNothingHeld: { right: 'access', files: ['access-report.pdf'], nothingHeld: true },
    rectification: {
      right: 'rectification',
      changed: [
        { field: words.field, before: 'Vanhakatu 1', after: 'Uusikatu 2' },
        { field: words.kind, before: '', after: '1' },
        { field: words.purpose, before: '2', after: ' ' },
      ],
      recipients,
    },
    rectificationInPart: {
      right: 'rectification',
      changed: [{ field: words.field, before: 'Vanhakatu 1', after: 'Uusikatu 2' }],
      refused: [{ field: words.kind, reasons: words.ground }],
    },
    rectificationOfNothing: {
      right: 'rectification',
      changed: [],
      refused: [{ field: words.kind, reasons: words.ground }],
      recipients,
    },
    erasure: {
      right: 'erasure',
      erased: [words.kind, words.field],
      kept: [],
      copies: ['Google Forms'],
      recipients,
      checkpoint: {
        spreadsheetId: 'workbook-1',
        size: 1204,
        hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        date: '2026-11-24T14:30:00+02:00',
      },
    },
    erasureInPart: {
      right: 'erasure',
      erased: [words.field],
      kept: [
        { kind: words.kind, ground: words.ground, law: words.law, until: TODAY + 2000 },
        { kind: words.purpose, ground: words.ground, reviewOn: TODAY + 100 },
      ],
      copies: [],
    },
    erasureOfNothing: {
      right: 'erasure',
      erased: [],
      kept: [{ kind: words.kind, ground: words.ground }],
      copies: [],
      recipients,
    },
    erasureOfPaper: { right: 'erasure', erased: [], kept: [], copies: ['Google Forms'], recipients },
    restriction: { right: 'restriction', ground: 'accuracy', since: TODAY - 1, recipients },
    restrictionUnlawful: { right: 'restriction', ground: 'unlawful', since: TODAY - 1 },
    restrictionClaims: { right: 'restriction', ground: 'claims', since: TODAY - 1 },
    restrictionObjection: { right: 'restriction', ground: 'objection', since: TODAY - 1 },
    portability: { right: 'portability', files: ['portable.zip'] },
    portabilityPartly: { right: 'portability', files: ['portable.zip'], left: [words.field] },
    portabilityNone: { right: 'portability', files: [], left: [words.field] },
    objectMarketing: { right: 'objectMarketing', purposes: [words.purpose] },
    objectMarketingAll: { right: 'objectMarketing', purposes: [] },
    objectMarketingConfined: { right: 'objectMarketing', purposes: [words.purpose], isConfined: true },
    object: { right: 'object', purposes: [words.purpose], outcome: 'granted', balancing: '' },
    objectRefused: { right: 'object', purposes: [words.purpose], outcome: 'refused', balancing: words.why },
    banPublication: { right: 'banPublication', purposes: [words.purpose] },
    other: { right: 'other', text: words.ask },
  };
}
