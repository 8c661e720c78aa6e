import type { TroubleKey } from '../../language/letters/owner';
import type { Sharing } from '../../register/accessReview';
import { day as dayOfIso, isoDate, type Day } from '../../register/calendar';
import { typedDay } from '../../workbook/codec';
import { wholeNumber, type Settings } from '../../workbook/settings';

/** How a form stands. */
export interface FormStanding {
  /** `lost`: the settings name one that cannot be opened. */
  state: 'none' | 'lost' | 'there';
  published: boolean;
  accepting: boolean;
  whole: boolean;
  /** Somebody has written another form into the settings than the one in use, or none. */
  isAnother: boolean;
}

/** What a shell finds out about the ways on which requests come. */
export interface WaysFacts {
  request: FormStanding;
  confirm: FormStanding;
  /** Whether the forms' triggers are there. */
  linked: boolean;
}

/** What a shell finds out for a self-test. What its account cannot tell is absent, and stays as it was found before. */
export interface SelfTestFacts {
  ways?: WaysFacts;
  sharing?: Sharing;
  /** The account as which the register runs; blank where Google does not tell it. */
  account: string;
}

/** Days after which an unanswered test of the mailbox is silence. */
export const DAYS_TO_ANSWER = 7;
/** Days after which a trouble that lasts is told again. */
const DAYS_TO_REPEAT = 7;

/** What is wrong with the forms. Nothing, while the owner has made none. */
export function formTroubles({ request, confirm, linked }: WaysFacts): TroubleKey[] {
  const isChanged = request.isAnother || confirm.isAnother;
  if (request.state === 'none' && confirm.state === 'none' && !isChanged) return [];
  const found: [TroubleKey, boolean][] = [
    ['formChanged', isChanged],
    ['formMissing', request.state !== 'there' && !request.isAnother],
    ['formUnpublished', request.state === 'there' && !request.published],
    ['formClosed', request.state === 'there' && request.published && !request.accepting],
    ['formIncomplete', request.state === 'there' && !request.whole && !request.isAnother],
    ['confirmFormMissing', confirm.state !== 'there' || !confirm.whole],
    ['confirmFormClosed', confirm.state === 'there' && !(confirm.published && confirm.accepting)],
    ['triggerMissing', !linked],
  ];
  return found.flatMap(([key, isSo]) => (isSo ? [key] : []));
}

/** Where the test of the privacy mailbox stands. */
export interface MailboxStanding {
  /** A test is to be sent today. */
  isDue: boolean;
  /** The day from which on nobody has answered, if it was long enough ago. */
  silentSince?: Day;
  hasAddress: boolean;
  /** An earlier test waits for its answer. */
  waits: boolean;
}

/**
 * Whether the privacy mailbox is to be tested, and whether a test has gone unanswered. A new test that follows an unanswered one
 * does not end the silence.
 * @param lastSent the day of the last test's letter, where it is still there
 */
export function mailboxStanding(settings: Settings, lastSent: Day | undefined, today: Day): MailboxStanding {
  const days = wholeNumber(settings, 'mailboxTestDays');
  const hasAddress = settings.controllerEmail !== '';
  if (days === 0) return { isDue: false, hasAddress: true, waits: false };
  const tested = typedDay(settings.mailboxTestedOn);
  const answered = typedDay(settings.mailboxAnsweredOn);
  const waitsSince =
    tested !== undefined && (answered === undefined || answered < tested) ? tested : undefined;
  const last = Math.max(tested ?? -Infinity, lastSent ?? -Infinity);
  const isSilent = waitsSince !== undefined && today - waitsSince > DAYS_TO_ANSWER;
  return {
    isDue: hasAddress && today - last >= days,
    hasAddress,
    waits: waitsSince !== undefined,
    ...(isSilent && { silentSince: waitsSince }),
  };
}

/** Since when a trouble lasts and when the owner was last told of it, as ISO days; `told` is blank where that is still to come. */
interface Told {
  since: string;
  told: string;
}

/** The troubles that lasted at the last test, as the settings keep them. */
export type ToldTroubles = Partial<Record<TroubleKey, Told>>;

/** The troubles of a setting; what cannot be read counts as never told. */
export function toldTroubles({ troublesTold }: Settings): ToldTroubles {
  try {
    const found: unknown = JSON.parse(troublesTold || '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).flatMap(([key, value]: [string, unknown]) =>
        isTold(value) ? [[key, value]] : [],
      ),
    );
  } catch {
    return {};
  }
}

function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null || !('since' in value) || !('told' in value)) return false;
  const isDay = (text: unknown) => typeof text === 'string' && typedDay(text) !== undefined;
  return isDay(value.since) && (value.told === '' || isDay(value.told));
}

/** What follows from the troubles of today. */
export interface Report {
  /** What the settings keep from now on. */
  kept: ToldTroubles;
  /** To be told today: all that is wrong, with the day since when; nothing where the owner knows. */
  findings: { trouble: TroubleKey; since: Day }[];
  /** Troubles that are over. */
  over: TroubleKey[];
}

/** A trouble is told when it is new, and weekly while it lasts; there is one letter a day at most. */
export function reportOf(before: ToldTroubles, found: readonly TroubleKey[], today: Day): Report {
  const iso = isoDate(today);
  const current = found.map((trouble) => [trouble, before[trouble] ?? { since: iso, told: '' }] as const);
  const wasToldToday = Object.values(before).some(({ told }) => told === iso);
  const isDue = ({ told }: Told) => told === '' || today - dayOfIso(told) >= DAYS_TO_REPEAT;
  const tells = !wasToldToday && current.some(([, told]) => isDue(told));
  const kept = current.map(([trouble, told]) => [trouble, tells ? { ...told, told: iso } : told] as const);
  return {
    kept: Object.fromEntries(kept),
    findings: tells ? current.map(([trouble, { since }]) => ({ trouble, since: dayOfIso(since) })) : [],
    over: (Object.keys(before) as TroubleKey[]).filter((trouble) => !found.includes(trouble)),
  };
}
