import type { Language, Text } from '../language/text';
import { type Html, markup, words } from './html';
import { style } from './style';

/** A page as a person receives it. */
export interface Page {
  language: Language;
  /** The title of the file and of its window; a text of the register, so that no name of a person is in it. */
  title: Text;
  body: readonly Html[];
}

/**
 * The whole file: one A4 document that asks for nothing from outside and runs nothing. The policy in its head says so
 * to the browser as well.
 */
export function page({ language, title, body }: Page): string {
  return markup`<!doctype html>
${openings[language]}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words(title, language)}</title>
${style}
</head>
<body>
${body}</body>
</html>
`.source;
}

const openings: Record<Language, Html> = {
  fi: markup`<html lang="fi">`,
  sv: markup`<html lang="sv-FI">`,
  en: markup`<html lang="en">`,
};
