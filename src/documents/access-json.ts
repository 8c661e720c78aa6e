import type { HeldOn } from '../language/heldOn';
import { isoDate } from '../language/text';
import type { AccessReport, Recipient } from './access-report';
import { ACCESS_FORMAT } from './access-schema';
import type { Cell, Column, ColumnKind, Section } from './held-data';
import { isoMoment } from './moments';

/**
 * The answer to an access request for machines, valid under `accessReportSchema`. Keys are stable and the same in every
 * language; days are `YYYY-MM-DD`, moments ISO 8601, sums numbers in euros; what is not known is left out.
 */
export function accessReportJson(report: AccessReport): object {
  const { controller, ombudsman, subject, purposes, categories, sources, transfers } = report;
  return {
    format: ACCESS_FORMAT,
    language: report.language,
    generatedAt: report.generatedAt,
    answeredOn: isoDate(report.day),
    controller: { ...controller },
    supervisoryAuthority: withIsoDates(ombudsman, ['checkedOn']),
    subject: subject === null ? null : { ...subject },
    sections: subject === null ? [] : report.sections.map(sectionJson),
    purposes: purposes.map((purpose) => withIsoDates(purpose, [])),
    categories: [...categories],
    recipients: report.recipients.map(recipientJson),
    plannedRecipients: report.plannedRecipients.map(recipientJson),
    sources: [...sources],
    retention: report.retention.map((rule) => withIsoDates(rule, ['until'])),
    ...(report.lookups && { lookups: report.lookups.map((lookup) => ({ ...lookup })) }),
    ...(report.lookupsSince !== undefined && { lookupsSince: isoDate(report.lookupsSince) }),
    automatedDecisions: report.automatedDecisions,
    transfers: transfers.map((transfer) => ({ ...transfer })),
    transfersKnown: report.areTransfersKnown,
    ...(report.checkpoint && { checkpoint: withIsoDates(report.checkpoint, []) }),
  };
}

const recipientJson = (recipient: Recipient): object => withIsoDates(recipient, ['date']);

/** The same fields without those that are not known, its days in ISO 8601. */
function withIsoDates(value: object, days: readonly string[]): object {
  const fields: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    fields
      .filter(([, content]) => content !== undefined)
      .map(([key, content]) => [
        key,
        days.includes(key) && typeof content === 'number' ? isoDate(content) : content,
      ]),
  );
}

function sectionJson({ key, title, columns, rows, columnsHeldOn, rowsHeldOn }: Section): object {
  const named = withOwnKeys(columns);
  return {
    key,
    title,
    columns: named.map((column, index) => ({
      key: column.key,
      title: column.title,
      kind: column.kind,
      ...groundsJson(columnsHeldOn?.[index]),
    })),
    // `fromEntries` defines properties, so that a column called `__proto__` is a field like any other.
    records: rows.map((row) =>
      Object.fromEntries(named.map((column, index) => [column.key, cellJson(row[index], column.kind)])),
    ),
    ...(rowsHeldOn && { heldOn: rows.map((_row, at) => rowsHeldOn[at]?.map(groundJson) ?? null) }),
  };
}

const groundsJson = (grounds: readonly HeldOn[] | undefined): object =>
  grounds ? { heldOn: grounds.map(groundJson) } : {};

const groundJson = (ground: HeldOn): object => withIsoDates(ground, ['until', 'reviewOn']);

/** Columns that share a key, as an owner's own may, get a number after it, so that no field hides another. */
function withOwnKeys(columns: readonly Column[]): Column[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let key = column.key;
    for (let number = 2; taken.has(key); number += 1) key = `${column.key} ${number}`;
    taken.add(key);
    return { ...column, key };
  });
}

function cellJson(value: Cell | undefined, kind: ColumnKind): Cell {
  if (value === undefined) return null;
  if (typeof value !== 'number') return value;
  if (kind === 'date') return isoDate(value);
  return kind === 'dateTime' ? isoMoment(value) : value;
}
