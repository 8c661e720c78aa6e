import { addressKey, leftOutReasons, organisationKey, type LeftOutReason } from '../../register/addressing';
import { normaliseEmail } from '../../register/contact';
import { isDomestic } from '../../documents/addresses/countries';
import { postalAddress, type Addressee } from '../../documents/addresses/postal';
import type { ListLine } from '../../documents/addresses/list';
import { fitLines, type FittedLines } from '../../documents/labels/fit';
import { isLabelFormat, labelFormats, printableSize } from '../../documents/labels/formats';
import { printable } from '../../documents/labels/type';
import type { Reading } from '../reading';
import { sifted, type Listable, type LeftOut } from './people';
import { listUse, type ListUse } from './use';
import { expectMakeable, type AddressWish } from './wish';

/** One label, or one line of a list. */
export interface AddressEntry {
  /** Ids of everybody who is named on it. */
  people: string[];
  line: ListLine;
  /** Set on labels. */
  label?: FittedLines;
}

/** Who is on a list and who is not. */
export interface AddressList {
  use: ListUse;
  /** In the order of the postcodes, those abroad last; a list of e-mail addresses by address. */
  entries: AddressEntry[];
  leftOut: LeftOut[];
  /** How many of those on it have refused advertising; absent where it is for advertising, since then nobody has. */
  refusing?: number | undefined;
}

/** Numbers of those left out, by reason, in the order of the reasons. */
export function leftOutCounts(leftOut: readonly LeftOut[]): Partial<Record<LeftOutReason, number>> {
  return Object.fromEntries(
    leftOutReasons.flatMap((reason) => {
      const count = leftOut.filter((each) => each.reason === reason).length;
      return count === 0 ? [] : [[reason, count]];
    }),
  );
}

/** Two counts of those left out as one. */
export const addedUp = (
  one: Partial<Record<LeftOutReason, number>>,
  other: Partial<Record<LeftOutReason, number>>,
): Partial<Record<LeftOutReason, number>> =>
  Object.fromEntries(
    leftOutReasons.flatMap((reason) => {
      const count = (one[reason] ?? 0) + (other[reason] ?? 0);
      return count === 0 ? [] : [[reason, count]];
    }),
  );

/**
 * The list that a wish comes to as the register stands. Needs the columns of `addressQuery`.
 * @param only ids of the people among whom it is made; everybody when left out
 * @throws RegisterError purposeNotFound, purposeLacksData, recipientNotSaid, recipientNotFound, startLabelInvalid, ruleMissing; UnsuitableRule
 */
export function gather(reading: Reading, wish: AddressWish, only?: ReadonlySet<string>): AddressList {
  expectMakeable(wish);
  const use = listUse(reading, wish);
  const all = sifted(reading, use);
  const leftOut = [...all.leftOut];
  const among = only ? all.listable.filter(({ id }) => only.has(id)) : all.listable;
  const drafts: (AddressEntry & { order: string })[] = [];
  for (const shared of groupsOf(reachable(among, use, leftOut), use, wish, leftOut)) {
    const group = standingOf(shared, use, wish, leftOut);
    const draft = entryOf(group, use, wish);
    if (typeof draft === 'string') leftOut.push(...group.map((person) => left(person, draft)));
    else drafts.push(draft);
  }
  drafts.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const entries = drafts.map(({ order: _order, ...entry }) => entry);
  if (use.purpose.directMarketing) return { use, entries, leftOut };
  const refusers = new Set(among.filter((person) => person.refusesMarketing).map(({ id }) => id));
  const refusing = entries.flatMap(({ people }) => people).filter((id) => refusers.has(id)).length;
  return { use, entries, leftOut, refusing };
}

const left = ({ id, name }: Listable, reason: LeftOutReason): LeftOut => ({ id, name, reason });

/** Those who have what the list reaches people by; the others are noted. */
function reachable(
  people: readonly Listable[],
  { electronic, byPost }: ListUse,
  leftOut: LeftOut[],
): Listable[] {
  return people.filter((person) => {
    const { line } = person;
    const isNamed = [line.firstName, line.lastName, line.organisation].some((text) => text.trim() !== '');
    const reason: LeftOutReason | undefined = electronic
      ? normaliseEmail(line.email) === ''
        ? 'noEmail'
        : undefined
      : !isNamed
        ? 'noName'
        : byPost && !postalAddress(addressee([person]))
          ? 'noAddress'
          : undefined;
    if (reason) leftOut.push(left(person, reason));
    return reason === undefined;
  });
}

/** Why nothing can be made for somebody alone, as where a name has no letters in the type; they keep nobody else off. */
function hindranceOf(person: Listable, use: ListUse, wish: AddressWish): LeftOutReason | undefined {
  const draft = entryOf([person], use, wish);
  return typeof draft === 'string' ? draft : undefined;
}

/** Of those who share a label or line the ones for whom it can be made; everybody where it can be made for none. */
function standingOf(
  group: readonly Listable[],
  use: ListUse,
  wish: AddressWish,
  leftOut: LeftOut[],
): readonly Listable[] {
  if (group.length === 1) return group;
  const hindered = new Map(group.map((person) => [person, hindranceOf(person, use, wish)]));
  const able = group.filter((person) => hindered.get(person) === undefined);
  if (able.length === 0) return group;
  for (const [person, reason] of hindered) if (reason) leftOut.push(left(person, reason));
  return able;
}

/** Of each organisation the first for whom something can be made, in the order of the rows; the others are noted. */
function onePerOrganisation(
  people: readonly Listable[],
  use: ListUse,
  wish: AddressWish,
  leftOut: LeftOut[],
): Listable[] {
  const known = new Set<string>();
  return people.filter((person) => {
    const { line, businessId } = person;
    const key = organisationKey({ organisation: line.organisation, businessId });
    const isFirst = key === '' || !known.has(key);
    if (isFirst && key !== '' && hindranceOf(person, use, wish) === undefined) known.add(key);
    if (!isFirst) leftOut.push(left(person, 'sameOrganisation'));
    return isFirst;
  });
}

/**
 * Who shares a label or line, in the order of the rows: a household where that is wished, of whose members all who may be named are. An
 * e-mail address never gets more than one.
 */
function groupsOf(
  people: readonly Listable[],
  use: ListUse,
  wish: AddressWish,
  leftOut: LeftOut[],
): Listable[][] {
  const { electronic, byPost } = use;
  const { onePer } = wish;
  const among = onePer === 'organisation' ? onePerOrganisation(people, use, wish, leftOut) : people;
  const groups = new Map<string, Listable[]>();
  for (const person of among) {
    const { line } = person;
    const isAtHome = onePer === 'household' && byPost && line.organisation.trim() === '';
    const shared = electronic ? normaliseEmail(line.email) : isAtHome ? homeOf(line) : '';
    const group = shared === '' ? undefined : groups.get(shared);
    if (!group) groups.set(shared || `person ${person.id}`, [person]);
    else if (electronic) leftOut.push(left(person, 'sameEmail'));
    else group.push(person);
  }
  return [...groups.values()];
}

/** One home, whether or not somebody wrote out that it is in Finland. */
const homeOf = (line: ListLine): string =>
  addressKey({ ...line, country: isDomestic(line.country) ? '' : line.country });

/** The label or line of a group, or why it cannot be made. */
function entryOf(
  group: readonly Listable[],
  { electronic, byPost }: ListUse,
  { format }: AddressWish,
): (AddressEntry & { order: string }) | LeftOutReason {
  const line = lineOf(group, electronic);
  const people = group.map(({ id }) => id);
  const address = byPost ? postalAddress(addressee(group)) : undefined;
  const order = address?.order ?? (electronic ? line.email : '');
  if (!isLabelFormat(format) || !address) return { people, line, order };
  const printed = address.lines.map(printable);
  if (printed.some(({ missing }) => missing.length > 0)) return 'unprintable';
  const label = fitLines(
    printed.map(({ text }) => text).filter(Boolean),
    printableSize(labelFormats[format]),
  );
  return label ? { people, line, order, label } : 'tooLong';
}

const nameOf = ({ line }: Listable): string =>
  [line.firstName, line.lastName].filter(Boolean).join(' ').trim();

function addressee(group: readonly Listable[]): Addressee {
  const { organisation, street, postcode, city, country } = (group[0] as Listable).line;
  return { names: group.map(nameOf), organisation, street, postcode, city, country };
}

/** A household stands on the line of its first; those who share a last name under it, others with their whole names. */
function lineOf(group: readonly Listable[], electronic: boolean): ListLine {
  const [first, ...others] = group as [Listable, ...Listable[]];
  const own = electronic ? { ...first.line, email: normaliseEmail(first.line.email) } : first.line;
  if (others.length === 0) return own;
  const shares = others.every(({ line }) => line.lastName.trim() === own.lastName.trim());
  const joinedBy = (text: (person: Listable) => string) => group.map(text).filter(Boolean).join(', ');
  return shares
    ? { ...own, firstName: joinedBy(({ line }) => line.firstName) }
    : { ...own, firstName: '', lastName: joinedBy(nameOf) };
}
