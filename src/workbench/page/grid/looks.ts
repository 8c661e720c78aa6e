import type { CellStyle, CellView, RuleView } from '../../server/protocol';
import { arrowRoom, drawArrow, drawCheckbox, drawFunnel, type Paint } from './marks';
import { isTrueText } from './truth';

/** What stands in a cell when it is drawn. */
export interface CellLook {
  cell: CellView | null;
  rule?: RuleView;
  /** Whether the funnel of a filter stands here; `used` when its column has criteria. */
  funnel?: { used: boolean };
  /** It holds a number or a date that does not fit. */
  tooNarrow?: true;
}

/** A line of a cell's border as Univer takes it. */
interface DrawnBorder {
  s: number;
  cl: { rgb: string };
}

/** A cell as Univer takes it: finished text and looks, never a value that it would format. */
export interface DrawnCell {
  v: string;
  /** Text, whatever it looks like. */
  t: 1;
  s: {
    bl?: 1;
    it?: 1;
    st?: { s: 1 };
    ul?: { s: 1 };
    fs?: number;
    bg?: { rgb: string };
    cl?: { rgb: string };
    ht?: number;
    vt?: number;
    tb?: number;
    bd?: Partial<Record<'t' | 'r' | 'b' | 'l', DrawnBorder>>;
  };
  markers?: Partial<Record<'tr' | 'tl', { color: string; size: number }>>;
  customRender?: Paint[];
  fontRenderExtension?: { rightOffset?: number; isSkip?: boolean };
}

const noteColor = '#b9770e';
/** A value that breaks a rule which only warns. */
const invalidColor = '#c5221f';

/** Univer's numbers for what the protocol says in words. */
const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wrapped = 3;
const clipped = 2;
const lines = { thin: 1, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;

function bordersOf(borders: NonNullable<CellStyle['borders']>): NonNullable<DrawnCell['s']['bd']> {
  const drawn: NonNullable<DrawnCell['s']['bd']> = {};
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left };
  for (const side of ['t', 'r', 'b', 'l'] as const) {
    const line = sides[side];
    if (line) drawn[side] = { s: lines[line.style], cl: { rgb: line.color } };
  }
  return drawn;
}

function styleOf(style: CellStyle = {}): DrawnCell['s'] {
  return {
    ...(style.bold && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.strike && { st: { s: 1 } }),
    ...(style.underline && { ul: { s: 1 } }),
    ...(style.fontSize && { fs: style.fontSize }),
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.align && { ht: horizontal[style.align] }),
    ...(style.vertical && { vt: vertical[style.vertical] }),
    ...(style.wrap && { tb: wrapped }),
    ...(style.borders && { bd: bordersOf(style.borders) }),
  };
}

/** Makes what Univer draws of a cell; undefined for a plain empty one. */
export function drawnCell({ cell, rule, funnel, tooNarrow }: CellLook): DrawnCell | undefined {
  if (!cell && !funnel) return undefined;
  const text = cell?.shown ?? '';
  const drawn: DrawnCell = { v: tooNarrow ? '###' : text, t: 1, s: styleOf(cell?.style) };
  // A text of several lines shows them, as it would when it is wrapped.
  if (text.includes('\n')) drawn.s.tb = wrapped;
  if (cell?.note) drawn.markers = { tr: { color: noteColor, size: 7 } };
  if (cell?.invalid) drawn.markers = { ...drawn.markers, tl: { color: invalidColor, size: 7 } };
  if (rule?.kind === 'checkbox') {
    drawn.fontRenderExtension = { isSkip: true };
    drawn.customRender = [drawCheckbox(isTrueText(text))];
  } else if (funnel || rule?.kind === 'list') {
    drawn.fontRenderExtension = { rightOffset: arrowRoom };
    drawn.customRender = [funnel ? drawFunnel(funnel.used) : drawArrow];
    // Text that runs over into the next cell would run under the mark.
    drawn.s.tb ??= clipped;
  }
  return drawn;
}
