import { hexColor, type Palette } from '../colors';
import type { GradientPointData, GradientRuleData } from '../resource';

/** What a gradient needs to know of its cells. */
export interface Spread {
  numbers: number[];
  /** The number that a point names, by a formula or as typed. */
  read(text: string): number | undefined;
}

interface Stop {
  at: number;
  color: [number, number, number];
}

const channels = (color: string): Stop['color'] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];

/** The number below which a part of sorted numbers lies. */
function percentile(sorted: number[], part: number): number | undefined {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, part));
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place % 1);
}

function stop(
  point: GradientPointData | undefined,
  sorted: number[],
  spread: Spread,
  palette: Palette,
): Stop[] {
  const color = point && palette.css(point.colorStyle, point.color);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!point || !color || least === undefined || most === undefined) return [];
  const value = spread.read(point.value ?? '') ?? 0;
  const places: Record<string, number | undefined> = {
    MIN: least,
    MAX: most,
    NUMBER: value,
    PERCENT: most * (value / 100) + least * (1 - value / 100),
    PERCENTILE: percentile(sorted, value / 100),
  };
  const at = places[point.type ?? ''];
  return at === undefined ? [] : [{ at, color: channels(color) }];
}

function mixed(from: Stop, to: Stop, value: number): string {
  const share = to.at === from.at ? 1 : (value - from.at) / (to.at - from.at);
  const [red = 0, green = 0, blue = 0] = from.color.map(
    (part, index) => part + (to.color[index]! - part) * share,
  );
  return hexColor({ red: red / 255, green: green / 255, blue: blue / 255 });
}

/** The background of each number by a colour scale (`GradientRule`); undefined for a rule without two colours or cells. */
export function gradientColors(
  rule: GradientRuleData,
  spread: Spread,
  palette: Palette,
): ((value: number) => string) | undefined {
  const sorted = spread.numbers.toSorted((one, other) => one - other);
  const stops = [rule.minpoint, rule.midpoint, rule.maxpoint].flatMap((point) =>
    stop(point, sorted, spread, palette),
  );
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last || stops.length < 2) return undefined;
  return (value) => {
    const upper = stops.findIndex(({ at }) => value < at);
    if (upper === 0) return mixed(first, first, value);
    if (upper < 0) return mixed(last, last, value);
    return mixed(stops[upper - 1]!, stops[upper]!, value);
  };
}
