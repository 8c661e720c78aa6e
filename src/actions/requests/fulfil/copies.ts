import { documentNames } from '../../../language/client';
import { RegisterError } from '../../../register/errors';
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

/** What the person takes along (Art. 20), as one archive. */
export function portability(
  { reading, request, person, language }: PersonContext,
  wish: WishFor<'portability'>,
): Fulfilment {
  expectHeld(person);
  const made = portableExport(reading, person, { language: wish.language ?? language, request: request.id });
  return {
    outcome: 'granted',
    effect: 'answered',
    answer: { right: 'portability', files: [`${say(documentNames.portable, language)} (ZIP)`] },
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
