/** The address under which Google's Drive shows a file, as `webViewLink` and `getUrl` give it. */
const address = /^https:\/\/drive\.google\.com\/file\/d\/([\w-]+)\//;

/** The id of the file that an address in Google's Drive names; undefined where it names none. */
export const driveFileId = (url: string): string | undefined => address.exec(url)?.[1];

const inHtml = /(\bhref\s*=\s*)(["'])(https:\/\/drive\.google\.com\/file\/d\/[\w-]+\/[^"']*)\2/gi;

/**
 * HTML whose links to files in Drive lead elsewhere.
 * @param addressOf the new address of a file by its id; undefined leaves its links as they are
 */
export function withDriveLinks(html: string, addressOf: (id: string) => string | undefined): string {
  return html.replace(inHtml, (whole, start: string, quote: string, url: string) => {
    const found = addressOf(driveFileId(url) ?? '');
    return found === undefined ? whole : `${start}${quote}${found}${quote}`;
  });
}

/** The address of a form for respondents, as `getPublishedUrl` and `toPrefilledUrl` give it: its key, and what is filled in. */
const form = /^https:\/\/docs\.google\.com\/forms\/d\/e\/([\w-]+)\/viewform(\?.*)?$/;

/** Whether an address is that of a form in Google Forms. */
export const isFormAddress = (url: string): boolean => form.test(url);

/** Where the workbench shows the form that an address means; undefined where it is none of these forms. */
export function formPath(url: string, forms: readonly { url: string }[]): string | undefined {
  const [, key = '', filled = ''] = form.exec(url) ?? [];
  const known = forms.find((each) => each.url === `/form/${key}`);
  return known && `${known.url}${filled}`;
}

const formInHtml = /(\bhref\s*=\s*)(["'])(https:\/\/docs\.google\.com\/forms\/[^"']*)\2/gi;

/** HTML whose links to these forms lead to where the workbench shows them. */
export const withFormLinks = (html: string, forms: readonly { url: string }[]): string =>
  html.replace(formInHtml, (whole, start: string, quote: string, url: string) => {
    const path = formPath(url, forms);
    return path === undefined ? whole : `${start}${quote}${path}${quote}`;
  });

/** An address in a text, up to what would rather end the sentence. */
const inText = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

/** A part of a text: words, or an address. */
export interface TextPart {
  text: string;
  isAddress: boolean;
}

/** A text cut at the addresses in it. */
export function withAddresses(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: url, index } of text.matchAll(inText)) {
    parts.push({ text: text.slice(end, index), isAddress: false }, { text: url, isAddress: true });
    end = index + url.length;
  }
  return [...parts, { text: text.slice(end), isAddress: false }].filter((part) => part.text !== '');
}
