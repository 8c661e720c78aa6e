import { describe, expect, test } from '@jest/globals';
import { asMarkdown, asTable, measureRegister, verdictLines, verdicts, type Figures } from '../../bench';

const figures = [...measureRegister(200)];
const callsOf = (operation: string) => figures.find((each) => each.operation === operation)?.calls;

describe('a register of 200 customers', () => {
  test('a daily run that finds nothing to change makes one read under one pair of lock calls', () => {
    expect(callsOf('unchangedSweep')).toEqual({ apiRead: 1, apiWrite: 0, lock: 2, propertyRead: 1, file: 0 });
  });

  test.each(['consent', 'access', 'erase'])('%s takes two reads and one commit', (operation) => {
    expect(callsOf(operation)).toEqual({ apiRead: 2, apiWrite: 1, lock: 2, propertyRead: 1, file: 0 });
  });

  test('an import writes customers and orders in one commit', () => {
    expect(callsOf('import')).toMatchObject({ apiRead: 2, apiWrite: 1 });
  });

  test('the files of an export are written in the execution that decided on them', () => {
    expect(callsOf('accessFiles')).toEqual({ apiRead: 2, apiWrite: 1, lock: 0, propertyRead: 0, file: 5 });
  });

  test('every operation ends within one execution, but for the approval of all, which takes a call for each 400', () => {
    const [approval, ...others] = figures
      .filter(({ executions }) => executions !== 1)
      .map(({ operation, executions, calls }) => ({ operation, executions, calls }));
    expect(others).toEqual([]);
    expect(approval).toMatchObject({
      operation: 'approveAll',
      executions: 6,
      calls: { apiRead: 12, apiWrite: 6 },
    });
  });

  test('keeps every target that is set for it', () => {
    expect(verdicts(figures).filter(({ met }) => !met)).toEqual([]);
  });

  test('the same people give the same counts again', () => {
    const counted = ({ calls, cellsRead, cellsWritten }: Figures) => ({ calls, cellsRead, cellsWritten });
    expect([...measureRegister(200)].map(counted)).toEqual(figures.map(counted));
  });
});

test('a target that is missed says where', () => {
  const tooMany = figures.map((each) => ({ ...each, calls: { ...each.calls, apiWrite: 3 } }));
  const missed = verdictLines(verdicts(tooMany)).filter((line) => line.startsWith('MISSED'));
  expect(missed).toEqual([
    expect.stringContaining('(daily run, nothing changed at 200)'),
    expect.stringContaining('(consent withdrawn at 200; erasure at 200)'),
  ]);
});

test('the table is aligned and the page names the machine only beside what depends on it', () => {
  const [, ...rows] = asTable(figures).split('\n');
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  const page = asMarkdown(figures, verdicts(figures), 'a certain machine');
  expect(page.indexOf('a certain machine')).toBeGreaterThan(page.indexOf('## Time and memory'));
  expect(page.split('a certain machine')).toHaveLength(2);
});
