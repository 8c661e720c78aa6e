import { addMonths, type Day } from '../register/calendar';
import { consentState, type ConsentEvent } from '../register/consent';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { append, remove, set, type Change } from '../workbook/changes';
import { isBlank, type Value } from '../workbook/codec';
import { idColumn, type TabKey } from '../workbook/tabs';
import { shownPurposes, statementEvent } from './consent';
import { eventsOf } from './consent-events';
import { completionTask, copiesElsewhere, isCopyKind } from './copies';
import { dataColumns } from './erasure-plan';
import type { ErasureReason } from './erasure-log';
import { deletionTask, keptExport, type KeptExport } from './export-tasks';
import { filesDue } from './letters/kept-files';
import type { Person, PersonTab } from './person';
import { purposesOf } from './purposes';
import { oncePerReading, type Reading } from './reading';
import { tellRecipients } from './recipients';
import { responseElsewhere, responseIn } from './requests/responses';
import { endingWithOldOnes } from './rotation/deletions';
import { contactOf, suppressErased } from './suppress';

/**
 * The rows that go; a row that is only reduced goes too, its remainder is added anew. A row is removed by its id, which
 * must therefore be its own: not blank, and nobody else's.
 */
export function removals(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
  return plan.goes.flatMap(({ tab, record }) => {
    const own = person.records[tab as PersonTab].filter(({ id }) => id === record);
    const bearing = reading.table(tab as TabKey).rowsWhere(idColumn(tab as TabKey), record);
    if (record === '' || own.length === 0) throw new RegisterError('recordWithoutId', { tab });
    if (bearing.length > own.length || (own.length > 1 && tab !== 'customers'))
      throw new RegisterError('duplicateId', { tab });
    return own.map(({ row, id }) => remove(tab as TabKey, row, id));
  });
}

/** Why a hold was needed may name the person: it goes with what the hold was about. The hold itself stays as proof. */
export function clearedReasons(person: Person, plan: ErasurePlan): Change[] {
  const gone = new Set(plan.goes.filter(({ columns }) => !columns).map(({ record }) => record));
  return person.records.holds
    .filter(
      ({ id, whole }) => id !== '' && gone.has(whole.text('record').trim()) && !isBlank(whole.raw('reason')),
    )
    .map(({ row, id }) => set('holds', row, id, 'reason', undefined));
}

/**
 * What stays of the customer's row, to the letter: the columns with a ground in force, and that the relationship has
 * ended; not so where the person still acts for a company, since that is the very ground.
 */
export function remainder(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
  if (plan.outcome !== 'reduced' || !plan.goes.some(({ tab }) => tab === 'customers')) return [];
  const staying = new Set(
    plan.stays.filter(({ tab }) => tab === 'customers').flatMap(({ columns }) => columns ?? []),
  );
  const values: Record<string, Value> = { id: person.id };
  for (const key of dataColumns) {
    if (staying.has(key)) values[key] = person.customer.value(key) ?? person.customer.raw(key) ?? undefined;
  }
  const events = eventsOf(reading, person.id);
  for (const purpose of shownPurposes)
    if (consentState(events, purpose).state !== 'none') values[purpose] = 'withdrawn';
  if (plan.stays.some(({ ground }) => ground === 'contactPerson')) return [append('customers', values)];
  return [
    append('customers', {
      ...values,
      status: 'ended',
      endedOn: person.customer.number('endedOn') ?? reading.now.day,
    }),
  ];
}

/** Whoever is erased consents to nothing any more, and is not brought back. */
export function farewell(reading: Reading, person: Person): Change[] {
  if (person.erased) return [];
  const events = eventsOf(reading, person.id);
  return [
    ...suppressErased(reading, contactOf(person.customer), events),
    ...withdrawals(reading, person.id, events),
  ];
}

function withdrawals(reading: Reading, id: string, events: readonly ConsentEvent[]): Change[] {
  return purposesOf(reading, reading.language).flatMap((purpose) => {
    const { state, evidence: last } = consentState(events, purpose.id);
    const statement = { purpose: purpose.id, action: 'withdrawn', channel: 'erasure' } as const;
    return state === 'given'
      ? [statementEvent(reading, { id, last }, purpose, { ...statement, language: reading.language })]
      : [];
  });
}

/** An open task of the machine on the person. */
export const openTask = (person: Person, kind: string): string | undefined =>
  person.records.tasks.find(({ whole }) => whole.text('kind') === kind && whole.text('state') === 'open')?.id;

/** Copies that are looked after for every person whose card has come to its end, without anybody asking. */
const copiesOfEveryCard = ['formResponses', 'exportedFiles', 'paper'];

/**
 * The tasks that an erasure leaves: to confirm it, each copy that no change of cells reaches - the machine's own and the owner's -
 * and to call it complete when all of them are done. Where nobody asked for it, nobody gets a receipt, and what the version history and sent
 * mail hold has a time of its own.
 */
export function tasksAfter(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  residual: readonly string[],
  { confirmation, request, reason }: { confirmation: string; request: string; reason?: ErasureReason },
): Change[] {
  const told = recipientsTold(reading, person, plan, { request, reason });
  const left = residual.filter((kind) => !reason || copiesOfEveryCard.includes(kind));
  if (openTask(person, 'confirmErasure') !== undefined)
    return [...told, ...historyAfterRotation(reading, person, left)];
  const made = [...copyTasks(reading, person, plan, left), ...listsToDelete(reading, person), ...told];
  const standing = person.records.tasks.filter(
    ({ whole }) => isCopyKind(whole.text('kind')) && !['done', 'cancelled'].includes(whole.text('state')),
  );
  const copies = Object.fromEntries([
    ...standing.map(({ id, whole }): [string, string] => [id, whole.text('kind')]),
    ...made.flatMap((change): [string, string][] =>
      change.do === 'append' && change.tab === 'tasks'
        ? [[String(change.values['id']), String(change.values['kind'])]]
        : [],
    ),
  ]);
  return [
    task(reading, person, 'confirmErasure', 'machine', reading.now.day, {
      details: reason ?? '',
      id: confirmation,
    }),
    ...exportsToDelete(reading, person),
    ...(reason ? [] : [receiptToDelete(reading, confirmation)]),
    ...made,
    ...(reason && Object.keys(copies).length === 0
      ? []
      : [
          completionTask(reading, person.id, {
            reference: request || confirmation,
            copies,
            confirmation,
            reason: reason ?? '',
          }),
        ]),
  ];
}

/**
 * Whoever has the data is told that it was erased (GDPR Art. 19), whichever paragraph of Art. 17(1) it was erased under. Where nobody asked, only
 * when something of the card goes: an erasure that goes on with the records alone tells nobody a second time.
 */
function recipientsTold(
  reading: Reading,
  person: Person,
  { goes }: ErasurePlan,
  { request, reason }: { request: string; reason?: ErasureReason },
): Change[] {
  if (reason && !goes.some(({ tab }) => tab === 'customers')) return [];
  const context = { reading, person, request: { id: request }, byItself: reason !== undefined };
  return tellRecipients(context, 'erased').changes;
}

/**
 * The files of the receipt prove what was done about a request, and go with the period of requests. They hold nothing of the person, and are no
 * copy that the erasure waits for.
 */
const receiptToDelete = (reading: Reading, confirmation: string): Change =>
  deletionTask(reading.world, { of: confirmation, about: '', due: filesDue(reading, confirmation) });

/**
 * Whether an open task stands for a kind of copy. One on the history of a spreadsheet from which the register has moved stands for none of
 * what is erased now: it ends with that spreadsheet, and the history of this one does not.
 */
function hasOpenTask(reading: Reading, { records }: Person, kind: string): boolean {
  const ending = endingWithOldOnes(reading.table('tasks'));
  return records.tasks.some(
    ({ id, whole }) => whole.text('kind') === kind && whole.text('state') === 'open' && !ending.has(id),
  );
}

/** What an unfinished erasure still erases after the register has moved lies in a history of which its tasks do not tell. */
const historyAfterRotation = (reading: Reading, person: Person, residual: readonly string[]): Change[] =>
  openTask(person, HISTORY) !== undefined &&
  residual.includes(HISTORY) &&
  !hasOpenTask(reading, person, HISTORY)
    ? [task(reading, person, HISTORY, 'owner', addMonths(reading.now.day, 1), { details: '' })]
    : [];

const HISTORY = 'versionHistory';

/** A task for each copy of which there is none yet. */
function copyTasks(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  residual: readonly string[],
): Change[] {
  const month = addMonths(reading.now.day, 1);
  const forOwner = (kind: string, details = '') => task(reading, person, kind, 'owner', month, { details });
  const isNew = (kind: string) => !hasOpenTask(reading, person, kind);
  const onForm = responsesToDelete(person, plan);
  return [
    ...residual.filter((kind) => !ofRecords.includes(kind) && isNew(kind)).map((kind) => forOwner(kind)),
    ...paperTasks(reading, person, plan),
    ...onForm.known.map((response) =>
      task(reading, person, 'formResponses', 'machine', reading.now.day, { details: response }),
    ),
    ...onForm.elsewhere.map((response) =>
      task(reading, person, 'formResponses', 'owner', month, {
        details: response,
        lastError: 'formReplaced',
      }),
    ),
    ...(onForm.unknown && isNew('formResponses') ? [forOwner('formResponses')] : []),
  ];
}

/** Folders of paper that no ground keeps. */
const freePapers = ({ records }: Person, { stays }: ErasurePlan) =>
  records.materials.filter(
    ({ id }) => !stays.some(({ tab, record }) => tab === 'materials' && record === id),
  );

/** The owner's task to shred each of these, where there is none yet. Their rows tell where they lie, and go when that is ticked. */
const paperTasks = (reading: Reading, person: Person, plan: ErasurePlan): Change[] =>
  freePapers(person, plan)
    .filter(({ id }) => !hasTask(person, 'paper', id))
    .map(({ id }) => task(reading, person, 'paper', 'owner', addMonths(reading.now.day, 1), { details: id }));

/** Whether there is paper to be shredded of which the owner has not been told. */
export const hasPaperToShred = (reading: Reading, person: Person, plan: ErasurePlan): boolean =>
  paperTasks(reading, person, plan).length > 0;

/** Kinds of copies whose tasks are made of the person's records, one each. */
const ofRecords: readonly string[] = ['paper', 'formResponses', 'exportedFiles'];

/** One that was cancelled, as that of a folder which was to go and then was not, is none. */
const hasTask = (person: Person, kind: string, details: string): boolean =>
  person.records.tasks.some(
    ({ whole }) =>
      whole.text('kind') === kind && whole.text('details') === details && whole.text('state') !== 'cancelled',
  );

/** Tasks to delete files that were made for the person, which an erasure makes due at once. */
const exportsOf = (person: Person) =>
  person.records.tasks.filter(
    ({ whole }) => whole.text('kind') === 'deleteExport' && whole.text('state') === 'open',
  );

const exportsToDelete = (reading: Reading, person: Person): Change[] =>
  exportsOf(person)
    .filter(({ id, whole }) => id !== '' && (whole.number('due') ?? Infinity) > reading.now.day)
    .map(({ row, id }): Change => set('tasks', row, id, 'due', reading.now.day));

/** The tasks that delete labels and address lists on which people stand, and that are not done. */
const standingLists = oncePerReading((reading): { row: number; of: KeptExport }[] => {
  const tasks = reading.table('tasks');
  return [...tasks.rows()]
    .filter((row) => tasks.text(row, 'kind') === 'deleteExport' && tasks.text(row, 'state') !== 'done')
    .map((row) => ({ row, of: keptExport({ details: tasks.text(row, 'details') }) }))
    .filter(({ of }) => of.people.length > 0);
});

/** Those of them on which the person stands, and for which the person has no task yet. */
function listsNaming(reading: Reading, person: Person): { row: number; of: KeptExport }[] {
  const known = new Set(
    person.records.tasks
      .filter(({ whole }) => whole.text('kind') === 'deleteExport')
      .map(({ whole }) => keptExport({ details: whole.text('details') }).task),
  );
  return standingLists(reading).filter(({ of }) => of.people.includes(person.id) && !known.has(of.task));
}

/** The files of a list go at once, whoever else stands on it: it can be made again without the person. */
const listsToDelete = (reading: Reading, person: Person): Change[] =>
  listsNaming(reading, person).map(({ row, of: { task: of, account, spreadsheet } }) => {
    const performer = reading.table('tasks').text(row, 'performer');
    return deletionTask(reading.world, {
      ...{ of, account, spreadsheet, performer },
      about: person.id,
      due: reading.now.day,
    });
  });

/**
 * The responses of the form by which the person's requests came: the request's row says all that has to be kept as proof. A claim
 * or a duty that keeps the row keeps its response too.
 */
function responsesToDelete(person: Person, { stays }: ErasurePlan) {
  const keeps = (request: string) =>
    stays.some(
      ({ tab, record, ground }) => tab === 'requests' && record === request && ground !== 'proofOfRequest',
    );
  const requests = person.records.requests.filter(
    ({ id, whole }) => whole.text('channel') === 'form' && !keeps(id),
  );
  const cells = requests.map(({ whole }) => whole.text('response'));
  const isNew = (response: string) => !hasTask(person, 'formResponses', response);
  return {
    known: cells.flatMap((cell) => responseIn(cell) ?? []).filter(isNew),
    /** Sent to a form that has been replaced since. */
    elsewhere: cells.flatMap((cell) => responseElsewhere(cell) ?? []).filter(isNew),
    /** A request that does not say by which response it came. */
    unknown: cells.includes(''),
  };
}

function task(
  reading: Reading,
  person: Person,
  kind: string,
  performer: 'machine' | 'owner',
  due: Day,
  said: { details: string; lastError?: string; id?: string },
): Change {
  const id = said.id ?? reading.world.newId();
  return append('tasks', { kind, performer, due, about: person.id, ...said, id, state: 'open', attempts: 0 });
}

/** Copies that no change of cells reaches. */
export function residualKinds(reading: Reading, person: Person, plan: ErasurePlan): string[] {
  const onForm = responsesToDelete(person, plan);
  // The accountant keeps vouchers as long as the controller does.
  const vouchersGo = plan.goes.some(({ tab }) => tab === 'orders');
  return [
    HISTORY,
    ...copiesElsewhere(reading.settings).filter((kind) => kind !== 'accountantCopy' || vouchersGo),
    ...(exportsOf(person).length + listsNaming(reading, person).length > 0 ? ['exportedFiles'] : []),
    ...(onForm.known.length + onForm.elsewhere.length > 0 || onForm.unknown ? ['formResponses'] : []),
    ...(freePapers(person, plan).length > 0 ? ['paper'] : []),
  ];
}
