import type { Right } from '../../register/request';
import type { Text } from '../text';

/** How letters begin and end, and what they have in common. */
export const letterTexts = {
  /** The title of the file and of its window, which must give away nothing. */
  pageTitle: { fi: 'Henkilötietoasia', sv: 'Personuppgiftsärende', en: 'Personal data matter' },
  subjectWithReference: {
    fi: '{subject} (viite {reference})',
    sv: '{subject} (referens {reference})',
    en: '{subject} (reference {reference})',
  },
  greeting: { fi: 'Hei {name}!', sv: 'Hej {name}!', en: 'Hello {name},' },
  greetingUnnamed: { fi: 'Hei!', sv: 'Hej!', en: 'Hello,' },
  contact: {
    fi: 'Jos sinulla on kysyttävää, ota meihin yhteyttä: {contact}.',
    sv: 'Om du har frågor, kontakta oss: {contact}.',
    en: 'If you have any questions, please contact us: {contact}.',
  },
  quoteReference: {
    fi: 'Viite on {reference}.',
    sv: 'Referensen är {reference}.',
    en: 'The reference is {reference}.',
  },
  regards: { fi: 'Ystävällisin terveisin', sv: 'Med vänlig hälsning', en: 'Kind regards' },
  sentByRegister: {
    fi: 'Tämän viestin lähetti asiakasrekisteri, jonka rekisterinpitäjä on {controller}.',
    sv: 'Meddelandet skickades av kundregistret, vars personuppgiftsansvariga är {controller}.',
    en: 'This message was sent by the customer register whose controller is {controller}.',
  },
  ombudsmanDetail: { fi: '{title}: {value}', sv: '{title}: {value}', en: '{title}: {value}' },
} satisfies Record<string, Text>;

/** How a letter begins: what the person asked for, and when it came. */
export const receivedTexts: Readonly<Record<Right, Text>> = {
  withdrawConsent: {
    fi: 'Saimme {date} ilmoituksesi, jolla peruutat antamasi suostumuksen.',
    sv: 'Den {date} fick vi ditt meddelande om att du återkallar ditt samtycke.',
    en: 'On {date} we received your notice that you withdraw your consent.',
  },
  access: {
    fi: 'Saimme {date} pyyntösi saada pääsy omiin tietoihisi.',
    sv: 'Den {date} fick vi din begäran om tillgång till dina uppgifter.',
    en: 'On {date} we received your request for access to your data.',
  },
  rectification: {
    fi: 'Saimme {date} pyyntösi oikaista tietojasi.',
    sv: 'Den {date} fick vi din begäran om rättelse av dina uppgifter.',
    en: 'On {date} we received your request to correct your data.',
  },
  erasure: {
    fi: 'Saimme {date} pyyntösi poistaa tietosi.',
    sv: 'Den {date} fick vi din begäran om radering av dina uppgifter.',
    en: 'On {date} we received your request to erase your data.',
  },
  restriction: {
    fi: 'Saimme {date} pyyntösi rajoittaa tietojesi käsittelyä.',
    sv: 'Den {date} fick vi din begäran om begränsning av behandlingen av dina uppgifter.',
    en: 'On {date} we received your request to restrict the processing of your data.',
  },
  portability: {
    fi: 'Saimme {date} pyyntösi saada tietosi siirrettävässä muodossa.',
    sv: 'Den {date} fick vi din begäran om att få dina uppgifter i en form som kan överföras.',
    en: 'On {date} we received your request to have your data in a portable form.',
  },
  objectMarketing: {
    fi: 'Saimme {date} ilmoituksesi, jolla kiellät suoramarkkinoinnin.',
    sv: 'Den {date} fick vi ditt meddelande om att du förbjuder direktmarknadsföring.',
    en: 'On {date} we received your objection to direct marketing.',
  },
  object: {
    fi: 'Saimme {date} ilmoituksesi, jolla vastustat tietojesi käsittelyä.',
    sv: 'Den {date} fick vi din invändning mot behandlingen av dina uppgifter.',
    en: 'On {date} we received your objection to the processing of your data.',
  },
  banPublication: {
    fi: 'Saimme {date} ilmoituksesi, jolla kiellät tietojesi julkaisemisen.',
    sv: 'Den {date} fick vi ditt meddelande om att dina uppgifter inte får publiceras.',
    en: 'On {date} we received your notice that your data must not be published.',
  },
  other: {
    fi: 'Saimme {date} henkilötietojasi koskevan pyyntösi.',
    sv: 'Den {date} fick vi din begäran som gäller dina personuppgifter.',
    en: 'On {date} we received your request concerning your personal data.',
  },
};
