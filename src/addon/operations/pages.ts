import { menu } from '../../language/menu';
import { openedPages } from '../protocol';
import { openSurface } from '../services/surfaces';
import { count, oneOf, record } from '../shapes';
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
      openSurface(page, items[page]);
      return null;
    },
  },
};

/** The menu items whose words the pages bear. */
const items = {
  requests: menu.requests,
  review: menu.review,
  erasures: menu.erasures,
  holds: menu.holds,
  form: menu.requestForm,
};
