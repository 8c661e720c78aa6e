import { addressCsv } from '../../documents/addresses/list';
import { safeFileName } from '../../documents/file-name';
import { isLabelFormat, labelFormats } from '../../documents/labels/formats';
import { labelPdf } from '../../documents/labels/sheet';
import { addressFileNames } from '../../language/addresses';
import { isoDate, say } from '../../language/text';
import { RegisterError } from '../../register/errors';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { gather } from './gather';
import { peopleOnFiles } from './on-files';
import { addressQuery } from './people';
import { wishIn } from './wish';

/** A file of labels or addresses; its text is ASCII in a PDF, so that it is its bytes too. */
export interface AddressFile {
  /** The name without its ending. */
  stem: string;
  ending: 'pdf' | 'csv';
  content: string;
}

/**
 * The file of a list that was decided, as of now: it names nobody whom the list was not made for, and nobody who may no longer be on it.
 * `undefined` where nobody may. Reads only.
 * @param task `writeAddresses`
 * @throws RegisterError taskNotFound, and as `gather` does
 */
export function* addressFile(world: World, task: string): Program<AddressFile | undefined> {
  const reading = yield* readRegister(world, addressQuery);
  const tasks = reading.table('tasks');
  const row = tasks.rowOf(task);
  const people = peopleOnFiles(tasks, task);
  if (row === undefined || tasks.text(row, 'kind') !== 'writeAddresses' || !people)
    throw new RegisterError('taskNotFound');
  return fileOf(reading, tasks.text(row, 'details'), new Set(people));
}

function fileOf(reading: Reading, details: string, people: ReadonlySet<string>): AddressFile | undefined {
  const { language, now } = reading;
  const wish = wishIn(details);
  const { use, entries } = gather(reading, wish, people);
  if (entries.length === 0) return undefined;
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
