import type { ColorData, ColorStyleData, ThemeData } from './resource';

/** An API colour (parts from 0 to 1, missing parts 0) as CSS. */
export function hexColor({ red = 0, green = 0, blue = 0 }: ColorData): string {
  const hex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

/** The theme of a new spreadsheet. */
const defaultTheme: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  LINK: '#1155cc',
};

/** Colours of the API as CSS, those of the theme among them. */
export class Palette {
  private readonly theme: Record<string, string>;

  constructor(theme?: ThemeData) {
    const own = (theme?.themeColors ?? []).flatMap(({ colorType, color }) =>
      colorType && color?.rgbColor ? [[colorType, hexColor(color.rgbColor)]] : [],
    );
    this.theme = { ...defaultTheme, ...Object.fromEntries(own) };
  }

  /** A colour by its style, or by the older field; undefined where neither says one. The style wins, as the API documents. */
  css(style: ColorStyleData | undefined, color?: ColorData): string | undefined {
    if (style?.themeColor) return this.theme[style.themeColor];
    const rgb = style?.rgbColor ?? color;
    return rgb && hexColor(rgb);
  }

  /** A colour of the theme: `TEXT`, `BACKGROUND`, `ACCENT1` to `ACCENT6`, `LINK`. */
  named(name: string): string {
    return this.theme[name] ?? '#000000';
  }

  /** The colour of the series with an index: the theme's accents, then lighter ones. */
  series(index: number): string {
    const accent = this.named(`ACCENT${(index % 6) + 1}`);
    return lighter(accent, (Math.floor(index / 6) % 3) * 0.3);
  }
}

/** A colour mixed with white. */
function lighter(color: string, share: number): string {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  const mixed = (at: number) => part(at) + (1 - part(at)) * share;
  return hexColor({ red: mixed(1), green: mixed(3), blue: mixed(5) });
}
