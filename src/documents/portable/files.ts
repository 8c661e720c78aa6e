import { coverFileName } from '../../language/portable';
import { coverPage, type FileKind } from './cover';
import { portableJson } from './json';
import { portableTabs, type PackedFile, type PortablePackage, type PortableTab } from './package';
import { portableSchema } from './schema';
import { portableCsv } from './table';
import { portableVcard } from './vcard';

const csvNames: Record<PortableTab, string> = {
  customers: 'customer.csv',
  orders: 'orders.csv',
  consents: 'consents.csv',
};

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of a portability package, the cover page first; the shells pack them into one archive. */
export function portableFiles(portable: PortablePackage): PackedFile[] {
  const vcard = portableVcard(portable);
  const data: (PackedFile & { kind: FileKind })[] = [
    {
      kind: 'json',
      name: 'data.json',
      mimeType: 'application/json',
      content: written(portableJson(portable)),
    },
    {
      kind: 'schema',
      name: 'data.schema.json',
      mimeType: 'application/json',
      content: written(portableSchema),
    },
    ...portableTabs.map((tab) => ({
      kind: portable.records[tab],
      name: csvNames[tab],
      mimeType: 'text/csv' as const,
      content: portableCsv(portable.records[tab]),
    })),
    ...(vcard === ''
      ? []
      : [{ kind: 'vcard' as const, name: 'contact.vcf', mimeType: 'text/vcard' as const, content: vcard }]),
  ];
  const name = coverFileName[portable.language];
  const cover = coverPage(portable, [{ name, kind: 'cover' }, ...data]);
  return [{ name, mimeType: 'text/html', content: cover }, ...data.map(({ kind: _kind, ...file }) => file)];
}
