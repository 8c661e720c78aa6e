import { CallFailed } from '../../actions/program';
import { errorSentence } from '../../language/errors';
import type { Language } from '../../language/text';
import { RegisterError } from '../../register/errors';

/** What a person is told of an error. */
export interface Failure {
  code: string;
  sentence: string;
}

/** An error as one sentence. What nobody foresaw is noted in the execution's log, without its message: that may be personal. */
export function failureOf(error: unknown, language: Language): Failure {
  const { code, data } = reported(error);
  if (code === 'unforeseen') noteUnforeseen(error);
  return { code, sentence: errorSentence({ code, data }, language) };
}

function reported(error: unknown): { code: string; data: RegisterError['data'] } {
  if (error instanceof RegisterError) return error;
  if (!(error instanceof CallFailed)) return { code: 'unforeseen', data: {} };
  if (error.status === 429) return { code: 'quotaExceeded', data: {} };
  return error.outcome === 'refused'
    ? { code: 'googleRefused', data: { status: error.status } }
    : { code: 'googleUnavailable', data: {} };
}

function noteUnforeseen(error: unknown): void {
  if (!(error instanceof Error)) return console.error('unforeseen');
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  console.error([error.name, ...where].join('\n'));
}
