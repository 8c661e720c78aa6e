import { remove } from '../../workbook/changes';
import type { Draft, Piece } from '../act';
import { detailsAt, markOf } from '../erasure-log';
import type { Reading } from '../reading';
import { ruleOf } from '../rules';
import { approvalsOf, type Approval } from './approvals';
import { corrections, countedByKind } from './claims';

/** A letter that goes with the request that it is about. */
interface AboutRequest {
  tab: 'letters';
  row: number;
  record: string;
}

const letterAt = (reading: Reading, row: number): AboutRequest => ({
  tab: 'letters',
  row,
  record: reading.table('letters').ids[row] as string,
});

/** The letters about a request that stand. */
export const lettersAbout = (reading: Reading, request: string): AboutRequest[] =>
  reading
    .table('letters')
    .rowsWhere('request', request)
    .map((row) => letterAt(reading, row));

/** Approvals of which something was claimed and stands, with the letters of which that was claimed too. */
export const withClaimedLetters = (
  reading: Reading,
  approvals: readonly Approval[],
  claimed: ReadonlySet<string>,
): Pick<Approval, 'tab' | 'record' | 'columns'>[] =>
  approvals.flatMap((approval) => [
    approval,
    ...(approval.tab === 'requests'
      ? lettersAbout(reading, approval.record).filter((letter) => claimed.has(markOf(reading, letter)))
      : []),
  ]);

/** Letters that were claimed to have gone with their request and stand although that is gone: somebody's sorting kept them. */
export function leftBehind(reading: Reading, claimed: ReadonlySet<string>): AboutRequest[] {
  const [letters, requests] = [reading.table('letters'), reading.table('requests')];
  const approved = marksOfApprovals(reading);
  return [...letters.rows()]
    .filter((row) => requests.rowOf(letters.text(row, 'request')) === undefined)
    .map((row) => letterAt(reading, row))
    .filter((letter) => {
      const mark = markOf(reading, letter);
      return letter.record !== '' && claimed.has(mark) && !approved.has(mark);
    });
}

/** They go after their request; the claim on them is taken back in the same commit, and made anew. */
export function lettersAfterwards(reading: Reading, letters: readonly AboutRequest[]): Piece {
  const rule = ruleOf(reading, 'request')?.id;
  const claim: Draft = {
    event: 'destruction',
    details: {
      ...{ reason: 'period', after: 'erase', ...(rule !== undefined && { rule }) },
      erased: countedByKind(letters),
      records: letters.map((letter) => markOf(reading, letter)),
    },
  };
  return {
    changes: letters.map(({ tab, row, record }) => remove(tab, row, record)),
    entries: [...corrections(reading, letters), claim],
  };
}

/** Marks of the letters that went with requests which are confirmed to be gone: by their own ids nobody can look for them any more. */
export function marksOfLetters(
  reading: Reading,
  confirmed: readonly Approval[],
  claimed: ReadonlySet<string>,
): string[] {
  const requests = confirmed.filter(({ tab }) => tab === 'requests');
  if (requests.length === 0) return [];
  const wanted = new Set(requests.map((request) => markOf(reading, request)));
  const letters = reading.table('letters');
  const others = marksOfApprovals(reading);
  for (const row of letters.rows()) others.add(markOf(reading, letterAt(reading, row)));
  const log = reading.table('log');
  const beside = [...log.rows()]
    .filter((row) => log.text(row, 'event') === 'destruction')
    .map((row) => detailsAt(log, row).records ?? [])
    .filter((records) => records.some((mark) => wanted.has(mark)))
    .flat();
  const isLetter = (mark: string) => mark.startsWith('letters:') && claimed.has(mark) && !others.has(mark);
  return [...new Set(beside.filter(isLetter))];
}

const marksOfApprovals = (reading: Reading): Set<string> =>
  new Set(approvalsOf(reading).map((approval) => markOf(reading, approval)));
