/** What is painted in cells beside their text: the arrow of a drop-down, a checkbox, the funnel of a filter. */

/** What is used of a canvas. */
interface Pen {
  strokeStyle: unknown;
  fillStyle: unknown;
  lineWidth: number;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
}

/** Where a cell lies on the canvas, as Univer tells a painter. */
interface PaintInfo {
  primaryWithCoord: { startX: number; startY: number; endX: number; endY: number; mergeInfo: PaintBox };
}

interface PaintBox {
  startX: number;
  startY: number;
  endX: number;
  endY: number;
}

/** A painter as Univer takes it. */
export interface Paint {
  drawWith(context: Pen, info: PaintInfo): void;
}

/** How many pixels at the right of a cell belong to its arrow or funnel. */
export const arrowRoom = 18;

const quiet = '#8a929c';
const accent = '#1a62b8';

function paint(draw: (context: Pen, box: PaintBox) => void): Paint {
  return {
    drawWith(context, { primaryWithCoord }) {
      context.save();
      draw(context, primaryWithCoord.mergeInfo);
      context.restore();
    },
  };
}

const middleOf = ({ startY, endY }: PaintBox): number => (startY + endY) / 2;

function polygon(context: Pen, points: [number, number][]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
}

/** The arrow of a drop-down. */
export const drawArrow: Paint = paint((context, box) => {
  const x = box.endX - arrowRoom / 2;
  const y = middleOf(box);
  context.fillStyle = quiet;
  polygon(context, [
    [x - 4, y - 2],
    [x + 4, y - 2],
    [x, y + 3],
  ]);
  context.fill();
});

/** The funnel of a filter; filled when its column has criteria. */
export const drawFunnel = (used: boolean): Paint =>
  paint((context, box) => {
    const x = box.endX - arrowRoom / 2;
    const y = middleOf(box);
    context.strokeStyle = context.fillStyle = used ? accent : quiet;
    polygon(context, [
      [x - 6, y - 5],
      [x + 6, y - 5],
      [x + 1.5, y],
      [x + 1.5, y + 5],
      [x - 1.5, y + 4],
      [x - 1.5, y],
    ]);
    if (used) context.fill();
    context.stroke();
  });

/** A checkbox in the middle of its cell. */
export const drawCheckbox = (on: boolean): Paint =>
  paint((context, box) => {
    const x = (box.startX + box.endX) / 2 - 6.5;
    const y = middleOf(box) - 6.5;
    context.lineWidth = 1.5;
    context.strokeStyle = on ? accent : quiet;
    context.fillStyle = on ? accent : '#ffffff';
    context.fillRect(x, y, 13, 13);
    context.strokeRect(x, y, 13, 13);
    if (!on) return;
    context.strokeStyle = '#ffffff';
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x + 3, y + 6.5);
    context.lineTo(x + 5.5, y + 9.5);
    context.lineTo(x + 10, y + 3.5);
    context.stroke();
  });
