import { formatValue } from '../../text/format';
import { regex, wildcards } from '../regex';
import { CellError, fail, sound } from '../values';
import { type FunctionTable, numberOr, ofText } from './spec';

const length = (value: number): number => (value < 0 ? fail(CellError.value) : Math.trunc(value));

/** The place of a text in another from a place on, both counted from 1. */
function found(at: number): number {
  return at < 0 ? fail(CellError.value) : at + 1;
}

function proper(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: FunctionTable = {
  LEN: ofText((text) => text.length),
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  PROPER: ofText(proper),
  TRIM: ofText((text) => text.trim().replace(/ {2,}/g, ' ')),
  LEFT: {
    least: 1,
    most: 2,
    run: ([text, count], context) =>
      context.text(text?.value()).slice(0, length(numberOr(count, context, 1))),
  },
  RIGHT: {
    least: 1,
    most: 2,
    run: ([arg, count], context) => {
      const text = context.text(arg?.value());
      return text.slice(Math.max(0, text.length - length(numberOr(count, context, 1))));
    },
  },
  MID: {
    least: 3,
    run: ([text, start, count], context) => {
      const from = Math.trunc(context.number(start?.value()));
      if (from < 1) return CellError.number;
      return context.text(text?.value()).substr(from - 1, length(context.number(count?.value())));
    },
  },
  FIND: {
    least: 2,
    most: 3,
    run: ([part, text, start], context) => {
      const from = Math.max(0, Math.trunc(numberOr(start, context, 1)) - 1);
      return found(context.text(text?.value()).indexOf(context.text(part?.value()), from));
    },
  },
  SEARCH: {
    least: 2,
    most: 3,
    run: ([part, text, start], context) => {
      const from = Math.max(0, Math.trunc(numberOr(start, context, 1)) - 1);
      const whole = context.text(text?.value());
      const matcher = wildcards(context.text(part?.value())).matcher(whole);
      return found(from <= whole.length && matcher.find(from) ? matcher.start() : -1);
    },
  },
  SUBSTITUTE: {
    least: 3,
    run: ([text, part, other], context) => {
      const old = context.text(part?.value());
      const whole = context.text(text?.value());
      return old === '' ? whole : whole.replaceAll(old, () => context.text(other?.value()));
    },
  },
  REPT: {
    least: 2,
    run: ([arg, count], context) => {
      const [text, times] = [context.text(arg?.value()), length(context.number(count?.value()))];
      return text.length * times > 50_000 ? CellError.value : text.repeat(times);
    },
  },
  EXACT: {
    least: 2,
    run: ([one, other], context) => context.text(one?.value()) === context.text(other?.value()),
  },
  CONCATENATE: {
    least: 1,
    most: 255,
    run: (args, context) => args.flatMap((arg) => arg.values().map((value) => context.text(value))).join(''),
  },
  TEXTJOIN: {
    least: 3,
    most: 255,
    run: ([separator, skipBlanks, ...args], context) => {
      const texts = args.flatMap((arg) => arg.values().map((value) => context.text(value)));
      const kept = sound(skipBlanks?.value()) ? texts.filter((text) => text !== '') : texts;
      return kept.join(context.text(separator?.value()));
    },
  },
  REGEXMATCH: {
    least: 2,
    run: ([text, pattern], context) =>
      regex(context.text(pattern?.value())).test(context.text(text?.value())),
  },
  REGEXEXTRACT: {
    least: 2,
    run: ([text, pattern], context) => {
      const matcher = regex(context.text(pattern?.value())).matcher(context.text(text?.value()));
      // Several groups are several cells, and what spreads over cells is an error here.
      if (matcher.groupCount() > 1) return CellError.reference;
      return matcher.find() ? (matcher.group(matcher.groupCount()) ?? '') : CellError.missing;
    },
  },
  REGEXREPLACE: {
    least: 3,
    run: ([text, pattern, other], context) =>
      regex(context.text(pattern?.value()))
        .matcher(context.text(text?.value()))
        .replaceAll(context.text(other?.value())),
  },
  VALUE: { least: 1, run: ([arg], context) => context.number(arg?.value()) },
  TEXT: {
    least: 2,
    run: ([value, pattern], context) => {
      const format = { type: 'NUMBER', pattern: context.text(pattern?.value()) };
      return formatValue(context.number(value?.value()), format, context.book.locale);
    },
  },
  // The cell shows the label; where it leads, the cell's `hyperlink` says.
  HYPERLINK: { least: 1, most: 2, run: ([link, label]) => (label ?? link)?.value() },
};
