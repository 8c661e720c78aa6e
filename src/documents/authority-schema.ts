import { controller, count, day, described, listOf, record, string } from './schemas';

/** The name of the machine-readable report for an authority. */
export const AUTHORITY_FORMAT = 'rekisterivahti.authority-report';

const figures = record({ tab: string, columnsOnly: { type: 'boolean' }, count, why: string });

const rightFigures = record(
  {
    right: string,
    received: count,
    answered: count,
    partly: count,
    refused: count,
    endedOtherwise: count,
    open: count,
    late: described('Closed after their last day.', count),
    overdue: described('Open past their last day on the day of the report.', count),
    extended: count,
    meanDays: described('Days from receipt to the answer.', count),
    longestDays: count,
  },
  ['meanDays', 'longestDays'],
);

const gap = record({ from: count, to: count, isForked: { const: true } }, ['isForked']);

const log = record({
  intact: { type: 'boolean' },
  fault: described('Number of the first bad entry.', orNull(count)),
  gaps: described('Entries that are missing as the log itself says.', listOf(gap)),
  entries: count,
  since: described('Day of the oldest entry that stands.', orNull(day)),
  isCondensed: { type: 'boolean' },
  leftOut: described(
    'Months and years of the summary that lie within the span only in part.',
    listOf(string),
  ),
  checkpoint: record({
    spreadsheetId: string,
    size: count,
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    date: string,
  }),
});

function orNull(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] };
}

/** JSON Schema (draft 2020-12) of `authorityReportJson`; published as `docs/schema/authority-report-1.json`. */
export const authorityReportSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rekisterivahti:authority-report:1',
  title: 'How the register was kept over a span of time (GDPR Article 5(2)): numbers only',
  ...record({
    format: { const: AUTHORITY_FORMAT },
    version: { const: 1 },
    day,
    from: day,
    to: day,
    language: { enum: ['fi', 'sv', 'en'] },
    controller,
    register: string,
    requests: listOf(rightFigures),
    undated: described('Requests that cannot be reckoned with.', count),
    receivedByLog: described('Requests whose receipt the log tells of.', count),
    erasures: listOf(record({ why: string, count })),
    erased: described('Erased records by the reason and the tab.', listOf(figures)),
    notErased: described('Of these, what was taken back since it had not happened.', count),
    kept: described('Records that stayed at an erasure, by the ground and the tab.', listOf(figures)),
    keptUntil: described('The latest day to which something was kept.', orNull(day)),
    waiting: described('Erasures of which a part waits on the day of the report.', count),
    breaches: record({ found: count, toldAuthority: count, late: count, toldPeople: count, undated: count }),
    log,
  }),
};
