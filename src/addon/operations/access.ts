import { accessReview } from '../../actions/access-review';
import { findingInWords } from '../../actions/access-review/words';
import { isAllWell, type AccessFinding } from '../../register/accessReview';
import { sharingNow } from '../services/sharing';
import { record } from '../shapes';
import type { Services } from './desk';

/** Who can open the spreadsheet. */
export const access: Services<'reviewAccess'> = {
  reviewAccess: {
    shape: record({}),
    run: ({ register, language }) => {
      const sharing = sharingNow(register.spreadsheetId);
      const { result } = register.changing(() => register.ask((world) => accessReview(world, sharing)));
      const { findings, accounts } = result;
      const views = (weight: AccessFinding['weight']) =>
        findings
          .filter((finding) => finding.weight === weight)
          .map((finding) => ({ key: finding.key, ...findingInWords(finding, language) }));
      return {
        ...{ toDo: views('act'), hints: views('hint'), isFine: isAllWell(findings) },
        ...(accounts !== undefined && { accounts }),
      };
    },
  },
};
