import { describe, expect, it } from '@jest/globals';
import { formWorld, told } from './world';

const script = `
  function setUp() {
    const form = FormApp.create('Order', true);
    form.addTextItem().setTitle('Name').setRequired(true);
    form.addTextItem().setTitle('E-mail').setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
    form.addCheckboxItem().setTitle('Sizes').setChoiceValues(['S', 'M', 'L']);
    form.addDateItem().setTitle('Wanted on');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger('onSheet').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
    ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
  }
  function onSheet(e) {
    Logger.log(JSON.stringify({ keys: Object.keys(e).sort(), mode: String(e.authMode), range: e.range.getA1Notation(),
      sheet: e.range.getSheet().getName(), values: e.values, named: e.namedValues, there: e.range.getDisplayValues()[0] }));
  }
  function onForm(e) {
    Logger.log(JSON.stringify({ keys: Object.keys(e).sort(), id: e.response.getId(), title: e.source.getTitle(),
      answers: e.response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]) }));
  }
  function triggers() {
    return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getTriggerSource()), String(t.getEventType())]);
  }`;

const answers = { Name: 'Aino', 'E-mail': 'aino@example.com', Sizes: ['S', 'L'], 'Wanted on': '2026-04-05' };
const row = ['3.3.2026 14.00.00', 'Aino', 'aino@example.com', 'S, L', '5.4.2026'];
const sheet = 'Lomakkeen vastaukset 1';

function world() {
  const made = formWorld(script);
  made.run('setUp');
  return made;
}

describe('a form that is sent in', () => {
  it('writes a row as the sheet shows it and tells both kinds of triggers', () => {
    const { submit, shown, run } = world();
    expect(run('triggers')).toEqual([
      ['onSheet', 'SPREADSHEETS', 'ON_FORM_SUBMIT'],
      ['onForm', 'FORMS', 'ON_FORM_SUBMIT'],
    ]);
    expect(told(submit(answers))).toEqual([
      {
        keys: ['authMode', 'namedValues', 'range', 'triggerUid', 'values'],
        mode: 'FULL',
        range: 'A2:E2',
        sheet,
        values: row,
        named: {
          Aikaleima: [row[0]],
          Name: ['Aino'],
          'E-mail': ['aino@example.com'],
          Sizes: ['S, L'],
          'Wanted on': ['5.4.2026'],
        },
        there: row,
      },
      {
        keys: ['authMode', 'response', 'source', 'triggerUid'],
        id: expect.any(String),
        title: 'Order',
        answers: [
          ['Name', 'Aino'],
          ['E-mail', 'aino@example.com'],
          ['Sizes', ['S', 'L']],
          ['Wanted on', '2026-04-05'],
        ],
      },
    ]);
    expect(shown(sheet)).toEqual([['Aikaleima', 'Name', 'E-mail', 'Sizes', 'Wanted on'], row]);
  });

  it.each([
    ['sv_SE', ['Tidstämpel', '2026-03-03 14:00:00', '2026-04-05'], 'Formulärsvar 1'],
    ['en_US', ['Timestamp', '3/3/2026 14:00:00', '4/5/2026'], 'Form Responses 1'],
  ])('speaks the language of the sheet: %s', (locale, [header, time, day], title) => {
    const { run, submit, shown } = formWorld(script, { locale });
    run('setUp');
    submit(answers);
    expect(shown(title).map(([first]) => first)).toEqual([header, time]);
    expect(shown(title)[1]?.[4]).toBe(day);
  });

  it('keeps text that would be a formula as text, and everything else as if it were typed', () => {
    const { submit, shown } = world();
    submit({ Name: '=1+1' });
    submit({ Name: '+358401234567' });
    submit({ Name: '<b>bold</b>' });
    submit({ Name: '00530' });
    expect(shown(sheet).map((cells) => cells[1])).toEqual([
      'Name',
      '=1+1',
      '+358401234567',
      '<b>bold</b>',
      '530',
    ]);
  });

  it('is refused with the questions that want another answer', () => {
    const { submit, form, host } = world();
    const [name, email, sizes, day] = form().items;
    expect(submit({})).toEqual({ problems: [{ item: name?.id, code: 'required', help: '' }] });
    expect(submit({ Name: 'x', 'E-mail': 'x', Sizes: ['XL'], 'Wanted on': '2026-02-30' })).toEqual({
      problems: [
        { item: email?.id, code: 'email', help: '' },
        { item: sizes?.id, code: 'choice', help: '' },
        { item: day?.id, code: 'date', help: '' },
      ],
    });
    expect(host.forms()[0]?.responses).toEqual([]);
  });

  it('is refused with an answer that no cell can take', () => {
    const { submit, form } = world();
    const [name] = form().items;
    expect(submit({ Name: 'x'.repeat(50_001) })).toEqual({
      problems: [{ item: name?.id, code: 'long', help: '' }],
    });
    expect(submit({ Name: 'x'.repeat(50_000) })).toHaveProperty('tell');
  });

  it('leaves nothing behind, neither a response nor a row, where its row cannot be written', () => {
    const { submit, form, shown, sheets, spreadsheetId } = world();
    form().editsAllowed = true;
    submit(answers);
    const before = [shown(sheet), JSON.stringify(form().responses), sheets.spreadsheet(spreadsheetId)];
    const handle = sheets.handle.bind(sheets);
    const write = (request: Parameters<typeof handle>[0]) =>
      request.method === 'PUT' ? { status: 500, body: {} } : handle(request);
    sheets.handle = write;
    const { editKey = '' } = form().responses[0] ?? {};
    expect(() => submit({ Name: 'Eino' })).toThrow('could not write');
    expect(() => submit({ Name: 'Eino' }, { row: 'late' })).toThrow('could not write');
    expect(() => submit({ Name: 'Eino' }, { editKey })).toThrow('could not write');
    sheets.handle = handle;
    expect([shown(sheet), JSON.stringify(form().responses), sheets.spreadsheet(spreadsheetId)]).toEqual(
      before,
    );
  });

  it('is refused while the form is closed or not published', () => {
    const { submit, form } = world();
    form().accepting = false;
    expect(submit(answers)).toEqual({ closed: 'closed' });
    form().published = false;
    expect(submit(answers)).toEqual({ closed: 'unpublished' });
  });

  it('is not changed later unless the form allows it', () => {
    const { submit, form } = world();
    submit(answers);
    expect(submit(answers, { editKey: form().responses[0]?.editKey ?? '' })).toEqual({ closed: 'edits' });
  });

  it('goes on when a person has renamed, moved and added columns, and deleted a question’s', () => {
    const { submit, shown, sheets, spreadsheetId, form } = world();
    submit(answers);
    const { sheetId = 0 } = form().destination ?? {};
    const cell = (column: number, text: string) => ({
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    });
    const span = { sheetId, dimension: 'COLUMNS' };
    const requests = [
      cell(1, 'Who'),
      { deleteDimension: { range: { ...span, startIndex: 3, endIndex: 4 } } },
      { moveDimension: { source: { ...span, startIndex: 3, endIndex: 4 }, destinationIndex: 2 } },
      cell(5, 'Handled'),
    ];
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    expect(sheets.handle({ method: 'POST', path, query: {}, body: { requests } }).status).toBe(200);
    submit({ ...answers, Name: 'Eino' });
    expect(shown(sheet)).toEqual([
      ['Aikaleima', 'Who', 'Wanted on', 'E-mail', '', 'Handled', 'Sizes'],
      [row[0], 'Aino', '5.4.2026', 'aino@example.com'],
      [row[0], 'Eino', '5.4.2026', 'aino@example.com', '', '', 'S, L'],
    ]);
  });

  it('is kept where its sheet was deleted', () => {
    const { submit, sheets, spreadsheetId, form } = world();
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    const requests = [{ deleteSheet: { sheetId: form().destination?.sheetId } }];
    sheets.handle({ method: 'POST', path, query: {}, body: { requests } });
    expect(told(submit(answers))).toHaveLength(1);
    expect(form().responses).toHaveLength(1);
  });
});

describe('Google’s bad manners', () => {
  it('can tell of a response twice', () => {
    const { submit, form, shown } = world();
    expect(told(submit(answers, { deliveries: 2 }))).toHaveLength(4);
    expect(form().responses).toHaveLength(1);
    expect(shown(sheet)).toHaveLength(2);
  });

  it('can send a blank event before the true one', () => {
    const { submit } = world();
    const [blank, real] = told(submit(answers, { blankFirst: true })) as { values: string[] }[];
    expect(blank?.values).toEqual(['', '', '', '', '']);
    expect(real?.values).toEqual(row);
  });

  it('can tell of a row that is not there yet', () => {
    const { submit, shown } = world();
    const [event] = told(submit(answers, { row: 'after' }));
    expect(event).toMatchObject({ range: 'A2:E2', values: row, there: ['', '', '', '', ''] });
    expect(shown(sheet)[1]).toEqual(row);
  });

  it('can keep rows back until later', () => {
    const { submit, shown, host, form } = world();
    submit(answers, { row: 'late' });
    submit({ Name: 'Eino' });
    expect(shown(sheet).map((cells) => cells[1])).toEqual(['Name', 'Eino']);
    expect(host.formCounter().land(form())).toBe(1);
    expect(host.formCounter().land(form())).toBe(0);
    expect(shown(sheet).map((cells) => cells[1])).toEqual(['Name', 'Eino', 'Aino']);
  });

  it('tells of a changed response with the answers that changed, in the row wherever it was moved', () => {
    const { submit, shown, form, clock, sheets, spreadsheetId } = world();
    form().editsAllowed = true;
    submit(answers);
    clock.now = new Date('2026-03-03T13:00:00Z');
    submit({ Name: 'Eino' });
    const { sheetId } = form().destination ?? {};
    const source = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    const requests = [{ moveDimension: { source, destinationIndex: 3 } }];
    sheets.handle({ method: 'POST', path, query: {}, body: { requests } });
    clock.now = new Date('2026-03-04T12:00:00Z');
    const [first] = form().responses;
    const [event, again] = told(
      submit({ ...answers, Sizes: ['M'] }, { editKey: first?.editKey ?? '' }),
    ) as Record<string, unknown>[];
    expect(event).toMatchObject({
      range: 'A3:E3',
      values: ['4.3.2026 14.00.00', '', '', 'M', ''],
      named: { Name: [''], Sizes: ['M'] },
    });
    expect(again).toMatchObject({ id: first?.id });
    expect(form().responses).toHaveLength(2);
    expect(shown(sheet).slice(1)).toEqual([
      ['3.3.2026 15.00.00', 'Eino'],
      ['4.3.2026 14.00.00', 'Aino', 'aino@example.com', 'M', '5.4.2026'],
    ]);
  });
});
