import {
  originTexts,
  portableBasisTexts,
  portableCover as texts,
  recordCount,
} from '../../language/portable';
import { formatDateTime, sayCount, type Language } from '../../language/text';
import { headed, opening, paragraph, part } from '../blocks';
import { type Html, markup, nothing, words } from '../html';
import { page } from '../page';
import { complaint, contact, sender } from '../parties';
import { list, table } from '../table';
import { portableTabs, type PackedFile, type PortablePackage, type PortableRecords } from './package';

/** What a file of the package is. */
export type FileKind = 'cover' | 'json' | 'schema' | 'vcard' | PortableRecords;

/** Tells a person what each file of the package is, what the right covers and what it does not. Holds no data of theirs. */
export function coverPage(
  portable: PortablePackage,
  files: readonly { name: PackedFile['name']; kind: FileKind }[],
): string {
  const { language, controller, ombudsman, day, generatedAt } = portable;
  const moment = formatDateTime(generatedAt, language);
  const parts = [
    opening(texts.title, texts.lead, language),
    paragraph(words(hasRecords(portable) ? texts.introduction : texts.nothing, language)),
    paragraph(words(texts.asOf, language, { moment })),
    fileTable(files, language),
    covered(portable),
    leftOut(portable),
    part(texts.careTitle, language, paragraph(words(texts.care, language))),
    complaint(controller, ombudsman, language),
  ];
  const body = [sender(controller, day, language), markup`<main>\n${parts}</main>\n`];
  return page({ language, title: texts.title, body });
}

const recordsOf = ({ records }: PortablePackage): PortableRecords[] =>
  portableTabs.map((tab) => records[tab]);
const hasRecords = (portable: PortablePackage): boolean =>
  recordsOf(portable).some(({ rows }) => rows.length > 0);

function fileTable(files: Parameters<typeof coverPage>[1], language: Language): Html {
  const rows = files.map(({ name, kind }) => [markup`${name}`, fileText(kind, language)]);
  return part(texts.filesTitle, language, [
    table(headed([texts.file, texts.holds], language), rows, { namesRow: true }),
    paragraph(words(texts.csvNote, language)),
  ]);
}

function fileText(kind: FileKind, language: Language): Html {
  if (typeof kind === 'string') return words(texts[kind], language);
  const records = sayCount(recordCount, kind.rows.length, language);
  return words(texts.csv, language, { title: kind.title, records });
}

/** What is in the package, tab by tab: on which basis, and every field with what it means and where it comes from. */
function covered(portable: PortablePackage): Html {
  const { language } = portable;
  const tabs = recordsOf(portable).map((records) => {
    const { title, basis, columns } = records;
    if (!basis) return paragraph(words(texts.notCovered, language, { title }));
    const rows = columns.map(({ key, title: meaning, origin }) => [
      markup`${key}`,
      markup`${meaning}`,
      words(originTexts[origin], language),
    ]);
    const ground = words(portableBasisTexts[basis], language);
    return markup`<h3>${title}</h3>\n${[
      paragraph(words(texts.coveredBy, language, { title, basis: ground })),
      records.contactOnly ? paragraph(words(texts.contactOnly, language)) : nothing,
      table(headed([texts.field, texts.meaning, texts.origin], language), rows, { namesRow: true }),
    ]}`;
  });
  return part(texts.coveredTitle, language, tabs);
}

function leftOut({ language, controller }: PortablePackage): Html {
  const points = [
    texts.leftOutOwn,
    texts.leftOutKeeping,
    texts.leftOutNotes,
    texts.leftOutRequests,
    texts.leftOutPaper,
  ];
  return part(texts.leftOutTitle, language, [
    paragraph(words(texts.leftOut, language)),
    list(points.map((point) => words(point, language))),
    paragraph(words(texts.accessInstead, language, { contact: contact(controller) })),
  ]);
}
