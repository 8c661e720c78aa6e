import type { Language } from './text';

/**
 * A place in the GDPR in words: `13(1)(a)` is `13 artiklan 1 kohdan a alakohta`, `artikel 13.1 a`, `Article 13(1)(a)`. What has not that form
 * comes back as it is.
 */
export function articleText(article: string, language: Language): string {
  const found = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article);
  if (!found) return article;
  const [, number, paragraph, point] = found;
  if (language === 'en') return `Article ${article}`;
  if (language === 'sv')
    return ['artikel', [number, paragraph].filter(Boolean).join('.'), point].filter(Boolean).join(' ');
  if (paragraph === undefined && point === undefined) return `${number} artikla`;
  if (point === undefined) return `${number} artiklan ${paragraph} kohta`;
  if (paragraph === undefined) return `${number} artiklan ${point} alakohta`;
  return `${number} artiklan ${paragraph} kohdan ${point} alakohta`;
}
