/**
 * A page as HtmlService serves it: within scripts, whatever looks like a comment inside a template literal is cut out, which breaks
 * links and patterns there. A page that looks the same before and after is safe.
 */
export function servedHtml(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_all, open: string, code: string, close: string) => open + servedScript(code) + close,
  );
}

/** Comments, strings and regular expressions, which hide backticks, and template literals. */
const pieces =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|(?<=[=(,:;!&|?{}[\n]\s*|\breturn\s*)\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|`(?:[^`\\]|\\[\s\S])*`/g;

function servedScript(code: string): string {
  return code.replace(pieces, (piece) =>
    piece.startsWith('`') ? piece.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n`]*/g, '') : piece,
  );
}
