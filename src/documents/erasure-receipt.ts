import {
  copyCount,
  erasureReceipt as texts,
  residualKinds,
  residualReasons,
  residualStates,
} from '../language/erasureReceipt';
import { formatDate, formatNumber, sayCount, type Language } from '../language/text';
import { headed, named, opening, paragraph, part, textFor } from './blocks';
import { type Html, join, markup, nothing, words } from './html';
import { page } from './page';
import {
  checkpointRecord,
  complaint,
  sender,
  type Checkpoint,
  type Controller,
  type Ombudsman,
} from './parties';
import { record, table } from './table';

/** Records of one kind of which nothing is left, or some fields no more. */
export interface ErasedRecords {
  /** The kind, in the language of the receipt. */
  kind: string;
  erased: number;
  /** How many of those that are gone the statistics have counted. */
  counted?: number;
  /** Where only some fields of the records went: their titles, or none if they are not known any more. */
  fields?: string[];
}

/** Records of one kind that stay (GDPR Article 17(3)), in the language of the receipt. */
export interface KeptRecords {
  kind: string;
  count: number;
  ground: string;
  /** The provision that the ground rests on. */
  law?: string;
  /** The last day on which they are kept. */
  until?: number;
  /** The day by which the ground is looked at again. */
  reviewOn?: number;
}

/** A copy outside the register's cells, and what is done of it. */
export interface ResidualCopy {
  /** A key of `residualKinds` or words of the register. */
  kind: string;
  count?: number;
  /** Erased, still to be erased, or beyond the controller's reach. */
  state: 'erased' | 'pending' | 'remains';
  /** The day of erasure, the day by which it comes, or the first day on which it is possible. */
  day?: number;
  /** A reason or explanation of the controller's own. */
  note?: string;
}

/** A recipient of disclosed data, and the day when it was told of the erasure (GDPR Article 19). */
export interface ToldRecipient {
  name: string;
  toldOn?: number;
}

/**
 * What a person is told after an erasure. It holds no value of what was erased, not even the person's name; the
 * reference connects it with the request.
 */
export interface ErasureReceipt {
  language: Language;
  /** The day of the receipt. */
  day: number;
  controller: Controller;
  ombudsman: Ombudsman;
  /** The id of the request or of the receipt. */
  reference: string;
  /** The day when the request came; absent when nobody asked for the erasure. */
  receivedOn?: number;
  /** The day of the erasure. */
  carriedOutOn: number;
  erased: ErasedRecords[];
  kept: KeptRecords[];
  residualCopies: ResidualCopy[];
  recipients: ToldRecipient[];
  checkpoint?: Checkpoint;
}

/** The receipt for the person, as one HTML file. It says what was done and nothing more. */
export function erasureReceiptHtml(receipt: ErasureReceipt): string {
  const { language, controller, ombudsman } = receipt;
  const parts = [
    introduction(receipt),
    erased(receipt),
    kept(receipt),
    residualCopies(receipt),
    recipients(receipt),
    complaint(controller, ombudsman, language),
    checkpoint(receipt),
  ];
  const body = [sender(controller, receipt.day, language), markup`<main>\n${parts}</main>\n`];
  return page({ language, title: texts.title, body });
}

const dated = (day: number, language: Language): Html => markup`${formatDate(day, language)}`;

function introduction({ language, reference, receivedOn, carriedOutOn }: ErasureReceipt): Html {
  const received =
    receivedOn === undefined ? [] : [{ title: texts.receivedOn, value: dated(receivedOn, language) }];
  const facts = [
    { title: texts.reference, value: markup`${reference}` },
    ...received,
    { title: texts.carriedOut, value: dated(carriedOutOn, language) },
  ];
  const lead = receivedOn === undefined ? texts.leadUnasked : texts.lead;
  const fields = facts.map(({ title, value }) => ({ title: words(title, language), value }));
  return markup`${opening(texts.title, lead, language)}${paragraph(words(texts.introduction, language))}${record(fields)}`;
}

function erased({ language, erased }: ErasureReceipt): Html {
  const done = erased.filter((records) => records.erased > 0);
  if (done.length === 0)
    return part(texts.erasedTitle, language, paragraph(words(texts.erasedNothing, language)));
  const isCounted = done.some(({ counted }) => (counted ?? 0) > 0);
  const number = (count: number) => markup`${formatNumber(count, language)}`;
  const rows = done.map((records) => [
    erasedName(records),
    records.fields ? words(texts.someFields, language) : number(records.erased),
    ...(isCounted ? [number(records.counted ?? 0)] : []),
  ]);
  const columns = [
    { title: words(texts.recordKind, language) },
    { title: words(texts.erasedCount, language), isAmount: true },
    ...(isCounted ? [{ title: words(texts.countedTitle, language), isAmount: true }] : []),
  ];
  const note = isCounted ? paragraph(words(texts.countedNote, language)) : nothing;
  return part(texts.erasedTitle, language, [table(columns, rows, { namesRow: true }), note]);
}

function erasedName({ kind, fields = [] }: ErasedRecords): Html {
  return fields.length === 0 ? markup`${kind}` : markup`${kind}<br><small>${fields.join(', ')}</small>`;
}

function kept({ language, kept }: ErasureReceipt): Html {
  if (kept.length === 0)
    return part(texts.keptTitle, language, paragraph(words(texts.keptNothing, language)));
  const columns = [
    { title: words(texts.recordKind, language) },
    { title: words(texts.keptCount, language), isAmount: true },
    ...headed([texts.ground, texts.keptUntil], language),
  ];
  const rows = kept.map((records) => [
    markup`${records.kind}`,
    markup`${formatNumber(records.count, language)}`,
    groundOf(records, language),
    endOf(records, language),
  ]);
  const content = [table(columns, rows, { namesRow: true }), paragraph(words(texts.keptNote, language))];
  return part(texts.keptTitle, language, content);
}

function groundOf({ ground, law }: KeptRecords, language: Language): Html {
  return law ? words(texts.groundAndLaw, language, { ground, law }) : markup`${ground}`;
}

function endOf({ until, reviewOn }: KeptRecords, language: Language): Html {
  const days = [
    { text: texts.until, day: until },
    { text: texts.reviewOn, day: reviewOn },
  ];
  const known = days.flatMap(({ text, day }) =>
    day === undefined ? [] : [words(text, language, { date: formatDate(day, language) })],
  );
  return known.length > 0 ? join(known, markup`, `) : words(texts.whenGroundEnds, language);
}

function residualCopies({ language, residualCopies }: ErasureReceipt): Html {
  const rows = residualCopies.map((copy) => [copyName(copy, language), copyState(copy, language)]);
  const content =
    rows.length === 0
      ? paragraph(words(texts.residualNone, language))
      : table(headed([texts.residualKind, texts.residualState], language), rows, { namesRow: true });
  return part(texts.residualTitle, language, content);
}

function copyName({ kind, count }: ResidualCopy, language: Language): Html {
  const name = named(residualKinds, kind, language);
  if (count === undefined) return name;
  return markup`${name}<br><small>${sayCount(copyCount, count, language)}</small>`;
}

function copyState({ kind, state, day, note }: ResidualCopy, language: Language): Html {
  const said =
    day === undefined
      ? words(residualStates[state].undated, language)
      : words(residualStates[state].dated, language, { date: formatDate(day, language) });
  const reason = state === 'remains' ? textFor(residualReasons, kind) : undefined;
  const explained = [...(reason ? [words(reason, language)] : []), ...(note ? [markup`${note}`] : [])];
  return join([said, ...explained], markup` `);
}

function recipients({ language, recipients }: ErasureReceipt): Html {
  if (recipients.length === 0) return nothing;
  const rows = recipients.map(({ name, toldOn }) => [
    markup`${name}`,
    toldOn === undefined
      ? words(texts.notToldYet, language)
      : words(texts.toldOn, language, { date: formatDate(toldOn, language) }),
  ]);
  return part(texts.recipientsTitle, language, [
    paragraph(words(texts.recipientsNote, language)),
    table(headed([texts.recipient, texts.notice], language), rows, { namesRow: true }),
  ]);
}

function checkpoint({ language, checkpoint }: ErasureReceipt): Html {
  if (checkpoint === undefined) return nothing;
  const content = [paragraph(words(texts.checkpointNote, language)), checkpointRecord(checkpoint, language)];
  return part(texts.checkpointTitle, language, content);
}
