import { isoDate } from '../language/text';

/** A moment of the spreadsheet's own clock, `YYYY-MM-DDThh:mm:ss`; which zone that is the spreadsheet says. */
export function isoMoment(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = seconds - day * 86_400;
  const clock = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  return `${isoDate(day)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
