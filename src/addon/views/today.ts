import { isRunLate, waitingParts, type WaitingPart } from '../../documents/letters/waiting';
import type { WaitingTold } from '../../documents/letters/facts';
import { menu } from '../../language/menu';
import { tabTexts } from '../../language/tabs';
import { todayTexts as texts } from '../../language/today';
import { formatDate, say, type Language, type Text } from '../../language/text';
import { day as dayOfIso, type Day } from '../../register/calendar';
import type { TabKey } from '../../workbook/tabs';
import type { OpenedPage, TodayView } from '../protocol';
import type { DailyRuns } from '../services/key';

/** Where the owner sees to it: a window, or the tab itself. */
const places: Record<Exclude<WaitingPart['key'], 'runs'>, { page: OpenedPage } | { tab: TabKey }> = {
  breaches: { page: 'breaches' },
  requests: { page: 'requests' },
  records: { page: 'review' },
  holds: { page: 'holds' },
  tasks: { tab: 'tasks' },
  letters: { page: 'requests' },
  notice: { page: 'notice' },
  troubles: { page: 'form' },
  access: { page: 'access' },
};

/** The menu items whose words the pages bear. */
export const pageItems: Record<OpenedPage, Text> = {
  requests: menu.requests,
  review: menu.review,
  erasures: menu.erasures,
  holds: menu.holds,
  form: menu.requestForm,
  breaches: menu.breaches,
  access: menu.access,
  notice: menu.notice,
};

/** What waits today in words, and whether the daily run does its work. */
export function todayView(
  { day, ...told }: WaitingTold & { day: Day },
  { on, failed }: DailyRuns,
  language: Language,
): TodayView {
  const waiting = waitingParts({ ...told, day, language });
  const parts = waiting.flatMap(({ key, title, lines }) => {
    if (key === 'runs') return [];
    const place = places[key];
    const where =
      'page' in place
        ? { page: place.page, pageTitle: say(pageItems[place.page], language).replace(/…$/, '') }
        : { tab: say(tabTexts[place.tab].title, language) };
    return [{ title: say(title, language), lines, ...where }];
  });
  const isLate = on !== '' && isRunLate(day, dayOfIso(on));
  // The script's own memory tells also of a run that could write nothing into the register.
  const own = failed ? [say(texts.runFailed, language)] : isLate ? [say(texts.runLate, language)] : [];
  return {
    date: formatDate(day, language),
    parts,
    run: {
      ...(on !== '' && { on: formatDate(dayOfIso(on), language) }),
      troubles: waiting.find(({ key }) => key === 'runs')?.lines ?? own,
    },
  };
}
