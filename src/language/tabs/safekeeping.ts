import { id } from './shared';
import type { TabTexts } from './types';

/** What protects the persons: who must not be contacted, what is left of the erased, and the log. */
export const safekeepingTabs: TabTexts<'suppressions' | 'statistics' | 'log'> = {
  suppressions: {
    title: { fi: 'Kieltolista', sv: 'Spärrlista', en: 'Suppression list' },
    note: {
      fi: 'Yksi rivi on yksi osoite, puhelinnumero tai asiakasnumero tiivisteenä. Sitä ei oteta takaisin siihen, mikä on kielletty.',
      sv: 'En rad är en adress, ett telefonnummer eller ett kundnummer som hashsumma. Den tas inte åter i bruk för det som är förbjudet.',
      en: 'One row is one address, phone number or customer number as a keyed hash. It is not taken back for what was refused.',
    },
    columns: {
      id,
      kind: {
        title: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
        note: {
          fi: 'Sähköpostiosoite, puhelinnumero vai asiakasnumero.',
          sv: 'E-postadress, telefonnummer eller kundnummer.',
          en: 'An e-mail address, a phone number or a customer number.',
        },
      },
      hash: {
        title: { fi: 'Tiiviste', sv: 'Hashsumma', en: 'Hash' },
        note: {
          fi: 'Avaimella laskettu tiiviste. Osoitetta ei voi lukea siitä.',
          sv: 'En hashsumma som räknats med nyckel. Adressen går inte att läsa ur den.',
          en: 'A hash made with the register’s key. The address cannot be read from it.',
        },
      },
      scope: {
        title: { fi: 'Kiellon laajuus', sv: 'Förbudets omfattning', en: 'Scope' },
        note: {
          fi: 'Koskeeko kielto markkinointia vai kaikkea käsittelyä, vai sallittiinko käyttötarkoitus myöhemmin suostumuksella.',
          sv: 'Om förbudet gäller marknadsföring eller all behandling, eller om ändamålet senare tilläts med samtycke.',
          en: 'Whether marketing is refused or all processing, or a purpose was allowed by a later consent.',
        },
      },
      purpose: {
        title: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
        note: {
          fi: 'Suoramarkkinoinnin käyttötarkoitus, jota kielto tai lupa koskee. Tyhjä, jos kielto koskee kaikkea suoramarkkinointia, myös myöhempää, tai kaikkea käsittelyä.',
          sv: 'Det ändamål för direktmarknadsföring som förbudet eller tillåtelsen gäller. Tomt om förbudet gäller all direktmarknadsföring, även senare, eller all behandling.',
          en: 'The purpose of direct marketing that is refused or allowed. Blank where all direct marketing is refused, also later, or all processing.',
        },
      },
      since: {
        title: { fi: 'Alkaen', sv: 'Sedan', en: 'Since' },
        note: {
          fi: 'Päivä, josta kielto on voimassa.',
          sv: 'Dagen från vilken förbudet gäller.',
          en: 'The day since which it is in force.',
        },
      },
      reason: {
        title: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
        note: {
          fi: 'Mistä kielto johtuu. Ei henkilötietoja.',
          sv: 'Vad förbudet beror på. Inga personuppgifter.',
          en: 'What the refusal follows from. No personal data.',
        },
      },
    },
  },
  statistics: {
    title: { fi: 'Tilastot', sv: 'Statistik', en: 'Statistics' },
    note: {
      fi: 'Yksi rivi on se, mitä anonymisoiduista tiedoista jäi: lukumäärä ja summa vuotta kohti. Pienet ryhmät on yhdistetty.',
      sv: 'En rad är det som blev kvar av anonymiserade uppgifter: antal och summa per år. Små grupper är sammanslagna.',
      en: 'One row is what is left of anonymised data: number and sum for a year. Small groups are merged.',
    },
    columns: {
      key: {
        title: { fi: 'Tunnus', sv: 'Nyckel', en: 'Key' },
        note: {
          fi: 'Rivin nimi: tietojen laji ja vuosi.',
          sv: 'Radens namn: slag av uppgifter och år.',
          en: 'The name of the row: kind of record and year.',
        },
      },
      kind: {
        title: { fi: 'Tietojen laji', sv: 'Slag av uppgifter', en: 'Kind of record' },
        note: {
          fi: 'Mistä tiedoista luku kertoo.',
          sv: 'Vilka uppgifter siffran gäller.',
          en: 'The records that the number is about.',
        },
      },
      period: {
        title: { fi: 'Vuosi', sv: 'År', en: 'Year' },
        note: {
          fi: 'Vuosi, tai ”*” vuosista, joissa oli liian vähän ihmisiä, ja asiakaskorteista.',
          sv: 'Året, eller ”*” för år med för få personer och för kundkort.',
          en: 'The year, or “*” for years with too few people and for customers’ cards.',
        },
      },
      records: {
        title: { fi: 'Lukumäärä', sv: 'Antal', en: 'Number' },
        note: {
          fi: 'Kuinka monta tietoa anonymisoitiin.',
          sv: 'Hur många uppgifter som anonymiserades.',
          en: 'How many records were anonymised.',
        },
      },
      amount: {
        title: { fi: 'Summa', sv: 'Summa', en: 'Sum' },
        note: {
          fi: 'Tilausten summat yhteensä.',
          sv: 'Beställningarnas belopp sammanlagt.',
          en: 'The amounts of the orders in total.',
        },
      },
    },
  },
  log: {
    title: { fi: 'Loki', sv: 'Logg', en: 'Log' },
    note: {
      fi: 'Yksi rivi on yksi tapahtuma. Rivit on ketjutettu niin, että muutos huomataan. Älä muuta mitään täällä.',
      sv: 'En rad är en händelse. Raderna är kedjade så att en ändring märks. Ändra ingenting här.',
      en: 'One row is one event. The rows are chained so that a change is noticed. Change nothing here.',
    },
    columns: {
      sequence: {
        title: { fi: 'Numero', sv: 'Nummer', en: 'Number' },
        note: {
          fi: 'Merkinnän järjestysnumero.',
          sv: 'Postens ordningsnummer.',
          en: 'The number of the entry.',
        },
      },
      at: {
        title: { fi: 'Aika', sv: 'Tid', en: 'Time' },
        note: { fi: 'Milloin se tapahtui.', sv: 'När det hände.', en: 'When it happened.' },
      },
      event: {
        title: { fi: 'Tapahtuma', sv: 'Händelse', en: 'Event' },
        note: { fi: 'Mitä tapahtui.', sv: 'Vad som hände.', en: 'What happened.' },
      },
      subject: {
        title: { fi: 'Ketä koskee', sv: 'Gäller', en: 'Subject' },
        note: {
          fi: 'Asiakkaan tunnisteen tiiviste; nimeä ei voi lukea siitä.',
          sv: 'En hashsumma av kundens id; namnet går inte att läsa ur den.',
          en: 'A keyed hash of the customer’s ID; the name cannot be read from it.',
        },
      },
      request: {
        title: { fi: 'Pyyntö', sv: 'Begäran', en: 'Request' },
        note: {
          fi: 'Pyyntö, johon tapahtuma liittyy.',
          sv: 'Den begäran som händelsen hör till.',
          en: 'The request that the event belongs to.',
        },
      },
      actor: {
        title: { fi: 'Tekijä', sv: 'Utförare', en: 'Actor' },
        note: {
          fi: 'Kuka teki sen, jos se tiedetään.',
          sv: 'Vem som gjorde det, om det är känt.',
          en: 'Who did it, as far as known.',
        },
      },
      details: {
        title: { fi: 'Tarkemmin', sv: 'Närmare', en: 'Details' },
        note: {
          fi: 'Määrät ja perusteet ilman henkilötietoja.',
          sv: 'Antal och grunder utan personuppgifter.',
          en: 'Numbers and grounds, without personal data.',
        },
      },
      previous: {
        title: { fi: 'Edellinen tiiviste', sv: 'Föregående hashsumma', en: 'Previous hash' },
        note: {
          fi: 'Edellisen merkinnän tiiviste.',
          sv: 'Den föregående postens hashsumma.',
          en: 'The hash of the entry before.',
        },
      },
      hash: {
        title: { fi: 'Tiiviste', sv: 'Hashsumma', en: 'Hash' },
        note: {
          fi: 'Tämän merkinnän tiiviste (SHA-256).',
          sv: 'Den här postens hashsumma (SHA-256).',
          en: 'The hash of this entry (SHA-256).',
        },
      },
    },
  },
};
