import type { Text } from './text';

/** What each figure of the overview counts. */
export const figureTexts = {
  customers: { fi: 'Asiakkaita', sv: 'Kunder', en: 'Customers' },
  customersDue: {
    fi: 'Asiakkaita, joiden säilytysaika on päättynyt',
    sv: 'Kunder vars förvaringstid har gått ut',
    en: 'Customers past their retention period',
  },
  customersSuggested: {
    fi: 'Asiakkaita, joiden asiakassuhde näyttää päättyneen',
    sv: 'Kunder vars kundförhållande verkar ha upphört',
    en: 'Customers whose relationship seems to have ended',
  },
  customersHeld: {
    fi: 'Asiakkaita, joiden tietoja ei saa poistaa',
    sv: 'Kunder vars uppgifter inte får raderas',
    en: 'Customers whose data must not be erased',
  },
  orders: { fi: 'Tilauksia', sv: 'Beställningar', en: 'Orders' },
  ordersDue: {
    fi: 'Tilauksia, joiden säilytysaika on päättynyt',
    sv: 'Beställningar vars förvaringstid har gått ut',
    en: 'Orders past their retention period',
  },
  tasksOpen: { fi: 'Avoimia tehtäviä', sv: 'Öppna uppgifter', en: 'Open tasks' },
} satisfies Record<string, Text>;
