/** The words of the form with which people make a request, and of the one with which they confirm it. */
import type { Right } from '../register/request';
import { choiceText } from './choices';
import { languages, say, type Language, type Text } from './text';

/** Titles that everybody reads before choosing a language. */
export const formTitle = (controller: string): string =>
  [controller, inAll(texts.title)].filter(Boolean).join(': ');

/** What stands below the title, in every language. */
export const formDescription = (email: string): string =>
  languages.map((language) => aboutForm(language, email)).join('\n\n');

function aboutForm(language: Language, email: string): string {
  const other = say(email === '' ? texts.otherWays : texts.orByMail, language, { email });
  return `${say(texts.description, language)} ${other}`;
}

/** What is shown when the form was sent, in every language. */
export const formThanks = (): string => languages.map((language) => say(texts.thanks, language)).join('\n\n');

/** One text in all languages. */
export const inAll = (text: Text, between = ' · '): string =>
  languages.map((language) => text[language]).join(between);

/** How a language is offered on the form: in itself. */
export const languageChoices: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The question for the language, in all of them. */
export const languageQuestion = 'Kieli / Språk / Language';

const texts = {
  title: {
    fi: 'Henkilötietojasi koskeva pyyntö',
    sv: 'Begäran om dina personuppgifter',
    en: 'Request about your personal data',
  },
  description: {
    fi: 'Tällä lomakkeella käytät tietosuojaoikeuksiasi. Pyyntö on maksuton, eikä siihen tarvita allekirjoitusta tai Google-tiliä.',
    sv: 'Med det här formuläret använder du dina dataskyddsrättigheter. Begäran är avgiftsfri och kräver varken underskrift eller Google-konto.',
    en: 'With this form you use your data protection rights. A request is free of charge and needs neither a signature nor a Google account.',
  },
  orByMail: {
    fi: 'Voit tehdä pyynnön myös sähköpostilla ({email}) tai muulla tavalla.',
    sv: 'Du kan också begära det per e-post ({email}) eller på annat sätt.',
    en: 'You may also make it by e-mail ({email}) or in any other way.',
  },
  otherWays: {
    fi: 'Voit tehdä pyynnön myös muulla tavalla.',
    sv: 'Du kan också begära det på annat sätt.',
    en: 'You may also make it in any other way.',
  },
  thanks: {
    fi: 'Kiitos, pyyntösi on perillä. Jos annoit sähköpostiosoitteen, saat siihen vahvistuksen ja päivän, johon mennessä vastaamme.',
    sv: 'Tack, din begäran har kommit fram. Om du gav en e-postadress får du dit en bekräftelse och dagen då vi senast svarar.',
    en: 'Thank you, your request has arrived. If you gave an e-mail address, you will get a confirmation there, with the day by which we answer.',
  },
} satisfies Record<string, Text>;

/** What the form asks on each language's page, in its order. */
export const formFields = ['right', 'name', 'email', 'phone', 'organisation', 'details'] as const;

/** A question of the form. */
export type FormField = (typeof formFields)[number];

/** The questions; no two of the form share their words. */
export const fieldTitles: Record<FormField | 'page', Text> = {
  page: { fi: 'Pyyntösi', sv: 'Din begäran', en: 'Your request' },
  right: { fi: 'Mitä pyydät?', sv: 'Vad begär du?', en: 'What do you ask for?' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  email: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
  phone: {
    fi: 'Puhelinnumero tai muu yhteystieto',
    sv: 'Telefonnummer eller annan kontaktuppgift',
    en: 'Phone number or another way to reach you',
  },
  organisation: {
    fi: 'Yritys tai yhteisö',
    sv: 'Företag eller sammanslutning',
    en: 'Company or association',
  },
  details: { fi: 'Tarkemmin', sv: 'Närmare', en: 'In more detail' },
};

/** What stands below a question. */
export const fieldHelps: Partial<Record<FormField, Text>> = {
  right: {
    fi: 'Valitse yksi. Jos pyydät muutakin, lähetä lomake uudelleen. Jos mikään ei sovi, valitse viimeinen.',
    sv: 'Välj en. Om du begär något mer, skicka formuläret på nytt. Om inget passar, välj det sista.',
    en: 'Choose one. If you ask for something else as well, send the form again. If none fits, choose the last.',
  },
  email: {
    fi: 'Vastaamme tähän osoitteeseen. Jos sinulla ei ole sähköpostia, jätä kohta tyhjäksi ja anna muu yhteystieto.',
    sv: 'Vi svarar till den här adressen. Om du inte har e-post, lämna fältet tomt och ge en annan kontaktuppgift.',
    en: 'We answer to this address. If you have no e-mail, leave this empty and give another way to reach you.',
  },
  phone: {
    fi: 'Esimerkiksi postiosoite. Yksi tapa tavoittaa sinut riittää.',
    sv: 'Till exempel en postadress. Ett sätt att nå dig räcker.',
    en: 'For instance a postal address. One way to reach you is enough.',
  },
  organisation: {
    fi: 'Vain jos olet asioinut sen puolesta.',
    sv: 'Bara om du har företrätt det.',
    en: 'Only if you have acted for it.',
  },
  details: {
    fi: 'Esimerkiksi mikä tieto on väärin tai mitä suostumusta pyyntö koskee. Älä kirjoita henkilötunnusta.',
    sv: 'Till exempel vilken uppgift som är fel eller vilket samtycke det gäller. Skriv ingen personbeteckning.',
    en: 'For instance which data is wrong or which consent this is about. Please write no personal identity code.',
  },
};

/** Each right in one plain sentence. */
export const rightSentences: Record<Right, Text> = {
  access: {
    fi: 'haluan tietää, mitä tietoja minusta on, ja saada niistä jäljennöksen.',
    sv: 'jag vill veta vilka uppgifter ni har om mig och få en kopia av dem.',
    en: 'I want to know what data you hold on me and get a copy of it.',
  },
  rectification: {
    fi: 'haluan, että väärä tai puutteellinen tieto korjataan.',
    sv: 'jag vill att en felaktig eller ofullständig uppgift rättas.',
    en: 'I want wrong or incomplete data to be corrected.',
  },
  erasure: {
    fi: 'haluan, että tietoni poistetaan.',
    sv: 'jag vill att mina uppgifter raderas.',
    en: 'I want my data to be erased.',
  },
  withdrawConsent: {
    fi: 'perun suostumuksen, jonka olen antanut.',
    sv: 'jag återkallar ett samtycke som jag har gett.',
    en: 'I withdraw a consent that I have given.',
  },
  objectMarketing: {
    fi: 'en halua suoramarkkinointia.',
    sv: 'jag vill inte ha direktmarknadsföring.',
    en: 'I do not want direct marketing.',
  },
  restriction: {
    fi: 'haluan, että tietoni säilytetään mutta niitä ei toistaiseksi käytetä.',
    sv: 'jag vill att mina uppgifter sparas men tills vidare inte används.',
    en: 'I want my data to be kept but not used for the time being.',
  },
  portability: {
    fi: 'haluan antamani tiedot muodossa, jonka toinen palvelu osaa lukea.',
    sv: 'jag vill ha de uppgifter som jag har gett i en form som en annan tjänst kan läsa.',
    en: 'I want the data that I provided in a form that another service can read.',
  },
  object: {
    fi: 'vastustan tietojeni käsittelyä syystä, joka liittyy omaan tilanteeseeni.',
    sv: 'jag invänder mot behandlingen av skäl som hänför sig till min situation.',
    en: 'I object to the processing of my data on grounds of my own situation.',
  },
  banPublication: {
    fi: 'en halua, että tietojani julkaistaan tai luovutetaan muille.',
    sv: 'jag vill inte att mina uppgifter publiceras eller lämnas ut till andra.',
    en: 'I do not want my data to be published or given to others.',
  },
  other: {
    fi: 'kerron sen omin sanoin alla.',
    sv: 'jag berättar med egna ord nedan.',
    en: 'I tell it in my own words below.',
  },
};

/** The rights in the order in which the form offers them. */
export const offeredRights = Object.keys(rightSentences) as Right[];

/** A right as the form offers it. */
export const rightChoice = (right: Right, language: Language): string =>
  `${choiceText('right', right, language)}: ${say(rightSentences[right], language)}`;

/** The words of the form that confirms a request; all languages share its one page. */
export const confirmTexts = {
  title: { fi: 'Vahvista pyyntösi', sv: 'Bekräfta din begäran', en: 'Confirm your request' },
  description: {
    fi: 'Kirjoita koodi, jonka sait sähköpostiisi, ja lähetä lomake. Viite on valmiina, jos avasit sivun viestin linkistä.',
    sv: 'Skriv koden som du fick per e-post och skicka formuläret. Referensen är ifylld om du öppnade sidan från länken i meddelandet.',
    en: 'Write the code that you got by e-mail and send the form. The reference is filled in if you opened this page from the link in the message.',
  },
  reference: { fi: 'Viite', sv: 'Referens', en: 'Reference' },
  code: { fi: 'Koodi', sv: 'Kod', en: 'Code' },
  thanks: {
    fi: 'Kiitos. Koodi tarkistetaan, ja jatkamme siitä.',
    sv: 'Tack. Koden kontrolleras och vi fortsätter därifrån.',
    en: 'Thank you. The code will be checked, and we go on from there.',
  },
} satisfies Record<string, Text>;

/** What a controller may put on its website. The address ends it, so that no full stop becomes a part of the link. */
export function websiteText(language: Language, address: string, email: string): string {
  const other = say(email === '' ? texts.otherWays : texts.orByMail, language, { email });
  return [say(website.may, language), other, say(website.form, language, { address })].join(' ');
}

const website = {
  may: {
    fi: 'Henkilötietosi: voit pyytää tietosi nähtäväksesi, oikaista tai poistaa ne, perua suostumuksen tai kieltää suoramarkkinoinnin. Pyyntö on maksuton, ja lomakkeella se käy helposti.',
    sv: 'Dina personuppgifter: du kan begära att få se, rätta eller radera dina uppgifter, återkalla ett samtycke eller förbjuda direktmarknadsföring. Begäran är avgiftsfri, och med formuläret går det lätt.',
    en: 'Your personal data: you may ask to see, correct or erase your data, withdraw a consent or opt out of direct marketing. A request is free of charge, and easy with the form.',
  },
  form: { fi: 'Lomake: {address}', sv: 'Formuläret: {address}', en: 'The form: {address}' },
} satisfies Record<string, Text>;

/** What the register adds to an answer. */
export const answerNotes = {
  cut: {
    fi: '[Vastaus jatkuu lomakkeella.]',
    sv: '[Svaret fortsätter i formuläret.]',
    en: '[The response goes on in the form.]',
  },
} satisfies Record<string, Text>;
