import { choiceText } from '../../language/choices';
import { noticeContents as texts, sourceTexts, websiteTexts } from '../../language/notice/contents';
import { noticeTitles } from '../../language/notice/titles';
import { inDefaultWords } from '../../language/defaultWords';
import { documents, legalBases, recipientRoles } from '../../language/documents';
import { categoryTexts, periodText } from '../../language/register';
import { formatDate, languages, say, type Language, type Text, type TextValues } from '../../language/text';
import { neededParts, type NoticePart } from '../../register/notice/parts';
import { contactWays, ombudsmanFields } from '../parties';
import { textFor } from '../blocks';
import { areTransfersKnown, conditionHolds, haveSigned, keepsIp, toldRules } from './conditions';
import type { NoticeFacts } from './facts';
import { versionLine, type Notice, type NoticeBlock } from './model';
import { rightsBlocks } from './rights';
import { writtenBlocks } from './written';

/** Which text a notice is: a draft of a day, or a version published on one. */
export interface NoticeEdition {
  /** Serial day. */
  day: number;
  /** Absent for a draft. */
  version?: string;
}

/** What the blocks of a part are drawn from. */
export interface Drawing {
  facts: NoticeFacts;
  language: Language;
  edition: NoticeEdition;
}

/**
 * The privacy notice of a register: every part that it needs, in one language. The owner's own words for a part stand below what is
 * drawn up, never in its place, so that nothing that the law asks for is lost by them.
 */
export function drawNotice(facts: NoticeFacts, language: Language, edition: NoticeEdition): Notice {
  const drawing = { facts, language, edition };
  return {
    language,
    version: edition.version ?? '',
    ...(edition.version !== undefined && { publishedOn: edition.day }),
    day: edition.day,
    registerName: facts.registerName,
    controller: facts.controller,
    sections: neededParts(conditionHolds(facts)).map((part) => sectionOf(part, drawing)),
  };
}

function sectionOf(part: NoticePart, drawing: Drawing): Notice['sections'][number] {
  const { facts, language } = drawing;
  const own = facts.ownTexts.find((each) => each.part === part)?.text;
  // Words that are not written in this language stand in the first one in which they are: nobody is told less.
  const written = own ? ([language, ...languages].map((each) => own[each]).find(Boolean) ?? '') : '';
  if (part === 'other') {
    const [title = '', ...rest] = written.split('\n');
    const shown = title.trim() || say(noticeTitles.other, language);
    return { part, title: shown, blocks: writtenBlocks(rest.join('\n')) };
  }
  const blocks = [...drawn(part, drawing), ...writtenBlocks(written)];
  return { part, title: say(noticeTitles[part], language), blocks };
}

function drawn(part: Exclude<NoticePart, 'other'>, drawing: Drawing): NoticeBlock[] {
  const draw = blocksOf[part as keyof typeof blocksOf];
  return draw ? draw(drawing) : rightsBlocks(part, drawing);
}

/** A paragraph of the register's words. */
export const said = (text: Text, language: Language, values: TextValues = {}): NoticeBlock => ({
  kind: 'paragraph',
  text: say(text, language, values),
});

/** A list; nothing where there is nothing to list. */
export const listed = (items: readonly string[]): NoticeBlock[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** A table with headings of the register. */
const tabled = (titles: readonly Text[], rows: readonly string[][], language: Language): NoticeBlock[] => [
  { kind: 'table', columns: titles.map((title) => say(title, language)), rows },
];

const blocksOf = {
  controller: controllerBlocks,
  jointControllers: ({ facts }: Drawing) => writtenBlocks(facts.jointControllers),
  representative: ({ facts }: Drawing) => writtenBlocks(facts.representative),
  officer: ({ facts }: Drawing) => writtenBlocks(facts.officer),
  purposes: purposeBlocks,
  legitimateInterests: interestBlocks,
  subjects: ({ language }: Drawing) => [said(texts.subjects, language)],
  data: dataBlocks,
  sources: ({ facts, language }: Drawing) => [
    said(texts.sourcesIntro, language),
    ...listed(facts.sources.map((source) => say(sourceTexts[source], language))),
  ],
  provision: provisionBlocks,
  recipients: recipientBlocks,
  transfers: transferBlocks,
  retention: retentionBlocks,
  materials: ({ language }: Drawing) => [said(texts.materials, language)],
  protection: protectionBlocks,
  website: websiteBlocks,
  automatedDecisions: ({ facts, language }: Drawing) =>
    facts.automatedDecisions === ''
      ? [said(texts.automatedNone, language)]
      : [...writtenBlocks(facts.automatedDecisions), said(texts.automatedRights, language)],
  complaint: complaintBlocks,
  changes: ({ facts, language, edition }: Drawing) => {
    const head = { language, version: edition.version ?? '', day: edition.day };
    const version = versionLine({
      ...head,
      registerName: facts.registerName,
      controller: facts.controller,
      sections: [],
      ...(edition.version !== undefined && { publishedOn: edition.day }),
    });
    return [said(texts.changesIntro, language, { version })];
  },
} satisfies Partial<Record<NoticePart, (drawing: Drawing) => NoticeBlock[]>>;

function controllerBlocks({ facts: { controller, registerName }, language }: Drawing): NoticeBlock[] {
  const { name, businessId, street, postcode, city, email, phone, contactPerson } = controller;
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const fields = [
    { title: texts.businessId, value: businessId },
    { title: texts.address, value: address },
    { title: texts.email, value: email },
    { title: texts.phone, value: phone },
  ].filter(({ value }) => value !== '');
  const lines = fields.map(({ title, value }) =>
    say(texts.field, language, { title: say(title, language), value }),
  );
  return [
    said(texts.controllerIs, language, { name }),
    ...(registerName === '' ? [] : [said(texts.registerIs, language, { name: registerName })]),
    ...(contactPerson === '' ? [] : [said(texts.contactIs, language, { name: contactPerson })]),
    ...(lines.length > 0 ? [said(texts.contactBy, language), ...listed(lines)] : []),
  ];
}

function purposeBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const titles = new Map(facts.data.map(({ key, title }) => [key, title[language]]));
  const rows = facts.purposes.map(({ title, basis, columns }) => {
    const told = columns?.flatMap((key) => titles.get(key) ?? []);
    const data = told && told.length > 0 ? told.join(', ') : say(texts.allData, language);
    return [title[language], basis === '' ? '' : say(legalBases[basis], language), data];
  });
  const headings = [texts.purpose, texts.basis, texts.dataUsed];
  return [said(texts.purposesIntro, language), ...tabled(headings, rows, language)];
}

function interestBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const lines = facts.purposes
    .filter(({ basis, legitimateInterest }) => basis === 'legitimateInterest' && legitimateInterest !== '')
    .map(({ title, legitimateInterest: interest }) =>
      say(texts.interest, language, {
        purpose: title[language],
        interest: inDefaultWords(interest, language),
      }),
    );
  return [said(texts.interestsIntro, language), ...listed(lines), said(texts.interestsBalanced, language)];
}

function dataBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const groups = new Map<string, Set<string>>();
  for (const { category, title } of facts.data) {
    const group = say(category === 'own' ? texts.ownData : categoryTexts[category], language);
    groups.set(group, (groups.get(group) ?? new Set()).add(title[language]));
  }
  const rows = [
    ...[...groups].map(([group, titles]) => [group, [...titles].join(', ')]),
    ...[
      [texts.consentsKind, texts.consentsData],
      [texts.requestsKind, texts.requestsData],
      [texts.disclosuresKind, texts.disclosuresData],
    ].map((pair) => pair.map((text) => say(text, language))),
  ];
  return [said(texts.dataIntro, language), ...tabled([texts.dataKind, texts.dataUsed], rows, language)];
}

function provisionBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const rests = (...bases: string[]) => facts.purposes.some(({ basis }) => bases.includes(basis));
  return [
    ...(rests('contract') ? [said(texts.provisionContract, language)] : []),
    ...(rests('legalObligation') ? [said(texts.provisionLaw, language)] : []),
    ...(rests('consent') ? [said(texts.provisionConsent, language)] : []),
    said(texts.provisionOther, language),
  ];
}

function recipientBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const { recipients } = facts;
  const rows = recipients.map(({ name, role, purpose, country }) => {
    const text = textFor(recipientRoles, role);
    return [name, text ? say(text, language) : role, purpose, inDefaultWords(country, language)];
  });
  const headings = [texts.recipient, texts.role, texts.why, texts.country];
  return [
    ...(rows.length === 0
      ? [said(texts.recipientsNone, language)]
      : [said(texts.recipientsIntro, language), ...tabled(headings, rows, language)]),
    ...(recipients.some(({ role }) => role === 'processor') ? [said(texts.processors, language)] : []),
    said(texts.authorities, language),
  ];
}

function transferBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const rows = facts.recipients
    .filter(({ isOutside }) => isOutside)
    .map(({ name, country, safeguard }) => [name, inDefaultWords(country, language), safeguard]);
  const unknown = areTransfersKnown(facts) ? [] : [said(documents.transfersUnknown, language)];
  if (rows.length === 0) return unknown.length > 0 ? unknown : [said(texts.transfersNone, language)];
  const headings = [texts.recipient, texts.country, texts.safeguard];
  return [said(texts.transfersIntro, language), ...tabled(headings, rows, language), ...unknown];
}

function retentionBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const rows = toldRules(facts).map((rule) => [
    choiceText('recordKind', rule.kind, language),
    periodText(rule, language),
    inDefaultWords(rule.ground, language),
    say(rule.after === 'anonymise' ? texts.anonymisedAfter : texts.erasedAfter, language),
  ]);
  const headings = [texts.dataUsed, texts.kept, texts.ground, texts.afterwards];
  return [
    said(texts.retentionIntro, language),
    ...tabled(headings, rows, language),
    said(texts.retentionHolds, language),
  ];
}

function protectionBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const { staff, securityMeasures, isAccessInDoubt } = facts;
  return [
    ...(staff.persons > 0 && !isAccessInDoubt ? [said(texts.access, language)] : []),
    said(texts.protection, language),
    ...(haveSigned(staff) && !isAccessInDoubt ? [said(texts.undertakings, language)] : []),
    ...writtenBlocks(securityMeasures),
  ];
}

function websiteBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const rule = facts.rules.find(({ kind }) => kind === 'ipAddress');
  const ip = rule
    ? say(texts.ipKept, language, { period: periodText(rule, language) })
    : say(texts.ipAddress, language);
  const lines = [
    ...(keepsIp(facts) ? [ip] : []),
    ...facts.websiteData.map((kind) => say(websiteTexts[kind], language)),
  ];
  const asksLeave = facts.websiteData.includes('cookies');
  return [
    said(texts.websiteIntro, language),
    ...listed(lines),
    ...(asksLeave ? [said(texts.cookieConsent, language)] : []),
  ];
}

function complaintBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const ombudsman = facts.ombudsman[language];
  const { checkedOn } = ombudsman;
  const lines = ombudsmanFields(ombudsman).map(({ title, value }) =>
    say(texts.field, language, { title: say(title, language), value }),
  );
  return [
    said(documents.complaintFirstUs, language, { contact: contactWays(facts.controller).join(', ') }),
    said(documents.complaintOmbudsman, language),
    { kind: 'paragraph', text: ombudsman.name },
    ...listed(lines),
    ...(checkedOn === undefined
      ? []
      : [said(documents.checkedOn, language, { date: formatDate(checkedOn, language) })]),
    said(documents.complaintCourt, language),
  ];
}
