import { normaliseEmail, normalisePhone } from './contact';

/** What names a person in somebody else's text. */
export interface Named {
  firstName: string;
  lastName: string;
  organisation: string;
  emails: readonly string[];
  phones: readonly string[];
  numbers: readonly string[];
}

/**
 * A passage of a text that names the person: `sure` where it can hardly be anybody else, otherwise a person has to look: a last name
 * alone, an inflected form, another spelling, a short number.
 */
export interface Passage {
  /** Where it begins and ends, in UTF-16 units of the text as it stands. */
  from: number;
  to: number;
  sure: boolean;
}

/** A text folded for comparing, and where each of its units stood. */
interface Folded {
  text: string;
  /** Position in the original of each unit of `text`, and one more for the end. */
  at: number[];
}

/** A text made ready to be searched. */
export interface Searchable extends Folded {
  original: string;
  words: readonly Word[];
}

/** Makes a text ready to be searched, for however many people. */
export function searchable(original: string): Searchable {
  const fold = folded(original);
  return { ...fold, original, words: wordsIn(fold.text) };
}

/** Characters that are looked at one by one; what has no letter of its own (marks, invisible ones) goes. */
function folded(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let position = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) at.push(position);
    text += plain;
    position += character.length;
  }
  at.push(original.length);
  return { text, at };
}

/** Lower case, without accents: Hämäläinen is found as Hamalainen too. */
const plainOf = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');

/** A word with its place in the folded text. */
interface Word {
  text: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));

/**
 * The passages of texts that name a person, for one person and many texts. Names in any order and case, by whole words; e-mail
 * addresses and phone numbers however they are written.
 */
export function mentionsOf(named: Named, defaultCountryCode: string): (text: Searchable) => Passage[] {
  const finders = [
    ...namesFinders(named),
    ...named.emails.flatMap((email) => literalFinder(normaliseEmail(email), true, standsAsAddress)),
    phonesFinder(named.phones, defaultCountryCode),
    ...named.numbers.flatMap(numberFinder),
  ];
  return (text) => (text.text.trim() === '' ? [] : merged(finders.flatMap((find) => find(text))));
}

type Finder = (text: Searchable) => Passage[];

const passage = ({ at }: Folded, from: number, to: number, sure: boolean): Passage => ({
  from: at[from] as number,
  // Marks that follow the last letter belong to it.
  to: at[to] as number,
  sure,
});

/** Overlapping passages become one; it is sure if one of them is. */
function merged(passages: readonly Passage[]): Passage[] {
  const inOrder = [...passages].sort((a, b) => a.from - b.from || b.to - a.to);
  const result: Passage[] = [];
  for (const each of inOrder) {
    const last = result[result.length - 1];
    if (last && each.from < last.to) {
      last.to = Math.max(last.to, each.to);
      last.sure ||= each.sure;
    } else result.push({ ...each });
  }
  return result;
}

/** The shortest last name or organisation that is looked for alone. */
const SHORTEST_ALONE = 3;
/** Between the words of a name stand few characters, and no end of a line. */
const LONGEST_GAP = 3;

function namesFinders({ firstName, lastName, organisation }: Named): Finder[] {
  const [first, last, firm] = [firstName, lastName, organisation].map((name) =>
    wordsIn(folded(name).text).map(({ text }) => text),
  ) as [string[], string[], string[]];
  const exact = (name: string) => name.normalize('NFC').toLowerCase();
  const spelled = exact([firstName, lastName].join(' '));
  const orders =
    first.length > 0 && last.length > 0
      ? [
          [...first, ...last],
          [...last, ...first],
        ]
      : [];
  // Of several first names people use one.
  const short =
    first.length > 1 && last.length > 0
      ? first.flatMap((one) => [
          [one, ...last],
          [...last, one],
        ])
      : [];
  return [
    ...[...orders, ...short].map((words) => sequenceFinder(words, (text) => sharesSpelling(text, spelled))),
    ...(last.join('').length >= SHORTEST_ALONE ? [sequenceFinder(last, () => false)] : []),
    ...(firm.join('').length >= SHORTEST_ALONE ? [sequenceFinder(firm, () => false)] : []),
  ];
}

/** Whether a passage is spelled with the very letters of a name, in whatever order its words stand. */
const sharesSpelling = (text: string, name: string): boolean => {
  const words = new Set(name.split(/[^\p{L}\p{N}\p{M}]+/u));
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .every((word) => word === '' || words.has(word));
};

/** Words one after the other; the last of them may be inflected, and then it is not sure. */
function sequenceFinder(names: readonly string[], isSure: (text: string) => boolean): Finder {
  const stems = names.map(stemsOf);
  const beginnings = names.map((name, at) => sharedBeginning([name, ...(stems[at] as string[])]));
  return (fold) => {
    const { words, original } = fold;
    const found: Passage[] = [];
    // Most texts name nobody, and are not to be looked at word by word.
    if (!beginnings.every((beginning) => fold.text.includes(beginning))) return found;
    for (let start = 0; start + names.length <= words.length; start++) {
      const some = words.slice(start, start + names.length);
      const fits = some.map((word, at) => fit(word.text, names[at] as string, stems[at] as string[]));
      if (fits.some((how) => how === undefined) || !areNear(some, fold.text)) continue;
      const [from, to] = [(some[0] as Word).from, (some[some.length - 1] as Word).to];
      const { from: begin, to: end } = passage(fold, from, to, false);
      const sure = fits.every((how) => how === 'exact') && isSure(original.slice(begin, end));
      found.push({ from: begin, to: end, sure });
    }
    return found;
  };
}

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  while (!others.every((other) => other.startsWith(first.slice(0, length)))) length--;
  return first.slice(0, length);
}

const areNear = (words: readonly Word[], text: string): boolean =>
  words.slice(1).every(({ from }, at) => {
    const gap = text.slice((words[at] as Word).to, from);
    return gap.length <= LONGEST_GAP && !/[\n\r;:!?]/.test(gap);
  });

/** Endings of Finnish and Swedish cases, without accents, with a clitic after them. */
const ENDING =
  /^(?:n|a|ta|tta|ja|ia|sta|ssa|lta|lla|lle|ksi|na|t|s|ne|en|in|an|on|un|yn|ien|ten|iden|ille|illa|ilta|ista|issa|iin|seen|siin|h[aeiouy]n|[aeiouy]{2}n)?(?:ni|si|nsa|mme|nne|kin|kaan|ko|han|pa)?$/;

function fit(word: string, name: string, stems: readonly string[]): 'exact' | 'inflected' | undefined {
  if (word === name) return 'exact';
  const isInflected = stems.some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
  return isInflected ? 'inflected' : undefined;
}

/** The shortest stem that endings may follow. */
const SHORTEST_STEM = 3;

/** Strong grades of consonants before the last vowel, and the weak ones which most cases take. */
const GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['k', ''],
  ['p', 'v'],
  ['t', 'd'],
];

/** What a name may begin with when it is inflected: Virtanen, Virtase-; Lahti, Lahde-; Mäki, Mäe-. A modest few of all there are. */
function stemsOf(name: string): string[] {
  const stems = [name];
  if (name.endsWith('nen')) stems.push(`${name.slice(0, -3)}se`, `${name.slice(0, -3)}s`);
  const vowel = /[aeiouy]$/.exec(name)?.[0];
  if (vowel) {
    const body = name.slice(0, -1);
    const bodies = [body];
    const grade = GRADES.find(([strong]) => body.endsWith(strong));
    if (grade) bodies.push(body.slice(0, body.length - grade[0].length) + grade[1]);
    for (const one of bodies) stems.push(one + vowel, ...(vowel === 'i' ? [`${one}e`] : []));
    if (vowel === 'e') stems.push(`${name}e`);
  } else {
    // Kallas, Kallakse-; foreign names take an i.
    stems.push(`${name}i`);
    if (name.endsWith('s')) stems.push(`${name.slice(0, -1)}kse`);
  }
  return [...new Set(stems)].filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Whether what stands around a place lets a text there be a word of its own. */
type Alone = (text: string, from: number, to: number) => boolean;

const standsAsWord: Alone = (text, from, to) =>
  !/[\p{L}\p{N}]/u.test((text[from - 1] ?? '') + (text[to] ?? ''));

/** An address may be a part of a longer one; a full stop or a hyphen after it is of the sentence. */
const standsAsAddress: Alone = (text, from, to) =>
  !/[\p{L}\p{N}._%+-]/u.test(text[from - 1] ?? '') && !/^[.-]?[\p{L}\p{N}]/u.test(text.slice(to, to + 2));

/** A text to the letter, as a word of its own. */
function literalFinder(wanted: string, sure: boolean, alone: Alone = standsAsWord): Finder[] {
  const needle = folded(wanted).text;
  if (needle === '') return [];
  return [
    (fold) => {
      const found: Passage[] = [];
      for (let from = fold.text.indexOf(needle); from >= 0; from = fold.text.indexOf(needle, from + 1)) {
        const to = from + needle.length;
        if (alone(fold.text, from, to)) found.push(passage(fold, from, to, sure));
      }
      return found;
    },
  ];
}

/** From how many characters on a customer number is hardly anything else. */
const TELLING_NUMBER = 5;
const SHORTEST_NUMBER = 2;

const numberFinder = (number: string): Finder[] => {
  const length = number.trim().length;
  return length < SHORTEST_NUMBER ? [] : literalFinder(number.trim(), length >= TELLING_NUMBER);
};

/** What may be a phone number: a plus or a digit, then digits with separators between them. */
const PHONE = /[+\d(][\d\s().\u2212/\p{Pd}]{5,30}/gu;

function phonesFinder(phones: readonly string[], defaultCountryCode: string): Finder {
  const wanted = new Set(phones.map((phone) => normalisePhone(phone, defaultCountryCode)).filter(Boolean));
  if (wanted.size === 0) return () => [];
  return ({ original }) =>
    [...original.matchAll(PHONE)].flatMap(({ 0: text, index }) => {
      if (/[\p{L}\p{N}]/u.test(original[index - 1] ?? '')) return [];
      const length = longestPhone(text, wanted, defaultCountryCode);
      return length === undefined ? [] : [{ from: index, to: index + length, sure: true }];
    });
}

/** Other digits may follow a number, as an amount does: the longest beginning that is one of those wanted. */
function longestPhone(text: string, wanted: ReadonlySet<string>, countryCode: string): number | undefined {
  for (let length = text.length; length >= 6; length--) {
    if (!/\d/.test(text[length - 1] as string) || /\d/.test(text[length] ?? '')) continue;
    if (wanted.has(normalisePhone(text.slice(0, length), countryCode))) return length;
  }
  return undefined;
}
