import { publishedUrl } from '../../forms/addresses';
import type { Runtime } from '../../runtime';
import { readBook } from './reading';

/** The address of the form that writes to the spreadsheet, to a sheet that is meant and still there. */
export function linkedForm(runtime: Runtime, isMeant: (sheetId: number) => boolean): string | null {
  const { forms } = runtime.state;
  const { sheets } = readBook(runtime);
  const linked = forms.find(({ destination }) =>
    sheets.some(({ sheetId }) => destination?.sheetId === sheetId && isMeant(sheetId)),
  );
  return linked ? publishedUrl(linked) : null;
}
