import { waitingNow } from '../../actions/digest';
import { dailyRuns } from '../services/key';
import { record } from '../shapes';
import { todayView } from '../views/today';
import type { Services } from './desk';

/** What needs the owner today. */
export const today: Services<'today'> = {
  today: {
    shape: record({}),
    run: ({ register, language }) => todayView(register.ask(waitingNow), dailyRuns(), language),
  },
};
