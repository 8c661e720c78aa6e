import { customer, id, retentionState, retentionUntil } from './shared';
import type { TabTexts } from './types';

/** The orders and invoices. */
export const orderTabs: TabTexts<'orders'> = {
  orders: {
    title: { fi: 'Tilaukset', sv: 'Beställningar', en: 'Orders' },
    note: {
      fi: 'Yksi rivi on yksi tilaus tai lasku.',
      sv: 'En rad är en beställning eller faktura.',
      en: 'One row is one order or invoice.',
    },
    columns: {
      id,
      customer,
      date: {
        title: { fi: 'Päivä', sv: 'Datum', en: 'Date' },
        note: {
          fi: 'Tilauksen tai laskun päivä. Tilikausi ja säilytysaika lasketaan siitä.',
          sv: 'Beställningens eller fakturans datum. Räkenskapsperioden och lagringstiden räknas från det.',
          en: 'The date of the order or invoice. The financial year and the retention period follow from it.',
        },
      },
      description: {
        title: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
        note: {
          fi: 'Mitä tilattiin, lyhyesti.',
          sv: 'Vad som beställdes, kort.',
          en: 'What was ordered, in a few words.',
        },
      },
      amount: {
        title: { fi: 'Summa', sv: 'Belopp', en: 'Amount' },
        note: {
          fi: 'Tilauksen tai laskun summa.',
          sv: 'Beställningens eller fakturans belopp.',
          en: 'The sum of the order or invoice.',
        },
      },
      invoiceNumber: {
        title: { fi: 'Laskun numero', sv: 'Fakturanummer', en: 'Invoice number' },
        note: {
          fi: 'Laskun numero tekstinä. Tuonti tunnistaa laskun siitä.',
          sv: 'Fakturans nummer som text. Importen känner igen fakturan på det.',
          en: 'The invoice number as text. An import recognises the invoice by it.',
        },
      },
      invoiceState: {
        title: { fi: 'Laskun tila', sv: 'Fakturans status', en: 'Invoice state' },
        note: {
          fi: 'Avoin, maksettu vai perinnässä. Avointa tai perittävää laskua ei poisteta.',
          sv: 'Obetald, betald eller i indrivning. En obetald faktura eller en faktura i indrivning raderas inte.',
          en: 'Open, paid or in collection. An invoice that is open or in collection is not erased.',
        },
      },
      retentionUntil,
      retentionState,
    },
  },
};
