import { written, type Day } from '../invent/days';
import type { SampleRegister } from '../register';

/** The first privacy notice is published as its dialog does. */
export function publishNotice(register: SampleRegister): void {
  const { seen } = register.ask<{ seen: string }>('noticeState', { language: 'fi' });
  register.ask('publishNotice', { seen });
}

/** Everybody who is in the register by now was sent the notice. */
export function noteGiven(register: SampleRegister): void {
  register.ask('noteGivenToAll', { whom: 'without', way: 'email' });
}

/** A new recipient, of whom the published notice does not tell yet. */
export function newRecipient(register: SampleRegister, day: Day): void {
  register.addRow('recipients', 'id', {
    name: 'Malliperintä Oy',
    role: 'Henkilötietojen käsittelijä',
    purpose: 'Perintä',
    country: 'Suomi',
    agreementOn: written(day),
  });
}
