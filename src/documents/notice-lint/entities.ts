/** The named character references that notices use; every other one stays as it is written. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  sect: '§',
  bull: '•',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  copy: '©',
};

/** The text that a piece of HTML without tags stands for. */
export const entityText = (html: string): string =>
  html.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g,
    (written, decimal?: string, hex?: string, name?: string) =>
      name !== undefined
        ? Object.prototype.hasOwnProperty.call(named, name)
          ? (named[name] as string)
          : written
        : character(Number(decimal ?? `0x${hex}`), written),
  );

const MOST = 0x10ffff;

const character = (code: number, written: string): string =>
  code > 0 && code <= MOST && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : written;
