/** No address is longer (RFC 5321: 64 characters before the @, 255 after it). */
const LONGEST_EMAIL = 320;

/** Whether a text has the shape of a bare e-mail address. */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL || /[\s<>,;]/.test(text)) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  // A dot with something before and after it.
  return more.length === 0 && local !== '' && domain.slice(1, -1).includes('.');
}

/** Whether a text has the shape of a web address, with its scheme or without. */
export const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/)?[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?$/i.test(text);
