import type { Left } from './left';

export const TERHI = 'terhi.hamalainen@apple.fi';
export const AINO = 'aino@example.fi';
export const KAISA = 'kaisa@example.fi';
export const LIISA = 'liisa@example.fi';

/** Whole rows of each person as the shop has them when a ledger begins, by e-mail address. */
export const starts: Record<string, Left> = {
  [TERHI]: {
    customers: {
      Hämäläinen: {
        'Customer number': '44',
        Status: 'Active',
        'First name': 'Terhi',
        'E-mail': 'terhi.hamalainen@apple.fi',
        Phone: '+358 09 870 2000',
        'Street address': 'Porthaninkatu 9',
        Postcode: '00530',
        City: 'Helsinki',
        Country: 'Finland',
        Source: 'Imported from a file on 2 January 2026',
      },
    },
    orders: {
      '53': { Date: '2021-08-11', Amount: 8.91, 'Invoice state': 'Paid' },
      '182': { Date: '2023-03-18', Amount: 1.98, 'Invoice state': 'Paid' },
      '205': { Date: '2023-06-20', Amount: 7.96, 'Invoice state': 'Paid' },
      '227': { Date: '2023-09-22', Amount: 5.94, 'Invoice state': 'Paid' },
      '279': { Date: '2024-05-12', Amount: 0.99, 'Invoice state': 'Paid' },
      '400': { Date: '2025-11-03', Amount: 1.98, 'Invoice state': 'Paid' },
      '411': { Date: '2025-12-14', Amount: 13.86, 'Invoice state': 'Paid' },
    },
  },
  [AINO]: {
    customers: {
      Mallinen: {
        'Customer number': '902',
        Status: 'Active',
        'First name': 'Aino',
        Role: 'Private person',
        'E-mail': 'aino@example.fi',
        Phone: '040 1234567',
        'Street address': 'Katu 1',
        City: 'Turku',
        Website: 'aino.example',
        'IP address': '192.0.2.7',
        Source: 'Imported from a file on 2 January 2026',
        'Legal basis': 'Contract',
        'Customer since': '2025-02-01',
      },
    },
    orders: {
      '9001': { Date: '2024-03-01', Amount: 80, 'Invoice state': 'Paid' },
      '9002': { Date: '2025-01-10', Amount: 20, 'Invoice state': 'Paid' },
    },
  },
  [LIISA]: {
    customers: {
      Lukija: {
        'Customer number': '901',
        Status: 'Active',
        'First name': 'Liisa',
        Role: 'Private person',
        'E-mail': 'liisa@example.fi',
        Source: 'Imported from a file on 2 January 2026',
        'Legal basis': 'Consent',
        'Customer since': '2025-05-01',
      },
    },
  },
  [KAISA]: {
    customers: {
      Yritys: {
        'Customer number': '903',
        Status: 'Active',
        'First name': 'Kaisa',
        Role: 'Contact person',
        'E-mail': 'kaisa@example.fi',
        Phone: '040 7654321',
        'Street address': 'Tie 2',
        City: 'Espoo',
        Source: 'Imported from a file on 2 January 2026',
        'Legal basis': 'Contract',
        'Customer since': '2024-02-01',
      },
    },
  },
};
