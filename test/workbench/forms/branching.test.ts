import { describe, expect, it } from '@jest/globals';
import { answersOnPath, pagesOf, pathOf } from '../../../src/workbench/host/forms/pages';
import type { FormItemState } from '../../../src/workbench/host';
import { answersIn } from '../../../src/workbench/server/form/answers';
import { carriedHtml, Screens } from '../../../src/workbench/server/form/screens';
import { formWorld } from './world';

const script = `
  function make() {
    const form = FormApp.create('Ask', true);
    const language = form.addMultipleChoiceItem().setTitle('Language').setRequired(true);
    const fi = form.addPageBreakItem().setTitle('fi');
    form.addTextItem().setTitle('Nimi').setRequired(true);
    const sv = form.addPageBreakItem().setTitle('sv').setGoToPage(FormApp.PageNavigationType.SUBMIT);
    form.addMultipleChoiceItem().setTitle('Vad').setChoiceValues(['A', 'B']).showOtherOption(true);
    language.setChoices([language.createChoice('fi', fi), language.createChoice('sv', sv)]);
  }`;

function world() {
  const made = formWorld(script);
  made.run('make');
  return made;
}

const idOf = (items: FormItemState[], title: string): number =>
  items.find((item) => item.title === title)?.id ?? 0;

describe('a form that branches', () => {
  it('asks for what is required on the way that the answers take, and keeps nothing of other pages', () => {
    const { submit, form } = world();
    expect(submit({ Language: 'fi' })).toMatchObject({ problems: [{ code: 'required' }] });
    expect(submit({ Language: 'sv', Nimi: 'left out', Vad: 'A' })).toHaveProperty('responseId');
    expect(submit({ Language: 'fi', Nimi: 'Aino', Vad: 'B' })).toHaveProperty('responseId');
    const { items, responses } = form();
    expect(responses.map(({ answers }) => answers)).toEqual([
      { [idOf(items, 'Language')]: 'sv', [idOf(items, 'Vad')]: 'A' },
      { [idOf(items, 'Language')]: 'fi', [idOf(items, 'Nimi')]: 'Aino' },
    ]);
  });

  it('leads on where a page break is gone, and ends where its pages lead round and round', () => {
    const { items } = world().form();
    const language = { [idOf(items, 'Language')]: 'sv' };
    const without = items.filter(({ title }) => title !== 'sv');
    expect(pathOf(pagesOf(without), language)).toEqual([0, 1]);
    const round = items.map((item) => (item.title === 'sv' ? { ...item, goTo: 'RESTART' as const } : item));
    expect(pathOf(pagesOf(round), { [idOf(items, 'Language')]: 'fi' })).toEqual([0, 1]);
    expect(answersOnPath(round, { [idOf(items, 'Vad')]: 'A' })).toEqual({});
  });

  it('is shown page by page, forwards and back, with the answers of other pages carried along', () => {
    const { items } = world().form();
    const answers = { [idOf(items, 'Language')]: 'sv', [idOf(items, 'Vad')]: 'My "own"' };
    const screens = new Screens(items, answers);
    const first = screens.at(0);
    const last = screens.after(first);
    expect([first, last]).toMatchObject([
      { index: 0, isFirst: true, isLast: false },
      { index: 2, isFirst: false, isLast: true },
    ]);
    expect(screens.at(1).index).toBe(0);
    expect(last && screens.before(last).index).toBe(0);
    expect(last && screens.after(last)).toBeUndefined();
    const fields = carriedHtml(items, first, answers).map(({ text }) => {
      const [, name = '', value = ''] = /name="(.*?)" value="(.*)"/.exec(text) ?? [];
      return [name, value.replace(/&quot;/g, '"')] as const;
    });
    expect(answersIn(new URLSearchParams(Object.fromEntries(fields)), items).answers).toEqual({
      [idOf(items, 'Vad')]: 'My "own"',
    });
  });
});
