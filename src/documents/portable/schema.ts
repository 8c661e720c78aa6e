import { portableBases } from '../../register/portability';
import { choices, columnKeys, columnOf, type Kind } from '../../workbook/tabs';
import { columnKind, controller, described, listOf, moment, record, string } from '../schemas';
import type { PortableTab } from './package';

/** The name and version of the machine-readable part of a portability package. */
export const PORTABLE_FORMAT = 'rekisterivahti/portable/1';

const asItStands = described('As it stands in the register, where it does not fit its field.', string);
const orAsItStands = (schema: object): object => ({ anyOf: [schema, asItStands] });

const kinds: Partial<Record<Kind, object>> = {
  text: string,
  date: orAsItStands({ type: 'string', format: 'date' }),
  dateTime: orAsItStands({
    description: 'By the clock of `timeZone`.',
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
  }),
  money: orAsItStands({ description: 'Euros.', type: 'number' }),
};

/** The columns of a tab that the right to data portability reaches. */
export const portableColumns = (tab: PortableTab): string[] =>
  columnKeys(tab).filter((key) => columnOf(tab, key).portable !== undefined);

/** A record of a tab: every field may be missing. */
function recordOf(tab: PortableTab): object {
  const keys = portableColumns(tab);
  const properties = keys.map((key): [string, object] => {
    const { kind, choice } = columnOf(tab, key);
    if (kind === 'choice' && choice) return [key, orAsItStands({ enum: [...choices[choice]] })];
    return [key, kinds[kind] ?? string];
  });
  return record(Object.fromEntries(properties), keys);
}

const field = record({
  key: string,
  title: string,
  kind: columnKind,
  origin: described('Given by the person, or observed of what the person did.', {
    enum: ['provided', 'observed'],
  }),
});

const basis = described('Legal basis of the processing; null where the right does not reach the data.', {
  enum: [...portableBases, null],
});

/** JSON Schema (draft 2020-12) of `portableJson`; published as `docs/schema/portable-1.json` and put into every package. */
export const portableSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rekisterivahti:portable:1',
  title: 'Data that a person takes along (GDPR Article 20)',
  ...record({
    format: { const: PORTABLE_FORMAT },
    language: described('The language of the titles.', { enum: ['fi', 'sv', 'en'] }),
    generatedAt: described('The moment whose state of the register this is.', moment),
    timeZone: described('IANA name of the zone whose clock the moments in the records show.', string),
    controller,
    subject: record({ id: string }),
    bases: record({ customer: basis, orders: basis, consents: basis }),
    fields: described(
      'What each field is.',
      record({ customer: listOf(field), orders: listOf(field), consents: listOf(field) }),
    ),
    customer: { anyOf: [recordOf('customers'), { type: 'null' }] },
    orders: listOf(recordOf('orders')),
    consents: listOf(recordOf('consents')),
  }),
};
