import type { InLanguages } from './languages';

const en = {
  position: 'Selected cells',
  cellValue: 'Value of the cell',
  grid: 'Cells of the sheet',
  note: 'Note',
  tooManyCells: 'Too many cells to copy at once; select fewer.',
  refusedByRule: 'Cell {cell} does not take this value. {message}',
  refusedAllowed: 'Cell {cell} takes only: {allowed}.',
};

const fi: Record<keyof typeof en, string> = {
  position: 'Valitut solut',
  cellValue: 'Solun arvo',
  grid: 'Välilehden solut',
  note: 'Muistiinpano',
  tooManyCells: 'Liian monta solua kerralla kopioitavaksi; valitse vähemmän.',
  refusedByRule: 'Solu {cell} ei hyväksy tätä arvoa. {message}',
  refusedAllowed: 'Solu {cell} hyväksyy vain arvot: {allowed}.',
};

const sv: Record<keyof typeof en, string> = {
  position: 'Markerade celler',
  cellValue: 'Cellens värde',
  grid: 'Bladets celler',
  note: 'Anteckning',
  tooManyCells: 'För många celler att kopiera på en gång; markera färre.',
  refusedByRule: 'Cell {cell} godtar inte detta värde. {message}',
  refusedAllowed: 'Cell {cell} godtar endast: {allowed}.',
};

/** The cells, the bar above them and what a cell refuses. */
export const gridWords = { en, fi, sv } satisfies InLanguages;
