import { breachTexts as texts } from '../../../language/clientBreaches';
import type { BreachFilesView } from '../../breach-protocol';
import { FileList } from '../shared/lists';
import { useSay } from '../shared/page';

/** Files in Drive, and the day on which they go. */
export function KeptFiles({ files, deletedOn }: BreachFilesView) {
  const say = useSay();
  return (
    <>
      <FileList files={files} />
      <p>{say(texts.deletedOn, { date: deletedOn })}</p>
    </>
  );
}
