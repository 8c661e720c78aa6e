import type { ColumnText } from './types';

/** The id that the register gives to every row. */
export const id: ColumnText = {
  title: { fi: 'Tunniste', sv: 'Id', en: 'ID' },
  note: {
    fi: 'Rekisteri antaa tunnisteen. Älä muuta tai kopioi sitä.',
    sv: 'Registret ger id:t. Låt bli att ändra eller kopiera det.',
    en: 'The register gives the ID. Do not change or copy it.',
  },
};

/** The customer whom the row is about. */
export const customer: ColumnText = {
  title: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
  note: {
    fi: 'Asiakkaan tunniste Asiakkaat-välilehdeltä.',
    sv: 'Kundens id från fliken Kunder.',
    en: 'The customer’s ID from the Customers tab.',
  },
};

/** The day until which the record is kept. */
export const retentionUntil: ColumnText = {
  title: { fi: 'Säilytetään asti', sv: 'Lagras till', en: 'Kept until' },
  note: {
    fi: 'Viimeinen säilytyspäivä. Rekisteri laskee sen Säilytysajat-välilehden säännöistä.',
    sv: 'Den sista lagringsdagen. Registret räknar ut den enligt reglerna på fliken Lagringstider.',
    en: 'The last day of keeping. The register computes it from the rules of the Retention tab.',
  },
};

/** Where the record stands in its retention period; the owner approves an erasure here. */
export const retentionState: ColumnText = {
  title: { fi: 'Säilytyksen tila', sv: 'Lagringens status', en: 'Retention state' },
  note: {
    fi: 'Rekisteri päivittää tilan joka päivä. Hyväksy poisto valitsemalla ”Poisto hyväksytty”.',
    sv: 'Registret uppdaterar statusen varje dag. Godkänn raderingen genom att välja ”Radering godkänd”.',
    en: 'The register updates the state every day. Approve the erasure by choosing “Erasure approved”.',
  },
};

/** The rule that tells how long something is kept. */
export const retentionRule: ColumnText = {
  title: { fi: 'Säilytyssääntö', sv: 'Lagringsregel', en: 'Retention rule' },
  note: {
    fi: 'Säännön tunniste Säilytysajat-välilehdeltä.',
    sv: 'Regelns id från fliken Lagringstider.',
    en: 'The ID of a rule from the Retention tab.',
  },
};
