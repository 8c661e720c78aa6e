import { easter } from 'date-easter';
import { type Day, dayOf, parts, weekday } from './calendar';

const FRIDAY = 5;
const SATURDAY = 6;

/** Month and day: New Year, Epiphany, May Day, Independence Day, Christmas Day, St Stephen's Day. */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 6],
  [5, 1],
  [12, 6],
  [12, 25],
  [12, 26],
];

/** Days after Easter Sunday: Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday. */
const AFTER_EASTER: readonly number[] = [-2, 0, 1, 39, 49];

/** A weekday on or after a month and day: Midsummer Eve, Midsummer Day, All Saints' Day. */
const ON_OR_AFTER: readonly (readonly [number, number, number])[] = [
  [FRIDAY, 6, 19],
  [SATURDAY, 6, 20],
  [SATURDAY, 10, 31],
];

/**
 * Finland's public holidays of a year for the reckoning of periods, in no order: the list that Finland gives under
 * Regulation 1182/71, Art. 3(4). Christmas Eve is not on it.
 */
export function holidaysOf(year: number): Day[] {
  const easterDate = easter(year);
  const easterSunday = dayOf(year, easterDate.month, easterDate.day);
  return [
    ...FIXED.map(([month, date]) => dayOf(year, month, date)),
    ...AFTER_EASTER.map((days) => easterSunday + days),
    ...ON_OR_AFTER.map(([wanted, month, date]) => onOrAfter(wanted, dayOf(year, month, date))),
  ];
}

function onOrAfter(wanted: number, d: Day): Day {
  return d + ((wanted - weekday(d) + 7) % 7);
}

/** Whether the day is a public holiday in Finland. */
export function isHoliday(d: Day): boolean {
  return holidaysOf(parts(d).year).includes(d);
}

/** Whether the day is neither a Saturday, a Sunday nor a public holiday (Regulation 1182/71, Art. 2(2)). */
export function isWorkingDay(d: Day): boolean {
  return weekday(d) < SATURDAY && !isHoliday(d);
}

/** The day itself if it is a working day, otherwise the first one after it (Regulation 1182/71, Art. 3(4)). */
export function nextWorkingDay(d: Day): Day {
  return isWorkingDay(d) ? d : nextWorkingDay(d + 1);
}
