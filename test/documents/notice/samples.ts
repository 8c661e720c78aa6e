import type { NoticeFacts } from '../../../src/documents/notice/facts';
import { defaultPurposes, defaultRetentionRules } from '../../../src/language/defaults';
import { columnHead } from '../../../src/actions/held-sections';
import { columnKeys, columnOf } from '../../../src/workbook/tabs';
import type { LegalBasis } from '../../../src/register/consent';
import type { Anchor } from '../../../src/register/retention';
import { controller, ombudsman } from '../samples';

const data = (['customers', 'orders'] as const).flatMap((tab) =>
  columnKeys(tab).flatMap((key) => {
    const { category } = columnOf(tab, key);
    const title = {
      fi: columnHead(tab, key, 'fi'),
      sv: columnHead(tab, key, 'sv'),
      en: columnHead(tab, key, 'en'),
    };
    return category ? [{ tab, key, title, category }] : [];
  }),
);

/** The facts of a register as set-up makes it, with recipients and all that a register may have besides. */
export const fullFacts: NoticeFacts = {
  registerName: 'Asiakasrekisteri',
  controller,
  jointControllers: '',
  representative: '',
  officer: 'Tuuli Turva, tuuli@example.fi',
  ombudsman: { fi: ombudsman('fi'), sv: ombudsman('sv'), en: ombudsman('en') },
  purposes: defaultPurposes('fi').map((row) => ({
    id: String(row.id),
    version: String(row.version),
    title: { fi: String(row.titleFi), sv: String(row.titleSv), en: String(row.titleEn) },
    basis: row.basis as LegalBasis,
    choice: row.choice as 'optIn' | 'optOut' | 'none',
    directMarketing: row.directMarketing === true,
    legitimateInterest: String(row.legitimateInterest),
    rule: String(row.retentionRule),
    ...(row.id === 'publication' && { columns: ['firstName', 'lastName', 'organisation', 'website'] }),
  })),
  data: [
    ...data,
    {
      tab: 'customers',
      key: '',
      title: { fi: 'Kengännumero', sv: 'Kengännumero', en: 'Kengännumero' },
      category: 'own',
    },
  ],
  recipients: [
    {
      ...{ id: 'r1', name: 'Tilitoimisto Tasainen Oy', role: 'processor', purpose: 'kirjanpito' },
      ...{ country: 'Suomi', safeguard: '', isOutside: false },
    },
    {
      ...{ id: 'r2', name: 'Google LLC', role: 'processor', purpose: 'taulukkolaskenta ja sähköposti' },
      ...{ country: 'USA', safeguard: 'komission päätös tietosuojan riittävyydestä', isOutside: true },
    },
  ],
  rules: defaultRetentionRules('fi').map(({ warningDays: _told, ...row }) => ({
    id: String(row.id),
    kind: String(row.kind),
    anchor: row.anchor as Anchor,
    years: Number(row.years),
    months: Number(row.months),
    ground: String(row.ground),
    after: 'erase',
  })),
  sources: ['person', 'forms', 'updatingServices', 'webAnalytics'],
  websiteData: ['cookies', 'analytics'],
  automatedDecisions: '',
  answerMonths: 1,
  extensionMonths: 2,
  formAddress: 'https://docs.google.com/forms/d/e/abc/viewform',
  materials: 2,
  staff: { persons: 3, signed: 3 },
  isAccessReviewed: true,
  isAccessInDoubt: false,
  securityMeasures: 'Toimitilat ovat lukittuja.\n\n- kaksivaiheinen tunnistautuminen\n- varmuuskopiot',
  ownTexts: [
    { part: 'sources', text: { fi: 'Messuilla saamme tietoja myös käyntikorteista.', sv: '', en: '' } },
    {
      part: 'other',
      text: {
        fi: 'Kameravalvonta\nMyymälässä on tallentava kamera.',
        sv: 'Kameraövervakning\nI butiken finns en kamera som spelar in.',
        en: 'Cameras\nThe shop has a recording camera.',
      },
    },
  ],
  unknownTexts: [],
};

/** The facts of a register that has hardly anything. */
export const bareFacts: NoticeFacts = {
  ...fullFacts,
  officer: '',
  purposes: fullFacts.purposes.slice(0, 1),
  data: data.filter(({ key }) => key !== 'ip'),
  recipients: [
    {
      ...{ id: 'r1', name: 'Google Cloud EMEA Ltd', role: 'processor', purpose: 'taulukkolaskenta' },
      ...{ country: 'Irlanti', safeguard: '', isOutside: false },
    },
  ],
  sources: ['person'],
  websiteData: [],
  formAddress: '',
  materials: 0,
  staff: { persons: 2, signed: 1 },
  securityMeasures: '',
  ownTexts: [],
};
