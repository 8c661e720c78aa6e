import { tabTexts } from './tabs';

/** The columns of a tab by their names, folded: keys and headings in every language. */
function namesOf(tab: keyof typeof tabTexts): Map<string, string> {
  const columns: Record<string, { title: Record<string, string> }> = tabTexts[tab].columns;
  return new Map(
    Object.entries(columns).flatMap(([key, { title }]) =>
      [key, ...Object.values(title)].map((name): [string, string] => [folded(name), key]),
    ),
  );
}

const folded = (name: string) => name.trim().toLowerCase();

/**
 * The keys of the columns that a text names, by key or heading in any language, with commas, semicolons or line ends in between;
 * `undefined` where it names anything else.
 */
export function columnsNamed(tab: keyof typeof tabTexts, text: string): string[] | undefined {
  const names = text.split(/[,;\n]/).filter((name) => name.trim() !== '');
  const known = namesOf(tab);
  const keys = names.map((name) => known.get(folded(name)));
  return keys.every((key) => key !== undefined) ? (keys as string[]) : undefined;
}
