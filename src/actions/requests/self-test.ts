import { draftLetter } from '../../documents/letter';
import type { TroubleKey } from '../../language/letters/owner';
import { isoDate, type Day } from '../../register/calendar';
import { isReviewToNote, reviewAccess } from '../../register/accessReview';
import type { Change } from '../../workbook/changes';
import { lastReview, reviewedEntry, reviewNoted, staffOf, staffQuery } from '../access-review';
import { accessTroublesNow, isOfAccess } from '../access-review/troubles';
import { act, type Done, type Draft } from '../act';
import { headOf, queueLetter } from '../letters/queue';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { settingChanges } from '../settings';
import { troubleFigure } from '../trouble-figure';
import {
  DAYS_TO_ANSWER,
  formTroubles,
  mailboxStanding,
  reportOf,
  toldTroubles,
  type Report,
  type SelfTestFacts,
  type ToldTroubles,
  type WaysFacts,
} from './troubles';

/** What the self-test found and did. */
export interface SelfTestResult {
  troubles: TroubleKey[];
  /** Whether a letter to the owner, and one to the privacy mailbox, was decided. */
  told: boolean;
  tested: boolean;
}

/** A letter that waits for longer than this, in days, does not get out. */
const DAYS_OF_WAITING = 2;

/**
 * Tests the ways on which requests come: the forms, their triggers, the privacy mailbox, and the letters; and who has access to the
 * spreadsheet. Silence is told before it becomes a fine: to the owner by letter, and in the log and the overview. A second run on a day
 * finds nothing more to do.
 */
export function selfTest(world: World, facts: SelfTestFacts): Program<Done<SelfTestResult>> {
  // What an earlier round of this run has decided is on its way.
  const letters = { trouble: world.newId(), selfTest: world.newId() };
  return act(world, {
    query: { letters: ['kind', 'state', 'queuedOn'], overview: ['value'], ...staffQuery },
    decide: (reading) => {
      const { day } = reading.now;
      const { ways } = facts;
      const mailbox = mailboxStanding(reading.settings, lastTest(reading), day);
      const before = toldTroubles(reading.settings);
      const access = accessFound(reading, facts, before);
      const troubles = [
        ...(ways
          ? [...formTroubles(ways), ...mailTroubles(reading, ways, mailbox)]
          : lasting(before, (key) => !isOfAccess(key))),
        ...access.troubles,
      ];
      const report = reportOf(before, troubles, day);
      const isOpen = ways && ways.confirm.published && ways.confirm.accepting && ways.confirm.whole;
      const tests = mailbox.isDue && isOpen === true;
      const units = [
        access,
        reportUnit(reading, facts, report, letters.trouble),
        ...(tests ? [testUnit(reading, mailbox.waits, letters.selfTest)] : []),
        { changes: troubleFigure(reading, troubles.length), entries: [] },
      ];
      const changes = units.flatMap((unit) => unit.changes);
      const entries = units.flatMap((unit) => unit.entries);
      const result = { troubles, told: report.findings.length > 0, tested: tests };
      return {
        pieces: changes.length > 0 ? [{ changes, entries: [...entries, done(troubles)] }] : [],
        result,
      };
    },
  });
}

const done = (troubles: readonly TroubleKey[]): Draft => ({ event: 'selfTest.done', details: { troubles } });

/** Earlier troubles of some kind that nobody looked at now. */
const lasting = (before: ToldTroubles, isMeant: (key: TroubleKey) => boolean): TroubleKey[] =>
  (Object.keys(before) as TroubleKey[]).filter(isMeant);

/** What is wrong with who has access. What was found is counted in the log when it becomes another thing to tell, and once a week. */
function accessFound(
  reading: Reading,
  { sharing }: SelfTestFacts,
  before: ToldTroubles,
): Unit & { troubles: TroubleKey[] } {
  const known = lasting(before, isOfAccess);
  if (!sharing) return { troubles: known, changes: [], entries: [] };
  const findings = reviewAccess(sharing, staffOf(reading), reading.now.day);
  const troubles = accessTroublesNow(sharing, findings, before);
  const isAsKnown = troubles.length === known.length && troubles.every((key) => known.includes(key));
  const isNoted = sharing.people !== undefined && isReviewToNote(lastReview(reading), reading.now.day);
  const { changes } = settingChanges(reading, isNoted ? reviewNoted(reading, sharing) : {});
  return { troubles, changes, entries: isAsKnown && !isNoted ? [] : [reviewedEntry(sharing, findings)] };
}

function mailTroubles(
  reading: Reading,
  { request, confirm }: WaysFacts,
  { hasAddress, silentSince }: ReturnType<typeof mailboxStanding>,
): TroubleKey[] {
  const isUsed = request.state !== 'none' || confirm.state !== 'none';
  return [
    ...(isUsed && !hasAddress ? (['mailboxUnknown'] as const) : []),
    ...(silentSince !== undefined ? (['mailboxSilent'] as const) : []),
    ...(areStuck(reading) ? (['lettersStuck'] as const) : []),
  ];
}

/** Letters to the owner that report trouble are no trouble themselves. */
function areStuck(reading: Reading): boolean {
  const table = reading.table('letters');
  return [...table.rows()].some((row) => {
    if (table.text(row, 'kind') === 'trouble') return false;
    const state = table.text(row, 'state');
    const age = reading.now.day - (table.number(row, 'queuedOn') ?? reading.now.day);
    return state === 'failed' || state === 'unsure' || (state === 'waiting' && age > DAYS_OF_WAITING);
  });
}

function lastTest(reading: Reading): Day | undefined {
  const table = reading.table('letters');
  const days = [...table.rows()]
    .filter((row) => table.text(row, 'kind') === 'selfTest')
    .flatMap((row) => table.number(row, 'queuedOn') ?? []);
  return days.length > 0 ? Math.max(...days) : undefined;
}

interface Unit {
  changes: Change[];
  entries: Draft[];
}

/** What is kept of the troubles, and the letter on them. */
function reportUnit(reading: Reading, { account }: SelfTestFacts, report: Report, id: string): Unit {
  const kept = Object.keys(report.kept).length > 0 ? JSON.stringify(report.kept) : '';
  const { changes } = settingChanges(reading, { troublesTold: kept });
  const over: Draft[] =
    report.over.length > 0 ? [{ event: 'selfTest.over', details: { troubles: report.over } }] : [];
  if (report.findings.length === 0) return { changes, entries: over };
  const { language } = reading;
  const letter = draftLetter({
    ...headOf(reading, language, ''),
    kind: 'trouble',
    findings: report.findings,
  });
  const to = reading.settings.ownerEmail || account;
  const order = { kind: 'trouble', language, request: '', customer: '', to, letter } as const;
  const troubles = report.findings.map(({ trouble }) => trouble);
  return {
    changes: [...changes, queueLetter(reading, order, id)],
    entries: [...over, { event: 'selfTest.told', details: { troubles, letter: id } }],
  };
}

/** The letter to the privacy mailbox. While an earlier one waits for its answer, the wait goes on from that one. */
function testUnit(reading: Reading, waits: boolean, id: string): Unit {
  const { language, settings, now } = reading;
  const answerBy = now.day + DAYS_TO_ANSWER;
  const letter = draftLetter({ ...headOf(reading, language, ''), kind: 'selfTest', answerBy });
  const order = {
    kind: 'selfTest',
    language,
    request: '',
    customer: '',
    to: settings.controllerEmail,
    letter,
  } as const;
  const { changes } = settingChanges(reading, waits ? {} : { mailboxTestedOn: isoDate(now.day) });
  return {
    changes: [...changes, queueLetter(reading, order, id)],
    entries: [{ event: 'mailbox.tested', details: { letter: id } }],
  };
}
