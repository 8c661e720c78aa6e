import { breachRegister as texts, authorityStates, peopleStates } from '../../language/breaches';
import { choiceText } from '../../language/choices';
import { tabTexts } from '../../language/tabs';
import { formatDate, formatDateTime, type Language, type Text } from '../../language/text';
import type { ColumnKey } from '../../workbook/tabs';
import { opening, paragraph } from '../blocks';
import { join, markup, words, type Html } from '../html';
import { page } from '../page';
import { sender, type Controller } from '../parties';
import { record } from '../table';
import type { BreachTold } from './facts';

/** All breaches, as they are shown to an authority (GDPR Art. 33(5)). */
export interface BreachRegister {
  language: Language;
  day: number;
  controller: Controller;
  registerName: string;
  /** The oldest first. */
  breaches: readonly BreachTold[];
}

/** The register of breaches as one HTML file. */
export function breachRegisterHtml(register: BreachRegister): string {
  const { language, controller, day, breaches, registerName } = register;
  const name = registerName === '' ? [] : [paragraph(markup`${registerName}`)];
  const parts =
    breaches.length === 0
      ? [paragraph(words(texts.none, language))]
      : breaches.map((breach) => breachPart(breach, language));
  const head = markup`${opening(texts.title, texts.lead, language)}${name}`;
  const body = [sender(controller, day, language), markup`<main>\n${head}${parts}</main>\n`];
  return page({ language, title: texts.title, body });
}

type Field = [column: ColumnKey<'breaches'>, value: Html | undefined];

/** One breach with everything that is known of it; what is blank is left out, but for what the law asks to be written down. */
function breachPart(breach: BreachTold, language: Language): Html {
  const known = fieldsOf(breach, language).flatMap(([column, value]) =>
    value === undefined ? [] : [{ title: words(tabTexts.breaches.columns[column].title, language), value }],
  );
  const state = (text: Text, value: Text) => ({
    title: words(text, language),
    value: words(value, language),
  });
  const states = [
    state(texts.authority, authorityStates[breach.authority]),
    state(texts.people, peopleStates[breach.people]),
  ];
  const title = words(texts.breach, language, { id: breach.id });
  return markup`<section>\n<h2>${title}</h2>\n${record([...known, ...states])}</section>\n`;
}

/** Of every breach the facts, its effects and what was done are documented, and it shows where they are missing. */
function fieldsOf(breach: BreachTold, language: Language): Field[] {
  const moment = (serial: number | undefined) =>
    serial === undefined ? undefined : markup`${formatDateTime(serial, language)}`;
  const text = (value: string) => (value === '' ? undefined : markup`${value}`);
  const needed = (value: string) => text(value) ?? words(texts.missing, language);
  const list = (set: 'breachNature' | 'breachCircumstance', keys: readonly string[]) =>
    keys.length === 0
      ? undefined
      : join(
          keys.map((key) => markup`${choiceText(set, key, language)}`),
          markup`<br>`,
        );
  const choice = (set: 'risk' | 'breachException', key: string | undefined) =>
    key === undefined ? undefined : markup`${choiceText(set, key, language)}`;
  return [
    ['awareAt', moment(breach.awareAt) ?? words(texts.missing, language)],
    ['description', needed(breach.description)],
    ['nature', list('breachNature', breach.natures)],
    ['kinds', text(breach.kinds)],
    ['numbers', text(breach.numbers)],
    ['consequences', needed(breach.consequences)],
    ['measures', needed(breach.measures)],
    ['circumstances', list('breachCircumstance', breach.circumstances)],
    ['risk', choice('risk', breach.risk)],
    ['riskReasons', text(breach.riskReasons)],
    ['toldAuthorityAt', moment(breach.toldAuthorityAt)],
    ['reasonsForDelay', text(breach.reasonsForDelay)],
    ['toldPeopleAt', moment(breach.toldPeopleAt)],
    ['exception', choice('breachException', breach.exception)],
    ['exceptionReasons', text(breach.exceptionReasons)],
    [
      'closedOn',
      breach.closedOn === undefined ? undefined : markup`${formatDate(breach.closedOn, language)}`,
    ],
  ];
}
