import { documents } from '../../language/documents';
import { answerTexts, dataTexts, stopTexts } from '../../language/letters/answers';
import { erasureTexts, restrictionTexts } from '../../language/letters/erasures';
import { formatDate, formatDateTime, formatNumber, type Language, type Text } from '../../language/text';
import { RegisterError } from '../../register/errors';
import type { Checkpoint } from '../parties';
import type { AnswerTold, KeptTold } from './facts';
import { freeText, introduced, listOf, penFor, points, reasonsText, writtenText } from './writing';

type Told<R extends AnswerTold['right']> = Extract<AnswerTold, { right: R }>;

/** What an answer says of what was done, by the right. */
export function told(answer: AnswerTold, language: Language): string[] {
  switch (answer.right) {
    case 'withdrawConsent':
      return consent(answer, language);
    case 'access':
      return access(answer, language);
    case 'rectification':
      return rectification(answer, language);
    case 'erasure':
      return erasure(answer, language);
    case 'restriction':
      return restriction(answer, language);
    case 'portability':
      return portability(answer, language);
    case 'objectMarketing':
      return ban(answer, stopTexts.marketing, stopTexts.marketingNext, language);
    case 'object':
      return objection(answer, language);
    case 'banPublication':
      return ban(answer, stopTexts.publication, stopTexts.publicationNext, language);
    case 'other':
      return writtenText(answer.text);
  }
}

/** Does the answer itself tell of something that was not done, whatever the outcome is said to be? */
export function leavesSomething(answer: AnswerTold): boolean {
  switch (answer.right) {
    case 'rectification':
      return (answer.refused ?? []).length > 0;
    case 'erasure':
      return answer.kept.length > 0;
    case 'portability':
      return (answer.left ?? []).length > 0;
    default:
      return false;
  }
}

/** Was anything done? There may have been nothing to withdraw, to correct or to erase. */
export function doesSomething(answer: AnswerTold): boolean {
  switch (answer.right) {
    case 'withdrawConsent':
      return answer.purposes.length > 0;
    case 'rectification':
      return answer.changed.length > 0;
    case 'erasure':
      return answer.erased.length > 0;
    case 'portability':
      return answer.files.length > 0;
    default:
      return true;
  }
}

function consent({ purposes }: Told<'withdrawConsent'>, language: Language): string[] {
  const { say } = penFor(language);
  const list = listOf(purposes);
  if (list.length === 0) return [say(stopTexts.consentNone)];
  return [say(stopTexts.consentWithdrawn), ...list, say(stopTexts.consentNext)];
}

function ban(
  { purposes, isConfined }: Told<'objectMarketing' | 'banPublication'>,
  done: Text,
  next: Text,
  language: Language,
): string[] {
  const { say } = penFor(language);
  if (isConfined) return [say(stopTexts.confined), ...listOf(purposes), say(stopTexts.confinedNext)];
  return [say(done), ...introduced(say(stopTexts.banCovers), listOf(purposes)), say(next)];
}

function objection(
  { purposes, outcome, balancing, marketing = [] }: Told<'object'>,
  language: Language,
): string[] {
  const { say } = penFor(language);
  const isGranted = outcome === 'granted';
  const concerned = isGranted ? stopTexts.objectGrantedPurposes : stopTexts.objectRefusedPurposes;
  return [
    say(isGranted ? stopTexts.objectGranted : stopTexts.objectRefused),
    ...introduced(say(concerned), listOf(purposes)),
    ...introduced(say(stopTexts.balancing), isGranted ? freeText(balancing) : reasonsText(balancing)),
    ...introduced(say(stopTexts.objectMarketingStopped), listOf(marketing)),
  ];
}

function access({ files }: Told<'access'>, language: Language): string[] {
  const { say } = penFor(language);
  return [say(dataTexts.access), say(answerTexts.files), ...filesOf(files), say(dataTexts.accessNext)];
}

function portability({ files, left = [] }: Told<'portability'>, language: Language): string[] {
  const { say } = penFor(language);
  const list = listOf(left);
  if (files.length === 0 && list.length > 0)
    return [say(dataTexts.portabilityNone), say(dataTexts.accessInstead)];
  return [
    say(dataTexts.portability),
    say(answerTexts.files),
    ...filesOf(files),
    say(dataTexts.portabilityNext),
    ...(list.length > 0 ? [say(dataTexts.portabilityLeft), ...list, say(dataTexts.accessInstead)] : []),
  ];
}

/** No copy is promised that does not come along. */
function filesOf(files: readonly string[]): string[] {
  const list = listOf(files);
  if (list.length === 0) throw new RegisterError('answerFilesMissing');
  return list;
}

function rectification(answer: Told<'rectification'>, language: Language): string[] {
  const { say } = penFor(language);
  const changed = answer.changed.map(({ field, before, after }) =>
    say(correctionText(before, after), { field, before, after }),
  );
  const refused = (answer.refused ?? []).map((each) => say(dataTexts.notCorrectedBecause, { ...each }));
  return [
    ...(changed.length === 0
      ? [say(dataTexts.correctedNothing)]
      : [say(dataTexts.corrected), ...points(changed)]),
    ...introduced(say(dataTexts.notCorrected), points(refused)),
    ...recipients(changed.length === 0 ? [] : answer.recipients, language),
  ];
}

function correctionText(before: string, after: string): Text {
  if (before.trim() === '') return dataTexts.completed;
  return after.trim() === '' ? dataTexts.removed : dataTexts.correction;
}

function erasure(answer: Told<'erasure'>, language: Language): string[] {
  const { say, heading } = penFor(language);
  const list = listOf(answer.erased);
  const isErased = list.length > 0;
  const copies = listOf(answer.copies);
  const kept = answer.kept.map((each) => keptLine(each, language));
  const isOutside = copies.length > 0 && kept.length === 0;
  return [
    ...(isErased
      ? [say(erasureTexts.erased), ...list]
      : [
          say(isOutside ? erasureTexts.nothingInRegister : erasureTexts.erasedNothing),
          ...introduced(say(erasureTexts.outside), copies),
        ]),
    ...(kept.length === 0
      ? []
      : [
          heading(erasureTexts.keptTitle),
          say(erasureTexts.kept),
          ...points(kept),
          say(erasureTexts.keptNext),
          ...(answer.statistics ? [say(erasureTexts.statisticsLater)] : []),
        ]),
    ...(isErased ? introduced(say(erasureTexts.statistics), listOf(answer.statistics ?? [])) : []),
    ...(isErased ? introduced(say(erasureTexts.copies), copies) : []),
    ...recipients(isErased ? answer.recipients : [], language),
    ...(answer.checkpoint && isErased ? checkpointLines(answer.checkpoint, language) : []),
  ];
}

function keptLine({ kind, ground, law = '', until, reviewOn }: KeptTold, language: Language): string {
  const { say } = penFor(language);
  const line = say(law.trim() === '' ? erasureTexts.keptOn : erasureTexts.keptOnLaw, { kind, ground, law });
  const days = [
    { text: erasureTexts.until, day: until },
    { text: erasureTexts.reviewOn, day: reviewOn },
  ].flatMap(({ text, day }) => (day === undefined ? [] : [say(text, { date: formatDate(day, language) })]));
  return [line, ...days].join(', ');
}

function checkpointLines({ spreadsheetId, size, hash, date }: Checkpoint, language: Language): string[] {
  const { say } = penFor(language);
  const figures: { title: Text; figure: string }[] = [
    { title: documents.spreadsheetId, figure: spreadsheetId ?? '' },
    { title: documents.logSize, figure: formatNumber(size, language) },
    { title: documents.logHash, figure: hash },
    { title: documents.logDate, figure: formatDateTime(date, language) },
  ];
  const known = figures.filter(({ figure }) => figure !== '');
  return introduced(
    say(erasureTexts.checkpoint),
    points(
      known.map(({ title, figure }) =>
        say(erasureTexts.checkpointLine, { title: say(title), value: figure }),
      ),
    ),
  );
}

function restriction(answer: Told<'restriction'>, language: Language): string[] {
  const { say } = penFor(language);
  return [
    say(restrictionTexts.restricted, { since: formatDate(answer.since, language) }),
    say(restrictionTexts[answer.ground]),
    say(restrictionTexts.meanwhile),
    say(restrictionTexts.next),
    ...recipients(answer.recipients, language),
  ];
}

const recipients = (names: readonly string[] | undefined, language: Language): string[] =>
  introduced(penFor(language).say(answerTexts.recipients), listOf(names ?? []));
