import { addMonths } from '../register/calendar';
import { normaliseEmail } from '../register/contact';
import { draftLetter } from '../documents/letter';
import { categoryTexts } from '../language/register';
import { tabTexts } from '../language/tabs';
import { languages, type Language } from '../language/text';
import { append, type Change } from '../workbook/changes';
import type { Value } from '../workbook/codec';
import { columnKeys, columnOf, type ColumnKey } from '../workbook/tabs';
import type { GroundCells } from './erasure-plan';
import { headOf, queueLetter } from './letters/queue';
import { displayName } from './person';
import type { Reading } from './reading';
import { inWords } from './in-words';

/** What became of the data that a recipient has. */
export type NoticeDone = 'corrected' | 'erased' | 'restricted';

/** A field that was corrected, with the value that is right now. */
export interface CorrectedField {
  column: ColumnKey<'customers'>;
  value: Value;
}

/** The recipients, by the names under which the person is told of them, and what is to be done to tell them. */
export interface ToldRecipients {
  names: string[];
  changes: Change[];
}

/** What a notice to recipients rests on. */
interface NoticeContext {
  reading: Reading;
  person: ToldOf;
  request: { id: string };
  /**
   * Nobody asked, and no word of the person's row may be left by which the owner could tell a recipient whom it is about: letters are written
   * all the same, and where there is no address one to be handed over.
   */
  byItself?: boolean;
}

/** The person whom a notice is about, whether their rows were read whole or by columns. */
export interface ToldOf {
  id: string;
  customer: Pick<GroundCells, 'text'>;
  records: { disclosures: readonly { whole: Cells }[] };
}

type Cells = Pick<GroundCells, 'text' | 'number'>;

/** A month is the time within which the law wants things told. */
const MONTHS_TO_TELL = 1;

/**
 * Whom data on a person was disclosed to is told what became of it (GDPR Art. 19): a task for each disclosure, and a letter to
 * each recipient with an address, which does the tasks when it is out; none where nobody asked, unless the register itself erases. A letter of
 * a correction repeats only fields of which the disclosure says that the recipient has them; where it says nothing, the owner has to judge.
 */
export function tellRecipients(
  context: NoticeContext,
  done: NoticeDone,
  corrected: readonly CorrectedField[] = [],
): ToldRecipients {
  const { reading, person } = context;
  if (done === 'corrected' && corrected.length === 0) return { names: [], changes: [] };
  return told(
    context,
    person.records.disclosures,
    (group) => {
      const { disclosures } = group;
      const had = corrected.filter(({ column }) => disclosures.some((whole) => tellsOf(whole, column)));
      if (done === 'corrected' && had.length === 0) return undefined;
      return done === 'corrected' ? had.map((field) => correctedField(reading, field)) : categoriesOf(group);
    },
    done,
  );
}

/**
 * The same where single columns of a card have gone: of a disclosure that says what it held, and names none of them, nobody is told; of one
 * that says nothing which can be recognised the owner has to judge, without a letter.
 */
export function tellOfColumns(context: NoticeContext, columns: readonly ColumnKey<'customers'>[]): Change[] {
  const concerned = context.person.records.disclosures.filter(
    ({ whole }) => columns.some((column) => tellsOf(whole, column)) || !isUnderstood(whole),
  );
  const fieldsOf = ({ disclosures }: Disclosed) => {
    const had = columns.filter((column) => disclosures.some((whole) => tellsOf(whole, column)));
    return had.length === 0 ? undefined : had.map((column) => ({ field: titleOf(context.reading, column) }));
  };
  return told(context, concerned, fieldsOf, 'erased').changes;
}

/**
 * The tasks, and a letter to each recipient.
 * @param dataOf the data that a letter names; nothing where no letter is to be written
 */
function told(
  context: NoticeContext,
  disclosures: ToldOf['records']['disclosures'],
  dataOf: (group: Disclosed) => NoticeData | undefined,
  done: NoticeDone,
): ToldRecipients {
  const { reading } = context;
  const groups = new Map<string, Disclosed>();
  const tasks: Change[] = [];
  for (const { whole } of disclosures) {
    const recipient = recipientOf(reading, whole.text('recipient'));
    const task = reading.world.newId();
    tasks.push(taskFor(context, task, whole.text('recipient')));
    const known = groups.get(recipient.name) ?? { recipient, tasks: [], disclosures: [] };
    groups.set(recipient.name, known);
    known.disclosures.push(whole);
    known.tasks.push(task);
  }
  const letters = [...groups.values()].flatMap((group) => {
    const data = dataOf(group);
    return data ? noticeTo(context, group, done, data) : [];
  });
  return { names: [...groups.keys()].filter(Boolean), changes: [...tasks, ...letters] };
}

interface Disclosed {
  recipient: { name: string; email: string };
  tasks: string[];
  disclosures: Cells[];
}

type NoticeData = readonly { field: string; after?: string }[];

const titleOf = ({ language }: Reading, column: ColumnKey<'customers'>): string =>
  tabTexts.customers.columns[column].title[language];

const correctedField = (reading: Reading, { column, value }: CorrectedField) => ({
  field: titleOf(reading, column),
  after: inWords(column, value, reading.language),
});

const categoriesOf = ({ disclosures }: Disclosed): NoticeData =>
  [...new Set(disclosures.map((whole) => whole.text('categories')))]
    .filter(Boolean)
    .map((field) => ({ field }));

/** A recipient as disclosures name it: by its id or by its name. */
export function recipientOf(reading: Reading, named: string): { name: string; email: string } {
  const table = reading.table('recipients');
  const row =
    table.rowOf(named) ?? [...table.rows()].find((at) => named !== '' && table.text(at, 'name') === named);
  if (row === undefined) return { name: named, email: '' };
  return { name: table.text(row, 'name') || named, email: normaliseEmail(table.text(row, 'email')) };
}

const taskFor = ({ reading, person }: NoticeContext, id: string, recipient: string): Change =>
  append('tasks', {
    id,
    kind: 'tellRecipient',
    performer: 'owner',
    due: addMonths(reading.now.day, MONTHS_TO_TELL),
    about: person.id,
    details: recipient,
    state: 'open',
    attempts: 0,
  });

function noticeTo(
  { reading, person, request, byItself }: NoticeContext,
  { recipient, tasks, disclosures }: Disclosed,
  done: NoticeDone,
  data: NoticeData,
): Change[] {
  const { language } = reading;
  const isWritten = byItself ? recipient.name !== '' : request.id !== '' && recipient.email !== '';
  if (!isWritten) return [];
  const disclosedOn = Math.max(...disclosures.map((whole) => whole.number('date') ?? -Infinity));
  const letter = draftLetter({
    ...headOf(reading, language, request.id),
    kind: 'recipientNotice',
    recipient: recipient.name,
    done,
    on: reading.now.day,
    person: nameable(person, language),
    data,
    ...(disclosedOn !== -Infinity && { disclosedOn }),
  });
  const order = {
    kind: 'recipientNotice' as const,
    language,
    request: request.id,
    customer: person.id,
    to: recipient.email,
    letter,
    effect: { name: 'recipientTold', data: tasks.join('\n') },
  };
  return [queueLetter(reading, order)];
}

/** As little as the recipient needs to find the person: the name, and the number that it may know. */
function nameable(person: ToldOf, language: Language): string[] {
  const number = person.customer.text('number');
  const title = tabTexts.customers.columns.number.title[language];
  return [displayName(person), ...(number === '' ? [] : [`${title}: ${number}`])];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a disclosure says what it held, in words that can be recognised. */
const isUnderstood = (disclosure: Cells): boolean =>
  columnKeys('customers').some((column) => tellsOf(disclosure, column));

/** Whether a disclosure says, in whatever language, that it held the column: by its title or by the kind of data. */
function tellsOf(disclosure: Cells, column: ColumnKey<'customers'>): boolean {
  const { category } = columnOf('customers', column);
  const said = folded(disclosure.text('categories'));
  const texts = [tabTexts.customers.columns[column].title, ...(category ? [categoryTexts[category]] : [])];
  return texts.some((text) => languages.some((language) => said.includes(folded(text[language]))));
}
