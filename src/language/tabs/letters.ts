import { id } from './shared';
import type { TabTexts } from './types';

/** The letters to data subjects, recipients and the owner. */
export const letterTabs: TabTexts<'letters'> = {
  letters: {
    title: { fi: 'Kirjeet', sv: 'Brev', en: 'Letters' },
    note: {
      fi: 'Yksi rivi on yksi kirje, joka odottaa lähetystä tai on lähtenyt.',
      sv: 'En rad är ett brev som väntar på att sändas eller har sänts.',
      en: 'One row is one letter that waits to be sent or has gone out.',
    },
    columns: {
      id,
      request: {
        title: { fi: 'Pyyntö', sv: 'Begäran', en: 'Request' },
        note: {
          fi: 'Pyynnön tunniste, jos kirje koskee pyyntöä.',
          sv: 'Begärans id, om brevet gäller en begäran.',
          en: 'The request’s ID, if the letter is about one.',
        },
      },
      customer: {
        title: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
        note: {
          fi: 'Asiakkaan tunniste, jos se tiedetään.',
          sv: 'Kundens id, om det är känt.',
          en: 'The customer’s ID, if it is known.',
        },
      },
      kind: {
        title: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
        note: {
          fi: 'Millainen kirje on.',
          sv: 'Vilket slags brev det är.',
          en: 'What kind of letter it is.',
        },
      },
      language: {
        title: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
        note: { fi: 'Kirjeen kieli.', sv: 'Brevets språk.', en: 'The language of the letter.' },
      },
      to: {
        title: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'To' },
        note: {
          fi: 'Sähköpostiosoite. Tyhjä, jos kirje toimitetaan muulla tavalla.',
          sv: 'E-postadressen. Tom om brevet lämnas på annat sätt.',
          en: 'The e-mail address. Blank if the letter is delivered in another way.',
        },
      },
      subject: {
        title: { fi: 'Otsikko', sv: 'Ämne', en: 'Subject' },
        note: { fi: 'Viestin otsikko.', sv: 'Meddelandets ämne.', en: 'The subject of the message.' },
      },
      text: {
        title: { fi: 'Teksti', sv: 'Text', en: 'Text' },
        note: {
          fi: 'Kirjeen teksti, kunnes se on lähtenyt. Sen jälkeen kirje on tiedostona Drivessa.',
          sv: 'Brevets text tills det har sänts. Därefter finns brevet som fil i Drive.',
          en: 'The text of the letter until it has gone out. After that the letter is a file in Drive.',
        },
      },
      attachments: {
        title: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
        note: {
          fi: 'Mitä kirjeen mukana lähtee.',
          sv: 'Vad som sänds med brevet.',
          en: 'What goes out with the letter.',
        },
      },
      effect: {
        title: { fi: 'Vaikutus', sv: 'Verkan', en: 'Effect' },
        note: {
          fi: 'Mitä rekisterissä tapahtuu, kun kirje on lähtenyt.',
          sv: 'Vad som sker i registret när brevet har sänts.',
          en: 'What happens in the register once the letter has gone out.',
        },
      },
      state: {
        title: { fi: 'Tila', sv: 'Status', en: 'State' },
        note: {
          fi: 'Missä vaiheessa kirje on.',
          sv: 'I vilket skede brevet är.',
          en: 'How far the letter has come.',
        },
      },
      attempts: {
        title: { fi: 'Yrityksiä', sv: 'Försök', en: 'Attempts' },
        note: {
          fi: 'Kuinka monta kertaa lähettämistä on yritetty.',
          sv: 'Hur många gånger sändning har försökts.',
          en: 'How many times sending was tried.',
        },
      },
      queuedOn: {
        title: { fi: 'Päätetty', sv: 'Beslutat', en: 'Decided on' },
        note: {
          fi: 'Päivä, jona kirje päätettiin lähettää.',
          sv: 'Dagen då det beslutades att brevet ska sändas.',
          en: 'The day on which it was decided to send the letter.',
        },
      },
      sentOn: {
        title: { fi: 'Lähetetty', sv: 'Sänt', en: 'Sent on' },
        note: {
          fi: 'Päivä, jona kirje lähti.',
          sv: 'Dagen då brevet sändes.',
          en: 'The day on which the letter went out.',
        },
      },
      hash: {
        title: { fi: 'Tiiviste', sv: 'Hashsumma', en: 'Hash' },
        note: {
          fi: 'Lähteneen kirjeen SHA-256-tiiviste. Sama tiiviste on lokissa.',
          sv: 'SHA-256-hashsumman av det sända brevet. Samma hashsumma finns i loggen.',
          en: 'The SHA-256 hash of the letter as it went out. The log has the same hash.',
        },
      },
      lastError: {
        title: { fi: 'Viimeisin virhe', sv: 'Senaste fel', en: 'Last error' },
        note: {
          fi: 'Miksi kirje odottaa, miksi lähettäminen ei onnistunut, tai miksi lähteneestä ei seurannut mitään.',
          sv: 'Varför brevet väntar, varför sändningen inte lyckades, eller varför inget följde på ett sänt brev.',
          en: 'Why the letter waits, why sending did not succeed, or why nothing followed from one that is out.',
        },
      },
    },
  },
};
