import type { choices, ChoiceSet } from '../../workbook/tabs';
import { breaches } from './breaches';
import { records } from './records';
import { requests } from './requests';
import { retention } from './retention';
import { running } from './running';
import type { WordsOf } from './types';

/** The words of every drop-down, by its set of choices. */
export const choiceTexts: WordsOf<ChoiceSet> = {
  ...records,
  ...retention,
  ...requests,
  ...running,
  ...breaches,
};

/** Words of people and other systems that are understood besides those of the drop-downs, and never written. */
export const choiceSynonyms: {
  [S in ChoiceSet]?: Partial<Record<(typeof choices)[S][number], readonly string[]>>;
} = {
  invoiceState: {
    open: [
      'unpaid',
      'due',
      'overdue',
      'maksamatta',
      'maksamaton',
      'avoinna',
      'erääntynyt',
      'obetalt',
      'öppen',
      'förfallen',
    ],
    paid: ['betalt'],
    collection: ['perintä', 'inkasso', 'indrivning'],
  },
};
