import { countedCliTexts, cliTexts } from './cliTexts';
import { cliErrorTexts } from './cliErrorTexts';
import { cliRequests, countedCliRequests } from './cliRequestTexts';
import { errorSentence, type ReportedError } from './errors';
import { isLanguage, say, type Language } from './text';

export { cliErrorTexts, cliRequests, cliTexts, countedCliRequests, countedCliTexts };

/** The languages' own default is English, so that a machine without a locale is understood by most. */
const FALLBACK: Language = 'en';

/**
 * The language of the command line.
 * @param wished a language that was asked for
 * @param locale a POSIX locale such as `fi_FI.UTF-8`
 */
export function spokenLanguage(wished: string | undefined, locale: string | undefined): Language {
  const candidates = [wished, (locale ?? '').slice(0, 2).toLowerCase()];
  return candidates.find(isLanguage) ?? FALLBACK;
}

/** One sentence about an error of the command line or of the register. */
export function cliSentence(error: ReportedError, language: Language): string {
  const own = Object.prototype.hasOwnProperty.call(cliErrorTexts, error.code)
    ? cliErrorTexts[error.code]
    : undefined;
  return own ? say(own, language, error.data) : errorSentence(error, language);
}
