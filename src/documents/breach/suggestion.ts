import { riskLevels, suggestion as texts } from '../../language/breaches';
import { choiceText } from '../../language/choices';
import { say, type Language } from '../../language/text';
import type { SuggestedRisk } from '../../register/breachRisk';

/** What the answers suggest, and why, in sentences. */
export function suggestionSentences(suggested: SuggestedRisk, language: Language): string[] {
  const { risk, severity, likelihood, because } = suggested;
  const levels = {
    severity: say(riskLevels.severity[severity], language),
    likelihood: say(riskLevels.likelihood[likelihood], language),
  };
  const counted = because.map((key) => choiceText('breachCircumstance', key, language)).join('; ');
  return [
    say(texts.risk, language, { risk: choiceText('risk', risk, language) }),
    say(texts.why, language, levels),
    ...(counted === '' ? [] : [say(texts.because, language, { circumstances: counted })]),
    say(texts.decide, language),
  ];
}
