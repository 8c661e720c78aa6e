import { accessTroubles, type AccessTroubleKey } from '../../language/letters/owner';
import type { AccessFinding, AccessFindingKey, Sharing } from '../../register/accessReview';
import type { Settings } from '../../workbook/settings';
import { toldTroubles, type ToldTroubles } from '../requests/troubles';

/** The trouble as which each finding of an access review is told; hints are none. */
const accessTroubleOf: Readonly<Partial<Record<AccessFindingKey, AccessTroubleKey>>> = {
  openToAnyone: 'accessOpen',
  openToDomain: 'accessOpen',
  unknownAccount: 'accessUnknown',
  hiddenAccount: 'accessUnknown',
  unknownGroup: 'accessUnknown',
  accessEnded: 'accessOver',
  accessNotBegun: 'accessOver',
  unclearDays: 'accessOver',
  sharedAccount: 'accessShared',
  noUndertaking: 'accessUnsigned',
  peopleUnseen: 'accessUnseen',
  openUnseen: 'accessUnseen',
};

/** What is wrong with who has access; what a look did not see stays as it was found before. */
export function accessTroublesNow(
  { people, open }: Sharing,
  findings: readonly AccessFinding[],
  before: ToldTroubles,
): AccessTroubleKey[] {
  const unseen: AccessTroubleKey[] = [
    ...(open ? [] : (['accessOpen'] as const)),
    ...(people ? [] : (['accessUnknown', 'accessOver', 'accessShared', 'accessUnsigned'] as const)),
  ];
  const found = findings.flatMap(({ key }) => accessTroubleOf[key] ?? []);
  return [...new Set([...unseen.filter((key) => before[key] !== undefined), ...found])];
}

/** Whether the last look found something wrong with who has access, or could not see it, and nothing has put it right since. */
export const isAccessInDoubt = (settings: Settings): boolean =>
  Object.keys(toldTroubles(settings)).some(isOfAccess);

/** Whether a trouble is one of those with who has access. */
export const isOfAccess = (trouble: string): trouble is AccessTroubleKey => trouble in accessTroubles;
