import { personReturned } from '../../actions/arrivals';
import { cardAgain, cardOf } from '../../actions/card';
import type { LookupPurpose } from '../../actions/lookups';
import { recordConsent } from '../../actions/consent';
import { idAtRow } from '../../actions/selection';
import { menu } from '../../language/menu';
import { choices } from '../../workbook/tabs';
import { openSurface } from '../services/surfaces';
import type { CardView } from '../protocol';
import { oneOf, record, text } from '../shapes';
import { cardView, ways } from '../views/card';
import { who, type Desk, type Services } from './desk';

const nothing = record({});
const person = record({ who });
const purpose = oneOf(choices.lookupPurpose);

const LONGEST_EVIDENCE = 2000;
const statement = record({
  who,
  purpose: text(100),
  action: oneOf(['given', 'withdrawn'] as const),
  channel: oneOf(ways),
  evidence: text(LONGEST_EVIDENCE, { blank: true }),
});

/** The id of the customer in the row that is selected. @throws RegisterError selectCustomerRow, customerWithoutId */
export function selectedCustomer({ register }: Desk): string {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const [title, row] = range ? [range.getSheet().getName(), range.getRow()] : ['', 0];
  return register.ask((world) => idAtRow(world, title, row));
}

/** A look at a person. It waits for no other run: an entry of the log that meets another writer's is written after it. */
const lookAt = ({ register, language }: Desk, whom: string, why: LookupPurpose): CardView =>
  cardView(register.ask((world) => cardOf(world, whom, why)).result, language);

/** The card, and the way from it to the dialogs about the same person. */
export const persons: Services<
  | 'cardOfSelection'
  | 'cardOf'
  | 'recordConsent'
  | 'confirmReturn'
  | 'selectedCustomer'
  | 'openExport'
  | 'openErasure'
> = {
  cardOfSelection: {
    shape: record({ purpose }),
    run: (desk, args) => lookAt(desk, selectedCustomer(desk), args.purpose),
  },
  cardOf: { shape: record({ who, purpose }), run: (desk, args) => lookAt(desk, args.who, args.purpose) },
  recordConsent: {
    shape: statement,
    run: (desk, { who: whom, ...said }) => {
      const { result } = desk.register.changing(() =>
        desk.register.ask((world) => recordConsent(world, whom, said)),
      );
      const card = desk.register.ask((world) => cardAgain(world, result.customer));
      return { card: cardView(card, desk.language), changed: result.changed };
    },
  },
  confirmReturn: {
    shape: person,
    run: ({ register, language }, { who: whom }) => {
      const { customer } = register.changing(() =>
        register.ask((world) => personReturned(world, whom)),
      ).result;
      return cardView(
        register.ask((world) => cardAgain(world, customer)),
        language,
      );
    },
  },
  selectedCustomer: { shape: nothing, run: (desk) => ({ who: selectedCustomer(desk) }) },
  openExport: { shape: person, run: (_desk, args) => open('export', menu.exportPerson, args) },
  openErasure: { shape: person, run: (_desk, args) => open('erasure', menu.erasurePlan, args) },
};

function open(...surface: Parameters<typeof openSurface>): null {
  openSurface(...surface);
  return null;
}
