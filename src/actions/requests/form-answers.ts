import {
  answerNotes,
  fieldTitles,
  formFields,
  languageChoices,
  languageQuestion,
  offeredRights,
  rightChoice,
  type FormField,
} from '../../language/rights-form';
import { languages, say, type Language } from '../../language/text';
import type { Right } from '../../register/request';
import type { ItemIds } from './form-plan';

/** A request as somebody sent it in by the form. */
export interface Submission {
  /** Id of the form's response, by which it is taken only once. */
  response: string;
  /** ISO 8601 with the offset of the register's time zone. */
  at: string;
  language: Language;
  right: Right;
  name: string;
  email: string;
  phone: string;
  organisation: string;
  details: string;
}

/** A confirmation code as somebody typed it. */
export interface TypedCode {
  response: string;
  at: string;
  reference: string;
  code: string;
}

/** A response as a form gives it: the answers by item, each with the words of its question. */
export interface FormResponse {
  response: string;
  at: string;
  answers: readonly { item: number; title: string; text: string }[];
}

/** The longest answers that are what was asked for; what is longer stands among the details as a whole. */
const LONGEST = { name: 300, email: 320, phone: 300, organisation: 300, code: 100 };
/** Room for everything else in one cell, which takes 50,000 characters. */
const LONGEST_DETAILS = 45_000;

type Fields = Partial<Record<FormField, string>>;

/**
 * What a response asks for; `undefined` when it says nothing. Nothing that was answered is lost: unknown choices, answers to the
 * owner's own questions and answers on pages of other languages stand among the details.
 */
export function submissionOf({ response, at, answers }: FormResponse, ids: ItemIds): Submission | undefined {
  const placeOf = placesBy(ids);
  const pages: Record<Language, Fields> = { fi: {}, sv: {}, en: {} };
  const others: string[] = [];
  let chosen = '';
  for (const { item, title, text } of answers) {
    const answer = cleaned(text);
    if (answer === '') continue;
    const place = placeOf(item, title);
    if (place === 'language') chosen = answer;
    else if (place) pages[place.language][place.field] = answer;
    else others.push(`${cleaned(title)}: ${answer}`);
  }
  const language = languageOf(chosen, pages);
  const { fields, left } = joined(pages, language);
  if (Object.keys(fields).length === 0 && others.length === 0) return undefined;
  const right = rightOf(fields.right ?? '');
  const more = [...(right === undefined ? [fields.right ?? ''] : []), ...left, ...others];
  return { response, at, language, right: right ?? 'other', ...contents(fields, more, language) };
}

/** The reference and code of a response; `undefined` when one of them is missing. */
export function typedCodeOf({ response, at, answers }: FormResponse, ids: ItemIds): TypedCode | undefined {
  const answer = (key: string) =>
    oneLine(cleaned(answers.find(({ item }) => item === ids[key])?.text ?? '')).slice(0, LONGEST.code);
  const [reference, code] = [answer('reference'), answer('code')];
  return reference === '' || code === '' ? undefined : { response, at, reference, code };
}

interface Place {
  language: Language;
  field: FormField;
}

/** Which question an answer belongs to: by the item's id, or by its words where the id is not known. */
function placesBy(ids: ItemIds): (item: number, title: string) => Place | 'language' | undefined {
  const places = new Map<number | string, Place | 'language'>([[languageQuestion, 'language']]);
  for (const language of languages)
    for (const field of formFields) places.set(fieldTitles[field][language], { language, field });
  if (ids['language'] !== undefined) places.set(ids['language'], 'language');
  for (const language of languages)
    for (const field of formFields) {
      const id = ids[`${language}.${field}`];
      if (id !== undefined) places.set(id, { language, field });
    }
  return (item, title) => places.get(item) ?? places.get(title);
}

/** The language that was chosen, else that of the page with the most answers. */
function languageOf(chosen: string, pages: Record<Language, Fields>): Language {
  const answered = (language: Language) => Object.keys(pages[language]).length;
  const fullest = [...languages].sort((a, b) => answered(b) - answered(a))[0] as Language;
  return languages.find((language) => languageChoices[language] === chosen) ?? fullest;
}

/** The answers of the language's page, those of other pages where it has none, and what is left of these. */
function joined(pages: Record<Language, Fields>, first: Language): { fields: Fields; left: string[] } {
  const fields: Fields = { ...pages[first] };
  const left: string[] = [];
  for (const language of languages.filter((each) => each !== first))
    for (const field of formFields) {
      const answer = pages[language][field];
      if (answer === undefined || answer === fields[field]) continue;
      if (fields[field] === undefined) fields[field] = answer;
      else left.push(`${fieldTitles[field][language]}: ${answer}`);
    }
  return { fields, left };
}

const rights = new Map<string, Right>(
  languages.flatMap((language) => offeredRights.map((right) => [rightChoice(right, language), right])),
);

/** `other` for nothing; `undefined` for words that are no choice of ours. */
const rightOf = (choice: string): Right | undefined => (choice === '' ? 'other' : rights.get(choice));

function contents(
  fields: Fields,
  more: readonly string[],
  language: Language,
): Pick<Submission, 'name' | 'email' | 'phone' | 'organisation' | 'details'> {
  const long: string[] = [];
  const short = (field: 'name' | 'email' | 'phone' | 'organisation'): string => {
    const text = oneLine(fields[field] ?? '');
    if (text.length <= LONGEST[field]) return text;
    long.push(`${fieldTitles[field][language]}: ${text}`);
    return `${whole(text.slice(0, LONGEST[field] - 1))}…`;
  };
  const [name, email, phone, organisation] = [
    short('name'),
    short('email'),
    short('phone'),
    short('organisation'),
  ];
  const details = [fields.details ?? '', ...more, ...long].filter(Boolean).join('\n\n');
  return { name, email, phone, organisation, details: bounded(details, language) };
}

const bounded = (text: string, language: Language): string =>
  text.length <= LONGEST_DETAILS
    ? text
    : `${whole(text.slice(0, LONGEST_DETAILS))}… ${say(answerNotes.cut, language)}`;

/** Text without half characters and control characters, which a cell or a mail could not bear; line breaks stay. */
const cleaned = (text: string): string =>
  whole(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .trim();

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Halves of characters that a cut, or a hostile sender, left behind become the replacement character. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
