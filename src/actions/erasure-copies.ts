import { addMonths, type Day } from '../register/calendar';
import type { ErasurePlan, Going } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { append, set, type Change } from '../workbook/changes';
import { copiesElsewhere } from './copies';
import type { GroundCells } from './erasure-plan';
import { deletionTask, keptExport, type KeptExport } from './export-tasks';
import type { Person } from './person';
import { oncePerReading, type Reading } from './reading';
import { responseElsewhere, responseIn } from './requests/responses';
import { endingWithOldOnes } from './rotation/deletions';

/** A person as far as the copies that their own records tell of rest on them, whether the rows were read whole or by columns. */
export interface CopiedPerson {
  id: string;
  records: Record<'requests' | 'tasks', readonly { row: number; id: string; whole: Cells }[]>;
}

type Cells = Pick<GroundCells, 'text' | 'number'>;

/** The person's open task of a kind. */
export const openTask = (person: Person, kind: string): Person['records']['tasks'][number] | undefined =>
  person.records.tasks.find(({ whole }) => whole.text('kind') === kind && whole.text('state') === 'open');

/**
 * Whether an open task stands for a kind of copy. One on the history of a spreadsheet from which the register has moved stands for none of
 * what is erased now: it ends with that spreadsheet, and the history of this one does not.
 */
function hasOpenTask(reading: Reading, { records }: CopiedPerson, kind: string): boolean {
  const ending = endingWithOldOnes(reading.table('tasks'));
  return records.tasks.some(
    ({ id, whole }) => whole.text('kind') === kind && whole.text('state') === 'open' && !ending.has(id),
  );
}

/** Whether the open task of a kind stands for nothing of what is erased now. */
export const isOutlived = (reading: Reading, person: Person, kind: string): boolean =>
  openTask(person, kind) !== undefined && !hasOpenTask(reading, person, kind);

/** Kinds of copies whose tasks are made of the person's records, one each. */
const ofRecords: readonly string[] = ['paper', 'formResponses', 'exportedFiles'];

/**
 * Copies that no change of cells reaches; none where neither a record goes nor paper is to be shredded. Where it is paper alone, nothing new
 * lies in the version history, in mail or with the accountant.
 * @param goes what is told to go, of earlier rounds too
 */
export function residualKinds(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  goes: readonly Going[] = plan.goes,
): string[] {
  if (goes.length === 0 && !hasPaperToShred(person, plan)) return [];
  const onForm = responsesToDelete(person, plan);
  // The accountant keeps vouchers as long as the controller does.
  const vouchersGo = plan.goes.some(({ tab }) => tab === 'orders');
  const ofCells = [
    'versionHistory',
    ...copiesElsewhere(reading.settings).filter((kind) => kind !== 'accountantCopy' || vouchersGo),
  ];
  return [
    ...(goes.length > 0 ? ofCells : []),
    ...(exportsOf(person).length + listsNaming(reading, person).length > 0 ? ['exportedFiles'] : []),
    ...(onForm.known.length + onForm.elsewhere.length > 0 || onForm.unknown ? ['formResponses'] : []),
    ...(plan.shreds.length > 0 ? ['paper'] : []),
  ];
}

/**
 * A task for each copy of which there is none yet.
 * @param kinds of copies that have one task each
 * @throws RegisterError recordWithoutId, duplicateId of a folder of paper
 */
export function copyTasks(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  kinds: readonly string[],
): Change[] {
  const month = addMonths(reading.now.day, 1);
  const forOwner = (kind: string, details = '') => task(reading, person, kind, 'owner', month, { details });
  const isNew = (kind: string) => !hasOpenTask(reading, person, kind);
  return [
    ...kinds.filter((kind) => !ofRecords.includes(kind) && isNew(kind)).map((kind) => forOwner(kind)),
    ...toShred(reading, person, plan).map((folder) => forOwner('paper', folder)),
    ...copiesOfRecords(reading, person, plan),
  ];
}

/**
 * A task for each copy that the person's own records tell of and of which there is none yet: responses of the form, and files on which they stand
 * with others.
 */
export function copiesOfRecords(
  reading: Reading,
  person: CopiedPerson,
  plan: Pick<ErasurePlan, 'stays'>,
): Change[] {
  const month = addMonths(reading.now.day, 1);
  const forOwner = (said: { details: string; lastError?: string }) =>
    task(reading, person, 'formResponses', 'owner', month, said);
  const onForm = responsesToDelete(person, plan);
  return [
    ...onForm.known.map((response) =>
      task(reading, person, 'formResponses', 'machine', reading.now.day, { details: response }),
    ),
    ...onForm.elsewhere.map((response) => forOwner({ details: response, lastError: 'formReplaced' })),
    ...(onForm.unknown && !hasOpenTask(reading, person, 'formResponses') ? [forOwner({ details: '' })] : []),
    ...listsToDelete(reading, person),
  ];
}

/** Folders that no ground keeps and of which no task tells the owner. */
const untold = (person: Person, { shreds }: ErasurePlan): string[] =>
  shreds.filter((folder) => folder === '' || !hasTask(person, 'paper', folder));

/** Whether there is paper to be shredded of which the owner has not been told. */
export const hasPaperToShred = (person: Person, plan: ErasurePlan): boolean =>
  untold(person, plan).length > 0;

/**
 * The folders that the owner is to be told to shred. Their rows tell where they lie, and go by their ids when that is ticked: these must
 * therefore be their own.
 * @throws RegisterError recordWithoutId, duplicateId
 */
function toShred(reading: Reading, person: Person, plan: ErasurePlan): string[] {
  const folders = reading.table('materials');
  const found = untold(person, plan);
  if (found.includes('')) throw new RegisterError('recordWithoutId', { tab: 'materials' });
  if (found.some((folder) => folders.rowsWhere('id', folder).length > 1))
    throw new RegisterError('duplicateId', { tab: 'materials' });
  return found;
}

/** One that was cancelled, as that of a folder which was to go and then was not, is none. */
const hasTask = (person: CopiedPerson, kind: string, details: string): boolean =>
  person.records.tasks.some(
    ({ whole }) =>
      whole.text('kind') === kind && whole.text('details') === details && whole.text('state') !== 'cancelled',
  );

/** Tasks to delete files that were made for the person, which an erasure makes due at once. */
const exportsOf = (person: CopiedPerson) =>
  person.records.tasks.filter(
    ({ whole }) => whole.text('kind') === 'deleteExport' && whole.text('state') === 'open',
  );

/** These tasks made due. */
export const exportsToDelete = (reading: Reading, person: CopiedPerson): Change[] =>
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
function listsNaming(reading: Reading, person: CopiedPerson): { row: number; of: KeptExport }[] {
  const known = new Set(
    person.records.tasks
      .filter(({ whole }) => whole.text('kind') === 'deleteExport')
      .map(({ whole }) => keptExport({ details: whole.text('details') }).task),
  );
  return standingLists(reading).filter(({ of }) => of.people.includes(person.id) && !known.has(of.task));
}

/** The files of a list go at once, whoever else stands on it: it can be made again without the person. */
const listsToDelete = (reading: Reading, person: CopiedPerson): Change[] =>
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
function responsesToDelete(person: CopiedPerson, { stays }: Pick<ErasurePlan, 'stays'>) {
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

/** A task about the person. */
export function task(
  reading: Reading,
  person: Pick<CopiedPerson, 'id'>,
  kind: string,
  performer: 'machine' | 'owner',
  due: Day,
  said: { details: string; lastError?: string; id?: string },
): Change {
  const id = said.id ?? reading.world.newId();
  return append('tasks', { kind, performer, due, about: person.id, ...said, id, state: 'open', attempts: 0 });
}
