import type { FindingCode } from '../../../src/register/notice/lint';
import type { Duty } from '../../../src/register/notice/lint';

/** A finding that is expected: its code, or the duty that is missing, and a piece of what it is about or quotes. */
export type Expected = [code: Exclude<FindingCode, 'missing'> | `missing:${Duty}`, piece?: string];

/** The faulty notices of test/data/notices, each with all that is wrong with it. */
export const faulty: Record<string, Expected[]> = {
  'faulty-fi-01-old-template.txt': [
    ['signatureDemanded', 'omakätisesti allekirjoitetulla'],
    ['feeDemanded', 'kerran vuodessa'],
    ['repealedAct', 'Henkilötietolaki'],
    ['authorityStale', 'Ratapihantie 9'],
    ['repealedTerm', 'REKISTERISELOSTE'],
    ['repealedWord', 'Tarkastusoikeus'],
    ['repealedWord', 'Säännönmukaiset tietolähteet'],
    ['repealedWord', 'Säännönmukaiset luovutukset'],
    ['repealedWord', 'suojauksen periaatteet'],
  ],
  'faulty-fi-02-one-period.txt': [
    ['onePeriod', 'asiakassuhde kestää'],
    ['restrictionGrounds', 'claims, objection'],
  ],
  'faulty-fi-03-no-basis.txt': [
    ['formDemanded', 'kirjallisesti postitse'],
    ['answerTimeTooLong', 'kolmen kuukauden'],
    ['purposeWithoutBasis', 'asiakassuhteen hoitoon'],
  ],
  'faulty-fi-04-recipients.txt': [
    ['countryWithoutSafeguard', 'Yhdysvalloista'],
    ['recipientNotListed', 'Mailchimp'],
  ],
  'faulty-fi-05-thin.txt': [
    ['sectionEmpty', 'Tietolähteet'],
    ['missing:provision'],
    ['missing:restriction'],
    ['missing:portability'],
    ['missing:objection'],
    ['missing:complaint'],
    ['unfilled', '[katuosoite]'],
    ['periodVague', 'niin kauan kuin on tarpeellista'],
    ['missing:transfers'],
    ['missing:automatedDecisions'],
    ['missing:exercise'],
    ['missing:answerTime'],
    ['missing:freeOfCharge'],
    ['missing:protection'],
    ['missing:changes'],
  ],
  'faulty-fi-06-marketing.txt': [
    ['missing:legitimateInterests'],
    ['feeDemanded', '20 euroa'],
    ['contractForMarketing', 'jäsensopimus'],
    ['missing:directMarketing'],
    ['identityDemanded', 'passin kopio'],
  ],
  'faulty-fi-07-paper-form.html': [
    ['formDemanded', 'paperilomakkeella'],
    ['countryWithoutSafeguard', 'Intiaan'],
    ['safeguardInvalid', 'Privacy Shield'],
    ['authorityStale', 'Kirkkokatu 12'],
  ],
  'faulty-en-01-signed.txt': [['missing:withdrawal'], ['signatureDemanded', 'signed letter']],
  'faulty-en-02-one-period.txt': [
    ['missing:legitimateInterests'],
    ['onePeriod', 'ten years'],
    ['restrictionGrounds', 'unlawful, claims, objection'],
  ],
  'faulty-en-03-countries.md': [
    ['contractForMarketing', 'Advertising by e-mail'],
    ['countryWithoutSafeguard', 'India'],
    ['authorityStale', 'Ratapihantie 9'],
  ],
  'faulty-en-04-old-act.txt': [
    ['feeDemanded', 'once a year'],
    ['answerTimeTooLong', 'three months'],
    ['repealedAct', 'Personal Data Act'],
    ['repealedTerm', 'Register description'],
    ['repealedWord', 'right to inspect'],
  ],
  'faulty-en-05-thin.txt': [
    ['sectionEmpty', 'Who receives data'],
    ['missing:contact'],
    ['missing:basis'],
    ['missing:provision'],
    ['missing:retention'],
    ['missing:restriction'],
    ['missing:portability'],
    ['missing:objection'],
    ['missing:complaint'],
    ['unfilled', '[Company name]'],
    ['missing:sources'],
    ['missing:transfers'],
    ['missing:automatedDecisions'],
    ['missing:exercise'],
    ['missing:answerTime'],
    ['missing:freeOfCharge'],
    ['missing:protection'],
    ['missing:changes'],
  ],
};
