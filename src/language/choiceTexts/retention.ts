import type { WordsOf } from './types';

/** Words on what is kept, how long and why. */
export const retention: WordsOf<'retentionState' | 'recordKind' | 'anchor' | 'afterPeriod' | 'ground'> = {
  retentionState: {
    running: { fi: 'Säilytetään', sv: 'Lagras', en: 'Kept' },
    suggestedEnd: { fi: 'Ehkä päättynyt', sv: 'Kanske avslutad', en: 'Perhaps ended' },
    warning: { fi: 'Päättyy pian', sv: 'Slutar snart', en: 'Ends soon' },
    due: { fi: 'Poistettava', sv: 'Ska raderas', en: 'Due for erasure' },
    approved: { fi: 'Poisto hyväksytty', sv: 'Radering godkänd', en: 'Erasure approved' },
    held: { fi: 'Ei saa poistaa', sv: 'Får inte raderas', en: 'On hold' },
  },
  recordKind: {
    customer: { fi: 'Asiakastiedot', sv: 'Kunduppgifter', en: 'Customer data' },
    order: { fi: 'Tilaukset ja laskut', sv: 'Beställningar och fakturor', en: 'Orders and invoices' },
    consent: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
    request: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
    ipAddress: { fi: 'IP-osoitteet', sv: 'IP-adresser', en: 'IP addresses' },
    exportFile: { fi: 'Vientitiedostot', sv: 'Exportfiler', en: 'Export files' },
    log: { fi: 'Loki', sv: 'Logg', en: 'Log' },
    suppression: {
      fi: 'Kieltolistan merkinnät',
      sv: 'Spärrlistans poster',
      en: 'Entries of the suppression list',
    },
    material: { fi: 'Paperiaineistot', sv: 'Pappersmaterial', en: 'Paper materials' },
    task: { fi: 'Tehdyt tehtävät', sv: 'Utförda uppgifter', en: 'Finished tasks' },
    staff: { fi: 'Käyttäjät', sv: 'Användare', en: 'Users' },
    breach: { fi: 'Tietoturvaloukkaukset', sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
    disclosure: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
    hold: { fi: 'Päättyneet poistoesteet', sv: 'Hävda raderingshinder', en: 'Lifted holds' },
  },
  anchor: {
    relationshipEnd: {
      fi: 'Asiakassuhteen päättyminen',
      sv: 'Kundförhållandets slut',
      en: 'End of the customer relationship',
    },
    financialYearEnd: {
      fi: 'Tilikauden päättyminen',
      sv: 'Räkenskapsperiodens slut',
      en: 'End of the financial year',
    },
    financialYearEndCalendar: {
      fi: 'Tilikauden päättymisvuoden loppu',
      sv: 'Slutet av kalenderåret då räkenskapsperioden gick ut',
      en: 'End of the calendar year in which the financial year ended',
    },
    collected: { fi: 'Tiedon saaminen', sv: 'När uppgiften erhölls', en: 'When the data was obtained' },
    closed: { fi: 'Asian päättyminen', sv: 'När ärendet avslutades', en: 'When the matter was closed' },
  },
  afterPeriod: {
    erase: { fi: 'Poistetaan', sv: 'Raderas', en: 'Erased' },
    anonymise: { fi: 'Anonymisoidaan', sv: 'Anonymiseras', en: 'Anonymised' },
  },
  ground: {
    accounting: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Accounting' },
    openInvoice: { fi: 'Avoin lasku', sv: 'Obetald faktura', en: 'Open invoice' },
    collection: { fi: 'Perintä', sv: 'Indrivning', en: 'Debt collection' },
    legalClaim: { fi: 'Oikeusvaade', sv: 'Rättsligt anspråk', en: 'Legal claim' },
    statutory: {
      fi: 'Muu lakisääteinen velvoite',
      sv: 'Annan lagstadgad skyldighet',
      en: 'Other statutory duty',
    },
    restriction: {
      fi: 'Käsittelyn rajoittaminen',
      sv: 'Begränsning av behandling',
      en: 'Restriction of processing',
    },
    contactPerson: {
      fi: 'Yrityksen yhteyshenkilö',
      sv: 'Ett företags kontaktperson',
      en: 'Contact person of a company',
    },
    proofOfConsent: {
      fi: 'Suostumuksen osoittaminen',
      sv: 'Bevis på samtycke',
      en: 'Proof of consent',
    },
    proofOfRequest: {
      fi: 'Pyynnön käsittelyn osoittaminen',
      sv: 'Bevis på hur en begäran behandlats',
      en: 'Proof of how a request was handled',
    },
    other: { fi: 'Muu peruste', sv: 'Annan grund', en: 'Other ground' },
  },
};
