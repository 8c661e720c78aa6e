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
