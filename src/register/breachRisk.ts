import type { Risk } from './breach';

/** What was lost of the data: who may see it, that it is right, that it is there (GDPR Art. 4(12)). */
export const breachNatures = ['confidentiality', 'integrity', 'availability'] as const;
/** One of {@link breachNatures}. */
export type BreachNature = (typeof breachNatures)[number];

/** Low, notable, grave; of a likelihood unlikely, possible, likely. */
export type Level = 0 | 1 | 2;

/**
 * What makes a breach graver or milder, as questions to be ticked. `severity`: the least severity that the data itself brings; `raises`: one
 * level more, for any data or for data that is notable already; `likelihood`: how likely harm is, for some natures of a breach.
 * After recital 76 and EDPB Guidelines 9/2022, section IV.B.
 */
interface Weight {
  severity?: Level;
  raises?: 'any' | 'notable';
  likelihood?: { level: Level; of: readonly BreachNature[] };
}

const everywhere: readonly BreachNature[] = breachNatures;

/** The questions in the order in which they are asked. */
export const circumstances = {
  identityCodes: { severity: 2 },
  payment: { severity: 2 },
  passwords: { severity: 2 },
  sensitive: { severity: 2 },
  protectedAddress: { severity: 2 },
  privateMatters: { severity: 1 },
  vulnerable: { raises: 'any' },
  many: { raises: 'notable' },
  hostile: { likelihood: { level: 2, of: everywhere } },
  published: { likelihood: { level: 2, of: ['confidentiality'] } },
  encrypted: { likelihood: { level: 0, of: ['confidentiality'] } },
  trusted: { likelihood: { level: 0, of: ['confidentiality'] } },
  restored: { likelihood: { level: 0, of: ['integrity', 'availability'] } },
} as const satisfies Record<string, Weight>;

/** Key of a question. */
export type Circumstance = keyof typeof circumstances;

/** The keys of the questions in their order. */
export const circumstanceKeys = Object.keys(circumstances) as Circumstance[];

/** Where several speak of likelihood, the first of these that was ticked decides: data that nobody can read harms nobody, whoever has it. */
const decisive: readonly Circumstance[] = ['encrypted', 'hostile', 'published', 'trusted', 'restored'];

/** The risk by severity (rows: low, notable, grave) and likelihood (columns: unlikely, possible, likely). */
const matrix: readonly (readonly [Risk, Risk, Risk])[] = [
  ['none', 'some', 'some'],
  ['none', 'some', 'high'],
  ['some', 'high', 'high'],
];

/** What the answers suggest, and which of them counted. */
export interface SuggestedRisk {
  risk: Risk;
  severity: Level;
  likelihood: Level;
  because: Circumstance[];
}

/**
 * The risk that the answers suggest; the controller decides. Harm counts as possible where no answer says otherwise. Of several natures
 * the worst one decides.
 */
export function suggestedRisk(
  natures: readonly BreachNature[],
  ticked: readonly Circumstance[],
): SuggestedRisk {
  const { severity, because: grave } = severityOf(ticked);
  const found = (natures.length > 0 ? natures : breachNatures).map((nature) => likelihoodOf(nature, ticked));
  const likelihood = Math.max(...found.map(({ level }) => level)) as Level;
  const counted = [...grave, ...found.flatMap(({ because }) => because)];
  return {
    ...{ risk: matrix[severity]?.[likelihood] ?? 'high', severity, likelihood },
    because: circumstanceKeys.filter((key) => counted.includes(key)),
  };
}

function severityOf(ticked: readonly Circumstance[]): { severity: Level; because: Circumstance[] } {
  const weight = (key: Circumstance): Weight => circumstances[key];
  const ofData = ticked.filter((key) => weight(key).severity !== undefined);
  const base = Math.max(0, ...ofData.map((key) => weight(key).severity ?? 0));
  const raising = ticked.filter((key) => {
    const { raises } = weight(key);
    return raises === 'any' || (raises === 'notable' && base > 0);
  });
  const severity = Math.min(2, base + (raising.length > 0 ? 1 : 0)) as Level;
  return { severity, because: [...ofData, ...raising] };
}

function likelihoodOf(
  nature: BreachNature,
  ticked: readonly Circumstance[],
): { level: Level; because: Circumstance[] } {
  for (const key of decisive) {
    const { likelihood }: Weight = circumstances[key];
    if (likelihood && ticked.includes(key) && likelihood.of.includes(nature))
      return { level: likelihood.level, because: [key] };
  }
  return { level: 1, because: [] };
}
