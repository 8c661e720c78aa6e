/** The words of what the owner can do about a request: a title, a hint and a button each, and the fields of its form. */
import type { RequestAct } from '../register/request';
import type { Text } from './text';

/** What an act is called, what it does, and its button; three dots where a letter is shown first. */
export const actTexts: Record<Exclude<RequestAct, 'fulfil'>, { title: Text; hint: Text; button: Text }> = {
  choosePerson: {
    title: { fi: 'Valitse, kenestä on kyse', sv: 'Välj vem det gäller', en: 'Choose whom it is about' },
    hint: {
      fi: 'Pelkkä nimi ei riitä tunnistamiseen: samannimisiä voi olla monta.',
      sv: 'Bara ett namn räcker inte: flera kan ha samma namn.',
      en: 'A name alone proves nothing: several people may bear it.',
    },
    button: { fi: 'Valitse tämä', sv: 'Välj denna', en: 'Choose this one' },
  },
  sendCode: {
    title: { fi: 'Lähetä vahvistuskoodi', sv: 'Sänd en bekräftelsekod', en: 'Send a confirmation code' },
    hint: {
      fi: 'Koodi lähtee vain rekisterissä olevaan osoitteeseen: {address}',
      sv: 'Koden sänds bara till adressen i registret: {address}',
      en: 'The code goes only to the address in the register: {address}',
    },
    button: { fi: 'Lähetä koodi…', sv: 'Sänd koden…', en: 'Send the code…' },
  },
  identify: {
    title: {
      fi: 'Varmista henkilöllisyys itse',
      sv: 'Bekräfta identiteten själv',
      en: 'Confirm the identity yourself',
    },
    hint: {
      fi: 'Kirjoita, miten varmistuit, että pyytäjä on rekisterissä oleva henkilö. Nimi ja henkilötunnus eivät riitä.',
      sv: 'Skriv hur du försäkrade dig om att det är personen i registret. Namn och personbeteckning räcker inte.',
      en: 'Write how you made sure that it is the person in the register. Name and personal identity code are not enough.',
    },
    button: { fi: 'Merkitse varmistetuksi', sv: 'Anteckna som bekräftad', en: 'Note as confirmed' },
  },
  askIdentity: {
    title: {
      fi: 'Pyydä lisätietoja henkilöllisyydestä',
      sv: 'Be om mer uppgifter om identiteten',
      en: 'Ask for more to identify the person',
    },
    hint: {
      fi: 'Vain kun on perusteltu syy epäillä. Määräaika keskeytyy, kun kirje on lähtenyt.',
      sv: 'Bara när det finns rimliga skäl att tvivla. Tidsfristen avbryts när brevet har gått ut.',
      en: 'Only on reasonable doubt. The time limit pauses once the letter is out.',
    },
    button: { fi: 'Pyydä lisätietoja…', sv: 'Be om uppgifter…', en: 'Ask for more…' },
  },
  pause: {
    title: {
      fi: 'Pyydä tarkennusta ja keskeytä määräaika',
      sv: 'Be om förtydligande och avbryt tidsfristen',
      en: 'Ask what is meant and pause the time limit',
    },
    hint: {
      fi: 'Vain kun tietoja on paljon ja on kysyttävä, mitä niistä pyydetään. Määräaika seisoo siitä, kun kysymys on lähtenyt.',
      sv: 'Bara när uppgifterna är många och man måste fråga vilka som avses. Tidsfristen står stilla från att frågan gått ut.',
      en: 'Only where there are many data and you must ask which are meant. The time limit stands still once the question is out.',
    },
    button: { fi: 'Pyydä tarkennusta…', sv: 'Be om förtydligande…', en: 'Ask what is meant…' },
  },
  resume: {
    title: { fi: 'Jatka määräaikaa', sv: 'Återuppta tidsfristen', en: 'Resume the time limit' },
    hint: {
      fi: 'Päivä, jona vastaus kysymykseen tuli.',
      sv: 'Dagen då svaret på frågan kom.',
      en: 'The day on which the answer to the question came.',
    },
    button: { fi: 'Jatka', sv: 'Återuppta', en: 'Resume' },
  },
  extend: {
    title: {
      fi: 'Pidennä määräaikaa',
      sv: 'Förläng tidsfristen',
      en: 'Extend the time limit',
    },
    hint: {
      fi: 'Vain kun pyyntöjä on monta tai asia on mutkikas. Henkilön on saatava tieto syistä ensimmäisen määräajan kuluessa.',
      sv: 'Bara när begärandena är många eller saken invecklad. Personen ska få veta skälen inom den första tidsfristen.',
      en: 'Only where requests are many or the matter is complex. The person is told the reasons within the first time limit.',
    },
    button: { fi: 'Pidennä määräaikaa…', sv: 'Förläng…', en: 'Extend…' },
  },
  refuse: {
    title: { fi: 'Kieltäydy', sv: 'Avslå', en: 'Refuse' },
    hint: {
      fi: 'Kirje kertoo perustelut ja oikeuden valittaa. Perustelut on voitava osoittaa.',
      sv: 'Brevet berättar skälen och rätten att klaga. Skälen måste kunna visas.',
      en: 'The letter gives the reasons and the right to complain. You must be able to prove the reasons.',
    },
    button: { fi: 'Kieltäydy…', sv: 'Avslå…', en: 'Refuse…' },
  },
  unableToIdentify: {
    title: {
      fi: 'Henkilöä ei voi tunnistaa',
      sv: 'Personen kan inte identifieras',
      en: 'The person cannot be identified',
    },
    hint: {
      fi: 'Kirje kertoo tästä ja pyytää lisätietoja. Pyyntö jatkuu, jos ne tulevat.',
      sv: 'Brevet berättar det och ber om mer uppgifter. Begäran fortsätter om de kommer.',
      en: 'The letter says so and invites more data. The request goes on when they come.',
    },
    button: { fi: 'Kerro henkilölle…', sv: 'Berätta för personen…', en: 'Tell the person…' },
  },
  withdraw: {
    title: {
      fi: 'Henkilö perui pyyntönsä',
      sv: 'Personen tog tillbaka sin begäran',
      en: 'The person withdrew the request',
    },
    hint: {
      fi: 'Pyyntö päättyy heti, ja henkilö saa siitä vahvistuksen.',
      sv: 'Begäran avslutas genast och personen får en bekräftelse.',
      en: 'The request ends at once, and the person gets a confirmation.',
    },
    button: { fi: 'Merkitse perutuksi…', sv: 'Anteckna som tillbakadragen…', en: 'Note as withdrawn…' },
  },
  markDuplicate: {
    title: {
      fi: 'Sama pyyntö on jo tullut',
      sv: 'Samma begäran har redan kommit',
      en: 'The same request has come before',
    },
    hint: {
      fi: 'Henkilölle kerrotaan, minkä pyynnön yhteydessä hänelle vastataan.',
      sv: 'Personen får veta med vilken begäran svaret kommer.',
      en: 'The person is told with which request the answer comes.',
    },
    button: { fi: 'Merkitse samaksi…', sv: 'Anteckna som samma…', en: 'Note as the same…' },
  },
};

/** Labels of the forms' fields, and what the choices among people say. */
export const actFields = {
  how: { fi: 'Miten varmistuit', sv: 'Hur du försäkrade dig', en: 'How you made sure' },
  howHint: {
    fi: 'Esimerkiksi: soitin rekisterissä olevaan numeroon ja kysyin viimeisestä tilauksesta',
    sv: 'Till exempel: jag ringde numret i registret och frågade om den senaste beställningen',
    en: 'For instance: I called the number in the register and asked about the last order',
  },
  doubt: { fi: 'Mitä epäillään', sv: 'Vad tvivlet gäller', en: 'What is doubted' },
  asked: { fi: 'Mitä pyydetään', sv: 'Vad som begärs', en: 'What is asked for' },
  clarify: { fi: 'Mitä kysytään', sv: 'Vad som frågas', en: 'What is asked' },
  on: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  reasons: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
  moreReasons: {
    fi: 'Lisäys kirjeeseen (ei pakollinen)',
    sv: 'Tillägg till brevet (frivilligt)',
    en: 'Addition to the letter (optional)',
  },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  law: { fi: 'Lainkohta (ei pakollinen)', sv: 'Lagrum (frivilligt)', en: 'Provision of the law (optional)' },
  of: { fi: 'Mikä pyyntö tuli ensin', sv: 'Vilken begäran kom först', en: 'Which request came first' },
  ofOther: { fi: 'Muu pyyntö', sv: 'Annan begäran', en: 'Another request' },
  ofId: { fi: 'Pyynnön tunniste', sv: 'Begärans id', en: 'ID of the request' },
  search: { fi: 'Hae muu asiakas', sv: 'Sök en annan kund', en: 'Find another customer' },
  nobody: {
    fi: 'Kukaan rekisterissä ei sovi pyyntöön. Hae, tai vastaa, ettei tietoja ole.',
    sv: 'Ingen i registret passar begäran. Sök, eller svara att inga uppgifter finns.',
    en: 'Nobody in the register fits the request. Look somebody up, or answer that nothing is held.',
  },
  notFound: {
    fi: 'Haku ei löytänyt ketään.',
    sv: 'Sökningen hittade ingen.',
    en: 'Nobody was found.',
  },
  sameEmail: { fi: 'sama sähköposti', sv: 'samma e-post', en: 'same e-mail' },
  samePhone: { fi: 'sama puhelin', sv: 'samma telefon', en: 'same phone' },
  sameName: { fi: 'sama nimi', sv: 'samma namn', en: 'same name' },
  otherName: { fi: 'eri nimi', sv: 'annat namn', en: 'other name' },
  chooseNamed: {
    fi: 'Valitse tämä: {name}',
    sv: 'Välj denna: {name}',
    en: 'Choose this one: {name}',
  },
  done: { fi: 'Tehty.', sv: 'Gjort.', en: 'Done.' },
  reviewing: {
    fi: 'Kirje avautui ikkunaan. Mitään ei ole vielä tehty.',
    sv: 'Brevet öppnades i ett fönster. Ingenting har gjorts än.',
    en: 'The letter is open in a window. Nothing has been done yet.',
  },
} satisfies Record<string, Text>;

/** Why a request may be refused (GDPR Art. 12(5), exceptions of the law, Art. 12(2)). */
export const refusalGrounds = {
  unfounded: { fi: 'Ilmeisen perusteeton', sv: 'Uppenbart ogrundad', en: 'Manifestly unfounded' },
  excessive: { fi: 'Kohtuuton', sv: 'Orimlig', en: 'Excessive' },
  exception: { fi: 'Lain poikkeus', sv: 'Undantag i lagen', en: 'An exception of the law' },
  notIdentified: {
    fi: 'Henkilöä ei voitu tunnistaa',
    sv: 'Personen kunde inte identifieras',
    en: 'The person could not be identified',
  },
} satisfies Record<string, Text>;
