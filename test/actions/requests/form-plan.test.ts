import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  itemIdsOf,
  movesFor,
  recognised,
  requestPlan,
  type Move,
  type StandingItem,
} from '../../../src/actions/requests/form-plan';
import { choiceTexts } from '../../../src/language/choiceTexts';
import { fieldHelps, rightChoice } from '../../../src/language/rights-form';
import { languages } from '../../../src/language/text';
import type { Right } from '../../../src/register/request';

const ids = Object.fromEntries(requestPlan.map(({ key }, index) => [key, 100 + index]));
const whole = Object.values(ids);
const pages = requestPlan.flatMap(({ key, kind }) => (kind === 'page' ? [ids[key]] : []));

function moved(order: readonly number[], moves: readonly Move[]): number[] {
  const result = [...order];
  for (const { from, to } of moves) result.splice(to, 0, ...result.splice(from, 1));
  return result;
}

/** The page of each wanted item, wherever the owner put it there. */
const pageOf = (order: readonly number[], id: number): number | undefined =>
  order
    .slice(0, order.indexOf(id))
    .reverse()
    .find((each) => pages.includes(each));

describe.each(languages)('the question for the right (%s)', (language) => {
  const { help, choices = [] } = requestPlan.find(({ key }) => key === `${language}.right`) ?? {};

  it('offers each right by its name with one plain sentence of what the person wants', () => {
    const rights = Object.keys(choiceTexts.right) as Right[];
    expect(choices).toHaveLength(rights.length);
    for (const right of rights) {
      const name = choiceTexts.right[right][language];
      const sentence = choices.find((choice) => choice.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      expect(sentence).toMatch(/^[^.:?!]{15,90}\.$/);
    }
  });

  it('says below it how many to choose, and what to do where none fits', () => {
    expect(help).toBe(fieldHelps.right?.[language]);
    expect(choices.at(-1)).toBe(rightChoice('other', language));
  });
});

describe('the items of a form', () => {
  it('are recognised by id, by their words, and as nameless ones of a run that was killed', () => {
    const standing: StandingItem[] = [
      { id: 1, kind: 'line', title: 'Nimesi, kiitos' },
      { id: 2, kind: 'line', title: 'Sähköpostiosoite' },
      { id: 3, kind: 'page', title: '' },
      { id: 4, kind: 'other', title: 'Namn' },
    ];
    expect(recognised(requestPlan, { 'fi.name': 1, 'fi.email': 9 }, standing)).toEqual({
      'fi.name': 1,
      'fi.email': 2,
      'fi.page': 3,
    });
  });

  it('stay where the owner put them within their page', () => {
    const order = [...whole];
    [order[2], order[5]] = [order[5] as number, order[2] as number];
    expect(movesFor(requestPlan, ids, [...order.slice(0, 4), 7, ...order.slice(4)])).toEqual([]);
  });

  it('come back onto their pages from any order, with the owner’s own in between', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...whole, 7, 8], { minLength: whole.length + 2 }), (order) => {
        const end = moved(order, movesFor(requestPlan, ids, order));
        const places = requestPlan.map(({ key }) => pageOf(end, ids[key] as number));
        expect(places).toEqual(requestPlan.map(({ key }) => pageOf(whole, ids[key] as number)));
        expect(movesFor(requestPlan, ids, end)).toEqual([]);
      }),
    );
  });

  it('are read from a setting that somebody may have spoilt', () => {
    expect(itemIdsOf('{"language":5,"x":6,"fi.name":"7"}', requestPlan)).toEqual({ language: 5 });
    expect(['', 'x', '[1]', 'null', '5'].map((text) => itemIdsOf(text, requestPlan))).toEqual([
      {},
      {},
      {},
      {},
      {},
    ]);
  });
});
