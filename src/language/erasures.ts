import type { Text } from './text';

/** What stands in place of a passage that named an erased person. */
export const erasedWord = { fi: '[poistettu]', sv: '[raderat]', en: '[erased]' } satisfies Text;
