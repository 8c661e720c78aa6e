import type { Start } from '../../protocol';
import { Condensing } from './Condensing';
import { Processing } from './Processing';
import { Report } from './Report';

/** The dialog for what the register proves: the report for an authority, the record of processing, and the oldest entries of the log. */
export function ProofPage({ start }: { start: Start }) {
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <Report language={start.language} />
      <Processing language={start.language} />
      <Condensing />
    </>
  );
}
