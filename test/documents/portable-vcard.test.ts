import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'vcard4';
import { portableVcard } from '../../src/documents/portable/vcard';
import { vcardLine, vcardText } from '../../src/documents/portable/vcard-lines';
import { hostileTexts } from './hostile';
import { samplePortable } from './portable-samples';

type Parsed = { property: string; parameters: Record<string, string>; value: unknown };

/** The properties of a vCard as a parser of another house reads them. */
function read(vcard: string): Record<string, Parsed> {
  const { parsedVcard } = parse(vcard) as unknown as { parsedVcard: Parsed[] };
  return Object.fromEntries(parsedVcard.map((each) => [each.property, each]));
}

const person = {
  firstName: 'Aino',
  lastName: 'Mallinen',
  organisation: 'Kauppa, Oy; Ab',
  email: 'aino@example.fi',
  phone: '+358 09 870 2000',
  street: 'Mallitie 4; B, 12',
  postcode: '00530',
  city: 'Helsinki',
  country: 'Suomi',
  website: 'www.example.fi/ä sivu'.replace(' ', '%20'),
  language: 'sv',
};

describe('the vCard', () => {
  it('is read back by an independent parser', () => {
    const card = read(portableVcard(samplePortable('en', person)));
    expect(card['N']?.value).toMatchObject({ familyNames: 'Mallinen', givenNames: 'Aino' });
    expect(card['FN']?.value).toBe('Aino Mallinen');
    expect(card['ORG']?.value).toBe('Kauppa, Oy; Ab');
    expect(card['ADR']?.value).toEqual({
      postOfficeBox: '',
      extendedAddress: '',
      streetAddress: 'Mallitie 4; B, 12',
      locality: 'Helsinki',
      region: '',
      postalCode: '00530',
      countryName: 'Suomi',
    });
    expect(card['TEL']).toMatchObject({ parameters: { VALUE: 'uri' }, value: 'tel:+35898702000' });
    expect(card['EMAIL']?.value).toBe('aino@example.fi');
    expect(card['LANG']?.value).toBe('sv');
    expect(card['URL']?.value).toBe('https://www.example.fi/%C3%A4%20sivu');
    expect(card['UID']).toMatchObject({ parameters: { VALUE: 'text' }, value: 'c7f3' });
    expect(card['REV']?.value).toBe('20261124T143000+0200');
    expect(card['KIND']?.value).toBe('individual');
  });

  it('is that of an organisation where no person is named', () => {
    const card = read(portableVcard(samplePortable('fi', { organisation: 'Yhdistys ry' })));
    expect(card['KIND']?.value).toBe('org');
    expect(card['FN']?.value).toBe('Yhdistys ry');
    expect(Object.keys(card)).not.toContain('N');
  });

  it('leaves out what a vCard cannot hold, and keeps what is no telephone number as text', () => {
    const odd = {
      firstName: 'A',
      phone: 'ask, at the desk',
      website: 'javascript:alert(1)',
      language: 'Suomea',
    };
    const card = read(portableVcard(samplePortable('fi', odd)));
    expect(card['TEL']).toMatchObject({ parameters: { VALUE: 'text' }, value: 'ask, at the desk' });
    expect(Object.keys(card)).not.toContain('URL');
    expect(card['LANG']?.value).toBe('und');
    expect(portableVcard(samplePortable('fi'))).toBe('');
  });

  it.each(hostileTexts)('has its own properties only, whatever stands in a cell (%#)', (text) => {
    const everywhere = Object.fromEntries(Object.keys(person).map((key) => [key, text]));
    const vcard = portableVcard(samplePortable('en', everywhere));
    const card = read(vcard);
    const own = ['UID', 'FN', 'N', 'ORG', 'ADR', 'TEL', 'EMAIL', 'LANG', 'KIND', 'PRODID', 'REV', 'URL'];
    expect(Object.keys(card).filter((property) => !own.includes(property))).toEqual([]);
    expect(vcard.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(vcard.match(/^BEGIN:VCARD\r\n/)).toBeTruthy();
  });
});

describe('a line of a vCard', () => {
  it('is folded at 75 octets and never inside a character; unfolded it is as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const value = `FN:${vcardText(text)}`;
        const line = vcardLine(value);
        const pieces = line.split('\r\n');
        expect(pieces.pop()).toBe('');
        expect(pieces.every((piece) => Buffer.byteLength(piece) <= 75)).toBe(true);
        expect(pieces.join('\r\n').replace(/\r\n /g, '')).toBe(value);
        expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
      }),
    );
  });

  it('gives every text without control characters back to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const clean = text.trim();
        fc.pre(clean !== '');
        const card = read(
          portableVcard(samplePortable('en', { firstName: 'x', organisation: `x${clean}x` })),
        );
        expect(card['ORG']?.value).toBe(`x${clean}x`);
      }),
    );
  });
});
