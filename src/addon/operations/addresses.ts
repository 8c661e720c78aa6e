import { addressChoices } from '../../actions/addresses/choices';
import { addressFile, addressFileName, type AddressFile } from '../../actions/addresses/files';
import { makeAddresses, planAddresses } from '../../actions/addresses/make';
import { addressFormats, onePerKinds } from '../../actions/addresses/wish';
import { addressesWritten } from '../../actions/addresses/written';
import { keptExport } from '../../actions/export-tasks';
import { dueMachineTasks } from '../../actions/tasks';
import { formatDate } from '../../language/text';
import { hasFiles, keepFiles, type KeptFile, type NewFile } from '../services/files';
import type { Register } from '../services/register';
import { count, flag, oneOf, record, text } from '../shapes';
import { choicesView, countsInWords, planView } from '../views/addresses';
import { deleteCopies } from './copies';
import type { Services } from './desk';

const wish = record({
  purpose: text(100),
  format: oneOf(addressFormats),
  onePer: oneOf(onePerKinds),
  recipient: text(100, { blank: true }),
  start: count,
  outlines: flag,
  similarProducts: flag,
});

/** Labels and address lists. */
export const addresses: Services<'addressChoices' | 'addressPlan' | 'makeAddresses'> = {
  addressChoices: {
    shape: record({}),
    run: ({ register, language }) => choicesView(register.ask(addressChoices), language),
  },
  addressPlan: {
    shape: wish,
    run: ({ register, language }, args) =>
      planView(
        register.ask((world) => planAddresses(world, args)),
        args,
        language,
      ),
  },
  makeAddresses: {
    shape: wish,
    run: ({ register, language }, args) => {
      const { made, written } = register.changing(() => {
        const { result } = register.ask((world) => makeAddresses(world, args));
        return { made: result, written: writeAddresses(register, result.task) };
      });
      return {
        files: written.files,
        deletedOn: formatDate(made.deletedOn, language),
        counts: countsInWords(written, args, language),
      };
    },
  },
};

/** The files of a list as they were written, with the numbers of people, and of labels or lines. */
interface AddressesWritten {
  files: KeptFile[];
  people: number;
  entries: number;
}

/**
 * Writes the files of a list that was decided, and notes that they are written. What an earlier run wrote and nobody may be on any more is deleted.
 * The caller holds the lock.
 */
export function writeAddresses(register: Register, task: string): AddressesWritten {
  const { file, dropped, people, entries } = register.ask((world) => addressFile(world, task));
  const stood = dropped.length > 0 && hasFiles(task);
  const files = file ? keepFiles(task, [newFile(file)]) : [];
  const now = { dropped, people, isWritten: file !== undefined, stood };
  register.ask((world) => addressesWritten(world, task, now));
  if (!file && stood) deleteFilesOf(register, task);
  return { files, people, entries };
}

function deleteFilesOf(register: Register, task: string): void {
  const due = register.ask(dueMachineTasks);
  deleteCopies(
    register,
    due.filter((each) => each.kind === 'deleteExport' && keptExport(each).task === task),
  );
}

function newFile(file: AddressFile): NewFile {
  const mimeType = file.ending === 'pdf' ? 'application/pdf' : 'text/csv';
  return { part: 'list', name: addressFileName(file), mimeType, content: file.content };
}
