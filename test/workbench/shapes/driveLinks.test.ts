import { describe, expect, it } from '@jest/globals';
import {
  formPath,
  withAddresses,
  withDriveLinks,
  withFormLinks,
} from '../../../src/workbench/shapes/driveLinks';

describe('links to files in Drive', () => {
  const addressOf = (id: string) => (id === 'mine' ? '/view/mine' : undefined);
  const link = (id: string, quote = '"') =>
    `<a href=${quote}https://drive.google.com/file/d/${id}/view${quote}>x</a>`;

  it('lead to the file where it is known, and stay where it is not', () => {
    expect(withDriveLinks(link('mine') + link('mine', "'") + link('other'), addressOf)).toBe(
      `<a href="/view/mine">x</a><a href='/view/mine'>x</a>${link('other')}`,
    );
    expect(withDriveLinks('https://drive.google.com/file/d/mine/view', addressOf)).toContain(
      'drive.google.com',
    );
  });

  it('are found in a text, without the mark that ends the sentence', () => {
    const url = 'https://drive.google.com/file/d/mine/view';
    expect(withAddresses(`See ${url}. Or (${url})!`)).toEqual([
      { text: 'See ', isAddress: false },
      { text: url, isAddress: true },
      { text: '. Or (', isAddress: false },
      { text: url, isAddress: true },
      { text: ')!', isAddress: false },
    ]);
    expect(withAddresses('no address')).toEqual([{ text: 'no address', isAddress: false }]);
  });
});

describe('links to forms', () => {
  const forms = [{ url: '/form/KEY_1' }];
  const url = 'https://docs.google.com/forms/d/e/KEY_1/viewform?usp=pp_url&amp;entry.1=a';

  it('lead to the workbench’s own form, with what they fill in, and elsewhere stay', () => {
    expect(formPath(url, forms)).toBe('/form/KEY_1?usp=pp_url&amp;entry.1=a');
    expect(formPath('https://docs.google.com/forms/d/e/OTHER/viewform', forms)).toBeUndefined();
    expect(formPath('https://docs.google.com/forms/d/KEY_1/edit', forms)).toBeUndefined();
    expect(
      withFormLinks(`<a href="${url}">x</a><a href='https://docs.google.com/forms/u/0'>y</a>`, forms),
    ).toBe(
      `<a href="/form/KEY_1?usp=pp_url&amp;entry.1=a">x</a><a href='https://docs.google.com/forms/u/0'>y</a>`,
    );
  });
});
