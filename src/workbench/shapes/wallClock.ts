const parts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** A moment as the wall clock of a time zone shows it, `YYYY-MM-DDTHH:MM`. */
export function localTime(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone }).format(moment).replace(' ', 'T');
}
