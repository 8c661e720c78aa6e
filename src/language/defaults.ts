import type { ColumnKey } from '../workbook/tabs';
import { tabTexts } from './tabs';
import type { Language, Text } from './text';

/** A row that set-up writes, by column; choices as their keys. */
export type DefaultRow<T extends 'purposes' | 'retention'> = Record<ColumnKey<T>, string | number | boolean>;

interface Purpose {
  id: string;
  title: Text;
  basis: string;
  choice: 'optIn' | 'optOut' | 'none';
  directMarketing: boolean;
  retentionRule: string;
  /** Columns of the customers tab that it needs; all where left out. */
  covers?: readonly ColumnKey<'customers'>[];
  legitimateInterest?: Text;
  wording?: Text;
}

/** Electronic direct marketing to natural persons asks for consent: Act 917/2014, s. 200. By post it does not. */
const purposes: readonly Purpose[] = [
  {
    id: 'customer',
    title: {
      fi: 'Asiakassuhteen hoitaminen',
      sv: 'Skötsel av kundförhållandet',
      en: 'Managing the customer relationship',
    },
    basis: 'contract',
    choice: 'none',
    directMarketing: false,
    retentionRule: 'customer',
  },
  {
    id: 'accounting',
    title: { fi: 'Laskutus ja kirjanpito', sv: 'Fakturering och bokföring', en: 'Invoicing and accounting' },
    basis: 'legalObligation',
    choice: 'none',
    directMarketing: false,
    retentionRule: 'voucher',
    covers: [
      'number',
      'firstName',
      'lastName',
      'organisation',
      'businessId',
      'street',
      'postcode',
      'city',
      'country',
      'billingAddress',
    ],
  },
  {
    id: 'marketing',
    title: {
      fi: 'Sähköinen suoramarkkinointi',
      sv: 'Elektronisk direktmarknadsföring',
      en: 'Electronic direct marketing',
    },
    basis: 'consent',
    choice: 'optIn',
    directMarketing: true,
    retentionRule: 'consent',
    covers: ['firstName', 'lastName', 'organisation', 'email', 'phone', 'language'],
    wording: {
      fi: 'Minulle saa lähettää uutisia ja tarjouksia sähköpostilla ja tekstiviestillä. Voin perua tämän milloin tahansa.',
      sv: 'Nyheter och erbjudanden får skickas till mig med e-post och textmeddelanden. Jag kan återkalla detta när som helst.',
      en: 'I may be sent news and offers by e-mail and text message. I can withdraw this at any time.',
    },
  },
  {
    id: 'postalMarketing',
    title: {
      fi: 'Suoramarkkinointi postitse',
      sv: 'Direktmarknadsföring per post',
      en: 'Direct marketing by post',
    },
    basis: 'legitimateInterest',
    choice: 'optOut',
    directMarketing: true,
    retentionRule: 'customer',
    covers: ['firstName', 'lastName', 'organisation', 'street', 'postcode', 'city', 'country', 'language'],
    legitimateInterest: {
      fi: 'Etumme on kertoa asiakkaillemme tuotteistamme ja palveluistamme. Asiakas voi odottaa sitä, ja hän voi kieltää sen milloin tahansa.',
      sv: 'Vårt intresse är att berätta för våra kunder om våra produkter och tjänster. Kunden kan vänta sig det och kan förbjuda det när som helst.',
      en: 'Our interest is to tell our customers of our products and services. Customers can expect it, and may refuse it at any time.',
    },
  },
  {
    id: 'publication',
    title: {
      fi: 'Asiakasluettelon julkaiseminen',
      sv: 'Publicering av kundförteckningen',
      en: 'Publication of the customer list',
    },
    basis: 'consent',
    choice: 'optIn',
    directMarketing: false,
    retentionRule: 'consent',
    covers: ['firstName', 'lastName', 'organisation', 'website'],
    wording: {
      fi: 'Nimeni ja organisaationi saa julkaista asiakasluettelossa. Voin perua tämän milloin tahansa.',
      sv: 'Mitt namn och min organisation får publiceras i kundförteckningen. Jag kan återkalla detta när som helst.',
      en: 'My name and organisation may be published in the customer list. I can withdraw this at any time.',
    },
  },
  {
    id: 'disclosure',
    title: {
      fi: 'Osoitetarrojen ja osoiteluetteloiden luovuttaminen',
      sv: 'Utlämnande av adressetiketter och adresslistor',
      en: 'Giving mailing labels and address lists to others',
    },
    basis: 'consent',
    choice: 'optIn',
    directMarketing: false,
    retentionRule: 'consent',
    covers: ['firstName', 'lastName', 'organisation', 'street', 'postcode', 'city', 'country'],
    wording: {
      fi: 'Nimeni ja postiosoitteeni saa luovuttaa muille osoitetarroina ja osoiteluetteloissa. Voin perua tämän milloin tahansa.',
      sv: 'Mitt namn och min postadress får lämnas ut till andra som adressetiketter och i adresslistor. Jag kan återkalla detta när som helst.',
      en: 'My name and postal address may be given to others as mailing labels and in address lists. I can withdraw this at any time.',
    },
  },
];

const nothing: Text = { fi: '', sv: '', en: '' };

/**
 * The purposes that a new register starts with. Titles and wordings are there in all languages; the legitimate interest,
 * which has one column, is in the language given.
 */
export function defaultPurposes(language: Language): DefaultRow<'purposes'>[] {
  return purposes.map(
    ({ title, wording = nothing, legitimateInterest = nothing, covers = [], ...purpose }) => ({
      ...purpose,
      version: '1',
      titleFi: title.fi,
      titleSv: title.sv,
      titleEn: title.en,
      legitimateInterest: legitimateInterest[language],
      wordingFi: wording.fi,
      wordingSv: wording.sv,
      wordingEn: wording.en,
      covers: covers.map((column) => tabTexts.customers.columns[column].title[language]).join(', '),
    }),
  );
}

type Rule = Omit<DefaultRow<'retention'>, 'ground' | 'after'> & { ground: Text };

const rules: readonly Rule[] = [
  {
    id: 'customer',
    kind: 'customer',
    anchor: 'relationshipEnd',
    years: 10,
    months: 0,
    warningDays: 60,
    ground: {
      fi: 'Sopimukseen perustuvat vaatimukset: laki velan vanhentumisesta 728/2003, 7 §.',
      sv: 'Krav som grundar sig på avtalet: lagen om preskription av skulder 728/2003, 7 §.',
      en: 'Claims that rest on the contract: Act on the Limitation of Debts 728/2003, section 7.',
    },
  },
  {
    id: 'voucher',
    kind: 'order',
    anchor: 'financialYearEndCalendar',
    years: 6,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Tositteiden säilyttäminen: kirjanpitolaki 1336/1997, 2 luku 10 §.',
      sv: 'Bevarande av verifikationer: bokföringslagen 1336/1997, 2 kap. 10 §.',
      en: 'Keeping of vouchers: Accounting Act 1336/1997, chapter 2 section 10.',
    },
  },
  {
    id: 'consent',
    kind: 'consent',
    anchor: 'closed',
    years: 3,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Suostumuksen osoittaminen: tietosuoja-asetus, 7 artiklan 1 kohta; aika kuten yleinen vanhentumisaika, laki velan vanhentumisesta 728/2003, 4 §.',
      sv: 'Bevis på samtycke: dataskyddsförordningen, artikel 7.1; tiden som den allmänna preskriptionstiden, lagen om preskription av skulder 728/2003, 4 §.',
      en: 'Proof of consent: GDPR, Article 7(1); as long as the general limitation period, Act on the Limitation of Debts 728/2003, section 4.',
    },
  },
  {
    id: 'request',
    kind: 'request',
    anchor: 'closed',
    years: 3,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Pyynnön käsittelyn osoittaminen: tietosuoja-asetus, 5 artiklan 2 kohta; aika kuten yleinen vanhentumisaika, laki velan vanhentumisesta 728/2003, 4 §.',
      sv: 'Bevis på hur en begäran behandlats: dataskyddsförordningen, artikel 5.2; tiden som den allmänna preskriptionstiden, lagen om preskription av skulder 728/2003, 4 §.',
      en: 'Proof of how a request was handled: GDPR, Article 5(2); as long as the general limitation period, Act on the Limitation of Debts 728/2003, section 4.',
    },
  },
  {
    id: 'ip',
    kind: 'ipAddress',
    anchor: 'collected',
    years: 0,
    months: 12,
    warningDays: 0,
    ground: {
      fi: 'Verkkopalvelun turvallisuus ja väärinkäytösten selvittäminen: tietosuoja-asetus, 6 artiklan 1 kohdan f alakohta.',
      sv: 'Webbtjänstens säkerhet och utredning av missbruk: dataskyddsförordningen, artikel 6.1 f.',
      en: 'Security of the website and the clearing up of misuse: GDPR, Article 6(1)(f).',
    },
  },
  {
    id: 'export',
    kind: 'exportFile',
    anchor: 'collected',
    years: 0,
    months: 1,
    warningDays: 0,
    ground: {
      fi: 'Tiedosto on vain toimittamista varten: tietosuoja-asetus, 5 artiklan 1 kohdan e alakohta.',
      sv: 'Filen finns bara för leveransen: dataskyddsförordningen, artikel 5.1 e.',
      en: 'The file serves the delivery only: GDPR, Article 5(1)(e).',
    },
  },
  {
    id: 'log',
    kind: 'log',
    anchor: 'collected',
    years: 10,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Käsittelyn osoittaminen: tietosuoja-asetus, 5 artiklan 2 kohta. Vanhemmat merkinnät tiivistetään yhteenvedoksi.',
      sv: 'Bevis på behandlingen: dataskyddsförordningen, artikel 5.2. Äldre poster sammanfattas.',
      en: 'Proof of processing: GDPR, Article 5(2). Older entries are condensed into a summary.',
    },
  },
  {
    id: 'suppression',
    kind: 'suppression',
    anchor: 'collected',
    years: 10,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Kielto ja poisto pysyvät voimassa: tietosuoja-asetus, 21 artiklan 3 kohta ja 17 artikla.',
      sv: 'Förbudet och raderingen står kvar: dataskyddsförordningen, artikel 21.3 och artikel 17.',
      en: 'The objection and the erasure stand: GDPR, Article 21(3) and Article 17.',
    },
  },
  {
    id: 'task',
    kind: 'task',
    anchor: 'closed',
    years: 1,
    months: 0,
    warningDays: 0,
    ground: {
      fi: 'Tehtyjen töiden osoittaminen: tietosuoja-asetus, 5 artiklan 2 kohta.',
      sv: 'Bevis på utfört arbete: dataskyddsförordningen, artikel 5.2.',
      en: 'Proof of the work done: GDPR, Article 5(2).',
    },
  },
  {
    id: 'staff',
    kind: 'staff',
    anchor: 'closed',
    years: 3,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Käyttöoikeuksien osoittaminen: tietosuoja-asetus, 5 artiklan 2 kohta ja 32 artikla; aika kuten yleinen vanhentumisaika.',
      sv: 'Bevis på åtkomsträttigheter: dataskyddsförordningen, artikel 5.2 och artikel 32; tiden som den allmänna preskriptionstiden.',
      en: 'Proof of access rights: GDPR, Article 5(2) and Article 32; as long as the general limitation period.',
    },
  },
  {
    id: 'breach',
    kind: 'breach',
    anchor: 'collected',
    years: 5,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Loukkausten dokumentointi: tietosuoja-asetus, 33 artiklan 5 kohta.',
      sv: 'Dokumentation av incidenter: dataskyddsförordningen, artikel 33.5.',
      en: 'Documentation of breaches: GDPR, Article 33(5).',
    },
  },
  {
    // Told as long as claims can arise: whoever may ask where their data went must not find less than the data itself (C-553/07).
    id: 'disclosure',
    kind: 'disclosure',
    anchor: 'collected',
    years: 10,
    months: 0,
    warningDays: 30,
    ground: {
      fi: 'Tietojen saajat kerrotaan pyydettäessä ja oikaisuista ilmoitetaan heille: tietosuoja-asetus, 15 artiklan 1 kohdan c alakohta ja 19 artikla; aika kuten laki velan vanhentumisesta 728/2003, 7 §.',
      sv: 'Mottagarna uppges på begäran och underrättas om rättelser: dataskyddsförordningen, artikel 15.1 c och artikel 19; tiden som i lagen om preskription av skulder 728/2003, 7 §.',
      en: 'Recipients are named on request and told of corrections: GDPR, Article 15(1)(c) and Article 19; as long as in the Act on the Limitation of Debts 728/2003, section 7.',
    },
  },
  {
    id: 'hold',
    kind: 'hold',
    anchor: 'closed',
    years: 3,
    months: 0,
    warningDays: 0,
    ground: {
      fi: 'Poiston lykkäämisen osoittaminen: tietosuoja-asetus, 5 artiklan 2 kohta; aika kuten yleinen vanhentumisaika, laki velan vanhentumisesta 728/2003, 4 §.',
      sv: 'Bevis på varför en radering sköts upp: dataskyddsförordningen, artikel 5.2; tiden som den allmänna preskriptionstiden, lagen om preskription av skulder 728/2003, 4 §.',
      en: 'Proof of why an erasure was put off: GDPR, Article 5(2); as long as the general limitation period, Act on the Limitation of Debts 728/2003, section 4.',
    },
  },
];

/** The retention rules that a new register starts with; their grounds, which data subjects are told, in the language given. */
export function defaultRetentionRules(language: Language): DefaultRow<'retention'>[] {
  return rules.map((rule) => ({ ...rule, ground: rule.ground[language], after: 'erase' }));
}
