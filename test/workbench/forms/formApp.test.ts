import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newHostState, openHostStore } from '../../../src/workbench/host';
import { formWorld } from './world';

/** What an expression over `form`, a new published form, is worth. */
function valueOf(expression: string): unknown {
  const { run } = formWorld(
    `function main() { const form = FormApp.create('Order', true); return ${expression}; }`,
  );
  return run('main');
}

/** The error of a statement over `form`. */
function errorOf(statement: string): unknown {
  return valueOf(`(function () { try { ${statement}; } catch (e) { return e.name + ': ' + e.message; } })()`);
}

describe('FormApp', () => {
  it('makes forms that nobody can answer until they are published', () => {
    const { run } = formWorld(`function main() {
      const form = FormApp.create('Order');
      const told = [form.isPublished(), form.isAcceptingResponses()];
      try { form.setAcceptingResponses(true); } catch (e) { told.push(e.message); }
      form.setPublished(true);
      told.push(form.isPublished(), form.isAcceptingResponses(), form.setAcceptingResponses(false).isAcceptingResponses());
      return told;
    }`);
    expect(run('main')).toEqual([
      false,
      false,
      'Cannot accept responses: the form is not published.',
      true,
      true,
      false,
    ]);
  });

  it('finds a form again by its id and by both of its addresses, in a later execution', () => {
    const { run } = formWorld(`
      function make() { const form = FormApp.create('Order'); return [form.getId(), form.getEditUrl(), form.getPublishedUrl()]; }
      function find(id, edit, view) {
        return [FormApp.openById(id), FormApp.openByUrl(edit), FormApp.openByUrl(view)].map((form) => form.getTitle());
      }`);
    const addresses = run('make') as string[];
    expect(run('find', ...addresses)).toEqual(['Order', 'Order', 'Order']);
    expect(errorOf(`FormApp.openById('x')`)).toMatch(/^Exception: No item with the given ID could be found/);
    expect(valueOf('FormApp.getActiveForm()')).toBeNull();
  });

  it('shows its forms among the files of the script, which Drive neither changes nor deletes here', () => {
    const { run } = formWorld(`
      function make() { return [FormApp.create('Order').getId(), FormApp.create('Other').getId()]; }
      function files(q) { return Drive.Files.list({ q: q, fields: 'files(id,name,createdTime)' }).files; }
      function remove(id) { try { Drive.Files.remove(id); } catch (e) { return e.details.code; } }`);
    const [first, second] = run('make') as string[];
    const createdTime = '2026-03-03T12:00:00.000Z';
    expect(run('files', "mimeType = 'application/vnd.google-apps.form' and trashed = false")).toEqual([
      { id: first, name: 'Order', createdTime },
      { id: second, name: 'Other', createdTime },
    ]);
    expect(run('files', "name = 'Other'")).toHaveLength(1);
    expect(run('remove', first)).toBe(501);
  });

  it('builds questions and headings, and tells what they are', () => {
    expect(
      valueOf(`(function () {
        form.addSectionHeaderItem().setTitle('You').setHelpText('About you');
        form.addMultipleChoiceItem().setTitle('Which').setChoiceValues(['A', 'B']).showOtherOption(true).setRequired(true);
        form.addPageBreakItem().setTitle('More');
        const list = form.addListItem().setTitle('How');
        list.setChoices([list.createChoice('Post'), list.createChoice('Mail')]);
        form.moveItem(3, 0);
        return form.getItems().map((item) => [item.getType().toString(), item.getTitle(), item.getIndex()])
          .concat([[form.getItems(FormApp.ItemType.LIST)[0].asListItem().getChoices().map((c) => c.getValue()),
            form.getItems()[2].asMultipleChoiceItem().hasOtherOption(), form.getItemById(list.getId()).getTitle()]]);
      })()`),
    ).toEqual([
      ['LIST', 'How', 0],
      ['SECTION_HEADER', 'You', 1],
      ['MULTIPLE_CHOICE', 'Which', 2],
      ['PAGE_BREAK', 'More', 3],
      [['Post', 'Mail'], true, 'How'],
    ]);
  });

  it('leads from choices and ends of pages to other pages, and tells where to', () => {
    expect(
      valueOf(`(function () {
        const which = form.addMultipleChoiceItem().setTitle('Which');
        const [a, b] = [form.addPageBreakItem().setTitle('A'), form.addPageBreakItem().setTitle('B')];
        b.setGoToPage(FormApp.PageNavigationType.SUBMIT);
        which.setChoices([which.createChoice('a', a), which.createChoice('b', b), which.createChoice('c', FormApp.PageNavigationType.SUBMIT)]);
        const told = form.getItemById(which.getId()).asMultipleChoiceItem().getChoices()
          .map((c) => [c.getValue(), String(c.getPageNavigationType()), c.getGotoPage() && c.getGotoPage().getTitle()]);
        const end = form.getItems(FormApp.ItemType.PAGE_BREAK)[1].asPageBreakItem();
        return [told, String(a.getPageNavigationType()), String(end.getPageNavigationType()), end.getGoToPage(), a.setGoToPage(b).getGoToPage().getTitle()];
      })()`),
    ).toEqual([
      [
        ['a', 'GO_TO_PAGE', 'A'],
        ['b', 'GO_TO_PAGE', 'B'],
        ['c', 'SUBMIT', null],
      ],
      'CONTINUE',
      'SUBMIT',
      null,
      'B',
    ]);
    expect(
      errorOf(`const list = form.addListItem(); const page = form.addPageBreakItem();
        list.setChoices([list.createChoice('a', page), list.createChoice('b')])`),
    ).toMatch(/^Exception: Choices with and without page navigation/);
    expect(errorOf('form.addCheckboxItem().createChoice("a", form.addPageBreakItem())')).toMatch(/signature/);
    expect(errorOf('form.addListItem().createChoice("a", form.addTextItem())')).toMatch(/signature/);
  });

  it('keeps a script’s own response without telling any trigger', () => {
    const { run, host, shown } = formWorld(`
      function main() {
        const form = FormApp.create('Order', true);
        const [name, day] = [form.addTextItem().setTitle('Name'), form.addDateItem().setTitle('Day')];
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        ScriptApp.newTrigger('fail').forForm(form).onFormSubmit().create();
        ScriptApp.newTrigger('fail').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
        const draft = form.createResponse().withItemResponse(name.createResponse('Aino'));
        const before = [draft.getId(), draft.getTimestamp()];
        const sent = draft.withItemResponse(day.createResponse(new Date(2026, 3, 5, 12))).submit();
        const kept = form.getResponse(sent.getId());
        return before.concat([kept.getResponseForItem(name).getResponse(), kept.getItemResponses().map((r) => r.getResponse()),
          form.getResponses().length, kept.getTimestamp() instanceof Date, form.getResponses(new Date(2027, 0, 1)).length,
          SpreadsheetApp.getActive().getFormUrl() === form.getPublishedUrl()]);
      }
      function fail() { throw new Error('fired'); }
      function clear(id) { return FormApp.openById(id).deleteAllResponses().getResponses().length; }`);
    expect(run('main')).toEqual([null, null, 'Aino', ['Aino', '2026-04-05'], 1, true, 0, true]);
    expect(host.executions).toHaveLength(1);
    expect(run('clear', host.forms()[0]?.id)).toBe(0);
    expect(shown('Lomakkeen vastaukset 1')).toHaveLength(2);
  });

  it.each([
    ['FormApp.create("")', 'Exception: Invalid argument: title'],
    ['form.addListItem().setChoiceValues([])', 'Exception: Choices cannot be empty.'],
    [
      'form.addTextItem(); form.getItems()[0].asDateItem()',
      'Exception: Invalid conversion for item type: TEXT.',
    ],
    [
      'form.addListItem().setChoiceValues(["A"]).createResponse("B")',
      'Exception: Invalid response submitted to ListItem.',
    ],
    [
      'form.addTextItem().setRequired(true); form.createResponse().submit()',
      'Exception: The form response is missing an answer to a required question.',
    ],
    [
      'form.setPublished(false).createResponse().submit()',
      'Exception: This form is not currently accepting responses.',
    ],
    [
      'const r = form.createResponse(); r.submit(); r.submit()',
      'Exception: This response has already been submitted.',
    ],
    ['form.deleteItem(0)', 'Exception: Index out of bounds.'],
    ['form.getResponse("x")', 'Exception: Invalid response ID.'],
    ['form.getDestinationId()', 'Exception: The form currently has no response destination.'],
    [
      'form.setDestination(FormApp.DestinationType.SPREADSHEET, "x")',
      'Exception: The given destination ID is invalid.',
    ],
    ['form.setTitle()', "Exception: The parameters () don't match the method signature for Form.setTitle."],
    ['form.addGridItem()', 'TypeError: form.addGridItem is not a function'],
  ])('refuses %s', (statement, message) => {
    expect(errorOf(statement)).toBe(message);
  });

  it('needs the scope of forms', () => {
    const { host } = formWorld('function main() { FormApp.create("x"); }', {
      files: { script: 'function main() { FormApp.create("x"); }', manifest: { oauthScopes: [] }, html: {} },
    });
    expect(host.run('main').error?.message).toMatch(/auth\/forms/);
  });

  it('opens state files from before there were forms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'forms-'));
    const older: Record<string, unknown> = { ...newHostState('owner@example.com') };
    delete older['forms'];
    writeFileSync(join(folder, 'book.host.json'), JSON.stringify(older));
    expect(openHostStore(join(folder, 'book.json'), 'owner@example.com').state.forms).toEqual([]);
  });
});

describe('validation of answers', () => {
  const accepts = (rule: string, answer: string): unknown =>
    errorOf(
      `form.addTextItem().setValidation(FormApp.createTextValidation().${rule}.build()).createResponse(${JSON.stringify(answer)})`,
    ) === undefined;

  it.each([
    ['requireTextIsEmail()', 'a@example.com', 'a@b'],
    ['requireTextIsUrl()', 'https://example.com/x', 'example'],
    ['requireNumber()', '-1,5', 'x1'],
    ['requireWholeNumber()', '12', '1.5'],
    ['requireNumberBetween(1, 3)', '3', '4'],
    ['requireNumberNotEqualTo(5)', '6', '5'],
    ['requireNumberGreaterThan(5)', '5.1', '5'],
    ['requireTextContainsPattern("[0-9]")', 'a1b', 'ab'],
    ['requireTextMatchesPattern("[0-9]+")', '11', '1a'],
    ['requireTextLengthLessThanOrEqualTo(3)', 'äää', 'abcd'],
  ])('%s takes %s and not %s', (rule, good, bad) => {
    expect([accepts(rule, good), accepts(rule, bad)]).toEqual([true, false]);
  });
});
