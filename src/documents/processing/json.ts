import { isoDate } from '../../register/calendar';
import { controller, day, described, listOf, record, string } from '../schemas';
import type { ProcessingRecord } from './record';

/** The name and version of the machine-readable record. */
export const PROCESSING_FORMAT = 'rekisterivahti/processing-record/1';

/** The record for machines; its fields are described by `processingRecordSchema`. */
export function processingRecordJson(of: ProcessingRecord) {
  return {
    format: PROCESSING_FORMAT,
    language: of.language,
    asOf: isoDate(of.day),
    register: of.registerName,
    controller: of.controller,
    jointControllers: of.jointControllers,
    representative: of.representative,
    dataProtectionOfficer: of.officer,
    activities: of.activities.map(
      ({ id, purpose, basisKey, interest, subjects, data, recipients, limit }) => ({
        id,
        purpose,
        legalBasis: basisKey,
        legitimateInterest: interest,
        dataSubjects: subjects,
        data,
        recipients: recipients.map(({ name }) => name),
        timeLimit: limit,
      }),
    ),
    recipients: of.recipients.map(({ name, role, why, country }) => ({ name, role, purpose: why, country })),
    transfers: of.transfers,
    transfersKnown: of.areTransfersKnown,
    timeLimits: of.limits,
    securityMeasures: of.security,
    missing: of.missing.map(({ key, sentence }) => ({ key, sentence })),
  };
}

const category = record({ category: string, contents: listOf(string) });

/** Always written, but not asked for: older records, which did not have them, keep to the schema too. */
const laterFields = ['recipients', 'transfersKnown'];

const activity = record(
  {
    id: described('Of the purpose; "rights" for the handling of requests of data subjects.', string),
    purpose: described('Article 30(1)(b).', string),
    legalBasis: described('Article 6(1); blank where none is written.', {
      enum: [
        '',
        'consent',
        'contract',
        'legalObligation',
        'vitalInterests',
        'publicTask',
        'legitimateInterest',
      ],
    }),
    legitimateInterest: described('Blank where the basis is another.', string),
    dataSubjects: described('Article 30(1)(c).', string),
    data: described('Article 30(1)(c): categories and what they consist of.', listOf(category)),
    recipients: described('Article 30(1)(d): the names of those who may get this data.', listOf(string)),
    timeLimit: described(
      'Article 30(1)(f): of this purpose; blank where only those by kind of record apply.',
      string,
    ),
  },
  laterFields,
);

/** JSON Schema (draft 2020-12) of `processingRecordJson`; published as `docs/schema/processing-record-1.json`. */
export const processingRecordSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rekisterivahti:processing-record:1',
  title: 'Record of processing activities (GDPR Article 30(1))',
  ...record(
    {
      format: { const: PROCESSING_FORMAT },
      language: described('The language of the words.', { enum: ['fi', 'sv', 'en'] }),
      asOf: described('The day whose state of the register this is.', day),
      register: string,
      controller,
      jointControllers: described('In the controller’s own words; blank where there are none.', string),
      representative: string,
      dataProtectionOfficer: string,
      activities: listOf(activity),
      recipients: described(
        'Article 30(1)(d).',
        listOf(record({ name: string, role: string, purpose: string, country: string })),
      ),
      transfers: described(
        'Article 30(1)(e): recipients outside the EEA.',
        listOf(record({ name: string, country: string, safeguard: string })),
      ),
      transfersKnown: described(
        'Whether these are all: false while it is not written in which country everybody is who may get data.',
        { type: 'boolean' },
      ),
      timeLimits: described(
        'Article 30(1)(f): by kind of record.',
        listOf(record({ kind: string, period: string, ground: string, afterwards: string })),
      ),
      securityMeasures: described('Article 30(1)(g).', listOf(string)),
      missing: described(
        'What the record must have and has not.',
        listOf(record({ key: string, sentence: string })),
      ),
    },
    laterFields,
  ),
};
