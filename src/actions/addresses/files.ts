import { addressCsv } from '../../documents/addresses/list';
import { safeFileName } from '../../documents/file-name';
import { isLabelFormat, labelFormats } from '../../documents/labels/formats';
import { labelPdf } from '../../documents/labels/sheet';
import { addressFileNames } from '../../language/addresses';
import { isoDate, say } from '../../language/text';
import type { LeftOutReason } from '../../register/addressing';
import { RegisterError } from '../../register/errors';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { gather, leftOutCounts, type AddressList } from './gather';
import { peopleOnFiles } from './on-files';
import { addressQuery } from './people';
import { wishIn, type AddressWish } from './wish';

/** A file of labels or addresses; its text is ASCII in a PDF, so that it is its bytes too. */
export interface AddressFile {
  /** The name without its ending. */
  stem: string;
  ending: 'pdf' | 'csv';
  content: string;
}

/** What is to be written of a list that was decided. */
export interface AddressFileNow {
  /** Absent where nobody may be on it any more. */
  file?: AddressFile;
  /** Ids of the people for whom it was decided and who may no longer be on it. */
  dropped: string[];
  /** Numbers of these by reason; whoever is no customer any more has none. */
  leftOut: Partial<Record<LeftOutReason, number>>;
  /** Numbers of those who are on it, and of its labels or lines. */
  people: number;
  entries: number;
  /** See `AddressList`. */
  refusing?: number | undefined;
}

/**
 * The file of a list that was decided, as of now: it names nobody whom the list was not made for, and nobody who may no longer be on it.
 * Reads only.
 * @param task `writeAddresses`
 * @throws RegisterError taskNotFound, and as `gather` does
 */
export function* addressFile(world: World, task: string): Program<AddressFileNow> {
  const reading = yield* readRegister(world, addressQuery);
  const tasks = reading.table('tasks');
  const row = tasks.rowOf(task);
  const people = peopleOnFiles(tasks, task);
  if (row === undefined || tasks.text(row, 'kind') !== 'writeAddresses' || !people)
    throw new RegisterError('taskNotFound');
  const wish = wishIn(tasks.text(row, 'details'));
  const list = gather(reading, wish, new Set(people));
  const named = new Set(list.entries.flatMap((entry) => entry.people));
  const decided = new Set(people);
  return {
    ...(named.size > 0 && { file: fileOf(reading, wish, list) }),
    dropped: people.filter((id) => !named.has(id)),
    leftOut: leftOutCounts(list.leftOut.filter(({ id }) => decided.has(id))),
    ...{ people: named.size, entries: list.entries.length, refusing: list.refusing },
  };
}

function fileOf(
  { language, now }: Reading,
  wish: AddressWish,
  { use, entries }: Pick<AddressList, 'use' | 'entries'>,
): AddressFile {
  const names = isLabelFormat(wish.format) ? addressFileNames.labels : addressFileNames[wish.format];
  const stem = say(names, language, { purpose: use.purpose.title || use.purpose.id, date: isoDate(now.day) });
  if (!isLabelFormat(wish.format)) {
    const lines = entries.map(({ line }) => line);
    return { stem, ending: 'csv', content: addressCsv(lines, use.columns, language) };
  }
  const labels = entries.flatMap(({ label }) => label ?? []);
  const laying = { start: wish.start - 1, outlines: wish.outlines };
  return { stem, ending: 'pdf', content: labelPdf(labels, labelFormats[wish.format], laying, stem) };
}

/** The name of a file with its ending, as any system takes it. */
export const addressFileName = ({ stem, ending }: AddressFile): string => safeFileName(`${stem}.${ending}`);
