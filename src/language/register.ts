import type { Category } from '../workbook/tabs';
import { formatNumber, say, type Language, type Text } from './text';

/** What kinds of personal data the columns hold. */
export const categoryTexts: Record<Category, Text> = {
  identity: { fi: 'Tunnistetiedot', sv: 'Identifieringsuppgifter', en: 'Identity' },
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  billing: {
    fi: 'Tilaus- ja laskutustiedot',
    sv: 'Beställnings- och faktureringsuppgifter',
    en: 'Orders and billing',
  },
  relationship: {
    fi: 'Asiakassuhteen tiedot',
    sv: 'Uppgifter om kundförhållandet',
    en: 'Customer relationship',
  },
  technical: {
    fi: 'Tekniset tiedot, kuten IP-osoite',
    sv: 'Tekniska uppgifter, såsom IP-adress',
    en: 'Technical data, such as the IP address',
  },
  preference: { fi: 'Valinnat ja suostumukset', sv: 'Val och samtycken', en: 'Choices and consents' },
  administration: {
    fi: 'Rekisterin hoidon tiedot',
    sv: 'Uppgifter om registrets skötsel',
    en: 'Data for keeping the register',
  },
};

/** From which day a retention period is counted. */
const anchorTexts: Record<string, Text> = {
  relationshipEnd: {
    fi: 'asiakassuhteen päättymisestä',
    sv: 'från kundförhållandets slut',
    en: 'from the end of the customer relationship',
  },
  financialYearEnd: {
    fi: 'tilikauden päättymisestä',
    sv: 'från räkenskapsperiodens utgång',
    en: 'from the end of the financial year',
  },
  financialYearEndCalendar: {
    fi: 'sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi',
    sv: 'från utgången av det kalenderår under vilket räkenskapsperioden gick ut',
    en: 'from the end of the calendar year in which the financial year ended',
  },
  collected: {
    fi: 'tiedon keräämisestä',
    sv: 'från det att uppgiften samlades in',
    en: 'from the collection of the data',
  },
  closed: {
    fi: 'asian päättymisestä',
    sv: 'från det att ärendet avslutades',
    en: 'from the closing of the matter',
  },
};

const yearTexts = {
  one: { fi: '1 vuosi', sv: '1 år', en: '1 year' },
  other: { fi: '{n} vuotta', sv: '{n} år', en: '{n} years' },
};
const monthTexts = {
  one: { fi: '1 kuukausi', sv: '1 månad', en: '1 month' },
  other: { fi: '{n} kuukautta', sv: '{n} månader', en: '{n} months' },
};

/** A retention period in words: `10 years from the end of the customer relationship`. */
export function periodText(
  rule: { years: number; months: number; anchor: string },
  language: Language,
): string {
  const counted = (texts: { one: Text; other: Text }, n: number) =>
    n === 0 ? '' : say(n === 1 ? texts.one : texts.other, language, { n: formatNumber(n, language) });
  const length = [counted(yearTexts, rule.years), counted(monthTexts, rule.months)].filter(Boolean).join(' ');
  const anchor = anchorTexts[rule.anchor];
  return [length, anchor ? say(anchor, language) : ''].filter(Boolean).join(' ');
}
