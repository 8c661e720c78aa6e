import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { submissionOf, typedCodeOf } from '../../../src/actions/requests/form-answers';
import { confirmPlan, requestPlan, type ItemIds } from '../../../src/actions/requests/form-plan';
import { fieldTitles, languageQuestion, offeredRights, rightChoice } from '../../../src/language/rights-form';
import { languages } from '../../../src/language/text';

const ids: ItemIds = Object.fromEntries(requestPlan.map(({ key }, index) => [key, 100 + index]));

/** A response with these answers, by the names of the questions; others by their words. */
const responseWith = (answers: Record<string, string>) => ({
  response: 'r1',
  at: '2026-03-03T23:30:00+02:00',
  answers: Object.entries(answers).map(([key, text]) => ({
    item: ids[key] ?? 0,
    title: requestPlan.find((item) => item.key === key)?.title ?? key,
    text,
  })),
});
const submitted = (answers: Record<string, string>) => submissionOf(responseWith(answers), ids);

describe('a response of the form', () => {
  it('becomes a request in the chosen language', () => {
    expect(
      submitted({
        language: 'Svenska',
        'sv.right': rightChoice('erasure', 'sv'),
        'sv.name': ' Terhi  Hämäläinen ',
        'sv.email': 'terhi@example.com',
        'sv.phone': '',
        'sv.details': 'rad 1\r\nrad 2',
      }),
    ).toEqual({
      response: 'r1',
      at: '2026-03-03T23:30:00+02:00',
      language: 'sv',
      right: 'erasure',
      name: 'Terhi Hämäläinen',
      email: 'terhi@example.com',
      phone: '',
      organisation: '',
      details: 'rad 1\nrad 2',
    });
  });

  it.each(languages)('knows each right by its choice in %s', (language) => {
    const known = offeredRights.map(
      (right) => submitted({ [`${language}.right`]: rightChoice(right, language) })?.right,
    );
    expect(known).toEqual(offeredRights);
    expect(known).toHaveLength(10);
  });

  it('is nobody’s request when it says nothing, or a language alone', () => {
    expect(submitted({})).toBeUndefined();
    expect(submitted({ language: 'Suomi', 'fi.name': ' ', 'fi.details': '\n' })).toBeUndefined();
  });

  it('keeps unknown choices, own questions of the owner and answers on other pages among the details', () => {
    expect(
      submitted({
        language: 'Suomi',
        'fi.right': 'Kaikki heti',
        'fi.name': 'Aino',
        'sv.name': 'Eino',
        'sv.email': 'eino@example.com',
        Asiakasnumero: '44',
      }),
    ).toMatchObject({
      language: 'fi',
      right: 'other',
      name: 'Aino',
      email: 'eino@example.com',
      details: 'Kaikki heti\n\nNamn: Eino\n\nAsiakasnumero: 44',
    });
  });

  it('is read by the words of its questions where their ids are lost, and in the language of its answers', () => {
    const { answers, ...rest } = responseWith({ 'en.right': rightChoice('access', 'en'), 'en.name': 'Ann' });
    const named = answers.map((answer) => ({ ...answer, item: 7 }));
    expect(submissionOf({ ...rest, answers: named }, {})).toMatchObject({
      language: 'en',
      right: 'access',
      name: 'Ann',
      details: '',
    });
  });

  it('fits its cells whatever was typed, and loses nothing of an answer that is too long for its own', () => {
    const long = `a@example.com${'x'.repeat(40_000)}`;
    const taken = submitted({ language: 'Suomi', 'fi.email': long, 'fi.name': 'A\u0000B\u202eC' });
    expect(taken?.email).toHaveLength(320);
    expect(taken?.email).toMatch(/…$/);
    expect(taken?.details).toBe(`Sähköpostiosoite: ${long}`);
    const twice = submitted({ language: 'Suomi', 'fi.details': long, 'fi.organisation': long });
    expect(twice?.details).toMatch(/… \[Vastaus jatkuu lomakkeella\.\]$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(ids)), fc.string({ unit: 'binary' }))),
        (said) => {
          const made = submitted(Object.fromEntries(said));
          const texts = Object.values(made ?? {});
          expect(texts.every((text) => text.length < 50_000 && !/\p{Surrogate}/u.test(text))).toBe(true);

          expect(texts.every((text) => !/[\u0000-\u0008\u000b-\u001f]/.test(text))).toBe(true);
          expect([made?.name, made?.email].some((text) => text?.includes('\n'))).toBe(false);
        },
      ),
    );
  });
});

describe('a response of the confirmation form', () => {
  const own: ItemIds = Object.fromEntries(confirmPlan.map(({ key }, index) => [key, index]));
  const typed = (reference: string, code: string) =>
    typedCodeOf(
      {
        response: 'r2',
        at: 'x',
        answers: [
          { item: 0, title: '', text: reference },
          { item: 1, title: '', text: code },
        ],
      },
      own,
    );

  it('is a reference and a code, or nothing', () => {
    expect(typed(' id7 ', ' 12\n34 ')).toMatchObject({ reference: 'id7', code: '12 34' });
    expect([typed('', '1'), typed('id7', ' ')]).toEqual([undefined, undefined]);
    expect(typed('id7', '1'.repeat(40_000))?.code).toHaveLength(100);
  });
});

describe('the words of the form', () => {
  it('are never the same for two questions, so that each is known by them', () => {
    const titles = languages.flatMap((language) => Object.values(fieldTitles).map((text) => text[language]));
    expect(new Set([...titles, languageQuestion]).size).toBe(titles.length + 1);
  });
});
