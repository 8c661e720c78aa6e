import { columnIndex, columnLetters } from '../a1';
import { Formula } from '../grid';

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])/g;

/** A formula copied so many rows down and columns right: relative references move, `$` holds them, text stays. */
export function offsetFormula(formula: Formula, rows: number, columns: number): Formula {
  if (rows === 0 && columns === 0) return formula;
  const text = formula.text.replace(
    REFERENCE,
    (whole: string, holdColumn?: string, letters?: string, holdRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnIndex(letters) + (holdColumn === '$' ? 0 : columns);
      const row = Number(digits) + (holdRow === '$' ? 0 : rows);
      return column < 0 || row < 1 ? '#REF!' : `${holdColumn}${columnLetters(column)}${holdRow}${row}`;
    },
  );
  return new Formula(text);
}
