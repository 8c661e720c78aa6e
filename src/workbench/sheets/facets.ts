import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { frozen } from './own';

/** Everything of a cell but its value. Cells that look alike share one facet. */
export interface Facet {
  readonly format?: api.Schema$CellFormat;
  readonly note?: string;
  readonly validation?: api.Schema$DataValidationRule;
}

/** The number of the facet that a plain cell has. */
export const PLAIN = 0;

const hasFormula = ({ validation }: Facet): boolean =>
  validation?.condition?.values?.some(({ userEnteredValue }) => userEnteredValue?.startsWith('=')) ?? false;

/** Facets by number, each kept once; numbers stay valid for the life of the workbook. */
export class FacetTable {
  private readonly facets: Facet[] = [{}];
  private readonly ruled: [number, Facet][] = [];
  private readonly numbers = new Map<string, number>([['{}', PLAIN]]);

  /** The facet of that number. */
  get(number: number): Facet {
    return this.facets[number] ?? {};
  }

  /** The facets there are now whose rule for what cells may hold has formulas, with their numbers: those that follow a change of rows. */
  withFormulas(): [number, Facet][] {
    return [...this.ruled];
  }

  /** The number of a facet; empty parts do not count. */
  intern(facet: Facet): number {
    const kept: Facet = {
      ...(facet.format && Object.keys(facet.format).length > 0 ? { format: facet.format } : {}),
      ...(facet.note ? { note: facet.note } : {}),
      ...(facet.validation ? { validation: facet.validation } : {}),
    };
    const key = JSON.stringify(kept);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const own: Facet = frozen(JSON.parse(key));
    const number = this.facets.push(own) - 1;
    this.numbers.set(key, number);
    if (hasFormula(own)) this.ruled.push([number, own]);
    return number;
  }

  /** A function that changes facets by `change` and remembers the answers, for use over many cells. */
  changer(change: (facet: Facet) => Facet): (number: number) => number {
    const answers = new Map<number, number>();
    return (number) => {
      let answer = answers.get(number);
      if (answer === undefined) {
        answer = this.intern(change(this.get(number)));
        answers.set(number, answer);
      }
      return answer;
    };
  }
}
