import { finding, placed, sectionsOn } from '../finding';
import type { Check, Finding } from '../model';
import { folded, saysAny, says, wordsSaid, type Folded } from '../pattern';
import type { NoticeFacts } from '../../notice/facts';
import { duties } from '../../../register/notice/lint';
import { neededParts, noticeParts, type NoticePart } from '../../../register/notice/parts';
import { conditionHolds } from '../../notice/conditions';
import { isTold } from '../told';
import { applies } from './duties';
import { bareName, names, namesIn } from '../names';
import { stemOf } from './stems';

/** A check with a register. */
export interface RegisterCheck extends Check {
  facts: NoticeFacts;
}

/** Whether the notice tells what the register is and does: who keeps it, whose data it shares with whom, and nothing that it does not. */
export function registerCheck(check: Check): Finding[] {
  const { facts } = check;
  if (!facts) return [];
  const both: RegisterCheck = { ...check, facts };
  return [
    ...controller(both),
    ...partsOfOwn(both),
    ...recipients(both),
    ...automated(both),
    ...changes(both),
  ];
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^358/, '0');

function controller({ text, facts: { controller: own } }: RegisterCheck): Finding[] {
  const raw = [
    ...text.sections.map(({ heading }) => heading),
    ...text.passages.map((each) => each.text),
  ].join('\n');
  const [place] = sectionsOn(text, 'controller');
  const at = place ? { section: place } : {};
  const isNamed = own.name.trim() === '' || folded(raw).includes(folded(own.name).trimEnd());
  const ways = [own.email.trim().toLowerCase(), digits(own.phone)].filter((way) => way !== '');
  const isReached =
    ways.length === 0 || ways.some((way) => raw.toLowerCase().includes(way) || digits(raw).includes(way));
  return [
    ...(isNamed ? [] : [finding('controllerDiffers', 'controller', at, own.name)]),
    ...(isReached
      ? []
      : [finding('contactDiffers', 'controller', at, [own.email, own.phone].filter(Boolean).join(', '))]),
  ];
}

/** Parts that this register needs, and of which a text alone cannot tell. */
function partsOfOwn(check: RegisterCheck): Finding[] {
  const { facts } = check;
  return neededParts(conditionHolds(facts)).flatMap((part) => {
    const isKnown = part === 'other' || (duties[part] !== undefined && applies(check, duties[part].when));
    if (isKnown || (isTold(check, part) && isNamedHere(check, part))) return [];
    return [{ ...finding('partNotTold', part, {}, part), articles: noticeParts[part].articles.slice(0, 1) }];
  });
}

const NAMES = ['jointControllers', 'representative', 'officer'] as const;

/** Whether who stands in the settings is named: the owner's text there begins with a name. */
function isNamedHere({ text, facts }: RegisterCheck, part: NoticePart): boolean {
  const key = NAMES.find((each) => each === part);
  const [name = ''] = key ? facts[key].split(/[,;.(\n]/) : [];
  const words = folded(name).trim().split(' ').slice(0, LONGEST_NAME);
  return text.all.includes(` ${words.join(' ')}`);
}

const LONGEST_NAME = 3;

/** The register tells customers before it uses their data for something new (Art. 13(3)); a version alone does not promise that. */
const changes = ({ text, words }: RegisterCheck): Finding[] =>
  placed(text).some(({ sentence }) => saysAny(sentence.folded, words.changesTold))
    ? []
    : [{ ...finding('partNotTold', 'changes', {}, 'changes'), articles: ['13(3)'], severity: 'hint' }];

function recipients(check: RegisterCheck): Finding[] {
  const { text, facts } = check;
  const told = facts.recipients.filter(({ name }) => name.trim() !== '');
  const all = [text.all, ...text.sections.map(({ heading }) => folded(heading))].join('');
  const untold = told.filter(({ name }) => !names(all, name));
  const abroad = told.filter(
    ({ country, isOutside, name }) =>
      isOutside && country.trim() !== '' && names(all, name) && !isNamed(all, country),
  );
  const [section] = sectionsOn(text, 'recipients');
  return [
    ...untold.map(({ name }) => finding('recipientNotTold', 'recipients', section ? { section } : {}, name)),
    ...abroad.map(({ name, country }) => finding('transferNotTold', 'transfers', {}, `${name} (${country})`)),
    ...strangers(check),
  ];
}

const isNamed = (all: Folded, country: string): boolean =>
  folded(country)
    .trim()
    .split(' ')
    .every((word) => all.includes(` ${stemOf(word)}`));

function strangers({ text, facts }: RegisterCheck): Finding[] {
  const known = facts.recipients.map(({ name, purpose, safeguard }) =>
    folded([name, purpose, safeguard].join(' ')),
  );
  const told = new Set([bareName(facts.controller.name)]);
  const isOurs = (name: string) =>
    told.has(bareName(name)) ||
    known.some((each) => names(each, name) || bareName(name).startsWith(each.trimEnd()));
  return placed(text).flatMap(({ section, sentence }) => {
    if (!section.parts.has('recipients')) return [];
    return namesIn(sentence.text)
      .filter((name) => !isOurs(name))
      .map((name) => {
        told.add(bareName(name));
        return finding('recipientUnknown', 'recipients', { section, sentence }, name);
      });
  });
}

/** A notice that denies what the register does, or tells of what it does not. */
function automated({ text, words, facts }: RegisterCheck): Finding[] {
  const spoken = placed(text).filter(({ sentence }) => saysAny(sentence.folded, words.automated));
  const denied = spoken.find(
    ({ section, sentence }) =>
      section.parts.has('automatedDecisions') && saysAny(sentence.folded, words.none),
  );
  const told = spoken.find(
    ({ section, sentence }) =>
      section.parts.has('automatedDecisions') && !saysAny(sentence.folded, words.none),
  );
  const isMade = facts.automatedDecisions.trim() !== '';
  // Who makes no decisions may still profile; what a denial is explained with is no affirmation.
  const profiled = spoken.find(({ sentence }) => saysAny(sentence.folded, words.profiled));
  const wrong = isMade ? (told ? undefined : denied) : denied ? profiled : (told ?? profiled);
  if (!wrong) return [];
  const pattern = words.automated.find((each) => says(wrong.sentence.folded, each)) as string;
  return [finding('automatedDiffers', 'automatedDecisions', wrong, wordsSaid(wrong.sentence.text, pattern))];
}
