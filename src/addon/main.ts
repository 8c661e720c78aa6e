/** The functions that Google calls: menu items, triggers and the pages' one door. Every export becomes a global of the script. */
import { menu, questions } from '../language/menu';
import { showMenu } from './menu';
import type { Reply } from './protocol';
import {
  comparisonSentence,
  dailySentence,
  runDaily,
  takeFormResponses,
  takeStatements,
  tellOutcome,
  tellOutcomeOf,
  verifySentence,
  type CellEvent,
} from './runs';
import { answer } from './serve';
import { openSurface } from './services/surfaces';

/** Simple trigger; also runs before anything was authorised. */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger. */
export function onInstall(): void {
  showMenu();
}

/** Menu item: what needs the owner today. */
export function showToday(): void {
  openSurface('today', menu.today);
}

/** Menu item: the card of the person in the selected row. */
export function showCard(): void {
  openSurface('card', menu.card);
}

/** Menu item: the card at its consents. */
export function showConsent(): void {
  openSurface('card', menu.card, { part: 'consents' });
}

/** Menu item: everything held on a person, as files. */
export function showExport(): void {
  openSurface('export', menu.exportPerson);
}

/** Menu item: the plan of an erasure, and the erasure. */
export function showErasure(): void {
  openSurface('erasure', menu.erasurePlan);
}

/** Menu item: what no ground covers any more, for the owner to approve. */
export function showReview(): void {
  openSurface('review', menu.review);
}

/** Menu item: the erasures and what remains of each. */
export function showErasures(): void {
  openSurface('erasures', menu.erasures);
}

/** Menu item: what must not be erased yet, and what of it is to be looked at again. */
export function showHolds(): void {
  openSurface('holds', menu.holds);
}

/** Menu item: the requests, or the one in the selected row. */
export function showRequests(): void {
  openSurface('requests', menu.requests);
}

/** Menu item: a request that came by mail, phone or on paper. */
export function enterRequest(): void {
  openSurface('requests', menu.requests, { part: 'newRequest' });
}

/** Menu item: data breaches, their clock and the notices of them. */
export function showBreaches(): void {
  openSurface('breaches', menu.breaches);
}

/** Menu item: customers and orders from CSV files. */
export function showImport(): void {
  openSurface('import', menu.importFile);
}

/** Menu item: labels and address lists for a purpose. */
export function showLabels(): void {
  openSurface('labels', menu.labels);
}

/** Menu item: the form for requests. */
export function showForm(): void {
  openSurface('form', menu.requestForm);
}

/** Menu item: the privacy notice. */
export function showNotice(): void {
  openSurface('notice', menu.notice);
}

/** Menu item: what was erased stays erased after a restore. */
export function showRestored(): void {
  openSurface('restored', menu.afterRestore);
}

/** Menu item: set-up and repair. */
export function showSetUp(): void {
  openSurface('setup', menu.setUp);
}

/** Menu item: the move into a spreadsheet without history. */
export function showRotation(): void {
  openSurface('rotation', menu.rotate);
}

/** Menu item: the report for an authority, and the condensing of the log. */
export function showProof(): void {
  openSurface('proof', menu.proof);
}

/** Menu item: the owner's guide. */
export function showHelp(): void {
  openSurface('help', menu.help);
}

/** Menu item: who can open the spreadsheet, compared with who should. */
export function showAccess(): void {
  openSurface('access', menu.access);
}

/** Menu item: the daily run, now. */
export function runDailyNow(): void {
  tellOutcome(dailySentence);
}

/** Menu item: whether the log is intact. */
export function verifyLog(): void {
  tellOutcome(verifySentence);
}

/** Menu item: whether the log still holds what a checkpoint says that was kept. */
export function compareLog(): void {
  tellOutcomeOf(questions.checkpoint, comparisonSentence);
}

/** Time trigger. What goes wrong shows among the executions, and the next day's run catches up. */
export function dailyRun(): void {
  runDaily('clock');
}

/** Installable trigger on edits; a change without a range is looked at as a whole. */
export function cellsEdited(event: CellEvent = {}): void {
  takeStatements(event);
}

/** Installable trigger of the forms. What Google tells is not asked: what was sent in is read from the forms themselves. */
export function formSubmitted(): void {
  takeFormResponses();
}

/** The door of the pages; see `protocol.ts`. */
export function serve(call: unknown): Reply<unknown> {
  return answer(call);
}
