import type { TestRegister } from '../../support/register';
import { addRows, registerOf } from '../by-hand';

/** Three customers, of whom one has been here for longer than a month; and a controller who can be reached. */
export function noticeScene(): TestRegister {
  const register = registerOf(
    {
      customers: [
        'number,first name,last name,email,customer since',
        '1,Aino,Asiakas,aino@example.fi,2020-03-01',
        '2,Bo,Beställare,bo@example.fi,2026-11-20',
        '3,Cecil,Client,cecil@example.fi,',
      ].join('\n'),
    },
    { controllerName: 'Levykauppa Esimerkki Oy', controllerEmail: 'tietosuoja@example.fi' },
  );
  addRows(register, 'Recipients', [
    {
      ID: 'r1',
      Name: 'Google Cloud EMEA Ltd',
      Role: 'Processor',
      Purpose: 'spreadsheet',
      Country: 'Ireland',
    },
  ]);
  return register;
}
