import { retitled } from '../../sheets';

/** The longest name of a sheet in Excel. */
const LONGEST = 31;

/** Names for Excel, in the sheets' order: short enough, without the characters that it forbids, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_');
    let name = plain.slice(0, LONGEST).trim() || '_';
    for (let number = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; number++) {
      const ending = ` ${number}`;
      name = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What makes formulas name the sheets as Excel has them. */
export function namesInFormulas(
  titles: readonly string[],
  names: readonly string[],
): (formula: string) => string {
  const byTitle = new Map(titles.map((title, index) => [title.toLowerCase(), names[index]!]));
  return (formula) => retitled(formula, (title) => byTitle.get(title.toLowerCase()) ?? title);
}

/** The letters of a column, counted from 0. */
export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** A block of cells such as `A2:C9`; rows and columns count from 0, ends are exclusive. */
export function blockName(top: number, left: number, bottom: number, right: number): string {
  const [first, last] = [`${letters(left)}${top + 1}`, `${letters(right - 1)}${bottom}`];
  return first === last ? first : `${first}:${last}`;
}
