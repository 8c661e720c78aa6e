import { erasedWord, mentionTexts as texts } from '../../../language/erasures';
import type { MentionView } from '../../erasure-protocol';
import { Button, Form, Tick } from './controls';
import type { Mentioned } from './mentioned';
import { useSay } from './page';

interface Props {
  mentioned: Mentioned;
  busy: boolean;
}

/** Cells of other rows that name the person: the owner chooses where the passage is replaced. Nothing until they were looked for. */
export function Mentions({ mentioned: { found, chosen, choose, replace }, busy }: Props) {
  const say = useSay();
  if (!found) return null;
  const { mentions, more } = found;
  return (
    <section>
      <h3>{say(texts.title)}</h3>
      {mentions.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <Form onSend={() => void replace()}>
          <p>{say(texts.intro, { word: say(erasedWord) })}</p>
          <ul>
            {mentions.map((mention, at) => (
              <li key={mention.reference || at}>
                <Mention
                  mention={mention}
                  isChosen={chosen.includes(mention.reference)}
                  onChoose={(isChosen) =>
                    choose(
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
