import { describe, expect, test } from '@jest/globals';
import { importFiles, dryRun, guessMapping, type ImportFiles } from '../../src/actions/import';
import { parseCsv, readCsv } from '../../src/actions/import/csv';
import { typedNumber } from '../../src/actions/import/cells';
import { recordConsent } from '../../src/actions/consent';
import { erase, planFor } from '../../src/actions/erase';
import { vocabulary } from '../../src/language/choices';
import { choiceSynonyms } from '../../src/language/choiceTexts';
import { chinook, decode } from '../support/chinook';
import { registerWith, setUpRegister } from '../support/scenes';

const customers = (csv: string): ImportFiles => ({ customers: parseCsv(csv) });

describe('importing the Chinook shop', () => {
  const register = registerWith(chinook());
  const rows = register.records('Customers');

  test('brings 59 customers and 412 orders in', () => {
    expect(rows).toHaveLength(59);
    expect(register.records('Orders')).toHaveLength(412);
  });

  test('keeps every postcode and phone to the letter', () => {
    const { customers: file } = chinook();
    const column = (name: string) => file!.rows.map((row) => row[file!.headings.indexOf(name)]);
    expect(rows.map((row) => row['Phone'])).toEqual(column('Phone'));
    expect(rows.map((row) => row['Postcode'])).toEqual(column('PostalCode'));
    expect(rows.find((row) => row['City'] === 'Helsinki')).toMatchObject({
      Postcode: '00530',
      Phone: '+358 09 870 2000',
    });
  });

  test('a second time adds and changes nothing', () => {
    const before = register.cells('Customers');
    const { result, entries } = register.run(importFiles(register.world, chinook()));
    expect(result.customers).toMatchObject({ added: 0, updated: 0, unchanged: 59 });
    expect(result.orders).toMatchObject({ added: 0, updated: 0, unchanged: 412 });
    expect(entries).toEqual([]);
    expect(register.cells('Customers')).toEqual(before);
  });

  test('a dry run tells the counts and what stays out, and changes nothing', () => {
    const fresh = setUpRegister();
    const { result } = fresh.run(dryRun(fresh.world, chinook()));
    expect(result.customers).toMatchObject({ lines: 59, added: 59, unmapped: ['State', 'Fax'] });
    expect(fresh.records('Customers')).toEqual([]);
  });
});

test('recognises a customer by number or by normalised e-mail and changes only the cells that differ', () => {
  const register = registerWith(customers('number,firstName,email,city\n7,Aino,aino@example.fi,Turku\n'));
  const { result } = register.run(
    importFiles(register.world, customers('Email;Kaupunki\n AINO@Example.fi ;Oulu\n')),
  );
  expect(result.customers).toMatchObject({ added: 0, updated: 1 });
  expect(register.records('Customers')).toMatchObject([{ 'First name': 'Aino', City: 'Oulu' }]);
});

test('two customers of one family with one address stay two', () => {
  const register = registerWith(
    customers('number,name,email\n1,Virtanen Aino,koti@example.fi\n2,Virtanen Eino,koti@example.fi\n'),
  );
  expect(register.records('Customers')).toHaveLength(2);
  const { result } = register.run(
    importFiles(register.world, customers('name,email\nVirtanen,koti@example.fi\n')),
  );
  expect(result.customers?.problems).toEqual([{ line: 2, code: 'twoCustomers', leftOut: true }]);
});

test('does not bring an erased person back', () => {
  const register = registerWith(customers('firstName,email\nAino,aino@example.fi\n'));
  register.run(erase(register.world, 'aino@example.fi'));
  const { result } = register.run(
    importFiles(register.world, customers('firstName,email\nAino,Aino@EXAMPLE.fi\nEino,eino@example.fi\n')),
  );
  expect(result.customers).toMatchObject({ added: 1, suppressed: 1 });
  expect(register.records('Customers').map((row) => row['First name'])).toEqual(['Eino']);
});

test('an objection to marketing survives a re-import and is reported', () => {
  const register = registerWith(customers('firstName,email\nAino,aino@example.fi\n'));
  register.run(
    recordConsent(register.world, 'aino@example.fi', {
      purpose: 'marketing',
      action: 'withdrawn',
      channel: 'phone',
    }),
  );
  const { result } = register.run(
    importFiles(register.world, customers('firstName,email,marketing\nAino,aino@example.fi,given\n')),
  );
  expect(result.customers?.problems).toEqual([{ line: 2, code: 'suppressedMarketing', leftOut: false }]);
  expect(register.records('Customers')[0]).toMatchObject({ Marketing: 'Withdrawn' });
});

test('hostile text is stored to the letter, and a cell that is too long leaves its line out', () => {
  const texts = [
    '=1+1',
    '+358',
    '-1',
    '@x',
    '\tx',
    '"q"',
    'two\nlines',
    '😀',
    '\u202eabc',
    '__proto__',
    "'x",
  ];
  const quoted = texts.map((text, index) => `"${text.replace(/"/g, '""')}",a${index}@example.fi`).join('\n');
  const register = registerWith(
    customers(`lastName,email\n${quoted}\n${'x'.repeat(50_001)},long@example.fi\n`),
  );
  expect(register.records('Customers').map((row) => row['Last name'])).toEqual(texts);
});

test('a header called __proto__ is a header like any other', () => {
  const register = registerWith(customers('__proto__,constructor,email\nx,y,aino@example.fi\n'));
  expect(register.records('Customers')).toMatchObject([{ 'E-mail': 'aino@example.fi' }]);
});

describe('the state of an invoice', () => {
  const aino = parseCsv('firstName,email\nAino,aino@example.fi\n');
  const orders = (csv: string): ImportFiles => ({ orders: parseCsv(csv) });
  const invoice = (state: string) =>
    orders(`invoiceId,customer,date,status\n1,aino@example.fi,2026-01-02,${state}\n`);
  const imported = (files: ImportFiles) => registerWith({ customers: aino, ...files });
  type Register = ReturnType<typeof imported>;
  const stateIn = (register: Register) => register.records('Orders')[0]?.['Invoice state'];
  const grounds = (register: Register) =>
    register.run(planFor(register.world, 'aino@example.fi')).result.stays.map(({ ground }) => ground);
  const unreadable = [{ line: 2, code: 'unreadableState', column: 'invoiceState', leftOut: false }];

  test.each([
    'unpaid',
    'Due',
    'OVERDUE',
    'maksamatta',
    'Avoinna',
    'erääntynyt',
    'obetald',
    'öppen',
    'open',
    'gibberish',
  ])('%s binds as an open invoice', (word) => {
    const register = imported(invoice(word));
    expect(stateIn(register)).toBe('Open');
    expect(grounds(register)).toContain('openInvoice');
  });

  test.each(['perinnässä', 'Collection', 'inkasso'])('%s binds as in collection', (word) => {
    const register = imported(invoice(word));
    expect(stateIn(register)).toBe('In collection');
    expect(grounds(register)).toContain('collection');
  });

  test.each(['paid', 'Maksettu', 'betald', '', '  '])('%j is paid', (word) => {
    const register = imported(invoice(word));
    expect(stateIn(register)).toBe('Paid');
    expect(grounds(register)).not.toContain('openInvoice');
  });

  test('is paid where the file has no such column', () => {
    expect(stateIn(imported(orders('invoiceId,customer\n1,aino@example.fi\n')))).toBe('Paid');
  });

  test('that cannot be read is reported, and opens an invoice known as paid', () => {
    const register = imported(invoice('paid'));
    const { result } = register.run(importFiles(register.world, invoice('gibberish')));
    expect(result.orders).toMatchObject({ updated: 1, problems: unreadable });
    expect(stateIn(register)).toBe('Open');
    expect(grounds(register)).toContain('openInvoice');
  });

  test('stays as it was where the file says nothing of it', () => {
    const register = imported(invoice('unpaid'));
    register.run(importFiles(register.world, invoice('')));
    expect(stateIn(register)).toBe('Open');
  });

  test('is told by words that each mean one state only', () => {
    const { invoiceState } = choiceSynonyms;
    for (const [key, words] of Object.entries(invoiceState ?? {}))
      for (const word of words) expect(vocabulary('en').key('invoiceState', word)).toBe(key);
  });
});

test('an unreadable cell of a known order stays as it was', () => {
  const line = (date: string): ImportFiles => ({
    orders: parseCsv(`invoiceId,customer,date\n1,7,${date}\n`),
  });
  const register = registerWith({ ...customers('number,firstName\n7,Aino\n'), ...line('2026-01-02') });
  const before = register.cells('Orders');
  const { result } = register.run(importFiles(register.world, line('yesterday')));
  expect(result.orders).toMatchObject({
    unchanged: 1,
    problems: [{ code: 'unreadableCell', column: 'date' }],
  });
  expect(register.cells('Orders')).toEqual(before);
});

describe('reading files', () => {
  test.each([
    ['UTF-8', Buffer.from('nimi;hinta\nÄijä;5 €\n')],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeffnimi;hinta\nÄijä;5 €\n')],
    [
      'windows-1252',
      Buffer.concat([Buffer.from('nimi;hinta\n\xc4ij\xe4;5 ', 'latin1'), Buffer.from([0x80, 0x0a])]),
    ],
  ])('%s is understood', (_, bytes) => {
    expect(readCsv(bytes, decode)).toMatchObject({ headings: ['nimi', 'hinta'], rows: [['Äijä', '5 €']] });
  });

  test('line numbers count the breaks inside quotes', () => {
    expect(parseCsv('a,b\n"x\ny",1\n\nz,2\n')).toMatchObject({
      rows: [
        ['x\ny', '1'],
        ['z', '2'],
      ],
      lines: [2, 5],
    });
  });

  test.each([
    ['', 'csvNoHeader'],
    ['a,b\n"x', 'csvUnreadable'],
    ['a\u0000b', 'csvUnreadable'],
  ])('%j is refused', (text, code) => {
    expect(() => parseCsv(text)).toThrow(code);
  });

  test.each([
    ['1.98', 1.98],
    ['1 234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['-3', -3],
    ['abc', undefined],
    ['1e5', undefined],
  ])('the number %s is %s', (text, number) => expect(typedNumber(text)).toBe(number));

  test('headings in three languages and of other systems are recognised', () => {
    expect(
      guessMapping('customers', ['Etunimi', 'Efternamn', 'E-mail address', 'ZIP', 'Fax', '__proto__']),
    ).toEqual(['firstName', 'lastName', 'email', 'postcode', undefined, undefined]);
  });
});
