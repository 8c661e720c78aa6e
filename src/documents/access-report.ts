import { accessReport as texts, documents, legalBases, recipientRoles, rights } from '../language/documents';
import { formatDate, formatDateTime, type Language, type Text } from '../language/text';
import { headed, named, opening, paragraph, part } from './blocks';
import { cellContent, heldData, type Section } from './held-data';
import { type Html, markup, nothing, words } from './html';
import { page } from './page';
import {
  checkpointRecord,
  complaint,
  contact,
  sender,
  type Checkpoint,
  type Controller,
  type Ombudsman,
} from './parties';
import { list, table } from './table';

/** Somebody who received data, or may receive it. `role` is a key of `recipientRoles` or words of the register. */
export interface Recipient {
  name: string;
  role: string;
  country: string;
  safeguard: string;
  /** The day of the disclosure. */
  date?: number;
  categories?: string;
}

/** A purpose of processing. `basis` is a key of `legalBases` or words of the register. */
export interface Purpose {
  title: string;
  basis: string;
  legitimateInterest?: string;
  retention: string;
}

/** How long one kind of record is kept: the rule, and for this person the day where it is known. */
export interface Retention {
  kind: string;
  period: string;
  ground: string;
  until?: number;
}

/** The answer to an access request as plain data (GDPR Article 15). Words are in the language of the report. */
export interface AccessReport {
  language: Language;
  /** The moment whose state of the register this is, ISO 8601 with offset. */
  generatedAt: string;
  /** The day of the answer. */
  day: number;
  controller: Controller;
  ombudsman: Ombudsman;
  /** The person; null when the register holds nothing. */
  subject: { id: string; displayName: string } | null;
  sections: Section[];
  purposes: Purpose[];
  categories: string[];
  /** Who actually received data, from the disclosure log (CJEU C-154/21). */
  recipients: Recipient[];
  plannedRecipients: Recipient[];
  sources: string[];
  retention: Retention[];
  /** When and why the data was looked up, without names of employees (CJEU C-579/21); given on request. */
  lookups?: { at: string; purpose: string }[];
  /** The day from which on looks can be told of, where older log entries were condensed. */
  lookupsSince?: number;
  /** `none`, or which decisions, by which logic and with which consequences (Article 15(1)(h)). */
  automatedDecisions: string;
  /** Countries outside the EEA of those who received data or may receive it, with the safeguard as far as one is written (Article 15(2)). */
  transfers: { country: string; safeguard: string }[];
  /** Whether these are all: nobody may deny a transfer while it is not written where everybody is who gets data. */
  areTransfersKnown: boolean;
  checkpoint?: Checkpoint;
}

/** The report for the person, as one HTML file that asks for nothing from outside. */
export function accessReportHtml(report: AccessReport): string {
  const { language, controller, ombudsman, subject } = report;
  const parts = [
    introduction(report),
    subject === null ? nothing : heldData(report.sections, language),
    purposes(report),
    points(texts.categoriesTitle, report.categories, language),
    recipients(report),
    transfers(report),
    retention(report),
    points(texts.sourcesTitle, report.sources, language),
    automatedDecisions(report),
    lookups(report),
    rightsOfThePerson(report),
    complaint(controller, ombudsman, language),
    checkpoint(report),
  ];
  const body = [sender(controller, report.day, language), markup`<main>\n${parts}</main>\n`];
  return page({ language, title: subject === null ? texts.titleNothingHeld : texts.title, body });
}

function introduction({ language, subject, generatedAt }: AccessReport): Html {
  const moment = formatDateTime(generatedAt, language);
  if (subject === null) {
    return markup`${opening(texts.titleNothingHeld, texts.leadNothingHeld, language)}${[
      paragraph(words(texts.nothingHeld, language, { moment })),
      paragraph(words(texts.nothingHeldNext, language)),
    ]}`;
  }
  const { displayName: name, id } = subject;
  return markup`${opening(texts.title, texts.lead, language)}${[
    paragraph(words(texts.introduction, language, { name, id })),
    paragraph(words(texts.asOf, language, { moment })),
  ]}`;
}

/** A table whose rows are named by their first column, or the sentence that there is nothing to list. */
function listing(
  titles: readonly Text[],
  rows: readonly (readonly Html[])[],
  otherwise: Text,
  language: Language,
): Html {
  if (rows.length === 0) return paragraph(words(otherwise, language));
  return table(headed(titles, language), rows, { namesRow: true });
}

const orDash = (value: string | undefined, language: Language): Html => cellContent(value, 'text', language);

function purposes({ language, purposes }: AccessReport): Html {
  const rows = purposes.map(({ title, basis, legitimateInterest: interest, retention }) => {
    const ground = named(legalBases, basis, language);
    return [
      markup`${title}`,
      interest ? words(texts.legitimateInterest, language, { basis: ground, interest }) : ground,
      orDash(retention, language),
    ];
  });
  const titles = [texts.purpose, texts.legalBasis, texts.retentionPeriod];
  return part(texts.purposesTitle, language, listing(titles, rows, texts.notRecorded, language));
}

function points(title: Text, items: readonly string[], language: Language): Html {
  const content = list(items.map((item) => markup`${item}`));
  return part(title, language, items.length > 0 ? content : paragraph(words(texts.notRecorded, language)));
}

function recipients({ language, recipients, plannedRecipients, subject }: AccessReport): Html {
  const group = (introduction: Text, members: readonly Recipient[], otherwise: Text) =>
    members.length === 0
      ? paragraph(words(otherwise, language))
      : markup`${paragraph(words(introduction, language))}${recipientTable(members, language)}`;
  const actual = group(texts.recipientsActual, recipients, texts.recipientsNone);
  const planned = group(texts.recipientsPlanned, plannedRecipients, texts.notRecorded);
  if (subject === null) return part(texts.recipientsTitle, language, planned);
  return part(texts.recipientsTitle, language, plannedRecipients.length === 0 ? actual : [actual, planned]);
}

function recipientTable(recipients: readonly Recipient[], language: Language): Html {
  const fields: { title: Text; content: (recipient: Recipient) => Html; key?: keyof Recipient }[] = [
    { title: texts.recipient, content: ({ name }) => orDash(name, language) },
    { title: texts.role, content: ({ role }) => named(recipientRoles, role, language) },
    { title: texts.country, content: ({ country }) => orDash(country, language) },
    { title: texts.safeguard, content: ({ safeguard }) => orDash(safeguard, language) },
    { title: texts.categories, content: ({ categories }) => orDash(categories, language), key: 'categories' },
    { title: texts.date, content: ({ date }) => cellContent(date, 'date', language), key: 'date' },
  ];
  // A column that nobody of the table has anything in is left out.
  const used = fields.filter(
    ({ key }) => !key || recipients.some((recipient) => recipient[key] !== undefined),
  );
  const headings = headed(
    used.map(({ title }) => title),
    language,
  );
  const rows = recipients.map((recipient) => used.map(({ content }) => content(recipient)));
  return table(headings, rows, { namesRow: true });
}

function transfers({ language, transfers, areTransfersKnown }: AccessReport): Html {
  const rows = transfers.map(({ country, safeguard }) => [markup`${country}`, orDash(safeguard, language)]);
  const titles = [texts.country, texts.safeguard];
  const isTold = areTransfersKnown || rows.length > 0;
  return part(texts.transfersTitle, language, [
    isTold ? listing(titles, rows, texts.transfersNone, language) : nothing,
    areTransfersKnown ? nothing : paragraph(words(documents.transfersUnknown, language)),
  ]);
}

function retention({ language, retention }: AccessReport): Html {
  const rows = retention.map(({ kind, period, ground, until }) => [
    markup`${kind}`,
    orDash(period, language),
    orDash(ground, language),
    cellContent(until, 'date', language),
  ]);
  const titles = [texts.recordKind, texts.retentionPeriod, texts.ground, texts.until];
  return part(texts.retentionTitle, language, listing(titles, rows, texts.notRecorded, language));
}

function automatedDecisions({ language, automatedDecisions: decisions }: AccessReport): Html {
  const content = decisions === 'none' ? words(texts.automatedNone, language) : markup`${decisions}`;
  return part(texts.automatedTitle, language, paragraph(content));
}

function lookups({ language, lookups, lookupsSince }: AccessReport): Html {
  if (lookups === undefined) return nothing;
  const rows = lookups.map(({ at, purpose }) => [
    cellContent(at, 'dateTime', language),
    orDash(purpose, language),
  ]);
  const titles = [texts.lookupAt, texts.purpose];
  const since =
    lookupsSince === undefined
      ? nothing
      : paragraph(words(texts.lookupsSince, language, { date: formatDate(lookupsSince, language) }));
  const shown = listing(titles, rows, texts.lookupsNone, language);
  return part(texts.lookupsTitle, language, [shown, since]);
}

function rightsOfThePerson({ language, controller }: AccessReport): Html {
  return part(texts.rightsTitle, language, [
    list(Object.values(rights).map((right) => words(right, language))),
    paragraph(words(texts.rightsHow, language, { contact: contact(controller) })),
  ]);
}

function checkpoint({ language, checkpoint }: AccessReport): Html {
  if (checkpoint === undefined) return nothing;
  const content = [paragraph(words(texts.checkpointNote, language)), checkpointRecord(checkpoint, language)];
  return part(texts.checkpointTitle, language, content);
}
