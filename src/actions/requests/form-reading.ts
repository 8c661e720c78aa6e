import type { Day } from '../../register/calendar';
import type { Settings } from '../../workbook/settings';
import type { Program } from '../program';
import { readRegister, type World } from '../reading';
import { oldResponseQuery, oldResponses } from './responses';

/** How far back the daily run reads the forms, in days: what an event did not tell of is long taken by then. */
const DAYS_BACK = 62;
/** How far before the newest request that is known a response may have been missed, in days. */
const DAYS_BEFORE_NEWEST = 2;

/** What is needed to read the forms. */
export interface FormReading {
  settings: Settings;
  /** From which day on they are read. */
  since: Day;
  /** Responses that the form need not keep any longer; told of when everything is looked at. */
  old: string[];
}

/**
 * The settings of the forms, and from when on they have to be read. Reads only.
 * @param all whether everything lately is looked at again, as the daily run does
 */
export function* formReading(world: World, all: boolean): Program<FormReading> {
  const reading = yield* readRegister(
    world,
    all ? oldResponseQuery : { requests: ['receivedOn', 'channel'] },
  );
  const { settings, now } = reading;
  const table = reading.table('requests');
  const days = [...table.rows()]
    .filter((row) => table.text(row, 'channel') === 'form')
    .flatMap((row) => table.number(row, 'receivedOn') ?? []);
  const back = now.day - DAYS_BACK;
  const newest = Math.min(now.day, Math.max(...days, back));
  // After a long standstill, as of a register that was restored, more has come than in these days.
  const known = days.length > 0 ? Math.max(...days) - DAYS_BEFORE_NEWEST : back;
  return {
    settings,
    since: all ? Math.min(back, known) : newest - DAYS_BEFORE_NEWEST,
    old: all ? oldResponses(reading) : [],
  };
}
