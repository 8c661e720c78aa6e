import { drawNotice } from '../../../src/documents/notice/draw';
import { noticePlain, type Notice } from '../../../src/documents/notice/model';
import type { Language } from '../../../src/language/text';
import type { NoticePart } from '../../../src/register/notice/parts';
import type { NoticeFacts } from '../../../src/documents/notice/facts';
import { fullFacts } from '../notice/samples';
import { TODAY } from '../samples';

/** A register of which a notice has every part. */
export const wholeFacts: NoticeFacts = {
  ...fullFacts,
  jointControllers: 'Yhdessä Myymälät Oy, Katu 1, Turku',
  representative: 'Edustaja Nordic AB, Stockholm',
};

/** Nobody outside the EEA, so that what a test says of transfers stands alone. */
const inside = fullFacts.recipients.map((each) => ({ ...each, country: 'Suomi', isOutside: false }));

/** The notice of the full register, all of whose recipients are in Finland, with the words of one section replaced, as plain text. */
export function withSection(language: Language, part: NoticePart, ...texts: readonly string[]): string {
  const full: Notice = drawNotice({ ...fullFacts, recipients: inside }, language, {
    day: TODAY,
    version: '4',
  });
  const blocks = texts.map((text) =>
    text.startsWith('- ')
      ? { kind: 'list' as const, items: [text.slice(2)] }
      : { kind: 'paragraph' as const, text },
  );
  const sections = full.sections.map((section) => (section.part === part ? { ...section, blocks } : section));
  return noticePlain({ ...full, sections });
}
