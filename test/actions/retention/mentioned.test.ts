import { expect, test } from '@jest/globals';
import { mentionsOfCards } from '../../../src/actions/retention/mentioned';
import { reviewDues } from '../../../src/actions/retention/review';
import { addRows, everything, idOf, registerOf } from '../by-hand';

/** Where other rows name those whose cards are about to be approved. */

const HEAD = 'number,firstName,lastName,email,status,since,endedOn,role,organisation';
const shop = registerOf({
  customers: [
    HEAD,
    '1,Aino,Mallinen,aino@example.fi,ended,2005-01-01,2014-05-10,,',
    '2,Eero,Koivu,eero@example.fi,active,2026-01-01,,,',
    '3,Liisa,Saari,liisa@example.fi,ended,2005-01-01,2014-05-10,,',
  ].join('\n'),
  orders: 'invoiceId,customerId,date,total,description\n9,2,2026-10-01,5,lahja: Aino Mallinen\n',
});
addRows(shop, 'Holds', [
  { ID: 'h1', Tab: 'orders', Record: 'x', Ground: 'Legal claim', Reason: 'Liisa Saari ja Eero Koivu' },
]);
const [aino, liisa] = ['aino@example.fi', 'liisa@example.fi'].map((email) => idOf(shop, email));
const keyOf = (customer: string | undefined) =>
  shop.run(reviewDues(shop.world)).find(({ record }) => record === customer)?.key ?? '';

test('are found for each card that is due, and for nobody else, on one read', () => {
  const before = everything(shop);
  const found = shop.run(mentionsOfCards(shop.world));
  expect(shop.calls).toEqual(['read', 'look']);
  expect(
    found.map(({ customer, name, found: cells }) => [
      customer,
      name,
      cells.map(({ tab, column }) => `${tab} ${column}`),
    ]),
  ).toEqual([
    [aino, 'Aino Mallinen', ['orders description']],
    [liisa, 'Liisa Saari', ['holds reason']],
  ]);
  expect(everything(shop)).toEqual(before);
});

test('are those of the cards alone that are asked for', () => {
  const asked = shop.run(mentionsOfCards(shop.world, [keyOf(liisa)]));
  expect(asked.map(({ customer }) => customer)).toEqual([liisa]);
  expect(shop.run(mentionsOfCards(shop.world, ['customers/nobody/2024-05-10']))).toEqual([]);
});
