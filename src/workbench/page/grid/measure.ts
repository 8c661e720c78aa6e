let context: CanvasRenderingContext2D | null = null;

/** How wide a text is in a font, in pixels. */
export function measured(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
