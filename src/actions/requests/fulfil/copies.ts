import { documentNames } from '../../../language/client';
import { RegisterError } from '../../../register/errors';
import { portableTitles } from '../../../language/portable';
import { say } from '../../../language/text';
import { accessExport } from '../../access';
import type { Person } from '../../person';
import { portableExport } from '../../portability';
import type { Fulfilment, PersonContext, WishFor } from './types';

/** The copy of all data with the information of GDPR Art. 15, which the shell writes into files that go with the letter. */
export function access(
  { reading, request, person, language }: PersonContext,
  wish: WishFor<'access'>,
): Fulfilment {
  expectHeld(person);
  const made = accessExport(reading, person, { language: wish.language ?? language, request: request.id });
  const name = say(documentNames.access, language);
  return {
    outcome: 'granted',
    effect: 'answered',
    answer: { right: 'access', files: [`${name} (PDF)`, `${name} (HTML)`, `${name} (JSON)`] },
    once: made.pieces.flatMap(({ changes }) => [...changes]),
    entries: made.pieces.flatMap(({ entries }) => [...entries]),
    attachments: `access:${made.result.task}`,
    made: { access: made.result },
  };
}

/**
 * What the person takes along (Art. 20), as one archive. What rests on neither consent nor contract is no part of the right and stays out; where
 * that is all there is, no archive is made and the request is refused.
 */
export function portability(
  { reading, request, person, language }: PersonContext,
  wish: WishFor<'portability'>,
): Fulfilment {
  expectHeld(person);
  const made = portableExport(reading, person, { language: wish.language ?? language, request: request.id });
  const { isEmpty, left: tabs } = made.result;
  const left = tabs.map((tab) => say(portableTitles[tab], language));
  if (isEmpty)
    return { outcome: 'refused', effect: 'refused', answer: { right: 'portability', files: [], left } };
  return {
    outcome: left.length > 0 ? 'partly' : 'granted',
    effect: left.length > 0 ? 'partlyAnswered' : 'answered',
    answer: { right: 'portability', files: [`${say(documentNames.portable, language)} (ZIP)`], left },
    once: made.pieces.flatMap(({ changes }) => [...changes]),
    entries: made.pieces.flatMap(({ entries }) => [...entries]),
    attachments: `portability:${made.result.task}`,
    made: { portable: made.result },
  };
}

/** The files are written from the customer's row when the letter goes out. @throws RegisterError customerNotFound when it was erased */
function expectHeld({ erased }: Person): void {
  if (erased) throw new RegisterError('customerNotFound');
}
