import type { Text } from './text';

/** The help page and the links to it; the page itself is the owner's guide in `docs/guide`. */
export const help = {
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
  about: { fi: 'Ohje tästä', sv: 'Hjälp om det här', en: 'Help on this' },
} satisfies Record<string, Text>;
