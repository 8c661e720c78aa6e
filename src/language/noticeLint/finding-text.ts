import type { Text } from '../text';

/** What a finding says, and how to mend it; `{about}` is what it is about, `{instead}` what to say in its place. */
export interface FindingText {
  what: Text;
  mend: Text;
}
