import { erase } from '../../src/actions/erase';
import { closeRegister } from '../../src/actions/rotation/closing';
import { rotationState } from '../../src/actions/rotation/state';
import { sweep } from '../../src/actions/sweep';
import { someCustomers } from '../support/chinook';
import { TestRegister } from '../support/register';
import { madeCopy, withoutBlankRows } from '../support/rotation';
import { registerWith } from '../support/scenes';

export const WHO = 'terhi.hamalainen@apple.fi';
export const shop = withoutBlankRows(
  registerWith(someCustomers(WHO, 'leonekohler@surfeu.de', 'luisg@embraer.com.br')),
);
shop.run(erase(shop.world, 'leonekohler@surfeu.de'));

export const state = (register: TestRegister) => register.run(rotationState(register.spreadsheetId));
export const logOf = (register: TestRegister) => register.records('Log').map(({ Event }) => String(Event));

/** A closed register and its copy in the same account. */
export function closedAndCopied() {
  const old = shop.copy();
  old.run(closeRegister(old.world));
  return { old, copy: madeCopy(old) };
}

/** What keeps the register safe: of both, at most one takes any work. */
export const atWork = (registers: TestRegister[]) =>
  registers.filter((register) => {
    try {
      register.run(sweep(register.world));
      return true;
    } catch {
      return false;
    }
  });

/** An empty spreadsheet in the account of a register, into which it is copied. */
export const blank = (old: TestRegister) => {
  old.sheets.load({
    spreadsheetId: 'fresh',
    properties: { title: 'New', locale: 'en_GB', timeZone: 'UTC' },
    sheets: [
      { properties: { sheetId: 0, title: 'Sheet1', gridProperties: { rowCount: 5, columnCount: 3 } } },
    ],
  });
  return TestRegister.within(old.sheets, 'fresh', old.today);
};
