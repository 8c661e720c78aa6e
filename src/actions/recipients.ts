import { addMonths } from '../register/calendar';
import { normaliseEmail } from '../register/contact';
import { draftLetter } from '../documents/letter';
import { categoryTexts } from '../language/register';
import { tabTexts } from '../language/tabs';
import { languages, type Language } from '../language/text';
import { append, type Change } from '../workbook/changes';
import type { Value } from '../workbook/codec';
import type { WholeRow } from '../workbook/layout';
import { columnOf, type ColumnKey } from '../workbook/tabs';
import { headOf, queueLetter } from './letters/queue';
import { displayName, type Person } from './person';
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
  person: Person;
  request: { id: string };
}

/** A month is the time within which the law wants things told. */
const MONTHS_TO_TELL = 1;

/**
 * Whom data on a person was disclosed to is told what became of it (GDPR Art. 19): a task for each disclosure, and a letter to
 * each recipient with an address, which does the tasks when it is out; none where nobody asked. A letter of a correction repeats only fields of
 * which the disclosure says that the recipient has them; where it says nothing, the owner has to judge.
 */
export function tellRecipients(
  context: NoticeContext,
  done: NoticeDone,
  corrected: readonly CorrectedField[] = [],
): ToldRecipients {
  const { reading, person } = context;
  if (done === 'corrected' && corrected.length === 0) return { names: [], changes: [] };
  const groups = new Map<string, Disclosed>();
  const tasks: Change[] = [];
  for (const { whole } of person.records.disclosures) {
    const recipient = recipientOf(reading, whole.text('recipient'));
    const task = reading.world.newId();
    tasks.push(taskFor(context, task, whole.text('recipient')));
    const known = groups.get(recipient.name) ?? { recipient, tasks: [], disclosures: [] };
    groups.set(recipient.name, known);
    known.disclosures.push(whole);
    known.tasks.push(task);
  }
  const letters = [...groups.values()].flatMap((group) => noticeTo(context, group, done, corrected));
  return { names: [...groups.keys()].filter(Boolean), changes: [...tasks, ...letters] };
}

interface Disclosed {
  recipient: { name: string; email: string };
  tasks: string[];
  disclosures: WholeRow[];
}

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
  { reading, person, request }: NoticeContext,
  { recipient, tasks, disclosures }: Disclosed,
  done: NoticeDone,
  corrected: readonly CorrectedField[],
): Change[] {
  const { language } = reading;
  const named = (column: ColumnKey<'customers'>) => tabTexts.customers.columns[column].title[language];
  const had = corrected.filter(({ column }) => disclosures.some((whole) => tellsOf(whole, column)));
  if (request.id === '' || recipient.email === '' || (done === 'corrected' && had.length === 0)) return [];
  const categories = [...new Set(disclosures.map((whole) => whole.text('categories')))].filter(Boolean);
  const disclosedOn = Math.max(...disclosures.map((whole) => whole.number('date') ?? -Infinity));
  const letter = draftLetter({
    ...headOf(reading, language, request.id),
    kind: 'recipientNotice',
    recipient: recipient.name,
    done,
    on: reading.now.day,
    person: nameable(person, language),
    data:
      done === 'corrected'
        ? had.map(({ column, value }) => ({ field: named(column), after: inWords(column, value, language) }))
        : categories.map((field) => ({ field })),
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
function nameable(person: Person, language: Language): string[] {
  const number = person.customer.text('number');
  const title = tabTexts.customers.columns.number.title[language];
  return [displayName(person), ...(number === '' ? [] : [`${title}: ${number}`])];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a disclosure says, in whatever language, that it held the column: by its title or by the kind of data. */
function tellsOf(disclosure: WholeRow, column: ColumnKey<'customers'>): boolean {
  const { category } = columnOf('customers', column);
  const said = folded(disclosure.text('categories'));
  const texts = [tabTexts.customers.columns[column].title, ...(category ? [categoryTexts[category]] : [])];
  return texts.some((text) => languages.some((language) => said.includes(folded(text[language]))));
}
