import { columnHead, columnKinds } from '../../src/actions/held-sections';
import { portableColumns } from '../../src/documents/portable/schema';
import type { PortablePackage, PortableRecords, PortableTab } from '../../src/documents/portable/package';
import { portableTitles } from '../../src/language/portable';
import type { Language } from '../../src/language/text';
import { columnOf } from '../../src/workbook/tabs';
import type { Cell } from '../../src/documents/held-data';
import { controller, ombudsman, TODAY } from './samples';

type Row = Record<string, Cell>;

const recordsOf = (tab: PortableTab, rows: readonly Row[], language: Language): PortableRecords => {
  const columns = portableColumns(tab).map((key) => {
    const { kind, portable = 'provided' } = columnOf(tab, key);
    return { key, title: columnHead(tab, key, language), kind: columnKinds[kind], origin: portable };
  });
  return {
    tab,
    title: portableTitles[tab][language],
    ...(rows.length > 0 && { basis: tab === 'consents' ? ('consent' as const) : ('contract' as const) }),
    columns,
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  };
};

/** A package on a person with these cells. */
export const samplePortable = (
  language: Language,
  customer?: Row,
  orders: readonly Row[] = [],
  consents: readonly Row[] = [],
): PortablePackage => ({
  language,
  generatedAt: '2026-11-24T14:30:00+02:00',
  day: TODAY,
  timeZone: 'Europe/Helsinki',
  countryCode: '358',
  controller,
  ombudsman: ombudsman(language),
  subject: 'c7f3',
  records: {
    customers: recordsOf('customers', customer ? [customer] : [], language),
    orders: recordsOf('orders', orders, language),
    consents: recordsOf('consents', consents, language),
  },
});
