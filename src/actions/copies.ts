import { day as dayOfIso, isoDate, type Day } from '../register/calendar';
import { append, type Change } from '../workbook/changes';
import type { Settings } from '../workbook/settings';
import type { Query, Table } from '../workbook/table';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { folderQuery, type FolderHindrance } from './shredded';

/**
 * Kinds of tasks that stand for a copy of an erased person's data which no change of cells reaches, or for somebody who has to
 * be told. An erasure is complete when all of its own are done.
 */
export const copyKinds = [
  'formResponses',
  'deleteExport',
  'exportedFiles',
  'versionHistory',
  'sentMail',
  'calendar',
  'accountantCopy',
  'printedLabels',
  'backups',
  'paper',
  'tellRecipient',
] as const;

/** Kind of a copy. */
export type CopyKind = (typeof copyKinds)[number];

/** Whether a task is about a copy. */
export const isCopyKind = (kind: string): kind is CopyKind => (copyKinds as readonly string[]).includes(kind);

/** What documents call the copy that a task is about: files of an export are one kind, whoever deletes them. */
export const copyOf = (kind: string): string => (kind === 'deleteExport' ? 'exportedFiles' : kind);

/** What a task `completeErasure` remembers: which tasks have to be done, so that one whose row was deleted is missed. */
export interface Course {
  /** Id of the request, or else of the task that confirms the erasure. */
  reference: string;
  /** The day of the erasure. */
  on: string;
  /** Kinds by the tasks' ids. */
  copies: Record<string, string>;
  /** Id of the task that confirms the erasure; blank in details of before it was noted. */
  confirmation: string;
  /** What that task says: why the person was erased where nobody asked for it, or else blank. */
  reason: string;
}

/** Copies that only the owner knows of and can reach. */
const elsewhere = ['sentMail', 'calendar', 'accountantCopy', 'printedLabels', 'backups'] as const;

/** Of these, what the controller says that it has; a word that is none of them counts for nothing. */
export const copiesElsewhere = ({ copiesElsewhere: written }: Settings): CopyKind[] => {
  const named = written.split(/[\s,;]+/);
  return elsewhere.filter((kind) => named.some((word) => word.toLowerCase() === kind.toLowerCase()));
};

/** The task that is done when every copy is, and the erasure is confirmed. @param on the day of the erasure */
export const completionTask = (
  reading: Reading,
  customer: string,
  course: Omit<Course, 'on'>,
  on: Day = reading.now.day,
): Change =>
  append('tasks', {
    id: reading.world.newId(),
    kind: 'completeErasure',
    performer: 'machine',
    due: reading.now.day,
    about: customer,
    details: JSON.stringify({ ...course, on: isoDate(on) } satisfies Course),
    state: 'open',
    attempts: 0,
  });

/** One copy of an erasure, as its task says. */
export interface Copy {
  task: string;
  kind: CopyKind;
  performer: string;
  /** `missing`: somebody deleted the task's row, so that nobody can say whether it was done. */
  state: 'open' | 'done' | 'failed' | 'missing';
  due?: Day;
  doneOn?: Day;
  /** Code of the last error of the machine. */
  lastError?: string;
  /** What the task is about besides the person: a recipient, the id of a paper's record. */
  details: string;
  /** How often the machine has tried; of a folder of paper, whether the register has removed its row. */
  attempts: number;
  /** What keeps a folder of paper from being called gone though it is ticked, or would; only where the materials were looked at. */
  hindrance?: FolderHindrance;
}

/** What a task to delete files bears while it waits for the account that made them: no other can see them, or look that they are gone. */
export const OTHERS_FILES = 'filesOfOthers';

/** Whether a copy is still the machine's alone: one that it cannot reach may be ticked by the owner, who can ask. */
export const isMachines = ({
  performer,
  state,
  lastError,
}: Pick<Copy, 'performer' | 'state' | 'lastError'>): boolean =>
  performer === 'machine' && state === 'open' && lastError !== OTHERS_FILES;

/** An erasure and what became of its copies. */
export interface ErasureCourse {
  task: string;
  customer: string;
  reference: string;
  on?: Day;
  /** Looked at anew, and the receipt is out. */
  confirmed: boolean;
  /** When the rest, which stays on a ground, is taken up again. */
  resumes?: Day;
  copies: Copy[];
  /** Folders of the person of which no task tells yet: `duplicateId` where the owner has to put their ids right before there can be one. */
  untold?: ('folderUntold' | 'duplicateId')[];
  complete: boolean;
  completedOn?: Day;
}

/** What the functions below need to have been read. */
export const copyQuery = {
  ...folderQuery,
  tasks: ['kind', 'performer', 'about', 'details', 'due', 'state', 'attempts', 'lastError', 'doneOn'],
} satisfies Query;

/** The rows of a kind of task. */
export const rowsOfKind = (tasks: Table, kind: string): number[] =>
  [...tasks.rows()].filter((row) => tasks.text(row, 'kind') === kind);

/**
 * Ids of the tasks that erasures under way wait for: each stands for a copy until it is done, also where it was cancelled, or for the
 * confirmation.
 */
export const awaitedTasks = (tasks: Table): Set<string> =>
  new Set(
    rowsOfKind(tasks, 'completeErasure')
      .filter((row) => tasks.text(row, 'state') !== 'done')
      .map((row) => courseOf(tasks.text(row, 'details')))
      .flatMap(({ copies, confirmation }) => [...Object.keys(copies), confirmation]),
  );

/** The erasure that a task `completeErasure` follows. */
export function courseAt(tasks: Table, row: number): ErasureCourse {
  const customer = tasks.text(row, 'about');
  const { reference, on, copies, confirmation } = courseOf(tasks.text(row, 'details'));
  const complete = tasks.text(row, 'state') === 'done';
  const ofPerson = tasks.rowsWhere('about', customer);
  const isOpen = (each: number) => !['done', 'cancelled'].includes(tasks.text(each, 'state'));
  const named = Object.keys(copies).flatMap((id) => tasks.rowOf(id) ?? []);
  // What came later, as a recipient who was found in a second round, counts while the erasure is under way.
  const later = complete
    ? []
    : ofPerson.filter((each) => isCopyKind(tasks.text(each, 'kind')) && isOpen(each));
  const missing = Object.entries(copies).filter(([id]) => tasks.rowOf(id) === undefined);
  const resumes = ofPerson.find((each) => tasks.text(each, 'kind') === 'resumeErasure' && isOpen(each));
  return {
    task: tasks.ids[row] as string,
    customer,
    reference,
    on: dayOf(on),
    confirmed:
      !isLost(tasks, confirmation) &&
      !ofPerson.some((each) => tasks.text(each, 'kind') === 'confirmErasure' && isOpen(each)),
    resumes: resumes === undefined ? undefined : tasks.number(resumes, 'due'),
    copies: [
      ...[...new Set([...named, ...later])].map((each) => copyAt(tasks, each)),
      ...(complete ? [] : missing.map(([task, kind]) => missingCopy(task, kind))),
    ],
    complete,
    completedOn: complete ? tasks.number(row, 'doneOn') : undefined,
  };
}

/** Whether somebody has deleted the row of the task that confirms an erasure: nobody can say then that it was confirmed. */
export const isLost = (tasks: Table, confirmation: string): boolean =>
  confirmation !== '' && tasks.rowOf(confirmation) === undefined;

/** The copy of which the task in a row tells. */
export function copyAt(tasks: Table, row: number): Copy {
  const state = tasks.text(row, 'state');
  const lastError = tasks.text(row, 'lastError');
  return {
    task: tasks.ids[row] as string,
    kind: tasks.text(row, 'kind') as CopyKind,
    performer: tasks.text(row, 'performer'),
    // Whatever else somebody wrote there is not yet the owner's word that it is done.
    state: state === 'done' || state === 'failed' ? state : 'open',
    due: tasks.number(row, 'due'),
    doneOn: tasks.number(row, 'doneOn'),
    ...(lastError !== '' && { lastError }),
    details: tasks.text(row, 'details'),
    attempts: tasks.number(row, 'attempts') ?? 0,
  };
}

const missingCopy = (task: string, kind: string): Copy => ({
  task,
  kind: isCopyKind(kind) ? kind : 'backups',
  performer: 'owner',
  state: 'missing',
  details: '',
  attempts: 0,
});

/** Details that somebody has written into name no copies; those that are open are found by the person all the same. */
export function courseOf(details: string): Course {
  const empty: Course = { reference: '', on: '', copies: {}, confirmation: '', reason: '' };
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  try {
    const { reference, on, copies, confirmation, reason } = JSON.parse(details) as Partial<Course>;
    const isMap = typeof copies === 'object' && copies !== null && !Array.isArray(copies);
    return {
      reference: textOf(reference),
      on: textOf(on),
      copies: isMap ? Object.fromEntries(Object.entries(copies).map(([id, kind]) => [id, String(kind)])) : {},
      confirmation: textOf(confirmation),
      reason: textOf(reason),
    };
  } catch {
    return empty;
  }
}

function dayOf(iso: string): Day | undefined {
  try {
    return dayOfIso(iso);
  } catch {
    return undefined;
  }
}

/** The copies of an erasure that are not done yet. */
export const remaining = ({ copies }: Pick<ErasureCourse, 'copies'>): Copy[] =>
  copies.filter(({ state }) => state !== 'done');

/** Copies of an erased person's data by kind, as documents name them. */
export interface CopiesNow {
  /** Left to deal with. */
  residual: string[];
  /** Dealt with, and when the last of the kind was. */
  erasedCopies: { kind: string; day?: Day }[];
}

/** What became of the copies of a person's data so far; whom the data was disclosed to is told of elsewhere. */
export function copiesNow(reading: Reading, customer: string): CopiesNow {
  const tasks = reading.table('tasks');
  const awaited = awaitedTasks(tasks);
  const isNone = (row: number) =>
    tasks.text(row, 'state') === 'cancelled' && !awaited.has(tasks.ids[row] as string);
  const rows = tasks
    .rowsWhere('about', customer)
    .filter((row) => isCopyKind(tasks.text(row, 'kind')) && tasks.text(row, 'kind') !== 'tellRecipient')
    .filter((row) => !isNone(row));
  const kindAt = (row: number) => copyOf(tasks.text(row, 'kind'));
  const left = new Set(rows.filter((row) => tasks.text(row, 'state') !== 'done').map(kindAt));
  const done = [...new Set(rows.map(kindAt))].filter((kind) => !left.has(kind));
  return {
    residual: [...left],
    erasedCopies: done.map((kind) => {
      const days = rows
        .filter((row) => kindAt(row) === kind)
        .flatMap((row) => tasks.number(row, 'doneOn') ?? []);
      return { kind, ...(days.length > 0 && { day: Math.max(...days) }) };
    }),
  };
}

/** The same, read anew. */
export function* copiesOf(world: World, customer: string): Program<CopiesNow> {
  return copiesNow(yield* readRegister(world, copyQuery), customer);
}
