import { wildcards } from './regex';
import { CellError, compare, type Value } from './values';
import type { Workbook } from './evaluate';

const operators: Record<string, (order: number) => boolean> = {
  '<>': (order) => order !== 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '=': (order) => order === 0,
};

/** A judge of values by a criterion of COUNTIF and its kin: a value, or a text like `>5`, `<>done`, `a*`. */
export function judgeText(criterion: Value, { readNumber }: Workbook): (value: Value) => boolean {
  if (typeof criterion !== 'string') {
    const wanted = criterion ?? 0;
    return (value) => typeof value === typeof wanted && compare(value, wanted) === 0;
  }
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const fits = operators[sign]!;
  const number = rest === '' ? undefined : readNumber(rest);
  if (number !== undefined) {
    const unlike = sign === '<>';
    return (value) => (typeof value === 'number' ? fits(value - number) : unlike);
  }
  const wild = (sign === '=' || sign === '<>') && /[?*]/.test(rest);
  const pattern = wild ? wildcards(rest) : undefined;
  return (value) => {
    if (value instanceof CellError) return false;
    if (pattern) return pattern.testExact(String(value ?? '')) === (sign === '=');
    if (rest === '') return fits(value === undefined || value === '' ? 0 : 1);
    return typeof value === 'string' ? fits(compare(value, rest)) : sign === '<>';
  };
}
