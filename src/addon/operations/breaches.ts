import { assessBreach } from '../../actions/breaches/assess';
import { breachDraft, breachJson, breachRegister, type BreachDraft } from '../../actions/breaches/documents';
import { keepBreachFiles, type BreachDocument } from '../../actions/breaches/files';
import { breachList } from '../../actions/breaches/list';
import { recordBreach } from '../../actions/breaches/record';
import { closeBreach, tellBreach, toldOfBreach, type ToldOfBreach } from '../../actions/breaches/tell';
import { breachRegisterHtml, type BreachRegister } from '../../documents/breach/register';
import { safeFileName } from '../../documents/file-name';
import { letterHtml, letterPlain } from '../../documents/letter';
import { breachRegister as texts } from '../../language/breaches';
import { formatDate, languages, say } from '../../language/text';
import { breachExceptions } from '../../register/breach';
import { breachNatures, circumstanceKeys } from '../../register/breachRisk';
import { isoDate } from '../../register/calendar';
import { choices } from '../../workbook/choices';
import { typedMoment } from '../../workbook/codec';
import type { BreachFilesView, BreachOperations } from '../breach-protocol';
import { keepFiles, type NewFile } from '../services/files';
import { isoMinute, list, oneOf, optional, record, text } from '../shapes';
import { breachView } from '../views/breaches';
import type { Desk, Services } from './desk';
import { rowId } from './orders';

const LONGEST_TEXT = 10_000;
const LONGEST_STAMP = 100;
const words = text(LONGEST_TEXT, { blank: true });
const aBreach = record({ breach: rowId });

const answers = record({
  ...{ description: words, kinds: words, numbers: words, consequences: words, measures: words },
  ...{ contact: words, riskReasons: words, exceptionReasons: words },
  natures: list(oneOf(breachNatures), breachNatures.length),
  circumstances: list(oneOf(circumstanceKeys), circumstanceKeys.length),
  risk: optional(oneOf(choices.risk)),
  exception: optional(oneOf(breachExceptions)),
});

/** The register of breaches. */
export const breaches: Services<keyof BreachOperations> = {
  breachList: {
    shape: record({}),
    run: ({ register, language }) => ({
      breaches: register.ask(breachList).map((breach) => breachView(breach, language)),
    }),
  },
  recordBreach: {
    shape: record({ awareAt: isoMinute, description: text(LONGEST_TEXT), kinds: words, numbers: words }),
    run: ({ register }, { awareAt, ...noticed }) => {
      const moment = typedMoment(awareAt) as number;
      return register.changing(() =>
        register.ask((world) => recordBreach(world, { ...noticed, awareAt: moment })),
      ).result;
    },
  },
  assessBreach: {
    shape: record({ breach: rowId, answers, seen: text(LONGEST_STAMP) }),
    run: ({ register }, { breach, answers: given, seen }) => {
      const assessment = { ...given, exception: given.exception ?? ('' as const) };
      return register.changing(() => register.ask((world) => assessBreach(world, breach, assessment, seen)))
        .result;
    },
  },
  tellBreach: {
    shape: record({ breach: rowId, whom: oneOf(toldOfBreach), at: isoMinute, reasonsForDelay: words }),
    run: ({ register }, { breach, whom, at, reasonsForDelay }) => {
      const told = { whom, at: typedMoment(at) as number, reasonsForDelay };
      const { result } = register.changing(() => register.ask((world) => tellBreach(world, breach, told)));
      return { inTime: result.inTime ?? null };
    },
  },
  closeBreach: {
    shape: aBreach,
    run: ({ register }, { breach }) =>
      register.changing(() => register.ask((world) => closeBreach(world, breach))).result,
  },
  breachDraft: {
    shape: record({ breach: rowId, whom: oneOf(toldOfBreach), language: oneOf(languages) }),
    run: (desk, { breach, whom, language }) => {
      const draft = desk.register.ask((world) => breachDraft(world, breach, whom, language));
      return kept(desk, { breach, whom, language }, draftFiles(draft, whom));
    },
  },
  breachRegister: {
    shape: record({ language: oneOf(languages) }),
    run: (desk, { language }) => {
      const made = desk.register.ask((world) => breachRegister(world, language));
      return kept(desk, { made: made.day, language }, registerFiles(made));
    },
  },
};

/** Files that go in time: the task that deletes them stands before they do. */
const kept = (
  { register, language }: Desk,
  document: BreachDocument,
  files: readonly NewFile[],
): BreachFilesView =>
  register.changing(() => {
    const { task, deletedOn } = register.ask((world) => keepBreachFiles(world, document)).result;
    return { files: keepFiles(task, files), deletedOn: formatDate(deletedOn, language) };
  });

function draftFiles({ notice, letter }: BreachDraft, whom: ToldOfBreach): NewFile[] {
  const title = whom === 'authority' ? texts.authorityFile : texts.peopleFile;
  const stem = say(title, notice.language, { id: notice.breach.id });
  const named = (extension: string) => safeFileName(`${stem}.${extension}`);
  const html = letterHtml(letter, notice);
  return [
    { part: 'pdf', name: named('pdf'), mimeType: 'application/pdf', content: html },
    { part: 'html', name: named('html'), mimeType: 'text/html', content: html },
    { part: 'text', name: named('txt'), mimeType: 'text/plain', content: letterPlain(letter, notice) },
  ];
}

function registerFiles(made: BreachRegister): NewFile[] {
  const stem = say(texts.fileName, made.language, { date: isoDate(made.day) });
  const named = (extension: string) => safeFileName(`${stem}.${extension}`);
  const html = breachRegisterHtml(made);
  const json = JSON.stringify({ breaches: made.breaches.map(breachJson) }, null, 2);
  return [
    { part: 'pdf', name: named('pdf'), mimeType: 'application/pdf', content: html },
    { part: 'html', name: named('html'), mimeType: 'text/html', content: html },
    { part: 'json', name: named('json'), mimeType: 'application/json', content: json },
  ];
}
