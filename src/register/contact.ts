/** Marks that cannot be seen (zero width, writing direction, soft hyphen) and come along when text is pasted. */
const INVISIBLE = /\p{Cf}/gu;
const LOCAL_PART = /^[^\s@<>()[\],;:"\\.\p{Cc}]+(\.[^\s@<>()[\],;:"\\.\p{Cc}]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;
/** The full stop of East Asian writing, which separates labels of a domain too (RFC 3490, section 3.1). */
const IDEOGRAPHIC_STOP = /\u3002/g;

/**
 * An e-mail address in the form in which two writings of it are compared: without invisible marks, compatibility forms
 * folded (NFKC), lower case. Neither dots nor a plus part are folded: those may be different people. Empty when the text
 * is not exactly one address.
 */
export function normaliseEmail(text: string): string {
  const folded = plain(plain(text).toLowerCase());
  const at = folded.lastIndexOf('@');
  const local = folded.slice(0, Math.max(at, 0));
  const domain = folded.slice(at + 1).replace(IDEOGRAPHIC_STOP, '.');
  return isLocalPart(local) && isDomain(domain) ? `${local}@${domain}` : '';
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').normalize('NFKC').trim();
}

function isLocalPart(local: string): boolean {
  return local.length <= 64 && LOCAL_PART.test(local);
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    domain.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && DOMAIN_LABEL.test(label))
  );
}

const SEPARATORS = /[\s().\u2212/\p{Pd}]/gu;
/** Country calling codes of one and two digits; all others have three (ITU-T E.164, list of assigned codes). */
const SHORT_COUNTRY_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
/** Countries whose numbers begin with a zero that is dialled from abroad too. */
const ZERO_BELONGS_TO_NUMBER: readonly string[] = ['39', '225', '229', '241', '242', '378'];
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * A phone number as `+` and digits (E.164), so that `09 870 2000`, `+358 09 870 2000`, `00358 (0)9 8702000` and
 * `+358 9 870 2000` agree. A number without country code is taken to be of the default country if it begins with the
 * trunk zero or with that country's code. Empty when no such number can be made of the text.
 */
export function normalisePhone(text: string, defaultCountryCode = '358'): string {
  const dialled = plain(text).replace(SEPARATORS, '');
  const match = /^(\+|00)?(\d+)$/.exec(dialled);
  const written = match?.[2] ?? '';
  const digits = match?.[1] ? withoutTrunkZero(written) : fromNational(written, defaultCountryCode);
  const usable = digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS && !digits.startsWith('0');
  return usable ? `+${digits}` : '';
}

function fromNational(digits: string, countryCode: string): string {
  if (digits.startsWith('0')) return withoutTrunkZero(countryCode + digits);
  return digits.startsWith(countryCode) ? withoutTrunkZero(digits) : '';
}

function withoutTrunkZero(international: string): string {
  const countryCode = SHORT_COUNTRY_CODE.exec(international)?.[0] ?? international.slice(0, 3);
  const national = international.slice(countryCode.length);
  return ZERO_BELONGS_TO_NUMBER.includes(countryCode)
    ? international
    : countryCode + national.replace(/^0+/, '');
}
