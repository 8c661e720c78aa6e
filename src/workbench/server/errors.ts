/** Every way in which the workbench itself says no. The page has words for those that a person can run into. */
export type WorkbenchErrorCode =
  | 'wrong-usage'
  | 'workbook-busy'
  | 'workbook-broken'
  | 'nothing-to-restore'
  | 'bundle-missing'
  | 'port-busy'
  | 'bad-request'
  | 'too-large'
  | 'forbidden'
  | 'not-found'
  | 'refused-by-rule'
  | 'refused-by-sheets'
  | 'name-taken'
  | 'protected'
  | 'not-editor'
  | 'hidden-between'
  | 'nothing-to-undo'
  | 'clock-backwards'
  | 'not-authorised'
  | 'not-saved'
  | 'stopped';

/** A refusal of the workbench: one sentence, a code, and the values that a page puts into its own words. */
export class WorkbenchError extends Error {
  override readonly name = 'WorkbenchError';

  constructor(
    readonly code: WorkbenchErrorCode,
    message: string,
    readonly values: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** What of an error may leave the process: one sentence and a code, never a stack. */
export interface ErrorView {
  code: WorkbenchErrorCode | 'internal';
  message: string;
  values: Record<string, string>;
}

/** Turns anything that was thrown into what may be shown. */
export function errorView(error: unknown): ErrorView {
  if (error instanceof WorkbenchError)
    return { code: error.code, message: error.message, values: error.values };
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return { code: 'internal', message, values: {} };
}
