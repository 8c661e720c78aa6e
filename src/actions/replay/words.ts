import { day } from '../../register/calendar';
import { replayTexts } from '../../language/replay';
import { formatDate, say, type Language, type Text } from '../../language/text';
import type { Replay } from '.';

/** What a replay came to, a line each; what is none of is left out. */
export function replayLines(replay: Replay, language: Language): string[] {
  const { putBack, erased, repeated, unsure, approvals, left, withheld, joined, unfinished } = replay;
  const { letters, requests, ...others } = repeated;
  const isNothing = putBack === 0 && left.length === 0;
  const counted: [Text, number][] = [
    [replayTexts.putBack, putBack],
    [replayTexts.erased, erased],
    ...Object.entries(others).map(([key, count]): [Text, number] => [
      replayTexts[key as keyof typeof others],
      count,
    ]),
    [replayTexts.letters, letters],
    [replayTexts.requests, requests],
    [replayTexts.unsure, unsure],
    [replayTexts.approvals, approvals],
  ];
  return [
    ...(isNothing ? [say(replayTexts.nothing, language)] : []),
    ...(joined ? [say(replayTexts.joined, language)] : []),
    ...linesOf(counted, language),
    ...withheld.map(({ customer, until }) =>
      say(replayTexts.withheld, language, { customer, date: formatDate(until, language) }),
    ),
    ...left.map(({ customer, goes }) => say(replayTexts.left, language, { customer, count: goes.length })),
    ...(putBack > 0 ? lostLines(replay, language) : []),
    ...(unfinished ? [say(replayTexts.unfinished, language)] : []),
  ];
}

const linesOf = (counted: readonly [Text, number][], language: Language): string[] =>
  counted.flatMap(([text, count]) => (count > 0 ? [say(text, language, { count })] : []));

function lostLines({ lost }: Replay, language: Language): string[] {
  const { form = 0, ...byHand } = lost.requests;
  const requests = Object.values(byHand).reduce((sum, count) => sum + count, 0);
  const date = (iso: string) => formatDate(day(iso), language);
  return [
    say(replayTexts.lost, language, { from: date(lost.from), to: date(lost.to) }),
    ...linesOf(
      [
        [replayTexts.lostImports, lost.imports],
        [replayTexts.lostRequests, requests],
        [replayTexts.formRequests, form],
        [replayTexts.lostConsents, lost.consents],
        [replayTexts.lostSettings, lost.settings],
        [replayTexts.lostErasures, lost.erasures],
        [replayTexts.lostFigures, lost.figures],
        [replayTexts.lostMentions, lost.mentions],
      ],
      language,
    ),
  ];
}
