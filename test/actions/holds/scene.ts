import { dailyRun } from '../../../src/actions/daily';
import { claimLetters } from '../../../src/actions/letters/claim';
import { settleLetters } from '../../../src/actions/letters/outbox';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import { fulfilRequest } from '../../../src/actions/requests/fulfil';
import { receiveRequest } from '../../../src/actions/requests/receive';
import { day } from '../../../src/register/calendar';
import { RegisterError } from '../../../src/register/errors';
import type { TestRegister } from '../../support/register';
import { registerOf } from '../by-hand';

export const WHO = 'aino@example.fi';

/** A shop with a customer of long ago, whose two orders no accounting holds any more, and one of today. */
export function shopOf(): TestRegister {
  return registerOf(
    {
      customers: `number,firstName,lastName,email,phone,language,website,street,postcode,city\n1,Aino,Mallinen,${WHO},040 123 4567,sv,aino.example.fi,Katu 1,20100,Turku\n2,Eino,Esimerkki,eino@example.fi,,fi,,,,Oulu\n`,
      orders:
        'invoiceId,customerId,date,description,total\n11,1,2010-05-01,gloves,10.50\n12,1,2011-05-01,scarf,20.50\n13,2,2026-05-02,hat,20.50\n',
    },
    { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' },
  );
}

export const order = (register: TestRegister, number: string) =>
  register.records('Orders').find((row) => String(row['Invoice number']) === number) ?? {};
export const orderRow = (register: TestRegister, number: string) =>
  register.records('Orders').findIndex((row) => String(row['Invoice number']) === number);

/** Erases Aino at her own request, whose answer is mailed or handed over. */
export function askErasure(register: TestRegister, delivery: 'mail' | 'handedOver' = 'mail'): string {
  const { result } = register.run(
    receiveRequest(register.world, {
      receivedOn: day(register.today),
      channel: 'phone',
      language: 'en',
      right: 'erasure',
      name: 'Aino Mallinen',
      email: WHO,
      phone: '',
      organisation: '',
      details: 'Please.',
    }),
  );
  register.run(
    actOnRequest(register.world, result.id, { act: 'identify', how: 'Known voice.' }, { delivery: 'mail' }),
  );
  register.run(fulfilRequest(register.world, result.id, { right: 'erasure' }, { delivery }));
  sendAll(register);
  return result.id;
}

/** Mails what waits, as the add-on does. */
export function sendAll(register: TestRegister) {
  const { letters } = register.run(claimLetters(register.world, 20)).result;
  const outcomes = letters.map(({ id }) => ({ id, outcome: 'sent' as const, hash: 'ab'.repeat(32) }));
  if (letters.length > 0) register.run(settleLetters(register.world, outcomes));
  return letters;
}

export const daily = (register: TestRegister) => register.run(dailyRun(register.world));
export const notices = (register: TestRegister) =>
  register.records('Letters').filter(({ Kind }) => Kind === 'Erasure resumed');
export const resumes = (register: TestRegister) =>
  register.records('Tasks').filter(({ Task, Kind }) => [Task, Kind].includes('Resume the erasure'));
export const events = (register: TestRegister) => register.records('Log').map(({ Event }) => Event);

/** The code with which something is refused. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
  return '';
}
