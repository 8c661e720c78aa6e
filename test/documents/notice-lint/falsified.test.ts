import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import type { NoticeFacts } from '../../../src/documents/notice/facts';
import { noticePlain, type Notice } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages, type Language, type Text } from '../../../src/language/text';
import { restrictionGroundKeys, type FindingCode } from '../../../src/register/notice/lint';
import type { NoticePart } from '../../../src/register/notice/parts';
import { TODAY } from '../samples';
import { fullFacts } from '../notice/samples';

const draw = (facts: NoticeFacts, language: Language): Notice =>
  drawNotice(facts, language, { day: TODAY, version: '4' });
const codes = (text: string, language: Language, facts?: NoticeFacts) =>
  lintNotice(text, language, facts).findings.map(({ code }) => code);
const all = (text: string): Text => ({ fi: text, sv: text, en: text });

const changedRules = (change: Record<string, { years: number; months: number }>) =>
  fullFacts.rules.map((rule) => ({ ...rule, ...change[rule.kind] }));
const first = fullFacts.purposes[0]!;
const ownColumn = (title: Text) => ({ tab: 'customers' as const, key: '', title, category: 'own' as const });
const google = fullFacts.recipients[1]!;

/** Notices drawn up from facts that are not the register's, and what gives them away. */
const untrue: [what: string, code: FindingCode, facts: (language: Language) => Partial<NoticeFacts>][] = [
  [
    'periods that were swapped',
    'periodDiffers',
    () => ({ rules: changedRules({ customer: { years: 6, months: 0 }, order: { years: 10, months: 0 } }) }),
  ],
  [
    'another period for IP addresses',
    'periodDiffers',
    () => ({ rules: changedRules({ ipAddress: { years: 0, months: 24 } }) }),
  ],
  [
    'no period for consents',
    'periodDiffers',
    () => ({ rules: changedRules({ consent: { years: 7, months: 0 } }) }),
  ],
  ['a purpose less', 'purposeNotTold', () => ({ purposes: fullFacts.purposes.slice(1) })],
  [
    'a purpose more',
    'purposeUnknown',
    () => ({
      purposes: [
        ...fullFacts.purposes,
        {
          ...first,
          id: 'x',
          title: { fi: 'Mielipidetutkimukset', sv: 'Opinionsundersökningar', en: 'Opinion polls' },
        },
      ],
    }),
  ],
  [
    'another basis',
    'basisDiffers',
    () => ({
      purposes: fullFacts.purposes.map((each) =>
        each.id === 'accounting' ? { ...each, basis: 'legitimateInterest' as const } : each,
      ),
    }),
  ],
  [
    'marketing on a contract',
    'contractForMarketing',
    () => ({
      purposes: fullFacts.purposes.map((each) =>
        each.id === 'marketing' ? { ...each, basis: 'contract' as const } : each,
      ),
    }),
  ],
  ['a recipient less', 'recipientNotTold', () => ({ recipients: [google] })],
  [
    'a recipient more',
    'recipientUnknown',
    () => ({
      recipients: [
        ...fullFacts.recipients,
        { ...google, id: 'r9', name: 'Uusi Kumppani Oy', country: 'Suomi', isOutside: false },
      ],
    }),
  ],
  [
    'a safeguard less',
    'countryWithoutSafeguard',
    () => ({ recipients: [{ ...google, safeguard: '' }, fullFacts.recipients[0]!] }),
  ],
  [
    'another controller',
    'controllerDiffers',
    () => ({ controller: { ...fullFacts.controller, name: 'Toinen Yritys Oy' } }),
  ],
  [
    'other contacts',
    'contactDiffers',
    () => ({ controller: { ...fullFacts.controller, email: 'x@toinen.example', phone: '09 111 2222' } }),
  ],
  [
    'an authority that moved',
    'authorityStale',
    (language) => ({
      ombudsman: {
        ...fullFacts.ombudsman,
        [language]: { ...fullFacts.ombudsman[language], visitingAddress: 'Kirkkokatu 12, 00170 Helsinki' },
      },
    }),
  ],
  [
    'an older address of the authority',
    'authorityStale',
    (language) => ({
      ombudsman: {
        ...fullFacts.ombudsman,
        [language]: { ...fullFacts.ombudsman[language], postalAddress: 'PL 315, 00181 Helsinki' },
      },
    }),
  ],
  [
    'a column less',
    'dataNotTold',
    () => ({ data: fullFacts.data.filter(({ category }) => category !== 'own') }),
  ],
  [
    'data that is not held',
    'dataUnknown',
    (language) => ({ data: [...fullFacts.data, ownColumn(all(noticeWordsOf[language].dataKinds[0]!.name))] }),
  ],
  [
    'decisions that are not made',
    'automatedDiffers',
    (language) => ({
      automatedDecisions: {
        fi: 'Luottopäätös tehdään automaattisesti.',
        sv: 'Kreditbeslutet fattas automatiskt.',
        en: 'Credit is decided automatically.',
      }[language],
    }),
  ],
  ['an answer in three months', 'answerTimeTooLong', () => ({ answerMonths: 3 })],
  ['no data protection officer', 'partNotTold', () => ({ officer: '' })],
  [
    'no interest in words',
    'missing',
    () => ({ purposes: fullFacts.purposes.map((each) => ({ ...each, legitimateInterest: '' })) }),
  ],
];

/** Sentences that make any notice faulty, and what is found in them. */
const sentences: [code: FindingCode, part: NoticePart, text: Text][] = [
  [
    'signatureDemanded',
    'exercise',
    {
      fi: 'Pyyntö on allekirjoitettava omakätisesti.',
      sv: 'En begäran måste vara undertecknad.',
      en: 'Requests must be signed by hand.',
    },
  ],
  [
    'formDemanded',
    'exercise',
    {
      fi: 'Tarkastuspyyntö tulee esittää kirjallisesti postitse.',
      sv: 'Begäran ska göras skriftligen per brev.',
      en: 'Requests must be made in writing by post.',
    },
  ],
  [
    'identityDemanded',
    'exercise',
    {
      fi: 'Pyyntöön on liitettävä passin kopio.',
      sv: 'En kopia av passet ska bifogas begäran.',
      en: 'A copy of a passport must be attached to the request.',
    },
  ],
  [
    'feeDemanded',
    'exercise',
    {
      fi: 'Tietojen tarkastuspyynnöstä peritään 20 euron maksu.',
      sv: 'För en begäran tas en avgift på 20 euro.',
      en: 'A fee of 20 euros is charged for each request.',
    },
  ],
  [
    'answerTimeTooLong',
    'exercise',
    {
      fi: 'Pyyntöön vastataan 90 päivän kuluessa.',
      sv: 'Vi svarar på en begäran inom 90 dagar.',
      en: 'We answer a request within 90 days.',
    },
  ],
  [
    'answerTimeDiffers',
    'exercise',
    {
      fi: 'Pyyntöön vastataan viiden päivän kuluessa.',
      sv: 'Vi svarar på en begäran inom fem dagar.',
      en: 'We answer a request within five days.',
    },
  ],
  [
    'repealedAct',
    'other',
    {
      fi: 'Rekisteri perustuu henkilötietolakiin.',
      sv: 'Registret grundar sig på personuppgiftslagen.',
      en: 'The register is kept under the Personal Data Act.',
    },
  ],
  [
    'repealedTerm',
    'other',
    {
      fi: 'Tämä on rekisteriseloste.',
      sv: 'Det här är en registerbeskrivning.',
      en: 'This is a register description.',
    },
  ],
  [
    'recipientNotListed',
    'protection',
    {
      fi: 'Varmuuskopiot ottaa Pilvi Pehmeä Oy.',
      sv: 'Säkerhetskopior tas av Moln Mjuk Ab.',
      en: 'Backups are made by Cloud Soft Ltd.',
    },
  ],
  [
    'countryWithoutSafeguard',
    'retention',
    {
      fi: 'Varmuuskopiot säilytetään Intiassa.',
      sv: 'Säkerhetskopior lagras i Indien.',
      en: 'Backups are stored in India.',
    },
  ],
  [
    'safeguardInvalid',
    'transfers',
    {
      fi: 'Siirto perustuu Privacy Shield -järjestelyyn.',
      sv: 'Överföringen grundar sig på Privacy Shield.',
      en: 'The transfer rests on the Privacy Shield.',
    },
  ],
  [
    'periodUnknown',
    'retention',
    {
      fi: 'Arvontojen tiedot säilytetään 5 kuukautta.',
      sv: 'Uppgifter om utlottningar lagras 5 månader.',
      en: 'Data on prize draws is kept for 5 months.',
    },
  ],
  [
    'unfilled',
    'controller',
    {
      fi: 'Yhteyshenkilö on [nimi tähän].',
      sv: 'Kontaktperson är [namn här].',
      en: 'The contact person is [name here].',
    },
  ],
];

/** What says nothing, or the contrary, of the part under whose heading it stands. */
const hollow: [part: NoticePart, text: Text][] = [
  ['officer', { fi: 'Kysy lisää.', sv: 'Fråga mera.', en: 'Ask for more.' }],
  ['sources', { fi: 'Kysy lisää myymälästä.', sv: 'Fråga mera i butiken.', en: 'Ask for more in the shop.' }],
  [
    'provision',
    { fi: 'Kiitos, kun luit tämän.', sv: 'Tack för visat intresse.', en: 'Thank you for reading.' },
  ],
  ['protection', { fi: 'Tämä on meille tärkeää.', sv: 'Det är viktigt.', en: 'This matters to us.' }],
  ['website', { fi: 'Tervetuloa sivuillemme.', sv: 'Välkommen till oss.', en: 'Welcome to our pages.' }],
  [
    'automatedDecisions',
    { fi: 'Kysy lisää myymälästä.', sv: 'Fråga mera i butiken.', en: 'Ask for more in the shop.' },
  ],
  [
    'access',
    { fi: 'Emme anna tietoja.', sv: 'Vi lämnar inte uppgifter.', en: 'We do not give information.' },
  ],
  [
    'rectification',
    { fi: 'Tietoja ei voi oikaista.', sv: 'Uppgifter kan inte rättas.', en: 'Data cannot be corrected.' },
  ],
  [
    'erasure',
    { fi: 'Tietoja ei voi poistaa.', sv: 'Uppgifter kan inte raderas.', en: 'Data cannot be erased.' },
  ],
  [
    'restriction',
    {
      fi: 'Käsittelyä ei voi rajoittaa.',
      sv: 'Behandlingen kan inte begränsas.',
      en: 'Processing cannot be restricted.',
    },
  ],
  [
    'portability',
    {
      fi: 'Tietoja ei voi siirtää toiseen järjestelmään.',
      sv: 'Uppgifter kan inte överföras till någon annan.',
      en: 'Data cannot be transferred to another controller.',
    },
  ],
  [
    'objection',
    {
      fi: 'Käsittelyä ei voi vastustaa.',
      sv: 'Du kan inte invända mot behandlingen.',
      en: 'You cannot object to processing.',
    },
  ],
  [
    'directMarketing',
    {
      fi: 'Suoramarkkinointia ei voi kieltää.',
      sv: 'Direktmarknadsföring kan inte förbjudas.',
      en: 'You cannot object to marketing.',
    },
  ],
  [
    'withdrawal',
    {
      fi: 'Suostumusta ei voi peruuttaa.',
      sv: 'Samtycket kan inte återkallas.',
      en: 'Consent cannot be withdrawn.',
    },
  ],
  ['complaint', { fi: 'Ota yhteyttä meihin.', sv: 'Kontakta oss.', en: 'Get in touch with us.' }],
];

/** Permissions that leave one way only. */
const onlyWay: [code: FindingCode, text: Text][] = [
  [
    'signatureDemanded',
    {
      fi: 'Pyynnön voi tehdä vain omakätisesti allekirjoitetulla kirjeellä.',
      sv: 'En begäran kan göras endast med ett egenhändigt undertecknat brev.',
      en: 'You may make a request only by a signed letter.',
    },
  ],
  [
    'formDemanded',
    {
      fi: 'Voit tehdä pyynnön ainoastaan kirjallisesti.',
      sv: 'Du får göra en begäran bara skriftligen.',
      en: 'Requests can be made only in writing.',
    },
  ],
];

/** A whole retention section, and what is wrong with it. */
const retention: [code: FindingCode, text: Text][] = [
  [
    'onePeriod',
    {
      fi: 'Kaikki tiedot säilytetään 10 vuotta.',
      sv: 'Alla uppgifter lagras i 10 år.',
      en: 'All data is kept for 10 years.',
    },
  ],
  [
    'onePeriod',
    {
      fi: 'Tietoja säilytetään niin kauan kuin asiakassuhde kestää.',
      sv: 'Uppgifterna lagras så länge kundförhållandet varar.',
      en: 'Data is kept as long as the customer relationship lasts.',
    },
  ],
  [
    'periodVague',
    {
      fi: 'Tietoja säilytetään niin kauan kuin se on tarpeen.',
      sv: 'Uppgifterna lagras så länge det behövs.',
      en: 'Data is kept for as long as necessary.',
    },
  ],
];

describe.each(languages)('a falsified notice in %s', (language) => {
  const full = draw(fullFacts, language);
  const withBlock = (part: NoticePart, text: string, isAlone = false): string =>
    noticePlain({
      ...full,
      sections: full.sections.map((section) =>
        section.part === part
          ? { ...section, blocks: [...(isAlone ? [] : section.blocks), { kind: 'paragraph', text }] }
          : section,
      ),
    });

  test.each(untrue)('with %s is found out by %s', (_what, code, change) => {
    const text = noticePlain(draw({ ...fullFacts, ...change(language) }, language));
    expect(codes(text, language, fullFacts)).toContain(code);
  });

  test.each(sentences)('%s is found in a sentence among %s', (code, part, text) => {
    const found = lintNotice(withBlock(part, text[language]), language, fullFacts).findings;
    expect(found).toEqual([expect.objectContaining({ code, quote: text[language] })]);
  });

  test.each(hollow)('with an empty phrase under the heading on %s is found out', (part, text) => {
    const found = lintNotice(withBlock(part, text[language], true), language, fullFacts).findings;
    expect(found.filter(({ code }) => code === 'missing' || code === 'partNotTold')).toContainEqual(
      expect.objectContaining({ part }),
    );
  });

  test('that denies decisions and profiles people is found out', () => {
    const text = {
      fi: 'Emme tee automaattisia päätöksiä. Profiloimme sinua.',
      sv: 'Vi fattar inga automatiska beslut. Vi profilerar dig.',
      en: 'We make no automated decisions. We profile you.',
    }[language];
    expect(codes(withBlock('automatedDecisions', text, true), language, fullFacts)).toEqual([
      'automatedDiffers',
    ]);
  });

  test.each(onlyWay)('%s is found where one way alone is allowed: %s', (code, text) => {
    expect(codes(withBlock('exercise', text[language]), language)).toEqual([code]);
  });

  test('that tells of an e-mail address only has not told of the postal one', () => {
    const text = {
      fi: 'Nimi, sähköpostiosoite, puhelinnumero ja IP-osoite.',
      sv: 'Namn, e-postadress, telefonnummer och IP-adress.',
      en: 'Name, e-mail address, phone number and IP address.',
    }[language];
    const found = lintNotice(withBlock('data', text, true), language, fullFacts).findings;
    const street = fullFacts.data.find(({ key }) => key === 'street')!.title[language];
    const email = fullFacts.data.find(({ key }) => key === 'email')!.title[language];
    const untold = found.filter(({ code }) => code === 'dataNotTold').map(({ about }) => about);
    expect(untold).toContain(street);
    expect(untold).not.toContain(email);
  });

  test('is read for demands under a heading on correction and deletion', () => {
    const heading = {
      fi: 'Tietojen korjaaminen ja poistaminen',
      sv: 'Rättelse och radering',
      en: 'Correction and deletion',
    }[language];
    const [, , text] = sentences[0]!;
    const sections = full.sections.map((section) =>
      section.part === 'rectification'
        ? {
            ...section,
            title: heading,
            blocks: [...section.blocks, { kind: 'paragraph' as const, text: text[language] }],
          }
        : section,
    );
    expect(codes(noticePlain({ ...full, sections }), language)).toEqual(['signatureDemanded']);
  });

  test('with dots to write on is found out, and a table of contents is not', () => {
    expect(codes(withBlock('controller', 'Nimi ..........'), language)).toEqual(['unfilled']);
    expect(codes(withBlock('controller', 'Nimi .......... 3'), language)).toEqual([]);
  });

  test.each(retention)('%s is found in what it says of retention', (code, text) => {
    expect(codes(withBlock('retention', text[language], true), language)).toEqual([code]);
  });

  test.each([...restrictionGroundKeys])('that lacks the ground of restriction %s is found out', (ground) => {
    const index = restrictionGroundKeys.indexOf(ground);
    const without = full.sections.map((section) =>
      section.part === 'restriction'
        ? {
            ...section,
            blocks: section.blocks.map((block) =>
              block.kind === 'list'
                ? { ...block, items: block.items.filter((_item, at) => at !== index) }
                : block,
            ),
          }
        : section,
    );
    const found = lintNotice(noticePlain({ ...full, sections: without }), language).findings;
    expect(found).toEqual([expect.objectContaining({ code: 'restrictionGrounds', about: ground })]);
  });
});
