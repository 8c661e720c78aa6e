import { menu } from '../../language/menu';
import { openedPages } from '../protocol';
import { openSurface } from '../services/surfaces';
import { count, oneOf, record } from '../shapes';
import { pageItems } from '../views/today';
import type { Services } from './desk';

/** The ways from one page to another. */
export const pages: Services<'openHelp' | 'openPage'> = {
  openHelp: {
    shape: record({ chapter: count }),
    run: (_desk, { chapter }) => {
      openSurface('help', menu.help, { chapter });
      return null;
    },
  },
  openPage: {
    shape: record({ page: oneOf(openedPages) }),
    run: (_desk, { page }) => {
      openSurface(page, pageItems[page]);
      return null;
    },
  },
};
