import { useEffect } from 'preact/hooks';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import type { MentionedCardView } from '../../review-protocol';
import { useMentioned } from '../shared/mentioned';
import { Mentions } from '../shared/Mentions';
import { useSay } from '../shared/page';
import type { Work } from '../shared/work';

interface Props {
  card: MentionedCardView;
  work: Work;
  /** Whether a choice stands that is still to be replaced. */
  onPending: (customer: string, isPending: boolean) => void;
}

/** Where other rows name somebody whose card is about to be approved. */
export function CardMentions({ card: { customer, name, found }, work, onPending }: Props) {
  const say = useSay();
  const mentioned = useMentioned(work, { who: customer, found });
  const isPending = mentioned.chosen.length > 0;
  useEffect(() => onPending(customer, isPending), [isPending]);
  const heading = say(texts.mentionsOf, { name });
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <Mentions mentioned={mentioned} busy={work.busy} />
    </section>
  );
}
