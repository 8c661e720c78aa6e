import { erasedWord, mentionTexts as texts } from '../../../language/erasures';
import type { MentionView } from '../../erasure-protocol';
import { Button, Form, Tick } from '../shared/controls';
import { useSay } from '../shared/page';

interface Props {
  mentions: readonly MentionView[];
  /** How many are not shown. */
  more: number;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  busy: boolean;
  onReplace: () => void;
}

/** Cells of other rows that name the person: the owner chooses where the passage is replaced. */
export function Mentions({ mentions, more, chosen, onChoose, busy, onReplace }: Props) {
  const say = useSay();
  return (
    <section>
      <h3>{say(texts.title)}</h3>
      {mentions.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <Form onSend={onReplace}>
          <p>{say(texts.intro, { word: say(erasedWord) })}</p>
          <ul>
            {mentions.map((mention, at) => (
              <li key={mention.reference || at}>
                <Mention
                  mention={mention}
                  isChosen={chosen.includes(mention.reference)}
                  onChoose={(isChosen) =>
                    onChoose(
                      isChosen
                        ? [...chosen, mention.reference]
                        : chosen.filter((each) => each !== mention.reference),
                    )
                  }
                />
              </li>
            ))}
          </ul>
          {more > 0 && <p class="quiet">{say(texts.more, { count: more })}</p>}
          {mentions.some(({ reference }) => reference !== '') && (
            <p>
              <Button submit busy={busy}>
                {say(texts.replace)}
              </Button>
            </p>
          )}
        </Form>
      )}
    </section>
  );
}

function Mention({
  mention: { reference, why, where, row, sure, parts },
  isChosen,
  onChoose,
}: {
  mention: MentionView;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const say = useSay();
  const place = [where, row].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <strong>{place}</strong> <span class="quiet">({say(sure ? texts.sure : texts.perhaps)})</span>
        <br />
        {parts.map(({ text, names }, at) => (names ? <mark key={at}>{text}</mark> : text))}
      </p>
      {reference === '' ? (
        <p class="quiet">{why}</p>
      ) : (
        <Tick label={say(texts.replaceIt, { where: place })} checked={isChosen} onChange={onChoose} />
      )}
    </>
  );
}
