import { act, type Draft } from '../../src/actions/act';
import { tabTexts } from '../../src/language/tabs';
import { setUp } from '../../src/actions/setup';
import { TestRegister } from '../support/register';
import { addRows } from './by-hand';

const { title, columns } = tabTexts.retention;
const heading = (key: keyof typeof columns) => columns[key].title.en;

/** Entries of a day, in one commit. */
export function logOn(
  register: TestRegister,
  today: string,
  entries: readonly Draft[],
  { key } = register.world,
): void {
  register.today = today;
  let done = false;
  register.run(
    act(
      { ...register.world, key },
      {
        query: {},
        decide: () => {
          const pieces = done ? [] : [{ changes: [], entries }];
          done = true;
          return { pieces, result: undefined };
        },
      },
    ),
  );
}

export const entriesOf = (event: string, count: number, more: Partial<Draft> = {}): Draft[] =>
  Array.from({ length: count }, (_, number) => ({ event, details: { number }, ...more }));

const SET_UP_ON = '2012-01-01';

/** A register whose log is kept for ten years, with a customer and entries on some days. */
export function agedRegister(days: Readonly<Record<string, readonly Draft[]>>, today: string): TestRegister {
  const register = new TestRegister();
  register.today = SET_UP_ON;
  register.run(setUp(register.world, { language: 'en' }));
  if (!register.records(title.en).some((row) => row[heading('id')] === 'log'))
    addRows(register, title.en, [
      {
        [heading('id')]: 'log',
        [heading('kind')]: 'log',
        [heading('anchor')]: 'collected',
        [heading('years')]: 10,
        [heading('months')]: 0,
      },
    ]);
  for (const [day, entries] of Object.entries(days)) logOn(register, day, entries);
  register.today = today;
  return register;
}
