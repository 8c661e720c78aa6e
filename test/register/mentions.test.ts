import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mentionsOf as searching, searchable, type Named } from '../../src/register/mentions';

const nobody: Named = { firstName: '', lastName: '', organisation: '', emails: [], phones: [], numbers: [] };
const virtanen: Named = {
  firstName: 'Aino Maria',
  lastName: 'Virtanen',
  organisation: '',
  emails: ['Aino.Virtanen@Example.fi'],
  phones: ['040 123 4567'],
  numbers: ['A-10023'],
};
const mentionsOf = (person: Named, code: string) => (text: string) =>
  searching(person, code)(searchable(text));
const find = mentionsOf(virtanen, '358');
/** The passages found, with a question mark after those that are not sure. */
const found = (text: string, person = virtanen): string[] =>
  mentionsOf(person, '358')(text).map(({ from, to, sure }) => `${text.slice(from, to)}${sure ? '' : '?'}`);

describe('a text that names the person', () => {
  it.each([
    ['Myyty: Aino Maria Virtanen, 2 kpl', ['Aino Maria Virtanen']],
    ['VIRTANEN Aino soitti', ['VIRTANEN Aino']],
    ['Virtanen, Aino', ['Virtanen, Aino']],
    ['tilaus: aino virtanen.', ['aino virtanen']],
    ['Virtanen maksoi', ['Virtanen?']],
    ['Virtasen pannu, virtaselle', ['Virtasen?', 'virtaselle?']],
    ['Aino Virtaselta saatu', ['Aino Virtaselta?']],
    ['Aino   Virtanen', ['Aino   Virtanen']],
    ['Aino Virta\u00adnen', ['Aino Virta\u00adnen']],
    ['katso AINO.VIRTANEN@EXAMPLE.FI!', ['AINO.VIRTANEN@EXAMPLE.FI']],
    ['soita +358 40 123 4567 heti', ['+358 40 123 4567']],
    ['soita 0401234567, 12 e', ['0401234567']],
    ['puh. (040) 123-4567', ['(040) 123-4567']],
    ['asiakas A-10023', ['A-10023']],
    ['asiakas a-10023: Virtanen', ['a-10023', 'Virtanen?']],
  ])('%j', (text, passages) => {
    expect(found(text)).toEqual(passages);
  });

  it.each([
    'Virtanenmaki',
    'Aino soitti',
    'Maria tilasi pannun',
    'virta katkesi',
    'A-100234 ja XA-10023',
    '0401234568',
    'x0401234567',
    '',
    ' ',
    '40 123 456',
  ])('not %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Lahti', 'Lahden', 'Lahdelle', 'Lahtea'],
    ['Mäki', 'Mäen', 'Mäellä', 'mäkeä'],
    ['Aho', 'Ahon', 'Aholle', 'ahoa'],
    ['Kallas', 'Kallaksen', 'Kallakselle'],
    ['Heikkilä', 'Heikkilän', 'Heikkilältä', 'heikkilässä'],
    ['Niinistö', 'Niinistön', 'Niinistöllä'],
    ['Kekkonen', 'Kekkosen', 'Kekkosten', 'Kekkosta', 'Kekkoselta'],
    ['Lindström', 'Lindströmin', 'Lindströms'],
    ['Korhonen-Laine', 'Korhonen-Laineen', 'Korhonen-Laineelle'],
  ])('%s is perhaps meant where it is inflected', (lastName, ...forms) => {
    for (const form of forms)
      expect([form, found(`x ${form} y`, { ...nobody, lastName })]).toEqual([form, [`${form}?`]]);
  });

  it('is not sure where the accents differ, and is found all the same', () => {
    const person = { ...nobody, firstName: 'Terhi', lastName: 'Hämäläinen' };
    expect(found('Terhi Hamalainen', person)).toEqual(['Terhi Hamalainen?']);
    expect(found('Terhi Ha\u0308ma\u0308la\u0308inen', person)).toEqual([
      'Terhi Ha\u0308ma\u0308la\u0308inen',
    ]);
  });

  it('is not looked for by what says too little: a first name, one letter, a digit', () => {
    const person = { ...nobody, firstName: 'Li', lastName: 'O', numbers: ['7'] };
    expect(found('Li O osti 7 o', person)).toEqual(['Li O']);
    expect(mentionsOf(nobody, '358')('anything at all')).toEqual([]);
  });

  it('takes no part of a longer address for the address', () => {
    const person = { ...nobody, emails: ['aino@example.fi'] };
    for (const text of ['muu.aino@example.fi', 'aino@example.fi.org', 'aino@example.fin'])
      expect([text, found(text, person)]).toEqual([text, []]);
    expect(found('Aino@example.fi. Kiitos', person)).toEqual(['Aino@example.fi']);
  });

  it('finds organisations, for a person to judge', () => {
    expect(found('Firma Oy:n lasku', { ...nobody, organisation: 'Firma Oy' })).toEqual(['Firma Oy?']);
  });
});

describe('hostile texts', () => {
  it('cost no more than their length', () => {
    const long = [
      'a'.repeat(50_000),
      'Virtanen '.repeat(5_000),
      '040 '.repeat(12_000),
      '(((((((('.repeat(6_000),
      '+'.repeat(50_000),
      '1-'.repeat(25_000),
    ];
    const started = process.hrtime.bigint();
    for (const text of long) find(text);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20);
  });

  it('and names of any characters never throw; passages lie in the text, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.record({
          firstName: fc.string({ unit: 'binary' }),
          lastName: fc.string({ unit: 'binary' }),
          organisation: fc.string(),
          emails: fc.array(fc.emailAddress(), { maxLength: 1 }),
          phones: fc.array(fc.string(), { maxLength: 2 }),
          numbers: fc.array(fc.string(), { maxLength: 2 }),
        }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (named, before, after) => {
          const text = `${before} ${named.firstName} ${named.lastName} ${named.emails.join(' ')} ${after}`;
          let last = 0;
          for (const { from, to } of mentionsOf(named, '358')(text)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            last = to;
          }
          for (const email of named.emails) {
            const fit = mentionsOf({ ...named }, '358')(`x ${email} y`);
            expect(fit.some(({ sure }) => sure)).toBe(true);
          }
        },
      ),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
