import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'vcard4';
import type { FulfilWish, OrderWish } from '../../src/addon/request-protocol';
import { errorSentence } from '../../src/language/errors';
import { codeNotes } from '../../src/language/clientRequests';
import { answerTexts } from '../../src/language/letters/answers';
import {
  refusalTexts,
  restrictionLiftedTexts,
  unableToIdentifyTexts,
} from '../../src/language/letters/endings';
import { receivedTexts } from '../../src/language/letters/common';
import { extensionTexts, identityCodeTexts, receiptTexts } from '../../src/language/letters/process';
import { formatDate, languages, say, type Language } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import type { Right } from '../../src/register/request';
import type { MailState } from '../../src/workbench/host';
import { daily, sendIn } from '../addon/formDesk';
import { Course, shopWithForms } from './course';

/**
 * The whole course of each right in each language, on the built bundle: from the form, by the trigger, the mails and the code
 * typed back, to what stands in the register in the end.
 */

const fresh = shopWithForms();
const today = day('2026-11-24');

interface RightsCourse {
  right: Right;
  /** How the owner fulfils it. */
  wish: FulfilWish;
  /** It binds with being received, and is answered at once. */
  atOnce?: boolean;
  /** No code is needed. */
  unproved?: boolean;
  ends?: string;
  attachments?: number;
  /** What the register is to be like in the end. */
  leaves: (course: Course) => void;
}

const given = { Markkinointi: 'Annettu', Julkaiseminen: 'Annettu', Osoiteluovutus: 'Annettu' };
const withdrawn = { Markkinointi: 'Peruutettu', Julkaiseminen: 'Peruutettu', Osoiteluovutus: 'Peruutettu' };
const listed = (course: Course) =>
  course.rows('Kieltolista').map((row) => [row['Laji'], row['Kiellon laajuus']]);
const fileOf = ({ attachments }: MailState, ending: string): Buffer =>
  Buffer.from(attachments.find(({ name }) => name.endsWith(ending))?.base64 ?? '', 'base64');
const isTold = (course: Course): void => {
  const task = course.rows('Tehtävät').find((row) => row['Tehtävä'] === 'Ilmoita vastaanottajalle');
  expect(task?.['Tila']).toBe('Tehty');
  const notice = course.mails.find(({ to }) => to === 'tietosuoja@postitus.example');
  expect(notice?.body).toContain('Terhi Hämäläinen');
};

const courses: readonly RightsCourse[] = [
  {
    right: 'withdrawConsent',
    wish: { right: 'withdrawConsent' },
    atOnce: true,
    unproved: true,
    leaves: (course) => {
      expect(course.person()).toEqual({ ...course.before, ...withdrawn });
      expect(course.rows('Suostumukset').map((row) => row['Tapahtuma'])).toEqual([
        ...Array<string>(3).fill('Annettu'),
        ...Array<string>(3).fill('Peruutettu'),
      ]);
    },
  },
  {
    right: 'access',
    wish: { right: 'access' },
    attachments: 3,
    leaves: (course) => {
      expect(course.person()).toEqual(course.before);
      expect(fileOf(course.lastMail, '.html').toString()).toContain('Porthaninkatu 9');
      expect(fileOf(course.lastMail, '.pdf').subarray(0, 4).toString()).toBe('%PDF');
      const json: unknown = JSON.parse(fileOf(course.lastMail, '.json').toString());
      expect(JSON.stringify(json)).toContain(course.email);
    },
  },
  {
    right: 'rectification',
    wish: { right: 'rectification', changes: [{ column: 'city', value: 'Espoo' }] },
    leaves: (course) => {
      expect(course.person()).toEqual({ ...course.before, Postitoimipaikka: 'Espoo' });
      expect(course.lastMail.body).toMatch(/Helsinki.*Espoo/);
      daily(course.app);
      isTold(course);
      const told = course.app.state.mails.slice(-2).map(({ body }) => body);
      expect(told).toContainEqual(expect.stringContaining('Postitoimipaikka: Espoo'));
    },
  },
  {
    right: 'erasure',
    wish: { right: 'erasure' },
    ends: 'Osittain vastattu',
    leaves: (course) => {
      expect(course.person()).toMatchObject({
        Asiakasnumero: '44',
        Sukunimi: 'Hämäläinen',
        Katuosoite: 'Porthaninkatu 9',
        Sähköposti: '',
        Puhelin: '',
        Tila: 'Päättynyt',
        ...withdrawn,
      });
      expect(course.rows('Luovutukset')).toEqual([]);
      expect(course.rows('Tilaukset').filter((row) => row['Asiakas'] === course.who)).toHaveLength(7);
      expect(listed(course)).toContainEqual(['Sähköpostiosoite', 'Kaikki käsittely']);
      const { body } = course.lastMail;
      for (const until of ['2031-12-31', '2029-11-24'])
        expect(body).toContain(formatDate(day(until), course.language));
      daily(course.app);
      isTold(course);
    },
  },
  {
    right: 'restriction',
    wish: { right: 'restriction', ground: 'accuracy' },
    leaves: (course) => {
      expect(course.person()).toEqual({ ...course.before, 'Rajoitettu alkaen': today });
      expect(course.lastMail.body).toContain(formatDate(today, course.language));
      daily(course.app);
      isTold(course);
    },
  },
  {
    right: 'portability',
    wish: { right: 'portability' },
    attachments: 1,
    leaves: (course) => {
      expect(course.person()).toEqual(course.before);
      const files = unzipSync(fileOf(course.lastMail, '.zip'));
      const textOf = (ending: string): string => {
        const name = Object.keys(files).find((each) => each.endsWith(ending)) ?? ending;
        return strFromU8(files[name] ?? new Uint8Array());
      };
      const { parsedVcard } = parse(textOf('.vcf')) as unknown as {
        parsedVcard: { property: string; value: unknown }[];
      };
      expect(parsedVcard).toContainEqual(
        expect.objectContaining({
          property: 'N',
          value: expect.objectContaining({ familyNames: 'Hämäläinen', givenNames: 'Terhi' }),
        }),
      );
      const ajv = new Ajv({ allErrors: true });
      addFormats(ajv);
      const isValid = ajv.compile(JSON.parse(textOf('data.schema.json')) as object);
      expect(isValid(JSON.parse(textOf('data.json'))) ? [] : isValid.errors).toEqual([]);
    },
  },
  {
    right: 'objectMarketing',
    wish: { right: 'objectMarketing' },
    atOnce: true,
    unproved: true,
    leaves: (course) => {
      expect(course.person()).toEqual({ ...course.before, ...given, Markkinointi: 'Peruutettu' });
      expect(listed(course)).toContainEqual(['Sähköpostiosoite', 'Markkinointi']);
    },
  },
  {
    right: 'object',
    wish: { right: 'object', outcome: 'granted', balancing: 'Punnitsimme: etusi painaa enemmän.' },
    unproved: true,
    leaves: (course) => {
      expect(course.person()).toEqual(course.before);
      expect(course.request()).toMatchObject({ Perustelut: 'Punnitsimme: etusi painaa enemmän.' });
      expect(course.rows('Suostumukset').at(-1)).toMatchObject({
        Käyttötarkoitus: 'postalMarketing',
        Tapahtuma: 'Peruutettu',
      });
    },
  },
  {
    right: 'banPublication',
    wish: { right: 'banPublication' },
    unproved: true,
    leaves: (course) =>
      expect(course.person()).toEqual({ ...course.before, ...withdrawn, Markkinointi: 'Annettu' }),
  },
  {
    right: 'other',
    wish: { right: 'other', text: 'Tietojasi käsittelee Maija.' },
    unproved: true,
    leaves: (course) => {
      expect(course.person()).toEqual(course.before);
      expect(course.lastMail.body).toContain('Tietojasi käsittelee Maija.');
    },
  },
];

/** A mail in its language: begins and ends as it does, no sentence of another language, no place left unfilled. */
function expectMail(
  mail: MailState,
  language: Language,
  sentences: readonly Record<Language, string>[],
): void {
  const { body, subject, htmlBody = '' } = mail;
  expect(`${subject}${body}${htmlBody}`).not.toMatch(/\{\w*\}|undefined|NaN|\[object/);
  const found = (in_: Language) => sentences.filter((text) => isIn(text[in_], `${subject}\n${body}`));
  expect(found(language)).toHaveLength(sentences.length);
  for (const other of languages.filter((each) => each !== language)) expect(found(other)).toEqual([]);
}

/** Whether a text stands in a mail, whatever stands in its places. */
const isIn = (text: string, mail: string): boolean =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .filter((part) => part.length > 3)
    .every((part) => mail.includes(part));

const cases = courses.flatMap((course) => languages.map((language) => ({ ...course, language })));

describe('a request from the form to the answer', () => {
  it.each(cases)('$right in $language', (rights) => {
    const { right, language, leaves } = rights;
    const course = new Course(fresh, language);
    course.asks(right);
    expect(course.request()).toMatchObject({
      Vastaanotettu: today,
      Määräpäivä: day('2026-12-24'),
      Asiakas: course.who,
    });
    expect(course.mails).toHaveLength(1);
    if (!rights.atOnce) isAnswered(course, rights);

    const answer = course.lastMail;
    expect(answer).toMatchObject({ to: course.email, replyTo: 'tietosuoja@musiikki.example' });
    expect(answer.attachments).toHaveLength(rights.attachments ?? 0);
    expectMail(answer, language, [answerTexts.subject, receivedTexts[right]]);
    expect(course.request()).toMatchObject({ Tila: rights.ends ?? 'Vastattu', Vastattu: today });
    expect(course.view()).toMatchObject({ isOpen: false, next: [] });
    expectKept(course);
    expect(course.othersAreUntouched).toBe(true);
    leaves(course);
    expect(course.app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });
});

/** The receipt, the code where one is needed, and the answer that the owner reviews. */
function isAnswered(course: Course, { right, wish, unproved }: RightsCourse): void {
  const { language } = course;
  expectMail(course.lastMail, language, [receiptTexts.subject, receivedTexts[right], receiptTexts.answerBy]);
  expect(course.lastMail.body).toContain(formatDate(day('2026-12-24'), language));
  expect(course.request()).toMatchObject({ Tila: 'Vastaanotettu' });
  expect(course.person()).toEqual(course.before);

  if (!unproved) {
    expect(course.view().next).toEqual(['sendCode', 'identify', 'fulfil']);
    expect(course.sends({ act: 'sendCode' }).letter).toMatchObject({ end: 'sent' });
    expectMail(course.lastMail, language, [identityCodeTexts.subject, identityCodeTexts.page]);
    expect(course.lastMail).toMatchObject({ to: course.email });
    expect(course.lastMail.body).toContain(formatDate(day('2026-12-01'), language));
    course.typesCode();
    expect(course.request()).toMatchObject({ Henkilöllisyys: 'Varmistettu', Tila: 'Käsittelyssä' });
  }
  expect(course.view()).toMatchObject({ next: ['fulfil'] });

  const done = course.sends({ act: 'fulfil', wish }, 'Terveisin Maija');
  expect(done).toMatchObject({ changed: true, letter: { end: 'sent' } });
  expect(done.rewritten ?? false).toBe(false);
  expect(course.lastMail.body).toContain('Terveisin Maija');
}

/** The letter is kept as a file, and the log proves which one went out. */
function expectKept(course: Course): void {
  const letter = course.rows('Kirjeet').find((row) => row['Laji'] === 'Vastaus');
  expect(letter).toMatchObject({ Tila: 'Lähetetty', Teksti: '', Lähetetty: today });
  const kept = course.app.state.driveFiles.flatMap(({ appProperties: { task, part } }) =>
    task === letter?.['Tunniste'] ? [part] : [],
  );
  expect(kept.sort()).toEqual(['html', 'pdf']);
  const said = course.rows('Loki').map((row) => String(row['Tarkemmin']));
  expect(said.some((details) => details.includes(String(letter?.['Tiiviste'])))).toBe(true);
  expect(said.join()).not.toMatch(/Hämäläinen|terhi\./);
}

describe('a request that is not simply answered', () => {
  it('is refused with its ground, its reasons and the remedies', () => {
    const course = new Course(fresh, 'sv');
    course.asks('erasure');
    const reasons = 'Samma begäran kom redan tio gånger.';
    course.sends({ act: 'refuse', ground: 'excessive', reasons });
    expect(course.request()).toMatchObject({ Tila: 'Kieltäydytty', Perustelut: reasons, Vastattu: today });
    expectMail(course.lastMail, 'sv', [refusalTexts.subject, refusalTexts.excessive]);
    for (const told of [reasons, 'Dataombudsmannens byrå', 'Fågelviksgränden 4'])
      expect(course.lastMail.body).toContain(told);
    expect(course.lastMail.body).not.toContain('Tietosuojavaltuutetun');
    expect(course.person()).toEqual(course.before);
  });

  it('is extended within the first month, from the day on which it came, and answered then', () => {
    const course = new Course(fresh, 'en');
    course.asks('other', { details: 'Who handles my data?' });
    course.app.clock.now = new Date('2026-12-20T08:00:00Z');
    course.sends({ act: 'extend', reasons: 'There are many requests at once.' });
    expect(course.request()).toMatchObject({
      Tila: 'Määräaikaa jatkettu',
      'Jatkettu asti': day('2027-02-24'),
      Määräpäivä: day('2027-02-24'),
    });
    expectMail(course.lastMail, 'en', [extensionTexts.subject, extensionTexts.why]);
    for (const told of ['24 December 2026', '24 February 2027', 'There are many requests at once.'])
      expect(course.lastMail.body).toContain(told);
    expect(course.view().hindrances.extend).toBeDefined();
    course.app.clock.now = new Date('2027-02-24T20:00:00Z');
    course.sends({ act: 'fulfil', wish: { right: 'other', text: 'Maija does.' } });
    expect(course.request()).toMatchObject({ Tila: 'Vastattu', Vastattu: day('2027-02-24') });
  });

  it('is ended where nobody can tell who asks, and taken up again when that is known', () => {
    const course = new Course(fresh, 'fi');
    course.asks('access', { name: 'Joku Muu', email: 'joku.muu@example.com' });
    expect(course.request()).toMatchObject({ Asiakas: '' });
    course.sends({ act: 'unableToIdentify', reasons: 'Et vastannut kysymykseemme.' });
    expect(course.request()).toMatchObject({ Tila: 'Henkilöä ei voitu tunnistaa', Vastattu: today });
    expect(course.lastMail).toMatchObject({ to: 'joku.muu@example.com', attachments: [] });
    expectMail(course.lastMail, 'fi', [unableToIdentifyTexts.subject]);
    expect(course.lastMail.body).not.toContain('Hämäläinen');
    course.does({ act: 'choosePerson', customer: course.who });
    course.does({ act: 'identify', how: 'Kävi liikkeessä' });
    expect(course.request()).toMatchObject({ Tila: 'Käsittelyssä', Vastattu: '' });
  });

  it('offers no second answer while the first one waits to be handed over', () => {
    const course = new Course(fresh, 'en');
    course.asks('rectification');
    course.does({ act: 'identify', how: 'Soitin rekisterin numeroon' });
    expect(course.view().hindrances.fulfil).toBeUndefined();
    const changes = [{ column: 'city', value: 'Espoo' }];
    const order: OrderWish = { act: 'fulfil', wish: { right: 'rectification', changes } };
    const { subject, text } = course.draft(order).letter;
    course.app.value<'actOnRequest'>({
      do: 'actOnRequest',
      request: course.view().id,
      order,
      edited: { to: '', letter: { subject, text } },
    });
    expect(course.view()).toMatchObject({ awaitsLetter: true, next: ['fulfil'] });
    expect(course.view().hindrances.fulfil).toBe(errorSentence({ code: 'answerWaits', data: {} }, 'fi'));
    const answer = course.view().letters.find(({ state }) => state === 'byHand');
    course.app.value<'letterDelivered'>({ do: 'letterDelivered', letter: String(answer?.id) });
    expect(course.view()).toMatchObject({ isOpen: false, awaitsLetter: false });
  });

  it('says beside its next step that a code is out and until when, or why it counts no more', () => {
    const course = new Course(fresh, 'fi');
    course.asks('access');
    const note = () => course.view().codeNote;
    expect(note()).toBeUndefined();
    course.sends({ act: 'sendCode' });
    expect(note()).toBe(say(codeNotes.awaited, 'fi', { date: '1.12.2026' }));
    course.app.clock.now = new Date('2026-12-03T08:00:00Z');
    expect(note()).toBe(codeNotes.over.fi);
    course.sends({ act: 'sendCode' });
    expect(note()).toBe(say(codeNotes.awaited, 'fi', { date: '10.12.2026' }));
    const [, reference = ''] = /entry\.\d+=(\w+)/.exec(course.lastMail.body) ?? [];
    for (let attempt = 0; attempt < 5; attempt++)
      sendIn(course.app, { reference, code: `WRONG-${attempt}` }, {}, 'confirm')();
    expect(note()).toBe(codeNotes.spent.fi);
    course.does({ act: 'identify', how: 'Kävi liikkeessä' });
    expect(note()).toBeUndefined();
  });

  it('for a restriction is lifted only after the person was told', () => {
    const course = new Course(fresh, 'sv');
    course.asks('restriction');
    course.does({ act: 'identify', how: 'Ringde numret i registret' });
    expect(course.view().restriction).toBeUndefined();
    course.sends({ act: 'fulfil', wish: { right: 'restriction', ground: 'claims' } });
    expect(course.view().restriction).toMatchObject({ customer: course.who, letters: [] });
    course.app.clock.now = new Date('2026-12-10T08:00:00Z');
    course.app.state.quota = { ...course.app.state.quota, day: '2026-12-10', mailRecipients: 100 };
    expect(course.lifts('Anspråket är avgjort.')).toMatchObject({
      changed: true,
      letter: { end: 'waiting' },
    });
    expect(course.person()).toMatchObject({ 'Rajoitettu alkaen': today });
    expect(course.view().restriction).toMatchObject({ letters: [{ state: 'waiting' }] });
    course.app.state.quota.mailRecipients = 0;
    daily(course.app);
    expect(course.person()).toEqual(course.before);
    const told = course.mails.find(({ body }) => body.includes('Anspråket är avgjort.'));
    expect(told).toMatchObject({ to: course.email });
    expectMail(told as MailState, 'sv', [restrictionLiftedTexts.subject]);
    expect(course.app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });
});
