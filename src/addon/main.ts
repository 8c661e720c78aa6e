/** The functions that Google calls: menu items, triggers and the pages' one door. Every export becomes a global of the script. */
import { menu } from '../language/menu';
import { showMenu } from './menu';
import type { Reply } from './protocol';
import { dailySentence, runDaily, takeStatements, tellOutcome, verifySentence, type CellEvent } from './runs';
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

export function showCard(): void {
  openSurface('card', menu.card);
}

export function showConsent(): void {
  openSurface('card', menu.card, { part: 'consents' });
}

export function showExport(): void {
  openSurface('export', menu.exportPerson);
}

export function showErasure(): void {
  openSurface('erasure', menu.erasurePlan);
}

export function showImport(): void {
  openSurface('import', menu.importFile);
}

export function showSetUp(): void {
  openSurface('setup', menu.setUp);
}

export function runDailyNow(): void {
  tellOutcome(dailySentence);
}

export function verifyLog(): void {
  tellOutcome(verifySentence);
}

/** Time trigger. What goes wrong shows among the executions, and the next day's run catches up. */
export function dailyRun(): void {
  runDaily('clock');
}

/** Installable trigger on edits; a change without a range is looked at as a whole. */
export function cellsEdited(event: CellEvent = {}): void {
  takeStatements(event);
}

/** The door of the pages; see `protocol.ts`. */
export function serve(call: unknown): Reply<unknown> {
  return answer(call);
}
