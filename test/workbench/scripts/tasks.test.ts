import { beforeEach, describe, expect, it } from '@jest/globals';
import { scriptWorld } from './world';

let world: ReturnType<typeof scriptWorld>;
beforeEach(() => {
  world = scriptWorld('tasks');
});

function add(task: string): void {
  world.person.answers.push({ button: 'OK', text: task });
  world.run('addTask');
}

const sheetId = (): number => world.host.selection.sheetId;

describe('a custom menu with a prompt', () => {
  it('puts its menu into the bar when the spreadsheet is opened', () => {
    expect(world.host.open()[0]?.error).toBeUndefined();
    expect(world.person.shown).toEqual([
      {
        menu: {
          label: 'Tasks',
          addOn: false,
          entries: [
            { kind: 'item', label: 'Add a task...', functionName: 'addTask' },
            { kind: 'item', label: 'Who does it?', functionName: 'assignTask' },
            { kind: 'separator' },
            { kind: 'item', label: 'Sort by due date', functionName: 'sortTasks' },
            { kind: 'item', label: 'Archive done tasks', functionName: 'archiveDone' },
            {
              kind: 'menu',
              label: 'Danger',
              entries: [{ kind: 'item', label: 'Clear everything', functionName: 'clearTasks' }],
            },
          ],
        },
      },
    ]);
  });

  it('adds what the person answered to a sheet that it makes in front', () => {
    add('Buy flour');
    add('  007 stays typed ');
    expect(world.shown('Tasks')).toEqual([
      ['Task', 'Owner', 'Due', 'Done'],
      ['Buy flour', 'owner@example.com', '2026-03-10', 'EPÄTOSI'],
      ['007 stays typed', 'owner@example.com', '2026-03-10', 'EPÄTOSI'],
    ]);
    expect(world.person.shown.slice(0, 2)).toEqual([
      { prompt: { title: 'New task', text: 'What has to be done?', buttons: ['OK', 'CANCEL'] } },
      { toast: { message: 'Row 2', title: 'Task added', seconds: 5 } },
    ]);
    const [header] = world.cells(
      'Tasks!A1',
      'effectiveFormat(textFormat.bold,horizontalAlignment,backgroundColor)',
    );
    expect(header).toMatchObject([
      { effectiveFormat: { textFormat: { bold: true }, horizontalAlignment: 'CENTER' } },
    ]);
  });

  it('adds nothing when the person cancels or answers nothing', () => {
    world.person.answers.push(
      { button: 'CANCEL', text: 'x' },
      { button: 'OK', text: '  ' },
      { button: 'OK' },
    );
    world.run('addTask');
    world.run('addTask');
    expect(world.person.shown.at(-1)).toMatchObject({ alert: { text: 'Nothing was added.' } });
    expect(world.host.executions.at(-1)?.cells.written).toBe(0);
  });

  it('writes the answer of an input box into every selected row', () => {
    add('One');
    add('Two');
    world.host.select({ sheetId: sheetId(), row: 2, column: 1, rows: 2, columns: 1 });
    world.person.answers.push({ button: 'OK', text: 'Aino' });
    world.run('assignTask');
    expect(world.shown('Tasks').map((row) => row[1])).toEqual(['Owner', 'Aino', 'Aino']);
    world.host.select({ sheetId: sheetId(), row: 1, column: 1, rows: 1, columns: 1 });
    world.run('assignTask');
    expect(world.person.shown.at(-1)).toMatchObject({ alert: { text: 'Select a task first.' } });
  });

  it('moves done tasks to an archive, from the last row upwards, dates as dates', () => {
    ['One', 'Two', 'Three'].forEach(add);
    const done = { userEnteredValue: { boolValue: true } };
    for (const rowIndex of [1, 3])
      world.batch({
        updateCells: {
          start: { sheetId: sheetId(), rowIndex, columnIndex: 3 },
          rows: [{ values: [done] }],
          fields: 'userEnteredValue',
        },
      });
    world.run('archiveDone');
    expect(world.shown('Tasks').map(([task]) => task)).toEqual(['Task', 'Two']);
    // The script sets the hour in its own time zone, which in this process is the computer's.
    const due: unknown = expect.stringMatching(/^10\.3\.2026/);
    expect(world.shown('Archive')).toEqual([
      ['Three', 'owner@example.com', due, 'TOSI', '3.3.2026 14.00.00'],
      ['One', 'owner@example.com', due, 'TOSI', '3.3.2026 14.00.00'],
    ]);
    expect(world.host.executions.at(-1)?.logs.map(({ message }) => message)).toEqual([
      '2 task(s) archived, 1 left',
    ]);
    expect(world.state.documentProperties).toEqual({ archived: '2' });
  });

  it('sorts below the frozen header by date', () => {
    ['Late', 'Early'].forEach(add);
    const earlier = { userEnteredValue: { numberValue: 46000 } };
    world.batch({
      updateCells: {
        start: { sheetId: sheetId(), rowIndex: 2, columnIndex: 2 },
        rows: [{ values: [earlier] }],
        fields: 'userEnteredValue',
      },
    });
    world.run('sortTasks');
    expect(world.shown('Tasks').map(([task]) => task)).toEqual(['Task', 'Early', 'Late']);
  });

  it('clears only after a yes', () => {
    add('One');
    world.person.answers.push({ button: 'NO' }, { button: 'YES' });
    world.run('clearTasks');
    expect(world.shown('Tasks')).toHaveLength(2);
    world.run('clearTasks');
    expect(world.shown('Tasks')).toEqual([['Task', 'Owner', 'Due', 'Done']]);
  });
});
