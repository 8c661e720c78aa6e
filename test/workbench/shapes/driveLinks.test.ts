import { describe, expect, it } from '@jest/globals';
import { withAddresses, withDriveLinks } from '../../../src/workbench/shapes/driveLinks';

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
