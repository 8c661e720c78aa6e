import { documents } from '../../language/documents';
import { letterTexts, receivedTexts } from '../../language/letters/common';
import { formatDate, type Language, type Text } from '../../language/text';
import { contactWays, ombudsmanFields } from '../parties';
import type { LetterHead, RequestTold } from './facts';
import { mailSubject } from './mail';
import { oneLine, penFor, points, type Letter } from './writing';

/** The subject with the reference, and the paragraphs of a letter from the controller to a person, with the remedies or without. */
export function letterTo(
  head: LetterHead,
  name: string,
  subject: Text,
  body: readonly string[],
  { withRemedies = false, contactText = letterTexts.contact as Text } = {},
): Letter {
  const { language, controller } = head;
  const write = penFor(language).say;
  const signature = `${write(letterTexts.regards)}\n${write(plain, { text: controller.name })}`;
  const after = [contactParagraph(head, contactText), ...(withRemedies ? remedies(head) : []), signature];
  return letterOf(head, subject, [greeting(name, language), ...body, ...after]);
}

/** A letter of these paragraphs and no others. */
export function letterOf(
  { language, reference }: LetterHead,
  subject: Text,
  paragraphs: readonly string[],
): Letter {
  const write = penFor(language).say;
  const named = reference.trim() === '' ? subject : letterTexts.subjectWithReference;
  return {
    subject: mailSubject(write(named, { subject: write(subject), reference })),
    text: paragraphs.join('\n\n'),
  };
}

/** A value on its own, cleaned as every value is. */
const plain: Text = { fi: '{text}', sv: '{text}', en: '{text}' };

/** Longest name to greet by, in characters. */
const LONGEST_NAME = 80;

/**
 * A letter may go to whatever address somebody typed, with whatever name: only what can be a name is repeated in it, so
 * that nobody can make the register send out addresses of pages or messages of his own.
 */
function greeting(name: string, language: Language): string {
  const write = penFor(language).say;
  const isName =
    /\p{L}/u.test(name) && !/[:/@<>{}[\]\\]|www|\.\p{L}{2}/iu.test(name) && name.length <= LONGEST_NAME;
  const greetable = isName ? oneLine(name) : '';
  return greetable === ''
    ? write(letterTexts.greetingUnnamed)
    : write(letterTexts.greeting, { name: greetable });
}

function contactParagraph({ language, controller, reference }: LetterHead, text: Text): string {
  const write = penFor(language).say;
  const contact = write(text, { contact: contactWays(controller).join(', ') });
  return reference.trim() === '' ? contact : `${contact} ${write(letterTexts.quoteReference, { reference })}`;
}

/** The sentence that says what was asked for and when it came. */
export function received(
  { language }: LetterHead,
  { right, receivedOn }: Pick<RequestTold, 'right' | 'receivedOn'>,
): string {
  return penFor(language).say(receivedTexts[right], { date: formatDate(receivedOn, language) });
}

/** The remedies against a decision: the Ombudsman with the address, a court (GDPR Art. 12(4), 77, 79). */
function remedies({ language, ombudsman }: LetterHead): string[] {
  const { say, heading } = penFor(language);
  const details = ombudsmanFields(ombudsman).map(({ title, value }) =>
    say(letterTexts.ombudsmanDetail, { title: say(title), value }),
  );
  return [
    heading(documents.complaintTitle),
    say(documents.complaintOmbudsman),
    ...points([say(plain, { text: ombudsman.name }), ...details]),
    say(documents.complaintCourt),
  ];
}
