/** The words of a restriction of processing, and of its lifting. */
import { letterDialog } from './clientLetter';
import type { Text } from './text';

export const restrictionTexts = {
  title: { fi: 'Käsittely on rajoitettu', sv: 'Behandlingen är begränsad', en: 'Processing is restricted' },
  meaning: {
    fi: 'Henkilön tietojen käsittely on rajoitettu. Älä käytä tietoja.',
    sv: 'Behandlingen av personens uppgifter är begränsad. Använd inte uppgifterna.',
    en: 'Processing of the person’s data is restricted. Do not use the data.',
  },
  since: { fi: 'Alkaen', sv: 'Sedan', en: 'Since' },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  notKnown: { fi: 'ei merkitty', sv: 'inte antecknat', en: 'not noted' },
  before: {
    fi: 'Henkilölle on kerrottava ennen kuin rajoitus päättyy. Se päättyy, kun kirje on lähtenyt.',
    sv: 'Personen ska underrättas innan begränsningen upphör. Den upphör när brevet har gått ut.',
    en: 'The person has to be told before the restriction ends. It ends once the letter is out.',
  },
  reasons: {
    fi: 'Miksi rajoitus päättyy',
    sv: 'Varför begränsningen upphör',
    en: 'Why the restriction ends',
  },
  reasonsHint: {
    fi: 'Perustelut tulevat kirjeeseen.',
    sv: 'Motiveringen kommer i brevet.',
    en: 'The letter gives these reasons.',
  },
  lift: { fi: 'Lopeta rajoitus…', sv: 'Häv begränsningen…', en: 'Lift the restriction…' },
  waits: {
    fi: 'Kirje rajoituksen päättymisestä on kirjoitettu, mutta se ei ole vielä lähtenyt. Rajoitus on voimassa siihen asti.',
    sv: 'Brevet om att begränsningen upphör är skrivet men har inte gått ut än. Begränsningen gäller tills dess.',
    en: 'The letter that tells of the end is written but not out yet. The restriction stays until it is.',
  },
  whenSent: {
    fi: 'Rajoitus päättyy, kun kirje on lähtenyt.',
    sv: 'Begränsningen upphör när brevet har gått ut.',
    en: 'The restriction ends once the letter is out.',
  },
} satisfies Record<string, Text>;

/** What became of the letter that tells of the end. */
export const liftEnds = {
  sent: {
    fi: 'Kirje on lähtenyt, ja rajoitus on päättynyt.',
    sv: 'Brevet har sänts, och begränsningen har upphört.',
    en: 'The letter has gone out, and the restriction has ended.',
  },
  waiting: letterDialog.waiting,
  unsure: {
    fi: 'Lähetys katkesi, eikä ole varmaa, lähtikö kirje. Katso lähetetyistä ja merkitse se henkilön kortille.',
    sv: 'Sändningen avbröts och det är oklart om brevet gick ut. Se bland det skickade och anteckna det på personens kort.',
    en: 'The sending broke off and it is not known whether the letter went out. Look in your sent mail and note it on the person’s card.',
  },
  failed: {
    fi: 'Kirje ei lähtenyt, ja rajoitus on voimassa. Kirje odottaa henkilön kortilla uutta yritystä.',
    sv: 'Brevet sändes inte, och begränsningen gäller. Brevet väntar på personens kort på ett nytt försök.',
    en: 'The letter did not go out, and the restriction stays. The letter waits on the person’s card for another try.',
  },
  byHand: {
    fi: 'Kirje on valmis tulostettavaksi. Rajoitus päättyy, kun olet antanut kirjeen henkilölle ja merkinnyt sen henkilön kortille.',
    sv: 'Brevet är klart att skrivas ut. Begränsningen upphör när du har överlämnat brevet och antecknat det på personens kort.',
    en: 'The letter is ready to be printed. The restriction ends when you have handed it over and noted that on the person’s card.',
  },
} satisfies Record<string, Text>;
