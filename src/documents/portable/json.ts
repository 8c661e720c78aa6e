import type { PortablePackage, PortableRecords } from './package';
import { PORTABLE_FORMAT } from './schema';
import { portableValue } from './values';

/**
 * The package's data for machines, valid under `portableSchema`. Keys are stable and the same in every language; a field that is
 * blank is left out.
 */
export function portableJson(portable: PortablePackage): object {
  const { customers, orders, consents } = portable.records;
  return {
    format: PORTABLE_FORMAT,
    language: portable.language,
    generatedAt: portable.generatedAt,
    timeZone: portable.timeZone,
    controller: { ...portable.controller },
    subject: { id: portable.subject },
    bases: {
      customer: customers.basis ?? null,
      orders: orders.basis ?? null,
      consents: consents.basis ?? null,
    },
    fields: { customer: fields(customers), orders: fields(orders), consents: fields(consents) },
    customer: recordsOf(customers)[0] ?? null,
    orders: recordsOf(orders),
    consents: recordsOf(consents),
  };
}

const fields = ({ columns }: PortableRecords): object[] =>
  columns.map(({ key, title, kind, origin }) => ({ key, title, kind, origin }));

const recordsOf = ({ columns, rows }: PortableRecords): object[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns
        .map(({ key, kind }, index) => [key, portableValue(row[index], kind)] as const)
        .filter(([, value]) => value !== null),
    ),
  );
