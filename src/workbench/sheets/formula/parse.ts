import { columnIndex } from '../a1';
import type { Locale } from '../text/locale';
import { FormulaSyntaxError, type Token, tokenize } from './tokens';

/** One corner of a reference; an open side has no index. Indexes from 0; `fixed` parts had a `$`. */
export interface Corner {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/** A formula as a tree. */
export type Node =
  | { kind: 'constant'; value: number | string | boolean }
  | { kind: 'error'; text: string }
  | { kind: 'reference'; sheet?: string; from: Corner; to: Corner; single: boolean }
  | { kind: 'name'; name: string }
  | { kind: 'unary'; operator: string; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'call'; name: string; args: (Node | undefined)[] };

/** How strongly the operators bind; all of them to the left. */
const strengths: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Formulas deeper than this are refused, before the stack is. */
const mostDepth = 200;

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    ...(letters && { column: columnIndex(letters) }),
    ...(digits && { row: Number(digits) - 1 }),
    fixedColumn: letters !== '' && first === '$',
    fixedRow: letters === '' ? first === '$' : second === '$',
  };
}

function reference(token: Token & { kind: 'reference' }): Node {
  const [first = '', second] = token.text.split(':');
  const sheet = token.sheet === undefined ? {} : { sheet: token.sheet };
  const from = corner(first);
  return {
    kind: 'reference',
    ...sheet,
    from,
    to: second === undefined ? from : corner(second),
    single: second === undefined,
  };
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly locale: Locale,
  ) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError('There is more than one expression.');
    return node;
  }

  private sign(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  private take(text: string): boolean {
    if (this.sign() !== text) return false;
    this.at++;
    return true;
  }

  private expression(least: number): Node {
    if (++this.depth > mostDepth) throw new FormulaSyntaxError('The formula is nested too deeply.');
    let left = this.operand();
    for (;;) {
      const operator = this.sign() ?? '';
      const strength = strengths[operator];
      if (strength === undefined || strength <= least) break;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.expression(strength) };
    }
    this.depth--;
    return left;
  }

  /** A value with its signs before and percent signs after; a sign binds more than a power, as in Sheets. */
  private operand(): Node {
    for (const operator of ['-', '+'])
      if (this.take(operator)) {
        if (++this.depth > mostDepth) throw new FormulaSyntaxError('The formula is nested too deeply.');
        const operand = this.operand();
        this.depth--;
        return { kind: 'unary', operator, operand };
      }
    let node = this.primary();
    while (this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): Node {
    if (this.take('(')) {
      const node = this.expression(0);
      if (!this.take(')')) throw new FormulaSyntaxError('A parenthesis is not closed.');
      return node;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'error', text: token.text };
      case 'reference':
        return reference(token);
      case 'word':
        return this.word(token);
      default:
        throw new FormulaSyntaxError('A value is missing.');
    }
  }

  private word(token: Token & { kind: 'word' }): Node {
    const upper = token.text.toUpperCase();
    if (this.take('(')) return { kind: 'call', name: upper, args: this.args() };
    if (upper === 'TRUE' || upper === this.locale.true) return { kind: 'constant', value: true };
    if (upper === 'FALSE' || upper === this.locale.false) return { kind: 'constant', value: false };
    return { kind: 'name', name: token.text };
  }

  private args(): (Node | undefined)[] {
    const list: (Node | undefined)[] = [];
    if (this.take(')')) return list;
    for (;;) {
      const empty = this.sign() === ';' || this.sign() === ')';
      list.push(empty ? undefined : this.expression(0));
      if (this.take(')')) return list;
      if (!this.take(';')) throw new FormulaSyntaxError('A function is not closed.');
    }
  }
}

/** Reads a formula that begins with `=`, as written in a locale. @throws FormulaSyntaxError */
export function parse(formula: string, locale: Locale): Node {
  if (!formula.startsWith('=')) throw new FormulaSyntaxError('A formula begins with =.');
  return new Parser(tokenize(formula.slice(1), locale), locale).whole();
}
