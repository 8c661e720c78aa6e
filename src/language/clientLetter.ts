/** The words of the letter dialog. */
import type { Text } from './text';

export const letterDialog = {
  title: { fi: 'Kirje', sv: 'Brev', en: 'Letter' },
  intro: {
    fi: 'Lue ja korjaa kirje. Mitään ei tapahdu ennen kuin lähetät tai tulostat sen.',
    sv: 'Läs och rätta brevet. Ingenting händer innan du sänder eller skriver ut det.',
    en: 'Read and edit the letter. Nothing happens before you send or print it.',
  },
  language: { fi: 'Kirjeen kieli', sv: 'Brevets språk', en: 'Language of the letter' },
  languageIs: {
    fi: 'Kirjeen kieli: {language}.',
    sv: 'Brevets språk: {language}.',
    en: 'Language of the letter: {language}.',
  },
  languageFixed: {
    fi: 'Kieltä ei voi enää vaihtaa, sillä olet muuttanut kirjettä.',
    sv: 'Språket kan inte längre bytas, eftersom du har ändrat brevet.',
    en: 'It can no longer be changed, because you have edited the letter.',
  },
  happens: { fi: 'Mitä tapahtuu', sv: 'Vad som händer', en: 'What happens' },
  whenSent: {
    fi: 'Pyynnön tila muuttuu, kun kirje on lähtenyt.',
    sv: 'Begärans läge ändras när brevet har gått ut.',
    en: 'The request’s state changes once the letter is out.',
  },
  to: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
  fixedAddress: {
    fi: 'Koodi lähtee vain rekisterissä olevaan osoitteeseen.',
    sv: 'Koden sänds bara till adressen i registret.',
    en: 'The code goes only to the address in the register.',
  },
  noAddress: {
    fi: 'Henkilöllä ei ole sähköpostiosoitetta: kirjoita se tai tulosta kirje.',
    sv: 'Personen har ingen e-postadress: skriv den eller skriv ut brevet.',
    en: 'The person has no e-mail address: write one or print the letter.',
  },
  elsewhere: {
    fi: 'Tämä ei ole henkilön osoite rekisterissä, joten kirje voi joutua toiselle.',
    sv: 'Adressen är inte personens adress i registret, så brevet kan hamna hos någon annan.',
    en: 'This is not the person’s address in the register, so the letter may reach somebody else.',
  },
  known: {
    fi: 'Rekisterissä on {addresses}.',
    sv: 'I registret finns {addresses}.',
    en: 'The register has {addresses}.',
  },
  noneKnown: {
    fi: 'Rekisterissä ei ole hänen sähköpostiosoitettaan.',
    sv: 'Registret har ingen e-postadress till personen.',
    en: 'The register has no e-mail address for the person.',
  },
  addressChecked: {
    fi: 'Olen varmistanut, että osoite on henkilön oma.',
    sv: 'Jag har försäkrat mig om att adressen är personens egen.',
    en: 'I have made sure that the address is the person’s own.',
  },
  subject: { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  text: { fi: 'Teksti', sv: 'Text', en: 'Text' },
  textHint: {
    fi: 'Tyhjä rivi aloittaa kappaleen, «# » otsikon ja «- » luettelon kohdan.',
    sv: 'En tom rad börjar ett stycke, «# » en rubrik och «- » en punkt i en lista.',
    en: 'A blank line begins a paragraph, “# ” a heading and “- ” an item of a list.',
  },
  tokens: {
    fi: '{tokens}: täytetään vasta lähetettäessä, älä poista.',
    sv: '{tokens}: fylls i först när brevet sänds, ta inte bort.',
    en: '{tokens}: filled in only when the letter is sent, do not remove.',
  },
  tokenMissing: {
    fi: 'Kirjeestä puuttuu {tokens}: lisää se, jotta henkilö voi vastata.',
    sv: 'I brevet saknas {tokens}: lägg till det så att personen kan svara.',
    en: 'The letter lacks {tokens}: put it back, so that the person can answer.',
  },
  preview: { fi: 'Esikatselu', sv: 'Förhandsvisning', en: 'Preview' },
  send: { fi: 'Lähetä', sv: 'Sänd', en: 'Send' },
  print: { fi: 'Tulosta sen sijaan', sv: 'Skriv ut i stället', en: 'Print instead' },
  noPrint: {
    fi: 'Koodia ei voi tulostaa: se lähtee vain rekisterissä olevaan sähköpostiosoitteeseen.',
    sv: 'Koden kan inte skrivas ut: den sänds bara till e-postadressen i registret.',
    en: 'The code cannot be printed: it goes only to the e-mail address in the register.',
  },
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  read: {
    fi: 'Olen lukenut, mitä poistetaan. Ymmärrän, ettei poistoa voi perua.',
    sv: 'Jag har läst vad som raderas. Jag förstår att raderingen inte kan ångras.',
    en: 'I have read what is erased. I understand that an erasure cannot be undone.',
  },
  sent: { fi: 'Kirje on lähtenyt.', sv: 'Brevet har sänts.', en: 'The letter has gone out.' },
  waiting: {
    fi: 'Kirje odottaa: päivän lähetyskiintiö on täynnä. Se lähtee itsestään, kun kiintiö vapautuu.',
    sv: 'Brevet väntar: dagens kvot är full. Det sänds av sig självt när kvoten frigörs.',
    en: 'The letter waits its turn: the day’s quota is used up. It goes out by itself when there is room.',
  },
  unsure: {
    fi: 'Lähetys katkesi, eikä ole varmaa, lähtikö kirje. Katso lähetetyistä ja merkitse se pyyntöön.',
    sv: 'Sändningen avbröts och det är oklart om brevet gick ut. Se bland det skickade och anteckna det på begäran.',
    en: 'The sending broke off and it is not known whether the letter went out. Look in your sent mail and note it on the request.',
  },
  failed: {
    fi: 'Kirje ei lähtenyt. Se odottaa pyynnöllä uutta yritystä.',
    sv: 'Brevet sändes inte. Det väntar på begäran på ett nytt försök.',
    en: 'The letter did not go out. It waits on the request for another try.',
  },
  byHand: {
    fi: 'Kirje on valmis tulostettavaksi. Kun olet antanut sen henkilölle, merkitse se pyyntöön.',
    sv: 'Brevet är klart att skrivas ut. När du har överlämnat det, anteckna det på begäran.',
    en: 'The letter is ready to be printed. When you have handed it over, note it on the request.',
  },
  rewritten: {
    fi: 'Rekisteri oli muuttunut, kun luit kirjettä. Henkilölle kerrottiin se, mitä todella tehtiin.',
    sv: 'Registret hade ändrats medan du läste brevet. Personen fick veta det som verkligen gjordes.',
    en: 'The register had changed while you read the letter. The person was told what was really done.',
  },
  noLetter: {
    fi: 'Tehty. Kirjettä ei tarvittu.',
    sv: 'Gjort. Inget brev behövdes.',
    en: 'Done. No letter was needed.',
  },
  close: { fi: 'Takaisin pyyntöön', sv: 'Tillbaka till begäran', en: 'Back to the request' },
} satisfies Record<string, Text>;

/** What a fulfilment does, for the owner to read before it happens. */
export const happenings = {
  stops: { fi: 'Lopetetaan', sv: 'Avslutas', en: 'Stops' },
  changes: { fi: 'Oikaistaan', sv: 'Rättas', en: 'Corrected' },
  change: {
    fi: '{field}: {before} → {after}',
    sv: '{field}: {before} → {after}',
    en: '{field}: {before} → {after}',
  },
  refused: { fi: 'Ei oikaista', sv: 'Rättas inte', en: 'Not corrected' },
  restricted: { fi: 'Käsittely rajoitetaan', sv: 'Behandlingen begränsas', en: 'Processing is restricted' },
  restrictedFrom: { fi: '{since} alkaen', sv: 'från och med den {since}', en: 'from {since} on' },
  left: { fi: 'Ei mukana', sv: 'Inte med', en: 'Not included' },
  files: { fi: 'Tiedostot vastauksen mukana', sv: 'Filer med svaret', en: 'Files with the answer' },
  recipients: { fi: 'Kerrotaan vastaanottajille', sv: 'Mottagare underrättas', en: 'Recipients are told' },
  empty: { fi: 'tyhjä', sv: 'tomt', en: 'empty' },
} satisfies Record<string, Text>;
