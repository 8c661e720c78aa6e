import { documents } from '../language/documents';
import { formatDate, formatDateTime, say, type Language, type Text } from '../language/text';
import { part, paragraph } from './blocks';
import { type Html, join, markup, nothing, words } from './html';
import { record } from './table';

/** The controller, as it stands at the head of a document. Parts that are not known are empty. */
export interface Controller {
  name: string;
  businessId: string;
  street: string;
  postcode: string;
  city: string;
  email: string;
  phone: string;
  contactPerson: string;
}

/** The supervisory authority to complain to. Parts that are not known are empty. */
export interface Ombudsman {
  name: string;
  visitingAddress: string;
  postalAddress: string;
  phone: string;
  email: string;
  web: string;
  /** The day when somebody last saw to it that these details are right. */
  checkedOn?: number;
}

/** A state of the register's log that has left the house. */
export interface Checkpoint {
  spreadsheetId?: string;
  /** How many entries the log had. */
  size: number;
  /** SHA-256 of the last entry, in hexadecimal. */
  hash: string;
  /** When it was taken, ISO 8601. */
  date: string;
}

/** The head of a document: who sends it, and the day. */
export function sender(controller: Controller, day: number, language: Language): Html {
  const { name, businessId, street, contactPerson, email, phone } = controller;
  const lines = [
    markup`<strong>${name}</strong>`,
    ...known(businessId, words(documents.businessId, language, { id: businessId })),
    ...known(street, markup`${street}`),
    ...known(town(controller), markup`${town(controller)}`),
    ...known(contactPerson, words(documents.contactPerson, language, { name: contactPerson })),
    ...known(email, markup`${email}`),
    ...known(phone, markup`${phone}`),
  ];
  const date = markup`${formatDate(day, language)}`;
  return markup`<header>
<table class="sender" role="presentation"><tbody><tr><td>${join(lines, markup`<br>`)}</td><td>${date}</td></tr></tbody></table>
</header>
`;
}

const isKnown = (value: string): boolean => value.trim() !== '';
const known = (value: string, line: Html): Html[] => (isKnown(value) ? [line] : []);
const town = ({ postcode, city }: Controller): string => [postcode, city].filter(isKnown).join(' ');

/** The head of a document as plain text, line by line. */
export function senderLines(controller: Controller, language: Language): string[] {
  const { name, businessId, street, contactPerson, email, phone } = controller;
  return [
    name,
    isKnown(businessId) ? say(documents.businessId, language, { id: businessId }) : '',
    street,
    town(controller),
    isKnown(contactPerson) ? say(documents.contactPerson, language, { name: contactPerson }) : '',
    email,
    phone,
  ].filter(isKnown);
}

/** The ways to reach the controller; its name where it gives none. */
export function contactWays(controller: Controller): string[] {
  const { email, phone, street, name } = controller;
  const address = [street, town(controller)].filter(isKnown).join(', ');
  const ways = [email, phone, address].filter(isKnown);
  return ways.length > 0 ? ways : [name];
}

/** How to reach the controller, in one line. */
export const contact = (controller: Controller): Html =>
  join(
    contactWays(controller).map((way) => markup`${way}`),
    markup`, `,
  );

/** The remedies that every answer names: the controller itself, the Ombudsman, a court (GDPR Articles 12(4), 15(1)(f)). */
export function complaint(controller: Controller, ombudsman: Ombudsman, language: Language): Html {
  return part(documents.complaintTitle, language, [
    paragraph(words(documents.complaintFirstUs, language, { contact: contact(controller) })),
    paragraph(words(documents.complaintOmbudsman, language)),
    ombudsmanDetails(ombudsman, language),
    paragraph(words(documents.complaintCourt, language)),
  ]);
}

/** The ways to reach the Ombudsman, as far as they are known. */
export function ombudsmanFields(ombudsman: Ombudsman): { title: Text; value: string }[] {
  return [
    { title: documents.visitingAddress, value: ombudsman.visitingAddress },
    { title: documents.postalAddress, value: ombudsman.postalAddress },
    { title: documents.phone, value: ombudsman.phone },
    { title: documents.email, value: ombudsman.email },
    { title: documents.web, value: ombudsman.web },
  ].filter(({ value }) => isKnown(value));
}

function ombudsmanDetails(ombudsman: Ombudsman, language: Language): Html {
  const { name, checkedOn } = ombudsman;
  const fields = ombudsmanFields(ombudsman).map(({ title, value }) => ({
    title: words(title, language),
    value: markup`${value}`,
  }));
  const checked =
    checkedOn === undefined
      ? nothing
      : markup`<p class="note">${words(documents.checkedOn, language, { date: formatDate(checkedOn, language) })}</p>\n`;
  return markup`<h3>${name}</h3>\n${record(fields)}${checked}`;
}

/** The figures of a checkpoint, as a table. */
export function checkpointRecord({ spreadsheetId, size, hash, date }: Checkpoint, language: Language): Html {
  const id = {
    title: documents.spreadsheetId,
    value: markup`<span class="hash">${spreadsheetId ?? ''}</span>`,
  };
  const fields = [
    ...(spreadsheetId === undefined ? [] : [id]),
    { title: documents.logSize, value: markup`${size}` },
    { title: documents.logHash, value: markup`<span class="hash">${hash}</span>` },
    { title: documents.logDate, value: markup`${formatDateTime(date, language)}` },
  ];
  return record(fields.map(({ title, value }) => ({ title: words(title, language), value })));
}
