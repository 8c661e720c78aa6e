import vm from 'node:vm';

/** What stands in a script for the word of a dynamic import: a function of the realm, of the same length so that columns stay. */
export const importName = '$mport';

/**
 * A script's text with each `import(` expression made a call of `importName`. Node would answer an import with an error of its own,
 * an object from outside the script's realm. What is an import is asked of the parser: `enum` may stand wherever the word
 * `import` means nothing (in texts, comments, patterns, names of methods and members), and never where it begins an expression.
 */
export function withoutImports(text: string): string {
  if (!text.includes('import') || compiles(text.replace(/\bimport\b/g, 'enum'))) return text;
  return text.replace(/\bimport\b/g, (word, at: number) =>
    compiles(`${text.slice(0, at)}enum${text.slice(at + word.length)}`) ? word : importName,
  );
}

function compiles(text: string): boolean {
  try {
    new vm.Script(text);
    return true;
  } catch {
    return false;
  }
}
