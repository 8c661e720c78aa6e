import { describe, expect, it } from '@jest/globals';
import { pointAt } from '../../../src/workbench/page/grid/pointing';

/** The caret stands where the bar is. */
const at = (text: string) => pointAt(text.replace('|', ''), text.indexOf('|'));

describe('the name of a clicked cell goes into a formula', () => {
  it.each(['=|', '=SUM(|', '=A1+|', '=IF(A1>|', '=SUM(A1; |)', '={1,|}', '="a"&|', '=-|'])(
    'at the caret, where a value can stand: %s',
    (text) => {
      const caret = text.indexOf('|');
      expect(at(text)).toEqual({ from: caret, to: caret });
    },
  );

  it.each(['|', 'A|', '1+|', '=A1|', '=SUM(A1)|', '="a(|', '=SUM(|A1)', '=5%|'])(
    'and nowhere else: %s',
    (text) => expect(at(text)).toBeUndefined(),
  );

  it('in the place of the name that was clicked in last, until something is typed', () => {
    const last = { from: 5, to: 7 };
    expect(pointAt('=SUM(B2', 7, last)).toEqual(last);
    expect(pointAt('=SUM(B2', 3, last)).toBeUndefined();
  });
});
