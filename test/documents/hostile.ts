/** What a malicious or careless person may type into any field. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</title></table><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '{name} ${name} $& $1',
  '&lt;b&gt; &amp;nbsp;',
  'line\r\nline\nline\u2028line',
  'a\u0000b\u0007c\u001b[31md\u0085',
  '\u202egpj.exe\u2066',
  'שלום \u200fعربى',
  '\ud800 half a pair',
  '👩‍👩‍👧 é e\u0301',
  '=HYPERLINK("https://example.com")',
  'x'.repeat(2000),
  '__proto__',
  ']]><!-- <style>*{display:none}',
];

/** The same value with every text in it replaced, wherever it stands, except under the keys named. */
export function withEveryText<T>(value: T, text: string, except: readonly string[]): T;
export function withEveryText(value: unknown, text: string, except: readonly string[]): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((each) => withEveryText(each, text, except));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      except.includes(key) ? each : withEveryText(each, text, except),
    ]),
  );
}

/** The tags of a document in their order, without those that data brings with it by design. */
export function skeleton(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<(\/?bdi|br|wbr)>$/.test(tag));
}

/** What a reader sees of a document: its text without tags. */
export function textOf(html: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return html
    .replace(/<style>[\s\S]*?<\/style>|<wbr>/g, '')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** The part of a document that says something. */
export const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'), html.indexOf('</html>'));
