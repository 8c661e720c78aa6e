/** Bytes that a name may take in UTF-8: file systems allow 255, the rest is left for what a program may add. */
const MOST_BYTES = 180;

/** What no file name may hold somewhere: path separators, characters reserved on Windows, control and direction marks. */
const forbidden =
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Names that Windows keeps for devices, with any extension. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i;

/**
 * The text as a file name that every common system takes and that cannot leave its folder: letters of any script stay,
 * what is forbidden becomes a hyphen, a long name is cut before its extension. Never empty.
 */
export function safeFileName(text: string): string {
  const name = tidy(text.normalize('NFC').replace(forbidden, '-'));
  const { stem, extension } = split(name);
  const short = tidy(cut(stem, MOST_BYTES - utf8Length(extension)) + extension);
  if (short === '') return 'document';
  return device.test(short) ? `_${short}` : short;
}

/** Single spaces and hyphens; no dots, spaces or hyphens at the start, no dots and spaces at the end. */
function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '');
}

function split(name: string): { stem: string; extension: string } {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}

function cut(text: string, mostBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
