import { authorityReport as texts, loggedReasonTexts } from '../language/authorityReport';
import { formatDate, formatNumber, type Language, type Text } from '../language/text';
import { gapSentences } from '../language/logVerdict';
import type { Gap, LoggedReason } from '../register/log';
import { opening, paragraph, part } from './blocks';
import { type Html, markup, nothing, words } from './html';
import { page } from './page';
import { checkpointRecord, sender, type Checkpoint, type Controller } from './parties';
import { record, table } from './table';

/** What became of the requests on one right. */
export interface RequestFigures {
  /** Key of the right, and its name in the language of the report. */
  key: string;
  right: string;
  received: number;
  answered: number;
  partly: number;
  refused: number;
  endedOtherwise: number;
  open: number;
  /** Closed after their last day, and open past it on the day of the report. */
  late: number;
  overdue: number;
  extended: number;
  /** Days from receipt to the answer; absent where none was answered. */
  meanDays?: number;
  longestDays?: number;
}

/** Records of a kind, by the reason for which they were erased or the ground on which they stayed. */
export interface RecordFigures<Why extends string> {
  why: Why;
  /** The ground in words; of a reason the document has its own. */
  ground?: string;
  /** Key of the tab, and its name in the language of the report. */
  tab: string;
  kind: string;
  /** Only some fields of the records. */
  isReduced: boolean;
  count: number;
}

/** How the register was kept over a span of time, for an authority: numbers only, nothing on any person. */
export interface AuthorityReport {
  language: Language;
  day: number;
  /** First and last day of the span. */
  from: number;
  to: number;
  controller: Controller;
  registerName: string;
  requests: RequestFigures[];
  /** Requests that cannot be reckoned with. */
  undated: number;
  /** Requests whose receipt the log tells of. */
  receivedByLog: number;
  erasures: { why: LoggedReason; count: number }[];
  erased: RecordFigures<LoggedReason>[];
  notErased: number;
  kept: RecordFigures<string>[];
  keptUntil?: number;
  /** Erasures of which a part waits on the day of the report. */
  waiting: number;
  breaches: { found: number; toldAuthority: number; late: number; toldPeople: number; undated: number };
  log: {
    intact: boolean;
    /** Entries that are missing as the log itself says. */
    gaps: readonly Gap[];
    /** Number of the first bad entry. */
    fault?: number;
    entries: number;
    /** Day of the oldest entry that stands. */
    since?: number;
    isCondensed: boolean;
    /** Months and years of the summary that lie within the span only in part. */
    leftOut: string[];
    checkpoint: Checkpoint;
  };
}

/** The report as one HTML file. */
export function authorityReportHtml(report: AuthorityReport): string {
  const { language, controller, day } = report;
  const parts = [
    introduction(report),
    requests(report),
    erasures(report),
    kept(report),
    breaches(report),
    log(report),
  ];
  const body = [sender(controller, day, language), markup`<main>\n${parts}</main>\n`];
  return page({ language, title: texts.title, body });
}

const number = (count: number, language: Language): Html => markup`${formatNumber(count, language)}`;

const fields = (rows: readonly (readonly [Text, Html])[], language: Language): Html =>
  record(rows.map(([title, value]) => ({ title: words(title, language), value })));

function introduction({ language, from, to, registerName }: AuthorityReport): Html {
  const days = { from: formatDate(from, language), to: formatDate(to, language) };
  const rows: [Text, Html][] = [
    ...(registerName === '' ? [] : ([[texts.registerName, markup`${registerName}`]] as [Text, Html][])),
    [texts.span, words(texts.spanDays, language, days)],
  ];
  return markup`${opening(texts.title, texts.lead, language)}${paragraph(words(texts.introduction, language))}${fields(rows, language)}`;
}

type Figure = Exclude<keyof RequestFigures, 'key' | 'right'>;

const outcomes = ['received', 'answered', 'partly', 'refused', 'endedOtherwise', 'open'] as const;
const times = ['late', 'overdue', 'extended', 'meanDays', 'longestDays'] as const;

function requests(report: AuthorityReport): Html {
  const { language, undated, receivedByLog } = report;
  const rows = report.requests.length > 0;
  return part(texts.requestsTitle, language, [
    rows ? figuresTable(report, outcomes) : paragraph(words(texts.requestsNone, language)),
    rows ? markup`<h3>${words(texts.timesTitle, language)}</h3>\n${figuresTable(report, times)}` : nothing,
    counted(texts.undated, undated, language),
    paragraph(words(texts.receivedByLog, language, { count: formatNumber(receivedByLog, language) })),
  ]);
}

function figuresTable({ language, requests: rows }: AuthorityReport, keys: readonly Figure[]): Html {
  const columns = [
    { title: words(texts.right, language) },
    ...keys.map((key) => ({ title: words(texts[key], language), isAmount: true })),
  ];
  const cell = (value: number | undefined) => (value === undefined ? markup`–` : number(value, language));
  return table(
    columns,
    rows.map((row) => [markup`${row.right}`, ...keys.map((key) => cell(row[key]))]),
    { namesRow: true },
  );
}

/** A sentence with a number; nothing where it is none. */
const counted = (text: Text, count: number, language: Language): Html =>
  count === 0 ? nothing : paragraph(words(text, language, { count: formatNumber(count, language) }));

const kindOf = ({ kind, isReduced }: RecordFigures<string>, language: Language): Html =>
  isReduced ? words(texts.someFields, language, { kind }) : markup`${kind}`;

function erasures(report: AuthorityReport): Html {
  const { language, erased, notErased } = report;
  if (erased.length === 0 && report.erasures.length === 0)
    return part(texts.erasuresTitle, language, paragraph(words(texts.erasuresNone, language)));
  const reason = { title: words(texts.reason, language) };
  const amount = (title: Text) => ({ title: words(title, language), isAmount: true });
  const why = (key: LoggedReason) => words(loggedReasonTexts[key], language);
  const persons =
    report.erasures.length === 0
      ? nothing
      : markup`${table(
          [reason, amount(texts.persons)],
          report.erasures.map((row) => [why(row.why), number(row.count, language)]),
          { namesRow: true },
        )}${paragraph(words(texts.personsNote, language))}`;
  const rows = erased.map((row) => [why(row.why), kindOf(row, language), number(row.count, language)]);
  const columns = [reason, { title: words(texts.recordKind, language) }, amount(texts.records)];
  return part(texts.erasuresTitle, language, [
    persons,
    rows.length > 0 ? table(columns, rows, { namesRow: true }) : nothing,
    counted(texts.notErased, notErased, language),
  ]);
}

function kept({ language, kept: rows, keptUntil, waiting }: AuthorityReport): Html {
  const columns = [
    { title: words(texts.ground, language) },
    { title: words(texts.recordKind, language) },
    { title: words(texts.kept, language), isAmount: true },
  ];
  const lines = rows.map((row) => [
    markup`${row.ground ?? row.why}`,
    kindOf(row, language),
    number(row.count, language),
  ]);
  const until =
    keptUntil === undefined
      ? nothing
      : paragraph(words(texts.keptUntil, language, { date: formatDate(keptUntil, language) }));
  return part(texts.keptTitle, language, [
    rows.length > 0 ? table(columns, lines, { namesRow: true }) : paragraph(words(texts.keptNone, language)),
    until,
    counted(texts.waiting, waiting, language),
  ]);
}

function breaches({ language, breaches: figures }: AuthorityReport): Html {
  const rows: [Text, number][] = [
    [texts.breaches, figures.found],
    [texts.breachesTold, figures.toldAuthority],
    [texts.breachesLate, figures.late],
    [texts.breachesPeople, figures.toldPeople],
    ...(figures.undated > 0 ? ([[texts.breachesUndated, figures.undated]] as [Text, number][]) : []),
  ];
  return part(
    texts.breachesTitle,
    language,
    fields(
      rows.map(([title, count]) => [title, number(count, language)]),
      language,
    ),
  );
}

function log({ language, log: found }: AuthorityReport): Html {
  const state = found.intact
    ? words(texts.logIntact, language)
    : words(texts.logBroken, language, { entry: found.fault ?? 0 });
  const rows: [Text, Html][] = [
    [texts.logEntries, number(found.entries, language)],
    ...(found.since === undefined
      ? []
      : ([[texts.logSince, markup`${formatDate(found.since, language)}`]] as [Text, Html][])),
  ];
  const periods = found.leftOut.join(', ');
  return part(texts.logTitle, language, [
    paragraph(state),
    ...gapSentences(found.gaps, language).map((sentence) => paragraph(markup`${sentence}`)),
    fields(rows, language),
    found.isCondensed ? paragraph(words(texts.condensed, language)) : nothing,
    periods === '' ? nothing : paragraph(words(texts.leftOut, language, { periods })),
    paragraph(words(texts.checkpointNote, language)),
    checkpointRecord(found.checkpoint, language),
  ]);
}
