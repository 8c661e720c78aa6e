import { rectifiableColumns, type FulfilWish } from '../../actions/requests/fulfil';
import type { RestrictionGround } from '../../documents/letter';
import type { Right } from '../../register/request';
import { tabTexts } from '../../language/tabs';
import { languages } from '../../language/text';
import { WrongUsage } from '../errors';
import type { Options, OptionTable } from '../options';

/** Options that say how a right is fulfilled; `--ground` comes beside them. */
export const fulfilOptions = {
  purpose: 'list',
  anonymise: 'flag',
  set: 'list',
  'refuse-field': 'list',
  granted: 'flag',
  declined: 'flag',
  balancing: 'value',
  answer: 'value',
  reasons: 'value',
} as const satisfies OptionTable;

type DetailName = keyof typeof fulfilOptions | 'ground';

/** All options that only a fulfilment gives a meaning. */
export const fulfilDetails = [...Object.keys(fulfilOptions), 'ground'] as DetailName[];

const restrictionGrounds: readonly RestrictionGround[] = ['accuracy', 'unlawful', 'claims', 'objection'];

/** How a right is fulfilled: which options it has, and what they mean. */
const readers: { [R in Right]: { takes: readonly DetailName[]; read: (options: Options) => FulfilWish } } = {
  withdrawConsent: {
    takes: ['purpose'],
    read: (options) => ({ right: 'withdrawConsent', ...purposesIn(options) }),
  },
  objectMarketing: {
    takes: ['purpose'],
    read: (options) => ({ right: 'objectMarketing', ...purposesIn(options) }),
  },
  banPublication: {
    takes: ['purpose'],
    read: (options) => ({ right: 'banPublication', ...purposesIn(options) }),
  },
  access: { takes: [], read: () => ({ right: 'access' }) },
  portability: { takes: [], read: () => ({ right: 'portability' }) },
  rectification: {
    takes: ['set', 'refuse-field', 'reasons'],
    read: (options) => {
      if (options.among(['refuse-field', 'reasons']).length === 0) options.needed('set');
      return {
        right: 'rectification',
        changes: pairsIn(options, 'set').map(([column, value]) => ({ column, value })),
        refused: pairsIn(options, 'refuse-field').map(([column, reasons]) => ({ column, reasons })),
        ...reasonsIn(options),
      };
    },
  },
  erasure: {
    takes: ['anonymise', 'reasons'],
    read: (options) => ({
      right: 'erasure',
      ...(options.has('anonymise') && { anonymise: true }),
      ...reasonsIn(options),
    }),
  },
  restriction: {
    takes: ['ground'],
    read: (options) => {
      options.needed('ground');
      return { right: 'restriction', ground: options.choice('ground', restrictionGrounds) ?? 'accuracy' };
    },
  },
  object: {
    takes: ['granted', 'declined', 'balancing', 'purpose'],
    read: (options) => {
      options.exactlyOne('granted', 'declined');
      return {
        right: 'object',
        outcome: options.has('granted') ? 'granted' : 'refused',
        balancing: options.needed('balancing'),
        ...purposesIn(options),
      };
    },
  },
  other: { takes: ['answer'], read: (options) => ({ right: 'other', text: options.needed('answer') }) },
};

/**
 * How a request for a right is to be fulfilled.
 * @throws WrongUsage optionOfOtherRight, optionMissing, notOneOf, oneOfOptions, optionsExclude, pairUnsuitable
 */
export function wishOf(right: Right, options: Options): FulfilWish {
  const { takes, read } = readers[right];
  const [foreign] = options.among(fulfilDetails.filter((name) => !takes.includes(name)));
  if (foreign !== undefined) throw new WrongUsage('optionOfOtherRight', { name: `--${foreign}` });
  return read(options);
}

function purposesIn(options: Options): { purposes?: string[] } {
  return options.has('purpose') ? { purposes: [...options.list('purpose')] } : {};
}

function reasonsIn(options: Options): { reasons?: string } {
  const reasons = options.value('reasons');
  return reasons === undefined ? {} : { reasons };
}

/** `COLUMN=TEXT`, the first equals sign counts; a column goes by its key or by its title in any language. */
function pairsIn(options: Options, name: 'set' | 'refuse-field'): [column: string, text: string][] {
  return options.list(name).map((pair) => {
    const at = pair.indexOf('=');
    const column = columnKey(pair.slice(0, Math.max(at, 0)));
    if (column === undefined)
      throw new WrongUsage('pairUnsuitable', { name: `--${name}`, choices: rectifiableColumns.join(', ') });
    return [column, pair.slice(at + 1).trim()];
  });
}

function columnKey(written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  return rectifiableColumns.find((key) => {
    const { title } = tabTexts.customers.columns[key];
    return [key, ...languages.map((language) => title[language])].some(
      (word) => word.toLowerCase() === wanted,
    );
  });
}
