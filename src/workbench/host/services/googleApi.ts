import { ServiceError } from '../exposed';

/** The `reason` of an error by its HTTP status, as Google's error details carry it. */
const reasons: Record<number, string> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  429: 'rateLimitExceeded',
  500: 'backendError',
  503: 'backendError',
};

/**
 * The error that an advanced service throws when the API behind it refuses.
 * @param method the API's method, e.g. `sheets.spreadsheets.get`
 */
export function apiError(method: string, code: number, message: string): ServiceError {
  const details = {
    code,
    message,
    errors: [{ domain: 'global', reason: reasons[code] ?? 'unknown', message }],
  };
  return new ServiceError(
    `API call to ${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { details },
  );
}
