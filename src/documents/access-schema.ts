import { columnKind, controller, day, described, listOf, moment, record, string } from './schemas';

/** The name and version of the machine-readable access answer. */
export const ACCESS_FORMAT = 'rekisterivahti/access/1';

const supervisoryAuthority = record(
  {
    name: string,
    visitingAddress: string,
    postalAddress: string,
    phone: string,
    email: string,
    web: string,
    checkedOn: day,
  },
  ['checkedOn'],
);

const ground = record({ ground: string, law: string, until: day, reviewOn: day, lasts: string }, [
  'law',
  'until',
  'reviewOn',
  'lasts',
]);

const column = record(
  {
    key: string,
    title: string,
    kind: columnKind,
    heldOn: described(
      'The grounds on which it is held; none when nothing covers it any more.',
      listOf(ground),
    ),
  },
  ['heldOn'],
);

const section = record(
  {
    key: string,
    title: string,
    columns: listOf(column),
    records: listOf({
      type: 'object',
      description:
        'One property a column, by the key of the column. Days are YYYY-MM-DD, moments ISO 8601, sums euros.',
      additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
    }),
    heldOn: described(
      'For each record the grounds on which it is held, in the same order; null where no rule of its own speaks of it.',
      listOf({ anyOf: [listOf(ground), { type: 'null' }] }),
    ),
  },
  ['heldOn'],
);

const recipient = record(
  { name: string, role: string, country: string, safeguard: string, date: day, categories: string },
  ['date', 'categories'],
);

const answer = record(
  {
    format: { const: ACCESS_FORMAT },
    language: described('The language of titles and words in the answer.', { enum: ['fi', 'sv', 'en'] }),
    generatedAt: described('The moment whose state of the register this is.', moment),
    answeredOn: day,
    controller,
    supervisoryAuthority,
    subject: described('The person; null when the register holds nothing.', {
      anyOf: [record({ id: string, displayName: string }), { type: 'null' }],
    }),
    sections: described('Everything held on the person, one section a tab of the register.', listOf(section)),
    purposes: described(
      'Article 15(1)(a).',
      listOf(
        record({ title: string, basis: string, legitimateInterest: string, retention: string }, [
          'legitimateInterest',
        ]),
      ),
    ),
    categories: described('Article 15(1)(b).', listOf(string)),
    recipients: described('Article 15(1)(c): who actually received data.', listOf(recipient)),
    plannedRecipients: described('Article 15(1)(c): who may receive data.', listOf(recipient)),
    sources: described('Article 15(1)(g).', listOf(string)),
    retention: described(
      'Article 15(1)(d).',
      listOf(record({ kind: string, period: string, ground: string, until: day }, ['until'])),
    ),
    lookups: described(
      'When and why the data was looked up.',
      listOf(record({ at: string, purpose: string })),
    ),
    lookupsSince: described(
      'The day from which on look-ups can be told of, where older log entries were condensed.',
      day,
    ),
    automatedDecisions: described('Article 15(1)(h): "none", or which.', string),
    transfers: described(
      'Article 15(2): countries outside the EEA; the safeguard is blank where none is written.',
      listOf(record({ country: string, safeguard: string })),
    ),
    transfersKnown: described(
      'Whether these are all: false while it is not written in which country everybody is who gets data.',
      { type: 'boolean' },
    ),
    checkpoint: described(
      'A state of the register’s tamper-evident log.',
      record(
        {
          spreadsheetId: string,
          size: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          date: string,
        },
        ['spreadsheetId'],
      ),
    ),
  },
  ['lookups', 'lookupsSince', 'transfersKnown', 'checkpoint'],
);

/** JSON Schema (draft 2020-12) of `accessReportJson`; published as `docs/schema/access-1.json`. */
export const accessReportSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rekisterivahti:access:1',
  title: 'Answer to an access request (GDPR Article 15)',
  ...answer,
};
