import { addressChoices } from '../../actions/addresses/choices';
import { addressFile, addressFileName, type AddressFile } from '../../actions/addresses/files';
import { makeAddresses, planAddresses } from '../../actions/addresses/make';
import { addressFormats, onePerKinds } from '../../actions/addresses/wish';
import { addressesWritten } from '../../actions/addresses/written';
import { formatDate } from '../../language/text';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import type { Register } from '../services/register';
import { count, flag, oneOf, record, text } from '../shapes';
import { choicesView, countsInWords, planView } from '../views/addresses';
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
      const { made, files } = register.changing(() => {
        const { result } = register.ask((world) => makeAddresses(world, args));
        return { made: result, files: writeAddresses(register, result.task) };
      });
      return {
        files,
        deletedOn: formatDate(made.deletedOn, language),
        counts: countsInWords(made, args, language),
      };
    },
  },
};

/** Writes the files of a list that was decided, and notes that they are written. The caller holds the lock. */
export function writeAddresses(register: Register, task: string): KeptFile[] {
  const { file, dropped } = register.ask((world) => addressFile(world, task));
  const kept = file ? keepFiles(task, [newFile(file)]) : [];
  register.ask((world) => addressesWritten(world, task, dropped));
  return kept;
}

function newFile(file: AddressFile): NewFile {
  const mimeType = file.ending === 'pdf' ? 'application/pdf' : 'text/csv';
  return { part: 'list', name: addressFileName(file), mimeType, content: file.content };
}
