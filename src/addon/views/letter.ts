import type { DraftedLetter } from '../../actions/requests/act-on';
import type { FulfilDraft } from '../../actions/requests/fulfil';
import { tokensOf, type AnswerTold, type LetterHead } from '../../documents/letter';
import { happenings } from '../../language/clientLetter';
import { formatDate, say, type Language, type Text } from '../../language/text';
import type { Happening, LetterDraftView } from '../request-protocol';
import { erasureView } from './erasure';

/** A letter that was drafted, for its page; whatever else happens is told by `fulfilView`. */
export function letterView(
  { kind, to, letter }: DraftedLetter,
  head: LetterHead,
  known?: string[],
): LetterDraftView {
  return {
    kind,
    to,
    letter,
    head,
    tokens: tokensOf(letter),
    isCode: kind === 'identityCode',
    ...(known && { knownAddresses: known }),
    tellsOfPerson: true,
    happens: [],
  };
}

/** What a fulfilment would do, in words. */
export function fulfilView(
  { answer, outcome, erasure, basis }: FulfilDraft,
  language: Language,
): Pick<LetterDraftView, 'happens' | 'erasure' | 'basis'> {
  return {
    happens: outcome === 'nothingHeld' ? [] : happeningsOf(answer, language),
    ...(erasure && { erasure: erasureView(erasure, language) }),
    ...(basis !== undefined && { basis }),
  };
}

function happeningsOf(answer: AnswerTold, language: Language): Happening[] {
  const told = (title: Text, items: readonly string[] = []): Happening[] =>
    items.length === 0 ? [] : [{ title: say(title, language), items: [...items] }];
  const orEmpty = (value: string) => value || say(happenings.empty, language);
  return [
    ...('purposes' in answer && !(answer.right === 'object' && answer.outcome === 'refused')
      ? told(happenings.stops, answer.purposes)
      : []),
    ...(answer.right === 'object' ? told(happenings.stops, answer.marketing) : []),
    ...(answer.right === 'rectification'
      ? [
          ...told(
            happenings.changes,
            answer.changed.map(({ field, before, after }) =>
              say(happenings.change, language, { field, before: orEmpty(before), after: orEmpty(after) }),
            ),
          ),
          ...told(
            happenings.refused,
            answer.refused?.map(({ field }) => field),
          ),
        ]
      : []),
    ...(answer.right === 'restriction'
      ? told(happenings.restricted, [
          say(happenings.restrictedFrom, language, { since: formatDate(answer.since, language) }),
        ])
      : []),
    ...('files' in answer ? told(happenings.files, answer.files) : []),
    ...(answer.right === 'portability' ? told(happenings.left, answer.left) : []),
    ...('recipients' in answer ? told(happenings.recipients, answer.recipients) : []),
  ];
}
