import type { InLanguages } from './languages';

const en = {
  deleteAllRows: 'a sheet keeps at least one row',
  deleteAllColumns: 'a sheet keeps at least one column',
  deleteAllBelow: 'below the frozen rows at least one row stays; unfreeze them first',
  deleteAllBeside: 'beside the frozen columns at least one column stays; unfreeze them first',
  freezeAllRows: 'at least one row in sight stays unfrozen',
  freezeAllColumns: 'at least one column in sight stays unfrozen',
  cellTooLong: 'a cell holds 50,000 characters at the most',
  workbookTooLarge: 'the workbook would have more cells than Google Sheets allows, which is ten million',
  tooManyColumns: 'a sheet has 18,278 columns at the most',
  moveMerged: 'rows or columns that hold a part of merged cells cannot be moved; unmerge the cells first',
  sortMerged: 'a range with merged cells cannot be sorted; unmerge them first',
  splitMerged: 'merged cells are changed as a whole; select all of them',
  nameEmpty: 'a sheet needs a name',
  lastSheet: 'one sheet stays in sight',
};

const fi: Record<keyof typeof en, string> = {
  deleteAllRows: 'välilehdellä on oltava ainakin yksi rivi',
  deleteAllColumns: 'välilehdellä on oltava ainakin yksi sarake',
  deleteAllBelow: 'jäädytettyjen rivien alle on jäätävä ainakin yksi rivi; poista ensin rivien jäädytys',
  deleteAllBeside:
    'jäädytettyjen sarakkeiden viereen on jäätävä ainakin yksi sarake; poista ensin sarakkeiden jäädytys',
  freezeAllRows: 'ainakin yhden näkyvän rivin on jäätävä jäädyttämättä',
  freezeAllColumns: 'ainakin yhden näkyvän sarakkeen on jäätävä jäädyttämättä',
  cellTooLong: 'soluun mahtuu enintään 50 000 merkkiä',
  workbookTooLarge: 'työkirjassa olisi enemmän soluja kuin Google Sheets sallii, eli yli kymmenen miljoonaa',
  tooManyColumns: 'välilehdellä voi olla enintään 18 278 saraketta',
  moveMerged:
    'rivejä tai sarakkeita, joilla on osa yhdistetyistä soluista, ei voi siirtää; pura ensin yhdistäminen',
  sortMerged: 'aluetta, jossa on yhdistettyjä soluja, ei voi lajitella; pura ensin yhdistäminen',
  splitMerged: 'yhdistettyjä soluja muutetaan kokonaisuutena; valitse ne kaikki',
  nameEmpty: 'välilehti tarvitsee nimen',
  lastSheet: 'yhden välilehden on jäätävä näkyviin',
};

const sv: Record<keyof typeof en, string> = {
  deleteAllRows: 'ett blad behöver ha minst en rad',
  deleteAllColumns: 'ett blad behöver ha minst en kolumn',
  deleteAllBelow: 'under de låsta raderna måste minst en rad bli kvar; lås först upp dem',
  deleteAllBeside: 'bredvid de låsta kolumnerna måste minst en kolumn bli kvar; lås först upp dem',
  freezeAllRows: 'minst en synlig rad måste vara olåst',
  freezeAllColumns: 'minst en synlig kolumn måste vara olåst',
  cellTooLong: 'en cell rymmer högst 50 000 tecken',
  workbookTooLarge:
    'kalkylarket skulle ha fler celler än Google Sheets tillåter, det vill säga över tio miljoner',
  tooManyColumns: 'ett blad kan ha högst 18 278 kolumner',
  moveMerged:
    'rader eller kolumner med en del av sammanfogade celler kan inte flyttas; dela först upp cellerna',
  sortMerged: 'ett område med sammanfogade celler kan inte sorteras; dela först upp dem',
  splitMerged: 'sammanfogade celler ändras som en helhet; markera alla',
  nameEmpty: 'bladet behöver ett namn',
  lastSheet: 'ett blad måste vara synligt',
};

/** Why Sheets does not do what a person at the cells asks for; stands in the sentence that says so. */
export const refusalsWords = { en, fi, sv } satisfies InLanguages;
