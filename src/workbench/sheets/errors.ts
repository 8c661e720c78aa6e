/** The canonical statuses the stand-in answers with, and their HTTP codes. */
const httpCodes = { INVALID_ARGUMENT: 400, NOT_FOUND: 404 } as const;

/** A canonical status name of Google's APIs. */
export type ApiStatus = keyof typeof httpCodes;

/** One field of a body that cannot be accepted, in the shape of google.rpc.BadRequest. */
export interface FieldViolation {
  field?: string;
  description: string;
}

/** A refusal as the Sheets API words it. `code` is the canonical status, `httpCode` the HTTP status. */
export class SheetsApiError extends Error {
  override readonly name = 'SheetsApiError';
  readonly httpCode: number;

  constructor(
    readonly code: ApiStatus,
    message: string,
    readonly violations: readonly FieldViolation[] = [],
  ) {
    super(message);
    this.httpCode = httpCodes[code];
  }

  /** The error body of the API: `{error: {code, message, status, details?}}`. */
  toBody(): { error: Record<string, unknown> } {
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: this.violations },
    ];
    return {
      error: {
        code: this.httpCode,
        message: this.message,
        status: this.code,
        ...(this.violations.length > 0 ? { details } : {}),
      },
    };
  }
}

/** A request that can never succeed as it is written (400). */
export const invalid = (message: string): SheetsApiError => new SheetsApiError('INVALID_ARGUMENT', message);

/** Something that is not there (404), with the one sentence Google has for it. */
export const notFound = (): SheetsApiError =>
  new SheetsApiError('NOT_FOUND', 'Requested entity was not found.');

/** A body whose fields cannot be accepted; the message joins every violation, a line each. */
export const badRequest = (violations: readonly FieldViolation[]): SheetsApiError =>
  new SheetsApiError('INVALID_ARGUMENT', violations.map((one) => one.description).join('\n'), violations);

/** Runs `work` and puts `prefix` before the sentence of any refusal, as Google names the part that failed. */
export function within<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SheetsApiError && error.code === 'INVALID_ARGUMENT') {
      throw new SheetsApiError(error.code, `${prefix}${error.message}`, error.violations);
    }
    throw error;
  }
}
