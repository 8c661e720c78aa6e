import { Refusal } from './refusal.mjs';

/**
 * What a page must not hold, each with the reason. The first is a rule of HtmlService (it would run the text as a template);
 * the next three would end the inlined script or style early; the last two would fetch from another host.
 */
const forbidden = [
  {
    code: 'PAGE_HOLDS_SCRIPTLET',
    part: 'page',
    pattern: /<\?/,
    what: 'the characters <? which HtmlService takes for a template',
  },
  {
    code: 'PAGE_CLOSES_SCRIPT',
    part: 'script',
    pattern: /<\/script/i,
    what: 'a closing script tag inside its script',
  },
  {
    code: 'PAGE_OPENS_COMMENT',
    part: 'script',
    pattern: /<!--/,
    what: 'the characters <!-- inside its script',
  },
  {
    code: 'PAGE_CLOSES_STYLE',
    part: 'style',
    pattern: /<\/style/i,
    what: 'a closing style tag inside its style',
  },
  {
    code: 'PAGE_LOADS_FROM_OUTSIDE',
    part: 'style',
    pattern: /@import|url\(\s*["']?(?:https?:)?\/\//i,
    what: 'a style from another host',
  },
  {
    code: 'PAGE_LOADS_FROM_OUTSIDE',
    part: 'script',
    pattern: /\bimport\s*\(?\s*["'](?:https?:)?\/\//,
    what: 'a script from another host',
  },
];

/** The frame of every surface. `_top` because HtmlService shows a page inside a frame that links cannot leave otherwise. */
const template = ({ script, style }) => `<!DOCTYPE html>
<html lang="fi">
  <head>
    <base target="_top">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <script>
${script}</script>
  </body>
</html>
`;

/**
 * One HTML file with its script and style inlined.
 * @param {string} name the surface, for the messages
 * @param {{ script: string, style: string }} parts
 * @returns {string}
 * @throws {Refusal} a `PAGE_…` code when the page would not survive HtmlService or the browser's parser
 */
export function inlinedPage(name, parts) {
  const page = template(parts);
  const texts = { ...parts, page };
  for (const { code, part, pattern, what } of forbidden) {
    if (pattern.test(texts[part]))
      throw new Refusal(code, `The page ${name}.html may not be built: it holds ${what}.`);
  }
  return page;
}
