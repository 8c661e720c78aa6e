import type { Day } from '../invent/days';
import { written } from '../invent/days';
import { customersFile, ordersFile, type CsvFile } from '../invent/files';
import type { Order } from '../invent/orders';
import type { Person } from '../invent/people';
import { OWNER, type SampleRegister } from '../register';

/** Where people write about their data. */
export const MAILBOX = 'tietosuoja@example.com';

/** Sets the register up as its dialog does. */
export function found(register: SampleRegister): void {
  register.ask('setUp', {
    language: 'fi',
    settings: {
      controllerName: 'Esimerkkipuutarha Oy (mallirekisteri, keksityt tiedot)',
      controllerBusinessId: '9000000-3',
      controllerStreet: 'Mallitie 1',
      controllerPostcode: '00100',
      controllerCity: 'Helsinki',
      controllerEmail: MAILBOX,
      controllerPhone: '+358 48 000 0001',
      contactPerson: 'Malli Esimerkki',
    },
  });
  register.ask('recoveryCodeWritten');
}

/** What the script says of the lines of one kind. */
interface Count {
  problems: { line: number; text: string }[];
}

/** Imports files as the import's page does: the script guesses which column is which. */
export function importFiles(
  register: SampleRegister,
  people: readonly Person[],
  orders: readonly Order[],
): void {
  const lines = (tab: string, { headings, rows }: CsvFile) => ({
    headings,
    rows,
    lines: rows.map((_row, index) => index + 2),
    mapping: register.ask<{ mapping: (string | null)[] }>('importColumns', { tab, headings }).mapping,
  });
  const files = {
    customers: lines('customers', customersFile(people)),
    orders: lines('orders', ordersFile(orders)),
  };
  const { counts } = register.ask<{ counts: Record<string, Count> }>('importBatch', { files });
  const [problem] = Object.values(counts).flatMap(({ problems }) => problems);
  if (problem) throw new Error(`Line ${problem.line} of the import: ${problem.text}`);
}

/** What the owner writes down about the house itself. */
export function describeHouse(register: SampleRegister, day: Day): void {
  const rows: [tab: string, cells: Record<string, string>][] = [
    [
      'recipients',
      {
        name: 'Mallitilitoimisto Oy',
        role: 'Henkilötietojen käsittelijä',
        purpose: 'Kirjanpito',
        country: 'Suomi',
        agreementOn: written(day - 400),
      },
    ],
    [
      'recipients',
      {
        name: 'Mallikuljetus Oy',
        role: 'Rekisterinpitäjä',
        purpose: 'Toimitukset asiakkaille',
        country: 'Suomi',
        agreementOn: written(day - 300),
      },
    ],
    [
      'recipients',
      {
        name: 'Google Cloud EMEA Ltd',
        role: 'Henkilötietojen käsittelijä',
        purpose: 'Taulukko, sähköposti ja tiedostot',
        country: 'Irlanti',
        agreementOn: written(day - 500),
      },
    ],
    [
      'materials',
      { description: 'Tilauslomakkeet 2019–2021', place: 'Arkistokaappi, mappi 3', retentionRule: 'voucher' },
    ],
    [
      'staff',
      {
        name: 'Malli Esimerkki',
        email: OWNER,
        role: 'Omistaja',
        undertakingSignedOn: written(day - 700),
        accessFrom: written(day - 700),
      },
    ],
    [
      'staff',
      {
        name: 'Kesä Mallikas',
        email: 'kesa@example.com',
        role: 'Kesätyöntekijä',
        undertakingSignedOn: written(day - 200),
        accessFrom: written(day - 200),
        accessTo: written(day - 110),
      },
    ],
  ];
  for (const [tab, cells] of rows) register.addRow(tab, 'id', cells);
}
