import type { AuthorityReport, RecordFigures, RequestFigures } from '../documents/authority-report';
import { authorityReport as texts } from '../language/authorityReport';
import { choiceText } from '../language/choices';
import { tabTexts } from '../language/tabs';
import type { Language } from '../language/text';
import type { AuthorityState } from '../register/breach';
import { addMonths, day as dayOfIso, dayOf, isoDate, type Day } from '../register/calendar';
import { RegisterError } from '../register/errors';
import {
  checkpointOf,
  countedOf,
  CONDENSED,
  loggedReasons,
  sumOf,
  verifyLog,
  type LoggedReason,
  type LogRow,
  type LogTotals,
  type Periods,
} from '../register/log';
import { isOpen, requestClock } from '../register/request';
import { choices, columnKeys, tabKeys, type TabKey } from '../workbook/tabs';
import type { Query } from '../workbook/table';
import { breachClockQuery, timedBreaches } from './breaches/row';
import { controllerOf } from './controller';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { limitsOf, requestAt, type RequestRow } from './requests/row';
import { timesQuery } from './requests/times';
import { logRows } from './verify';

/** A span of time, both days included. */
export interface Span {
  from: Day;
  to: Day;
}

const query: Query = {
  log: columnKeys('log'),
  requests: timesQuery.requests,
  tasks: ['kind', 'state'],
  ...breachClockQuery,
};

/**
 * How the register was kept over a span of time, for an authority: from the log, its summaries and the requests. Numbers only.
 * Reads only.
 * @throws RegisterError spanInvalid
 */
export function* authorityReport(world: World, span: Span, wished?: Language): Program<AuthorityReport> {
  if (span.from > span.to) throw new RegisterError('spanInvalid');
  const reading = yield* readRegister(world, query);
  const language = wished ?? reading.language;
  const rows = logRows(reading.table('log'));
  const { totals, leftOut, isCondensed } = totalsIn(rows, span);
  const verification = verifyLog(world.spreadsheetId, rows);
  const now = reading.now;
  return {
    ...{ language, day: now.day, ...span },
    controller: controllerOf(reading.settings),
    registerName: reading.settings.registerName,
    ...requestFigures(reading, span, language),
    receivedByLog: totals.events['request.received'] ?? 0,
    erasures: loggedReasons.flatMap((why) => {
      const count = totals.erasures?.[why] ?? 0;
      return count === 0 ? [] : [{ why, count }];
    }),
    erased: erasedIn(totals, language),
    notErased: total(totals.notErased),
    kept: keptIn(totals, language),
    keptUntil: keptUntilIn(rows, span),
    waiting: waitingErasures(reading),
    breaches: breachFigures(reading, span),
    log: {
      intact: verification.ok,
      fault: verification.fault?.sequence,
      gaps: verification.gaps,
      entries: total(totals.events),
      since: rows[0] && isDay(rows[0].at) ? dayOfIso(rows[0].at.slice(0, 10)) : undefined,
      ...{ isCondensed, leftOut },
      checkpoint: checkpointOf(world.spreadsheetId, verification.head, now.at),
    },
  };
}

const total = (counts: Record<string, number> = {}): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const isDay = (at: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(at);

const isWithin = ({ at }: Pick<LogRow, 'at'>, { from, to }: Span): boolean =>
  at.slice(0, 10) >= isoDate(from) && at.slice(0, 10) <= isoDate(to);

/** What the entries of the span come to, and of what was condensed the months and years that lie in it wholly. */
function totalsIn(rows: readonly LogRow[], span: Span) {
  const counted = countedOf(rows).filter((_, at) => isWithin(rows[at] as LogRow, span));
  const condensed = Object.entries(condensedTotals(rows));
  const isWhole = ([period]: [string, LogTotals]) => {
    const { first, last } = daysOf(period);
    return first >= span.from && last <= span.to;
  };
  const touches = ([period]: [string, LogTotals]) => {
    const { first, last } = daysOf(period);
    return first <= span.to && last >= span.from;
  };
  const whole = condensed.filter(isWhole).map(([, totals]) => totals);
  const leftOut = condensed.filter((each) => touches(each) && !isWhole(each)).map(([period]) => period);
  return { totals: sumOf([...whole, ...counted]), leftOut, isCondensed: condensed.length > 0 };
}

/** What the last summary says of all that was condensed. */
function condensedTotals(rows: readonly LogRow[]): Periods {
  const last = rows.filter(({ event }) => event === CONDENSED).pop();
  if (!last) return {};
  try {
    return (JSON.parse(last.details) as { totals?: Periods }).totals ?? {};
  } catch {
    // Somebody has written into the entry; the verification names it.
    return {};
  }
}

/** The days of a month (`YYYY-MM`) or year (`YYYY`). */
function daysOf(period: string): { first: Day; last: Day } {
  const [year, month] = period.split('-').map(Number);
  if (month === undefined) return { first: dayOf(year ?? 1, 1, 1), last: dayOf(year ?? 1, 12, 31) };
  const first = dayOf(year ?? 1, month, 1);
  return { first, last: addMonths(first, 1) - 1 };
}

function requestFigures(
  reading: Reading,
  span: Span,
  language: Language,
): Pick<AuthorityReport, 'requests' | 'undated'> {
  const byRight = new Map<string, RequestRow[]>();
  let undated = 0;
  for (const row of reading.table('requests').rows()) {
    try {
      const request = requestAt(reading, row);
      const { right, receivedOn } = request.facts;
      if (receivedOn < span.from || receivedOn > span.to) continue;
      byRight.set(right, [...(byRight.get(right) ?? []), request]);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      undated++;
    }
  }
  const requests = choices.right.flatMap((right) => {
    const rows = byRight.get(right);
    return rows
      ? [{ key: right, right: choiceText('right', right, language), ...figuresOf(reading, rows) }]
      : [];
  });
  return { requests, undated };
}

function figuresOf(reading: Reading, rows: readonly RequestRow[]): Omit<RequestFigures, 'key' | 'right'> {
  const limits = limitsOf(reading.settings);
  const having = (...states: string[]) => rows.filter(({ facts }) => states.includes(facts.state)).length;
  const open = rows.filter(({ facts }) => isOpen(facts.state));
  const closed = rows.flatMap(({ facts, number }) => {
    const on = number('answeredOn');
    return isOpen(facts.state) || on === undefined ? [] : [{ facts, on }];
  });
  const days = closed.map(({ facts, on }) => on - facts.receivedOn);
  return {
    received: rows.length,
    answered: having('answered'),
    partly: having('partlyAnswered'),
    refused: having('refused'),
    endedOtherwise: having('withdrawn', 'unableToIdentify', 'duplicate'),
    open: open.length,
    late: closed.filter(({ facts, on }) => on > requestClock(facts, on, limits).answerOn).length,
    overdue: open.filter(({ facts }) => requestClock(facts, reading.now.day, limits).urgency === 'overdue')
      .length,
    extended: rows.filter(({ facts }) => facts.isExtended).length,
    ...(days.length > 0 && {
      meanDays: Math.round(days.reduce((sum, each) => sum + each, 0) / days.length),
      longestDays: Math.max(...days),
    }),
  };
}

/** Erased records by reason and kind, in the order of the reasons and of the tabs. */
const erasedIn = ({ erased = {} }: LogTotals, language: Language): RecordFigures<LoggedReason>[] =>
  loggedReasons.flatMap((why) =>
    inTabOrder(erased)
      .filter(([name]) => name.startsWith(`${why}:`))
      .map(([name, count]) => ({ why, ...kindFigures(name.slice(why.length + 1), language), count })),
  );

const keptIn = ({ kept = {} }: LogTotals, language: Language): RecordFigures<string>[] =>
  inTabOrder(kept)
    .map(([name, count]) => {
      const [kind = '', why = ''] = name.split(':');
      const ground = choiceText('ground', why, language);
      return { why, ground, ...kindFigures(kind, language), count };
    })
    .sort((a, b) => (a.why < b.why ? -1 : a.why > b.why ? 1 : 0));

/** Counts whose names hold the name of a tab, in the order of the tabs. */
function inTabOrder(counts: Record<string, number>): [string, number][] {
  const order = new Map<string, number>(tabKeys.map((tab, index) => [tab, index]));
  const place = (name: string) => Math.max(...name.split(/[:.]/).map((part) => order.get(part) ?? -1));
  return Object.entries(counts).sort(([a], [b]) => place(a) - place(b));
}

function kindFigures(
  name: string,
  language: Language,
): Pick<RecordFigures<string>, 'tab' | 'kind' | 'isReduced'> {
  const [tab = '', columns] = name.split('.');
  const title = tabTexts[tab as TabKey]?.title[language] ?? tab;
  return { tab, kind: title, isReduced: columns !== undefined };
}

/** The latest day to which something was kept at an erasure of the span. */
function keptUntilIn(rows: readonly LogRow[], span: Span): Day | undefined {
  const days = rows
    .filter((row) => row.event === 'erasure' && isWithin(row, span))
    .flatMap(({ details }) => /"keptUntil":"(\d{4}-\d{2}-\d{2})"/.exec(details)?.[1] ?? []);
  const latest = days.sort().pop();
  return latest === undefined ? undefined : dayOfIso(latest);
}

function waitingErasures(reading: Reading): number {
  const tasks = reading.table('tasks');
  return [...tasks.rows()].filter(
    (row) => tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open',
  ).length;
}

function breachFigures(reading: Reading, { from, to }: Span): AuthorityReport['breaches'] {
  const all = timedBreaches(reading);
  const found = all.filter(
    ({ facts: { awareAt } }) => awareAt !== undefined && awareAt >= from && awareAt < to + 1,
  );
  const late: readonly AuthorityState[] = ['late', 'lateUnexplained'];
  return {
    found: found.length,
    toldAuthority: found.filter(({ facts }) => facts.toldAuthorityAt !== undefined).length,
    late: found.filter(({ clock }) => late.includes(clock.authority)).length,
    toldPeople: found.filter(({ clock }) => clock.people === 'told').length,
    undated: all.filter(({ facts }) => facts.awareAt === undefined).length,
  };
}

/** The name of the report's files without ending. */
export const reportFileName = texts.fileName;
