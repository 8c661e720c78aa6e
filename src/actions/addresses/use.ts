import { listColumns, type ListColumn } from '../../documents/addresses/list';
import { isLabelFormat } from '../../documents/labels/formats';
import { columnsNamed } from '../../language/columns';
import type { AddressUse, ListPurpose } from '../../register/addressing';
import { RegisterError } from '../../register/errors';
import { purposesOf, type Purpose } from '../purposes';
import type { Reading } from '../reading';
import { DISCLOSURE, isToBeGiven, type AddressWish } from './wish';

/** Where the register has no such purpose of its own, nobody has been asked. */
const unaskedDisclosure: ListPurpose = {
  id: DISCLOSURE,
  basis: 'consent',
  choice: 'optIn',
  directMarketing: false,
};

/** A list as it is to be made: its rule, and the columns that its purpose lets it show. */
export interface ListUse extends AddressUse {
  purpose: Purpose;
  /** Id of the recipient; blank where there is none. */
  recipient: string;
  columns: readonly ListColumn[];
  /** Whether each line needs an address by post. */
  byPost: boolean;
}

/**
 * What a wish comes to in this register.
 * @throws RegisterError purposeNotFound, purposeLacksData, recipientNotFound
 */
export function listUse(reading: Reading, wish: AddressWish): ListUse {
  const purposes = purposesOf(reading, reading.language);
  const purpose = purposes.find(({ id }) => id === wish.purpose.trim());
  if (!purpose) throw new RegisterError('purposeNotFound', { purpose: wish.purpose });
  const electronic = wish.format === 'email';
  const columns = columnsFor(purpose, wish);
  const goesOut = wish.recipient !== '' && isForItself(reading, wish.recipient) && !isToBeGiven(purpose.id);
  return {
    ...{ purpose, electronic, columns, recipient: wish.recipient },
    similarProducts: wish.similarProducts,
    byPost: !electronic && address.every((column) => columns.includes(column)),
    ...(goesOut && { disclosure: purposes.find(({ id }) => id === DISCLOSURE) ?? unaskedDisclosure }),
  };
}

/** A recipient that is no processor uses the list for ends of its own; so does one whose part nobody has written down. @throws RegisterError recipientNotFound */
function isForItself(reading: Reading, recipient: string): boolean {
  const table = reading.table('recipients');
  const row = table.rowOf(recipient);
  if (row === undefined) throw new RegisterError('recipientNotFound');
  return table.text(row, 'role') !== 'processor';
}

/** What a letter needs to arrive; without the country an address abroad would pass for one at home. */
const address: readonly ListColumn[] = ['street', 'postcode', 'city', 'country'];
const names: readonly ListColumn[] = ['firstName', 'lastName', 'organisation'];
const postal: readonly ListColumn[] = [...names, ...address];
const electronicColumns: readonly ListColumn[] = ['email', ...names, 'language'];

/**
 * The columns that a list may show: of those of its format the ones that the purpose says it needs (GDPR Art. 5(1)(b), (c)). A purpose
 * whose needs cannot be read needs none.
 * @throws RegisterError purposeLacksData where the list makes no sense without the rest
 */
function columnsFor({ id, covers }: Purpose, { format }: AddressWish): ListColumn[] {
  const named = columnsNamed('customers', covers);
  const covered = (column: ListColumn) =>
    named !== undefined && (named.length === 0 || named.includes(column));
  const wished = format === 'email' ? electronicColumns : postal;
  const columns = listColumns.filter((column) => wished.includes(column) && covered(column));
  const needed: readonly ListColumn[] = format === 'email' ? ['email'] : isLabelFormat(format) ? address : [];
  const isUsable =
    needed.every((column) => columns.includes(column)) &&
    (format === 'email' || names.some((column) => columns.includes(column)));
  if (!isUsable) throw new RegisterError('purposeLacksData', { purpose: id });
  return columns;
}
