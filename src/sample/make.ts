import type { HostFiles, HostState } from '../workbench/host';
import type { Spreadsheet } from '../workbench/sheets';
import { diceOf } from './invent/dice';
import { dayOf } from './invent/days';
import { inventOrders } from './invent/orders';
import { inventPeople } from './invent/people';
import { SampleRegister, type Contents } from './register';
import { STORY_DAYS, tell } from './story';

/** What a sample is made from. */
export interface SampleOptions {
  /** The add-on as it is pushed to Google. */
  files: HostFiles;
  /** ISO date on which the sample is opened; its story ends the evening before. */
  today: string;
  seed: number;
  pdf: (html: string) => Uint8Array;
}

/** A register with everything beside it, ready to be written into files. */
export interface Sample {
  spreadsheet: Spreadsheet;
  state: HostState;
  contents: Contents;
}

const TITLE = 'Malliasiakasrekisteri (keksityt tiedot)';

/** The key of the developer metadata that marks a workbook as a sample, for the workbench's page. */
const SAMPLE_MARK = 'workbench.sample';
/** Far from the sequence numbers and tags that the add-on gives as ids. */
const SAMPLE_MARK_ID = 2_000_000_000;

const SHOP = { count: 150, first: 1001, fromWeb: false };
const WEB = { count: 50, first: 5001, fromWeb: true };

/**
 * Makes a register of about 200 invented customers and tells its story through the real add-on. The same options give the same register.
 * @throws when the script fails or refuses anything in the story
 */
export function makeSample({ files, today, seed, pdf }: SampleOptions): Sample {
  const dice = diceOf(seed);
  const last = dayOf(today);
  const people = { shop: inventPeople(dice, last, SHOP), web: inventPeople(dice, last, WEB) };
  const orders = inventOrders(dice, [...people.shop, ...people.web], last);
  const ordersOf = (some: readonly { number: string }[]) => {
    const numbers = new Set(some.map(({ number }) => number));
    return orders.filter(({ customer }) => numbers.has(customer));
  };
  const register = new SampleRegister(TITLE, last - STORY_DAYS, { files, dice, pdf });
  markAsSample(register);
  tell(
    register,
    {
      shop: { people: people.shop, orders: ordersOf(people.shop) },
      web: { people: people.web, orders: ordersOf(people.web) },
    },
    last,
  );
  return { spreadsheet: register.spreadsheet, state: register.state, contents: register.contents };
}

function markAsSample(register: SampleRegister): void {
  const developerMetadata = {
    metadataId: SAMPLE_MARK_ID,
    metadataKey: SAMPLE_MARK,
    location: { spreadsheet: true },
    visibility: 'DOCUMENT',
  };
  register.change({ createDeveloperMetadata: { developerMetadata } });
}
