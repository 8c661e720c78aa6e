import type { Query } from '../../workbook/table';
import { columnKeys } from '../../workbook/tabs';
import { purposeQuery } from '../purposes';
import { statisticsQuery } from '../retention/statistics';
import { folderQuery } from '../shredded';
import { ownLogQuery } from './own-log';

/** What a replay reads of the register to do entries again. */
export const replayQuery: Query = {
  ...purposeQuery,
  ...statisticsQuery,
  ...ownLogQuery,
  customers: columnKeys('customers'),
  orders: ['customer', 'invoiceNumber', 'retentionState', 'invoiceState'],
  consents: ['customer', 'purpose', 'action', 'at'],
  requests: ['customer', 'status', 'email', 'phone', 'channel', 'response'],
  recipients: ['name', 'email'],
  disclosures: ['customer', 'recipient', 'date', 'categories'],
  materials: folderQuery.materials,
  retention: folderQuery.retention,
  staff: [],
  letters: ['customer', 'request', 'state'],
  holds: folderQuery.holds,
  breaches: ['awareAt', 'toldAuthorityAt', 'toldPeopleAt'],
  suppressions: ['hash', 'scope', 'purpose', 'since'],
  tasks: ['about', 'kind', 'performer', 'state', 'details', 'due'],
};
