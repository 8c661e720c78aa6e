import type { FindingCode } from '../../register/notice/lint';
import type { FindingText } from './finding-text';
import { ofRequests } from './of-requests';
import { ofTheProcessing } from './of-the-processing';
import { ofTheRegister } from './of-the-register';

/** What each finding says. Rights have words of their own where they are missing. */
export const findingTexts: Readonly<Record<FindingCode | 'missingRight', FindingText>> = {
  ...ofRequests,
  ...ofTheProcessing,
  ...ofTheRegister,
};
