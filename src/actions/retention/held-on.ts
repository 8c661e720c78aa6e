import { choiceText } from '../../language/choices';
import { heldOnTexts as texts, type HeldOn } from '../../language/heldOn';
import { periodText } from '../../language/register';
import { say, type Language } from '../../language/text';
import type { Day } from '../../register/calendar';
import type { CoveringGround } from '../../register/coverage';
import type { Staying } from '../../register/erasure';
import type { Ground } from '../../register/holds';
import { dataColumns, erasurePlan } from '../erasure-plan';
import { isWaiting } from '../erasure-waits';
import type { Person } from '../person';
import { alone } from '../person-alone';
import { purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { rulesOf } from '../rules';
import { ownRules, separable, standings, type Standing } from './standing';
import { termsOf } from './terms';

const isData = (key: string): boolean => dataColumns.some((column) => column === key);
const canGoAlone = (key: string): boolean => separable.some((column) => column === key);

/** Why something is held on a person: every ground in force, none where nothing covers it any more. */
export interface HeldReasons {
  /** For a column of the customer's card, `own` for the owner's own; `undefined` where the register computes it from the rest. */
  ofField: (key: string) => HeldOn[] | undefined;
  /** For another record; `undefined` where no rule speaks of it. */
  ofRecord: (tab: string, id: string) => HeldOn[] | undefined;
}

/**
 * Why each field and record of a person is held, and until when (GDPR Art. 5(1)(e), 13(2)(a)): the purposes in force and the rules
 * of retention, by which the review finds what is due, and the grounds that an erasure would meet.
 */
export function heldReasons(reading: Reading, person: Person, language: Language): HeldReasons {
  const own = alone(reading, person);
  const { stays } = erasurePlan(reading, person);
  const records = recordReasons(own, stays, language);
  const ofCard = stays.filter(({ tab }) => tab === 'customers');
  const onPlan = (key: string) =>
    ofCard
      .filter(({ columns }) => columns?.includes(key) ?? true)
      .map((staying) => stayingOn(staying, language));
  // Whoever asked for the erasure is held on what prevented it alone.
  const [row] = isWaiting(person) ? [] : own.table('customers').rows();
  const standing = row === undefined ? undefined : standings(own, own.now.day)(row);
  const onPurposes = standing ? fieldReasons(own, standing, language) : () => [];
  return {
    ofField: (key) => (key === 'own' || isData(key) ? [...onPurposes(key), ...onPlan(key)] : undefined),
    ofRecord: (tab, id) => records.get(`${tab}/${id}`),
  };
}

const stayingOn = ({ ground, law, until, reviewOn }: Staying, language: Language): HeldOn => ({
  ground: choiceText('ground', ground, language),
  ...(law && { law }),
  ...(until !== undefined && { until }),
  ...(reviewOn !== undefined && { reviewOn }),
});

/** The purposes and periods in force that cover a field; what says how long the others are kept goes with the last of them. */
function fieldReasons(
  reading: Reading,
  { covered, retention }: Standing,
  language: Language,
): (key: string) => HeldOn[] {
  const word = groundWords(reading, language);
  const isOver = retention.state === 'due' || retention.state === 'approved';
  const rest = { ground: say(texts.withTheRest, language), lasts: say(texts.asLongAsTheRest, language) };
  return (key) => {
    if (!canGoAlone(key)) return isOver ? [] : [rest];
    const grounds = covered.find((column) => column.key === key)?.grounds ?? [];
    return grounds.filter(({ inForce }) => inForce).map((ground) => word(key, ground));
  };
}

/** Says what covers a field, in words. */
function groundWords(reading: Reading, language: Language): (key: string, ground: CoveringGround) => HeldOn {
  const rules = rulesOf(reading);
  const purposes = purposesOf(reading, language);
  const byRule = (kind: string | undefined, until: Day | undefined): HeldOn => {
    const rule = rules.find((candidate) => candidate.kind === kind);
    return { ground: rule?.ground ?? '', ...lasting(rule && periodText(rule, language), until) };
  };
  return (key, { purpose: id, until }) => {
    const purpose = purposes.find((candidate) => candidate.id === id);
    if (!purpose) return byRule(ownRules[key] ?? 'customer', until);
    const basis = choiceText('legalBasis', purpose.basis, language).toLowerCase();
    const ground = say(texts.purpose, language, { purpose: purpose.title, basis });
    if (purpose.basis === 'consent') return { ground, lasts: say(texts.whileConsented, language) };
    return { ...byRule('customer', until), ground };
  };
}

const lasting = (lasts: string | undefined, until: Day | undefined): Pick<HeldOn, 'lasts' | 'until'> =>
  until === undefined ? (lasts ? { lasts } : {}) : { until };

/** What the rule of a record says by itself: the plan of an erasure says it too, as if the erasure were today. */
const byRule: readonly Ground[] = ['accounting', 'proofOfConsent', 'proofOfRequest'];

/** The grounds of every record but the card: its rule as long as it runs, and what holds it beyond. */
function recordReasons(own: Reading, stays: readonly Staying[], language: Language): Map<string, HeldOn[]> {
  const today = own.now.day;
  const reasons = new Map<string, HeldOn[]>();
  for (const { tab, record, rule, until } of termsOf(own, today)) {
    const runs = until === undefined || today <= until;
    const period = { ground: rule.ground, ...lasting(periodText(rule, language), until) };
    reasons.set(`${tab}/${record}`, runs ? [period] : []);
  }
  for (const staying of stays) {
    const { tab, record, ground } = staying;
    if (tab === 'customers' || byRule.includes(ground)) continue;
    const known = reasons.get(`${tab}/${record}`) ?? [];
    reasons.set(`${tab}/${record}`, [...known, stayingOn(staying, language)]);
  }
  return reasons;
}
