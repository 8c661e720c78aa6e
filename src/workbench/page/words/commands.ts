import type { InLanguages } from './languages';

const en = {
  menus: 'Menus',
  edit: 'Edit',
  insert: 'Insert',
  data: 'Data',
  extensions: 'Extensions',
  copy: 'Copy',
  clear: 'Delete values',
  insertRowAbove: 'Insert row above',
  insertRowBelow: 'Insert row below',
  insertColumnLeft: 'Insert column left',
  insertColumnRight: 'Insert column right',
  deleteRows: 'Delete rows',
  deleteColumns: 'Delete columns',
  sortAscending: 'Sort sheet by this column, A to Z',
  sortDescending: 'Sort sheet by this column, Z to A',
};

const fi: Record<keyof typeof en, string> = {
  menus: 'Valikot',
  edit: 'Muokkaa',
  insert: 'Lisää',
  data: 'Data',
  extensions: 'Laajennukset',
  copy: 'Kopioi',
  clear: 'Poista arvot',
  insertRowAbove: 'Lisää rivi yläpuolelle',
  insertRowBelow: 'Lisää rivi alapuolelle',
  insertColumnLeft: 'Lisää sarake vasemmalle',
  insertColumnRight: 'Lisää sarake oikealle',
  deleteRows: 'Poista rivit',
  deleteColumns: 'Poista sarakkeet',
  sortAscending: 'Lajittele välilehti tämän sarakkeen mukaan A–Ö',
  sortDescending: 'Lajittele välilehti tämän sarakkeen mukaan Ö–A',
};

const sv: Record<keyof typeof en, string> = {
  menus: 'Menyer',
  edit: 'Redigera',
  insert: 'Infoga',
  data: 'Data',
  extensions: 'Tillägg',
  copy: 'Kopiera',
  clear: 'Ta bort värden',
  insertRowAbove: 'Infoga rad ovanför',
  insertRowBelow: 'Infoga rad nedanför',
  insertColumnLeft: 'Infoga kolumn till vänster',
  insertColumnRight: 'Infoga kolumn till höger',
  deleteRows: 'Ta bort rader',
  deleteColumns: 'Ta bort kolumner',
  sortAscending: 'Sortera bladet efter denna kolumn, A till Ö',
  sortDescending: 'Sortera bladet efter denna kolumn, Ö till A',
};

/** Menus and what they do to cells, rows and columns. */
export const commandsWords = { en, fi, sv } satisfies InLanguages;
