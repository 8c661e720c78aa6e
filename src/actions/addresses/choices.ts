import type { Program } from '../program';
import { purposeQuery, purposesOf, type Purpose } from '../purposes';
import { readRegister, type World } from '../reading';

/** What a list can be made for, and who can get it. */
export interface AddressChoices {
  purposes: Purpose[];
  /** Recipients that have an id; the daily run gives one to those that have none. */
  recipients: { id: string; name: string; role: string }[];
}

/** The purposes and recipients of the register; reads only. */
export function* addressChoices(world: World): Program<AddressChoices> {
  const reading = yield* readRegister(world, { ...purposeQuery, recipients: ['name', 'role'] });
  const table = reading.table('recipients');
  const rows = [...table.rows()].filter((row) => table.ids[row] !== '');
  return {
    purposes: purposesOf(reading, reading.language),
    recipients: rows.map((row) => ({
      id: table.ids[row] as string,
      name: table.text(row, 'name') || (table.ids[row] as string),
      role: table.text(row, 'role'),
    })),
  };
}
