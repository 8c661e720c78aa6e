/** The words of the command `holds`. */
import type { Text } from './text';

export const cliHolds = {
  line: {
    fi: '{id}  {ground}: {record} ({recordId}){more}',
    sv: '{id}  {ground}: {record} ({recordId}){more}',
    en: '{id}  {ground}: {record} ({recordId}){more}',
  },
  reviewOn: { fi: 'tarkistetaan {date}', sv: 'prövas {date}', en: 'review on {date}' },
  due: { fi: 'tarkista nyt', sv: 'pröva nu', en: 'review now' },
  withoutId: { fi: '(ei tunnistetta)', sv: '(inget id)', en: '(no ID)' },
  none: { fi: 'Poistoesteitä ei ole voimassa.', sv: 'Inga hinder gäller.', en: 'No hold is in force.' },
  noneDue: {
    fi: 'Mitään poistoestettä ei tarvitse nyt tarkistaa.',
    sv: 'Inget hinder behöver prövas nu.',
    en: 'No hold needs a review now.',
  },
  set: {
    fi: 'Este {id} on asetettu. Se tarkistetaan {date}.',
    sv: 'Hindret {id} har införts. Det prövas {date}.',
    en: 'The hold {id} has been set. It is reviewed on {date}.',
  },
  stood: {
    fi: 'Sama este {id} oli jo voimassa.',
    sv: 'Samma hinder {id} gällde redan.',
    en: 'The same hold {id} was in force already.',
  },
  reviewed: {
    fi: 'Este {id} tarkistetaan seuraavan kerran {date}.',
    sv: 'Hindret {id} prövas nästa gång {date}.',
    en: 'The hold {id} is reviewed next on {date}.',
  },
  lifted: {
    fi: 'Este {id} on purettu.',
    sv: 'Hindret {id} har upphävts.',
    en: 'The hold {id} has been lifted.',
  },
  wasLifted: {
    fi: 'Este {id} oli jo purettu tänään.',
    sv: 'Hindret {id} upphävdes redan i dag.',
    en: 'The hold {id} had been lifted today already.',
  },
  nothingWaits: {
    fi: 'Mikään poisto ei odota tätä estettä.',
    sv: 'Ingen radering väntar på detta hinder.',
    en: 'No erasure waits for this hold.',
  },
  letterWaits: {
    fi: 'Kirje henkilölle odottaa lähetystä.',
    sv: 'Brevet till personen väntar på att sändas.',
    en: 'The letter to the person waits to be sent.',
  },
} satisfies Record<string, Text>;
