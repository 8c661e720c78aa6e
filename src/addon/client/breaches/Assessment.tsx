import { useState } from 'preact/hooks';
import { suggestionSentences } from '../../../documents/breach/suggestion';
import { choiceText } from '../../../language/choices';
import { breachTexts as texts } from '../../../language/clientBreaches';
import type { Language, Text } from '../../../language/text';
import { breachExceptions } from '../../../register/breach';
import { breachNatures, circumstanceKeys, suggestedRisk } from '../../../register/breachRisk';
import { choices, type ChoiceSet } from '../../../workbook/choices';
import { breachFields, type BreachAnswers, type BreachField, type BreachView } from '../../breach-protocol';
import type { Option } from '../../protocol';
import { Button, Form, SelectField, TextArea, Ticks } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { BreachProps } from './OneBreach';

const optionsOf = (set: ChoiceSet, keys: readonly string[], language: Language): Option[] =>
  keys.map((key) => ({ key, text: choiceText(set, key, language) }));

function answersOf(breach: BreachView): BreachAnswers {
  const written = breachFields.map((key) => [key, breach[key]] as const);
  const { natures, circumstances, risk, exception } = breach;
  return {
    ...(Object.fromEntries(written) as Record<BreachField, string>),
    ...{ natures, circumstances },
    ...(risk && { risk }),
    ...(exception && { exception }),
  };
}

/** The guided assessment: four steps, and what the answers suggest. The owner decides. */
export function Assessment({ breach, work, onChanged }: BreachProps) {
  const say = useSay();
  const language = useLanguage();
  const [answers, setAnswers] = useState(() => answersOf(breach));
  const [seen, setSeen] = useState(breach.stamp);
  const change = (part: Partial<BreachAnswers>) => setAnswers({ ...answers, ...part });

  async function send(): Promise<void> {
    const done = await work.run(() => ask({ do: 'assessBreach', breach: breach.id, answers, seen }));
    if (!done) return;
    setSeen(done.stamp);
    await onChanged(say(texts.saved));
  }

  const field = (key: BreachField, label: Text, hint?: Text, required = false) => (
    <TextArea
      label={say(label)}
      {...(hint && { hint: say(hint) })}
      value={answers[key]}
      onChange={(text) => change({ [key]: text })}
      required={required}
      rows={2}
    />
  );
  return (
    <details>
      <summary>{say(texts.assessTitle)}</summary>
      <Form label={say(texts.assessTitle)} onSend={() => void send()}>
        <h3>{say(texts.stepWhat)}</h3>
        {field('description', texts.description, undefined, true)}
        <Ticks
          legend={say(texts.natures)}
          options={optionsOf('breachNature', breachNatures, language)}
          chosen={answers.natures}
          onChange={(keys) => change({ natures: breachNatures.filter((key) => keys.includes(key)) })}
        />
        <h3>{say(texts.stepWhom)}</h3>
        {field('kinds', texts.kinds)}
        {field('numbers', texts.numbers, texts.numbersHint)}
        <Ticks
          legend={say(texts.circumstances)}
          options={optionsOf('breachCircumstance', circumstanceKeys, language)}
          chosen={answers.circumstances}
          onChange={(keys) => change({ circumstances: circumstanceKeys.filter((key) => keys.includes(key)) })}
        />
        <h3>{say(texts.stepEffects)}</h3>
        {field('consequences', texts.consequences)}
        {field('measures', texts.measures)}
        {field('contact', texts.contact)}
        <h3>{say(texts.stepRisk)}</h3>
        <Decision answers={answers} onChange={change} />
        {field('riskReasons', texts.riskReasons, texts.riskReasonsHint)}
        {answers.risk === 'high' && (
          <>
            <SelectField
              label={say(texts.exception)}
              value={answers.exception ?? ''}
              onChange={(key) => setAnswers(withException(answers, key))}
              options={[
                { key: '', text: say(texts.noException) },
                ...optionsOf('breachException', breachExceptions, language),
              ]}
            />
            {answers.exception && field('exceptionReasons', texts.exceptionReasons, undefined, true)}
          </>
        )}
        <p>
          <Button submit busy={work.busy} kind="primary">
            {say(texts.save)}
          </Button>
        </p>
      </Form>
    </details>
  );
}

/** What the answers suggest, read out when it changes, and the owner's decision. */
function Decision({
  answers,
  onChange,
}: {
  answers: BreachAnswers;
  onChange: (part: Partial<BreachAnswers>) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const suggested = suggestedRisk(answers.natures, answers.circumstances);
  const undecided = answers.risk ? [] : [{ key: '', text: say(texts.undecided) }];
  return (
    <>
      <p aria-live="polite">{suggestionSentences(suggested, language).join(' ')}</p>
      <SelectField
        label={say(texts.risk)}
        value={answers.risk ?? ''}
        onChange={(key) => {
          const risk = choices.risk.find((each) => each === key);
          if (risk) onChange({ risk });
        }}
        options={[...undecided, ...optionsOf('risk', choices.risk, language)]}
      />
    </>
  );
}

function withException({ exception: _before, ...answers }: BreachAnswers, key: string): BreachAnswers {
  const exception = breachExceptions.find((each) => each === key);
  return { ...answers, ...(exception && { exception }) };
}
