import { readRegister } from '../../actions/reading';
import { requestDesk } from '../../actions/requests/desk';
import { fulfilNeeds } from '../../actions/requests/needs';
import { receiveRequest } from '../../actions/requests/receive';
import { requestAtRow, requestList } from '../../actions/requests/view';
import { namesakes } from '../../actions/selection';
import { requestList as listTexts } from '../../language/clientRequests';
import { errorSentence } from '../../language/errors';
import { menu } from '../../language/menu';
import { formatDate, isoDate, languages } from '../../language/text';
import { day } from '../../register/calendar';
import { choices } from '../../workbook/tabs';
import type { EntryWish } from '../request-protocol';
import { openSurface } from '../services/surfaces';
import { flag, isoDay, oneOf, record, text } from '../shapes';
import { ways } from '../views/card';
import { entryOptions, fulfilNeedsView, requestLineView, requestPageView } from '../views/requests';
import { who, type Desk, type Services } from './desk';
import { sendLetters } from './letters';

/** Id of a request. */
export const requestId = text(100);
const LONGEST_LINE = 300;
const LONGEST_DETAILS = 50_000;
const line = text(LONGEST_LINE, { blank: true });
const nothing = record({});
const aRequest = record({ request: requestId });

const entry = record({
  receivedOn: isoDay,
  channel: oneOf(ways),
  language: oneOf(languages),
  right: oneOf(choices.right),
  name: line,
  email: line,
  phone: line,
  organisation: line,
  details: text(LONGEST_DETAILS, { blank: true }),
  receipt: flag,
});

/** The sidebar on requests: what is shown, the entry by hand, and the ways to other pages. */
export const requests: Services<
  | 'requestList'
  | 'selectedRequest'
  | 'requestOf'
  | 'entryChoices'
  | 'receiveRequest'
  | 'findPeople'
  | 'fulfilNeeds'
  | 'openRequest'
  | 'openCard'
> = {
  requestList: {
    shape: record({ closed: flag }),
    run: ({ register, language }, { closed }) => {
      const { requests: lines, broken } = register.ask((world) => requestList(world, !closed));
      return {
        requests: lines.map((each) => requestLineView(each, language)),
        broken: broken.map(({ id, code }) => ({ id, sentence: errorSentence({ code, data: {} }, language) })),
      };
    },
  },
  selectedRequest: { shape: nothing, run: (desk) => ({ request: selectedRequest(desk) ?? null }) },
  requestOf: {
    shape: aRequest,
    run: ({ register, language }, { request }) =>
      requestPageView(
        register.ask((world) => requestDesk(world, request)),
        language,
      ),
  },
  entryChoices: {
    shape: nothing,
    run: ({ register, language }) => {
      const reading = register.ask((world) => readRegister(world, {}));
      return { ...entryOptions(language), today: isoDate(reading.now.day), language: reading.language };
    },
  },
  receiveRequest: { shape: entry, run: enter },
  findPeople: {
    shape: record({ typed: who }),
    run: ({ register }, { typed }) => register.ask((world) => namesakes(world, typed)),
  },
  fulfilNeeds: {
    shape: aRequest,
    run: ({ register, language }, { request }) =>
      fulfilNeedsView(
        register.ask((world) => fulfilNeeds(world, request)),
        language,
      ),
  },
  openRequest: {
    shape: aRequest,
    run: (_desk, args) => {
      openSurface('requests', listTexts.title, args);
      return null;
    },
  },
  openCard: {
    shape: record({ who }),
    run: (_desk, args) => {
      openSurface('card', menu.card, { ...args, purpose: 'request' });
      return null;
    },
  },
};

/** The id of the request in the row that is selected; `undefined` where that is no request's. */
function selectedRequest({ register }: Desk): string | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return undefined;
  const [title, row] = [range.getSheet().getName(), range.getRow()];
  return register.ask((world) => requestAtRow(world, title, row));
}

function enter({ register, language }: Desk, { receivedOn, ...wish }: EntryWish) {
  const wished = { ...wish, receivedOn: day(receivedOn) };
  const { result } = register.changing(() => register.ask((world) => receiveRequest(world, wished)));
  sendLetters(register);
  return { request: result.id, dueOn: formatDate(result.dueOn, language) };
}
