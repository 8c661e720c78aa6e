/** The words of the holds: on the card and on their own page. */
import type { CountedText, Text } from './text';

export const holdTexts = {
  standing: { fi: 'Asetetut poistoesteet', sv: 'Införda raderingshinder', en: 'Holds that were set' },
  none: { fi: 'Poistoesteitä ei ole asetettu.', sv: 'Inga hinder har införts.', en: 'No hold was set.' },
  line: { fi: '{ground}: {record}', sv: '{ground}: {record}', en: '{ground}: {record}' },
  provision: { fi: 'Säännös', sv: 'Bestämmelse', en: 'Provision' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  setOn: { fi: 'Asetettu', sv: 'Infört', en: 'Set on' },
  reviewOn: { fi: 'Tarkistetaan', sv: 'Prövas', en: 'Review on' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  due: {
    fi: 'Tarkista nyt, tarvitaanko estettä vielä.',
    sv: 'Pröva nu om hindret fortfarande behövs.',
    en: 'Look now whether the hold is still needed.',
  },
  withoutId: {
    fi: 'Este saa tunnisteen päivittäisessä ajossa, ja sen jälkeen sen voi tarkistaa ja purkaa tässä.',
    sv: 'Hindret får ett id i den dagliga körningen och kan sedan prövas och upphävas här.',
    en: 'The hold gets its ID with the daily run and can be reviewed and lifted here after that.',
  },
  byLetter: {
    fi: 'Rajoitus päättyy kirjeellä, joka lähetetään henkilön kortilta.',
    sv: 'Begränsningen upphör med ett brev som sänds från personens kort.',
    en: 'The restriction ends with a letter, which is sent from the person’s card.',
  },
  review: { fi: 'Tarkista…', sv: 'Pröva…', en: 'Review…' },
  reviewOf: { fi: 'Tarkista: {record}', sv: 'Pröva: {record}', en: 'Review: {record}' },
  nextReview: { fi: 'Tarkistetaan seuraavan kerran', sv: 'Prövas nästa gång', en: 'Review next on' },
  whyStill: {
    fi: 'Miksi este on yhä tarpeen',
    sv: 'Varför hindret ännu behövs',
    en: 'Why the hold is still needed',
  },
  keep: { fi: 'Pidä voimassa', sv: 'Håll i kraft', en: 'Keep the hold' },
  reviewed: {
    fi: 'Merkitty. Este tarkistetaan seuraavan kerran {date}.',
    sv: 'Antecknat. Hindret prövas nästa gång {date}.',
    en: 'Noted. The hold is reviewed next on {date}.',
  },
  lift: { fi: 'Pura…', sv: 'Upphäv…', en: 'Lift…' },
  liftOf: { fi: 'Pura: {record}', sv: 'Upphäv: {record}', en: 'Lift: {record}' },
  liftTitle: { fi: 'Puretaanko este?', sv: 'Ska hindret upphävas?', en: 'Lift the hold?' },
  erasesNothing: {
    fi: 'Mikään poisto ei odota tätä estettä, joten nyt ei poisteta mitään.',
    sv: 'Ingen radering väntar på detta hinder, så ingenting raderas nu.',
    en: 'No erasure waits for this hold, so nothing is erased now.',
  },
  goesOn: {
    fi: 'Poisto on odottanut. Kun este puretaan, se jatkuu heti, eikä sitä voi perua.',
    sv: 'En radering har väntat. När hindret upphävs fortsätter den genast och kan inte ångras.',
    en: 'An erasure has waited. When the hold is lifted, it goes on at once and cannot be undone.',
  },
  stillNothing: {
    fi: 'Poisto odottaa vielä muuta perustetta, joten nyt ei poisteta mitään.',
    sv: 'Raderingen väntar ännu på en annan grund, så ingenting raderas nu.',
    en: 'The erasure still waits for another ground, so nothing is erased now.',
  },
  read: {
    fi: 'Olen lukenut, mitä poistetaan.',
    sv: 'Jag har läst vad som raderas.',
    en: 'I have read what is erased.',
  },
  liftNow: { fi: 'Pura este', sv: 'Upphäv hindret', en: 'Lift the hold' },
  liftAndErase: { fi: 'Pura este ja poista', sv: 'Upphäv hindret och radera', en: 'Lift the hold and erase' },
  cancel: { fi: 'Älä pura', sv: 'Upphäv inte', en: 'Do not lift' },
  lifted: { fi: 'Este on purettu.', sv: 'Hindret har upphävts.', en: 'The hold has been lifted.' },
  liftedErased: {
    fi: 'Este on purettu, ja odottanut poisto on jatkunut.',
    sv: 'Hindret har upphävts och raderingen som väntade har fortsatt.',
    en: 'The hold has been lifted, and the erasure that waited has gone on.',
  },
  told: {
    fi: 'Kirje henkilölle on lähetetty.',
    sv: 'Brevet till personen har sänts.',
    en: 'The letter to the person has gone out.',
  },
  letterLeft: {
    fi: 'Kirje henkilölle ei ole vielä lähtenyt. Se on Poistoesteet-sivulla.',
    sv: 'Brevet till personen har inte gått ut än. Det finns på sidan Raderingshinder.',
    en: 'The letter to the person is not out yet. It is on the page Holds.',
  },
  setTitle: { fi: 'Aseta poistoeste', sv: 'Inför ett hinder', en: 'Set a hold' },
  record: { fi: 'Mitä ei saa poistaa', sv: 'Vad som inte får raderas', en: 'What may not be erased' },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  reasonHint: {
    fi: 'Syy tyhjennetään, kun tieto poistetaan.',
    sv: 'Orsaken töms när uppgiften raderas.',
    en: 'The reason is cleared when the record is erased.',
  },
  reviewHint: {
    fi: 'Tyhjä: asetusten kuukausien kuluttua',
    sv: 'Tomt: efter inställningarnas månader',
    en: 'Blank: after the months in the settings',
  },
  set: { fi: 'Aseta este', sv: 'Inför hindret', en: 'Set the hold' },
  wasSet: { fi: 'Este on asetettu.', sv: 'Hindret har införts.', en: 'The hold has been set.' },
  stoodAlready: {
    fi: 'Sama este oli jo voimassa.',
    sv: 'Samma hinder gällde redan.',
    en: 'The same hold was in force already.',
  },
  toReview: { fi: 'Tarkistettavat', sv: 'Att pröva', en: 'To be reviewed' },
  others: { fi: 'Muut voimassa olevat', sv: 'Övriga gällande', en: 'Others in force' },
  noneDue: {
    fi: 'Mitään ei tarvitse nyt tarkistaa.',
    sv: 'Ingenting behöver prövas nu.',
    en: 'Nothing needs a review now.',
  },
  setOnCard: {
    fi: 'Uusi este asetetaan henkilön kortilla.',
    sv: 'Ett nytt hinder införs på personens kort.',
    en: 'A new hold is set on the person’s card.',
  },
  letters: {
    fi: 'Kirjeet poistoista',
    sv: 'Brev om raderingar',
    en: 'Letters on erasures',
  },
  byInvoices: { fi: 'Laskut', sv: 'Fakturor', en: 'Invoices' },
} satisfies Record<string, Text>;

/** Orders that their invoices hold; say them with `sayCount`. */
export const heldByInvoices = {
  open: {
    one: {
      fi: '{count} tilausta pitää avoin lasku.',
      sv: '{count} beställning hålls av en öppen faktura.',
      en: '{count} order is held by an open invoice.',
    },
    other: {
      fi: '{count} tilausta pitää avoin lasku.',
      sv: '{count} beställningar hålls av öppna fakturor.',
      en: '{count} orders are held by open invoices.',
    },
  },
  collection: {
    one: {
      fi: '{count} tilausta pitää perintä.',
      sv: '{count} beställning hålls av en indrivning.',
      en: '{count} order is held by collection.',
    },
    other: {
      fi: '{count} tilausta pitää perintä.',
      sv: '{count} beställningar hålls av indrivning.',
      en: '{count} orders are held by collection.',
    },
  },
} satisfies Record<string, CountedText>;
