import { addMonths, isoDate } from '../register/calendar';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { checkpointOf, subjectHash } from '../register/log';
import { draftLetter, type Letter } from '../documents/letter';
import { requestKept } from '../language/fulfilment';
import { formatDate, isLanguage, say, type Language } from '../language/text';
import { append, set, type Change } from '../workbook/changes';
import { act, type Done } from './act';
import { copyOf } from './copies';
import { erasureQuery, type Erasure } from './erasure';
import { claimsOf, lastAnonymised, type Claims } from './erasure-log';
import { keptIn, noticeOf, NOTICE, type Notice } from './erasure-notice';
import { erasurePlan } from './erasure-plan';
import { copyLines, erasedLines, keptLines, statisticsLines } from './erasure-told';
import { effectText, headOf } from './letters/queue';
import { personAt, personRows, type FoundCustomer, type Person } from './person';
import type { Program } from './program';
import { joined, type Reading, type World } from './reading';
import { finishTask, taskQuery } from './tasks';

/**
 * Marks an erasure as confirmed; `confirmErasure` and its receipt come before. The person's letter is written with it, of what
 * the log claims and a fresh plan finds really gone.
 * @throws RegisterError writersCollided when something is there again; the daily run then goes on
 */
export function concludeErasure(
  world: World,
  { customer, notice }: Pick<Erasure, 'customer' | 'notice'>,
  task: string,
): Program<Done<{ finished: boolean }>> {
  if (notice === undefined) return finishTask(world, task);
  const found = (reading: Reading): FoundCustomer => {
    const row = reading.table('customers').rowOf(customer);
    return row === undefined ? { id: customer, row: -1, erased: true } : { id: customer, row };
  };
  return act<{ finished: boolean }>(world, {
    query: joined(erasureQuery(customer), taskQuery),
    wanted: (reading) => personRows(reading, found(reading)),
    decide: (reading, layout) => {
      const tasks = reading.table('tasks');
      const row = tasks.rowOf(task);
      if (row === undefined || tasks.text(row, 'state') !== 'open')
        return { pieces: [], result: { finished: false } };
      const person = personAt(reading, layout, found(reading));
      const changes = [
        set('tasks', row, task, 'state', 'done'),
        set('tasks', row, task, 'doneOn', reading.now.day),
        ...writtenNotice(reading, person),
      ];
      const entry = {
        event: 'erasure.confirmed',
        subject: subjectHash(world.key, customer),
        details: { task, kind: 'confirmErasure' },
      };
      return { pieces: [{ changes, entries: [entry] }], result: { finished: true } };
    },
  });
}

/** The prepared letter as it goes out; where there is no address, with the owner's task to deliver it. */
function writtenNotice(reading: Reading, person: Person): Change[] {
  const notice = noticeOf(person);
  if (!notice) return [];
  const { row, id, whole } = notice;
  const plan = erasurePlan(reading, person);
  const { gone, undone, figures } = claimsOf(reading, person.id, plan);
  if (undone.length > 0 || plan.goes.length > 0) throw new RegisterError('writersCollided');
  const isByHand = whole.text('to') === '';
  const task = isByHand ? [reading.world.newId()] : [];
  const { subject, text } = noticeText(reading, person, plan, { gone, figures }, notice);
  return [
    set('letters', row, id, 'subject', subject),
    set('letters', row, id, 'text', text),
    set('letters', row, id, 'effect', effectText({ name: 'personTold', data: [id, ...task].join('\n') })),
    set('letters', row, id, 'queuedOn', reading.now.day),
    set('letters', row, id, 'state', isByHand ? 'byHand' : 'waiting'),
    ...task.map((each) =>
      append('tasks', {
        id: each,
        kind: 'tellPerson',
        performer: 'owner',
        due: addMonths(reading.now.day, MONTHS_TO_TELL),
        about: person.id,
        details: id,
        state: 'open',
        attempts: 0,
      }),
    ),
  ];
}

/** A month is the time within which the law wants things told. */
const MONTHS_TO_TELL = 1;

function noticeText(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { gone, figures }: Pick<Claims, 'gone' | 'figures'>,
  { whole }: Notice,
): Letter {
  const spoken = whole.text('language');
  const language: Language = isLanguage(spoken) ? spoken : reading.language;
  const request = whole.text('request');
  const { name, postal, receivedOn } = keptIn(whole.text('text'));
  const letters = person.records.letters.filter((letter) => letter.whole.text('request') === request);
  const proof = new Set([request, ...letters.map((letter) => letter.id)]);
  const proofUntil = plan.stays.find(({ tab, record }) => tab === 'requests' && record === request)?.until;
  const checkpoint = checkpointOf(reading.world.spreadsheetId, reading.head, isoDate(reading.now.day));
  const { kinds } = lastAnonymised(reading, person.id);
  return draftLetter({
    ...headOf(reading, language, request),
    kind: NOTICE,
    name,
    ...(whole.text('to') === '' && { postal }),
    ...(receivedOn !== undefined && { receivedOn }),
    answer: {
      right: 'erasure',
      erased: erasedLines(gone, language),
      kept: keptLines(plan.stays, proof, language),
      ...(kinds.length > 0 && { statistics: statisticsLines(figures, language) }),
      copies: [
        ...copyLines(residualLeft(person), language),
        ...(proofUntil === undefined
          ? []
          : [say(requestKept, language, { date: formatDate(proofUntil, language) })]),
      ],
      checkpoint: { ...checkpoint, date: reading.now.at },
    },
  });
}

/** Copies of which nobody has said yet that they were dealt with. */
function residualLeft(person: Person): string[] {
  const open = person.records.tasks.filter(({ whole }) => whole.text('state') === 'open');
  const kinds = new Set(open.map(({ whole }) => copyOf(whole.text('kind'))));
  return [...kinds];
}
