import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Desk, smallWorkbook } from '../world';

const NBSP = '\u00a0';

/** What a cell of `F20` shows when a formula is typed into it, over some cells typed from A1 on. */
function shows(formula: string, cells: string[][] = [], locale = 'en_US'): unknown {
  const desk = new Desk(smallWorkbook(locale));
  if (cells.length) desk.put('A1', cells, 'USER_ENTERED');
  desk.put('F20', [[formula]], 'USER_ENTERED');
  return (desk.values('F20', 'FORMATTED_VALUE') as unknown[][] | undefined)?.[0]?.[0] ?? '';
}

describe('a formula', () => {
  const cells = [
    ['1', 'apple', 'TRUE'],
    ['2', 'Pear', 'FALSE'],
    ['3', '', ''],
    ['x', 'apple pie', '2026-02-01'],
  ];
  test.each([
    ['=1+2*3', '7'],
    ['=(1+2)*3', '9'],
    ['=-2^2', '4'],
    ['=2^3^2', '64'],
    ['=10%', '0.1'],
    ['=7/2', '3.5'],
    ['=1/0', '#DIV/0!'],
    ['=A4+1', '#VALUE!'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=A3', '3'],
    ['=B3', '0'],
    ['=Z1', '#REF!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=nosuch', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=SUM(', '#ERROR!'],
    ['=SUM(A1:A4)', '6'],
    ['=SUM(A:A)', '6'],
    ['=SUM(A2:A)', '5'],
    ['=SUM(1,"2",TRUE)', '4'],
    ['=AVERAGE(A1:A3)', '2'],
    ['=AVERAGE(E1:E3)', '#DIV/0!'],
    ['=MIN(A1:A4)&MAX(A1:A4)', '13'],
    ['=COUNT(A1:C4)', '4'],
    ['=COUNTA(A1:B4)', '7'],
    ['=COUNTBLANK(A1:B4)', '1'],
    ['=COUNTIF(A1:A4,">1")', '2'],
    ['=COUNTIF(B1:B4,"APPLE*")', '2'],
    ['=COUNTIF(B1:B4,"")', '1'],
    ['=SUMIF(B1:B4,"apple",A1:A4)', '1'],
    ['=IF(A1>A2,"more","less")', 'less'],
    ['=IF(A1<A2,"yes",1/0)', 'yes'],
    ['=IF(FALSE,1)', 'FALSE'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=AND(C1,NOT(C2))', 'TRUE'],
    ['=OR(A1=2,B2="pear")', 'TRUE'],
    ['=ISBLANK(B3)', 'TRUE'],
    ['=ISNUMBER(A1)&ISTEXT(A4)&ISERROR(1/0)', 'TRUETRUETRUE'],
    ['=LEN(B4)', '9'],
    ['=LEFT(B4,2)&MID(B4,3,2)&RIGHT(B4)', 'apple'],
    ['=UPPER(B1)&LOWER(B2)&TRIM("  a  b ")', 'APPLEpeara b'],
    ['=SEARCH("PIE",B4)', '7'],
    ['=FIND("PIE",B4)', '#VALUE!'],
    ['=REGEXMATCH(B4,"^a.*e$")', 'TRUE'],
    ['=REGEXEXTRACT(B4,"p+l.")', 'pple'],
    ['=REGEXEXTRACT(B4,"a(p+)l")', 'pp'],
    ['=REGEXEXTRACT(B4,"x")', '#N/A'],
    ['=REGEXREPLACE(B4,"(p)(p)","$2-$1")', 'ap-ple pie'],
    ['=REGEXMATCH(B4,"(")', '#REF!'],
    ['=REGEXMATCH(REPT("a",40000)&"b","^(a+)+$")', 'FALSE'],
    ['=SEARCH("p",B4,99)', '#VALUE!'],
    ['=SEARCH(REPT("a*",100)&"b",REPT("a",20000))', '#VALUE!'],
    ['=SUBSTITUTE(B4,"p","$&")', 'a$&$&le $&ie'],
    ['=TEXTJOIN("-",TRUE,B1:B4)', 'apple-Pear-apple pie'],
    ['=MOD(-7,3)', '2'],
    ['=ROUND(2.345,2)&ROUNDUP(1.1)&INT(-1.5)', '2.352-2'],
    ['=ABS(-4)', '4'],
    ['=SQRT(-1)', '#NUM!'],
    ['=ROW()&COLUMN()&ROW(B4)', '2064'],
    ['=DATE(2026,2,30)', '3/2/2026'],
    ['=YEAR(C4)&MONTH(C4)&DAY(C4)', '202621'],
    ['=EOMONTH(C4,0)', '2/28/2026'],
    ['=EDATE(DATE(2026,1,31),1)-DATE(2026,1,31)', '28'],
    ['=WEEKDAY(C4)', '1'],
    ['=C4+1', '2026-02-02'],
    ['=VLOOKUP(2,A1:B4,2,FALSE)', 'Pear'],
    ['=VLOOKUP(9,A1:B4,2,FALSE)', '#N/A'],
    ['=INDEX(A1:B4,2,2)', 'Pear'],
    ['=MATCH("pear",B1:B4,0)', '2'],
    ["='Asiakkaat'!A2*10", '20'],
    ['=Asiakkaat!$A$2', '2'],
    ['=Nowhere!A1', '#REF!'],
    ['=HYPERLINK("https://example.org","here")', 'here'],
  ])('%s shows %s', (formula, shown) => {
    expect(shows(formula, cells)).toBe(shown);
  });

  test('is read and shown in the locale of the workbook', () => {
    expect(shows('=1,5+1', [], 'fi_FI')).toBe('2,5');
    expect(shows('=SUM(1,5;2)', [], 'fi_FI')).toBe('3,5');
    expect(shows('=IF(1=1;TOSI;EPÄTOSI)', [], 'fi_FI')).toBe('TOSI');
    expect(shows('=SUM(1, 2)', [], 'fi_FI')).toBe('#ERROR!');
    expect(shows('=SUM(1;2)')).toBe('3');
    expect(shows('=A1*2', [[`1${NBSP}000,50`]], 'fi_FI')).toBe(`2${NBSP}001,00`);
    expect(shows('=TODAY()-TODAY()', [], 'fi_FI')).toBe('0');
  });

  test('follows the cells that it depends on, through other formulas', () => {
    const desk = new Desk(smallWorkbook('en_US'));
    desk.put('A1', [['2', '=A1*10', '=B1+1']], 'USER_ENTERED');
    expect(desk.values('A1:C1', 'FORMATTED_VALUE')).toEqual([['2', '20', '21']]);
    desk.put('A1', [['3']], 'USER_ENTERED');
    expect(desk.values('A1:C1', 'FORMATTED_VALUE')).toEqual([['3', '30', '31']]);
    expect(desk.values('A1:C1', 'UNFORMATTED_VALUE')).toEqual([[3, 30, 31]]);
    expect(desk.values('A1:C1', 'FORMULA')).toEqual([[3, '=A1*10', '=B1+1']]);
  });

  test('that depends on itself is a reference error, and so are all in the circle', () => {
    const desk = new Desk(smallWorkbook('en_US'));
    desk.put('A1', [['=B1', '=C1+1', '=A1', '=A1', '=D2']], 'USER_ENTERED');
    expect(desk.values('A1:E1')).toEqual([['#REF!', '#REF!', '#REF!', '#REF!', 0]]);
  });

  test('may stand at the end of a long chain', () => {
    const book = smallWorkbook('en_US');
    book.sheets![0]!.properties!.gridProperties!.rowCount = 20_000;
    const desk = new Desk(book);
    const chain = Array.from({ length: 20_000 }, (_row, at) => [at === 0 ? '1' : `=A${at}+1`]);
    desk.put('A1', chain, 'USER_ENTERED');
    expect(desk.values('A20000')).toEqual([[20000]]);
    desk.put('A1', [['=A20000']], 'USER_ENTERED');
    expect(desk.values('A20000')).toEqual([['#REF!']]);
  });

  test('of numbers and operators computes as arithmetic does', () => {
    type Sum = { text: string; value: number };
    const leaf = fc.integer({ min: 0, max: 99 }).map((value): Sum => ({ text: String(value), value }));
    const { tree } = fc.letrec<{ tree: Sum }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree'))
          .map(([left, operator, right]): Sum => {
            const value =
              operator === '+'
                ? left.value + right.value
                : operator === '-'
                  ? left.value - right.value
                  : left.value * right.value;
            return { text: `(${left.text} ${operator} ${right.text})`, value };
          }),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        const desk = new Desk(smallWorkbook('en_US'));
        desk.put('A1', [[`=${text}`]], 'USER_ENTERED');
        expect((desk.values('A1', 'UNFORMATTED_VALUE') as number[][])[0]?.[0]).toBe(value || 0);
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test('of any text is an answer, never a crash', () => {
    const pieces = [
      'A1',
      '$B$2',
      'SUM(',
      ')',
      '(',
      ',',
      ';',
      '"',
      '"x"',
      '+',
      '-',
      '^',
      '%',
      ':',
      '!',
      '#REF!',
      'IF(',
      '1.5',
      "'",
      ' ',
      '{',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
        expect(typeof shows(`=${parts.join('')}`)).toBe('string');
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('formulas that look through a whole column, one in each row of it', () => {
  const count = 20_000;
  const of = (formula: (row: number) => string): unknown => {
    const stringCell = (at: number) => ({ userEnteredValue: { stringValue: `Nimi ${at % 5000}` } });
    const rowData = Array.from({ length: count }, (_row, at) => ({
      values: [stringCell(at), { userEnteredValue: { formulaValue: formula(at + 1) } }],
    }));
    const properties = { sheetId: 7, title: 'A', gridProperties: { rowCount: count, columnCount: 4 } };
    const desk = new Desk({ ...smallWorkbook('en_US'), sheets: [{ properties, data: [{ rowData }] }] });
    return (desk.values(`B${count}:B`) as unknown[][])[0]?.[0];
  };

  test.each([
    ['counts', (row: number) => `=COUNTIF(A:A,A${row})`, 4],
    ['finds the first place', (row: number) => `=MATCH(UPPER(A${row}),A:A,0)`, 5000],
    ['looks up', (row: number) => `=VLOOKUP(A${row},A:A,1,FALSE)`, 'Nimi 4999'],
  ])('%s', (_what, formula, value) => expect(of(formula)).toBe(value));

  test('are computed anew where their own cell lies in the column', () => {
    const desk = new Desk(smallWorkbook('en_US'));
    desk.put(
      'A1',
      [
        ['1', '=SUM(A:A)'],
        ['=SUM(B:B)', '=SUM(A1)'],
        ['=SUM(C1:C2)', '=SUM(A:A)'],
      ],
      'USER_ENTERED',
    );
    expect(desk.values('A1:B3', 'FORMATTED_VALUE')).toEqual([
      ['1', '#REF!'],
      ['#REF!', '1'],
      ['0', '#REF!'],
    ]);
  });
});
