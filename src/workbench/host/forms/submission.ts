import type { SheetsApi } from '../types';
import type { GivenAnswers } from './answers';
import { answersOnPath } from './pages';
import { ResponseSheet } from './responseSheet';
import type { FormResponseState, FormState } from './state';
import type { WrittenRow } from './writtenRow';

/** What keeping a response takes. */
export interface FormDesk {
  sheets: SheetsApi;
  now: () => Date;
  newUuid: () => string;
}

/** A response that is kept, and what the spreadsheet's triggers are told of it; nothing without a response sheet. */
export interface KeptResponse {
  response: FormResponseState;
  told?: WrittenRow;
}

/** Google's long ids look like this; the uuid keeps them apart. */
export const longId = (prefix: string, uuid: string): string => `${prefix}${uuid.replace(/-/g, '')}`;

/** Keeps a new response. With `landing` `later` its row is not written yet; `landRows` does that. */
export function keepResponse(
  desk: FormDesk,
  form: FormState,
  given: GivenAnswers,
  landing: 'now' | 'later' = 'now',
): KeptResponse {
  const sheet = ResponseSheet.of(desk.sheets, form);
  const response: FormResponseState = {
    id: longId('2_ABaOnu', desk.newUuid()),
    at: desk.now().toISOString(),
    ...settled(form, given),
    editKey: longId('2_', desk.newUuid()),
    landed: landing === 'now' || !sheet,
  };
  const told = landing === 'now' ? sheet?.append(response) : sheet?.foretell(response);
  // Only now: an answer that could not be written is not kept.
  form.responses.push(response);
  return told ? { response, told } : { response };
}

/**
 * Keeps what a respondent changed. The response keeps its id and its row; the triggers are told the answers that changed, the others
 * are blank to them.
 */
export function keepChange(
  desk: FormDesk,
  form: FormState,
  response: FormResponseState,
  given: GivenAnswers,
): KeptResponse {
  const earlier = { ...response };
  const changed = { ...response, ...settled(form, given), at: desk.now().toISOString() };
  const sheet = response.landed ? ResponseSheet.of(desk.sheets, form) : undefined;
  const told = sheet?.replace(changed, earlier);
  Object.assign(response, changed);
  if (!told) return { response };
  const unchanged = form.items.filter(({ id }) => same(earlier.answers[id], response.answers[id]));
  const places = new Set(unchanged.map(({ id }) => form.destination?.columns[id]));
  return { response, told: told.blanked((place) => places.has(place)) };
}

/** Writes the rows that have not landed yet, oldest first; answers how many. */
export function landRows(desk: FormDesk, form: FormState): number {
  const sheet = ResponseSheet.of(desk.sheets, form);
  const waiting = form.responses.filter(({ landed }) => !landed);
  for (const response of waiting) {
    sheet?.append(response);
    response.landed = true;
  }
  return waiting.length;
}

/** The answers that say something, of the pages that they lead through; the address only where the form collects it. */
function settled(form: FormState, { answers, email }: GivenAnswers): GivenAnswers {
  return { answers: answersOnPath(form.items, answers), email: form.collectsEmail ? email : '' };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
