/** The words of the window about the form for requests. */
import type { Text } from './text';

/** What the window says. */
export const formDialog = {
  intro: {
    fi: 'Lomakkeella ihmiset käyttävät tietosuojaoikeuksiaan. Se on suomeksi, ruotsiksi ja englanniksi, eikä vastaaja tarvitse Google-tiliä.',
    sv: 'Med formuläret använder människor sina dataskyddsrättigheter. Det är på finska, svenska och engelska, och den som svarar behöver inget Google-konto.',
    en: 'With the form people use their data protection rights. It is in Finnish, Swedish and English, and respondents need no Google account.',
  },
  none: { fi: 'Lomaketta ei ole vielä.', sv: 'Formuläret finns inte ännu.', en: 'There is no form yet.' },
  make: { fi: 'Tee lomake', sv: 'Gör formuläret', en: 'Make the form' },
  repair: { fi: 'Korjaa lomake', sv: 'Reparera formuläret', en: 'Repair the form' },
  lost: {
    fi: 'Rekisterin lomaketta ei voi avata. Joko se on poistettu tai se on toisen tilin. Jos olet varma, että se on poistettu, tee uusi. Vanhan osoite ei sen jälkeen johda rekisteriin.',
    sv: 'Registrets formulär går inte att öppna. Antingen är det raderat eller så hör det till ett annat konto. Gör ett nytt om du är säker på att det är raderat. Det gamlas adress leder sedan inte till registret.',
    en: 'The register’s form cannot be opened. Either it was deleted or it belongs to another account. If you are sure that it was deleted, make a new one. The old address then no longer leads to the register.',
  },
  sure: {
    fi: 'Tiedän, että lomake on poistettu.',
    sv: 'Jag vet att formuläret är raderat.',
    en: 'I know that the form was deleted.',
  },
  anew: { fi: 'Tee uusi lomake', sv: 'Gör ett nytt formulär', en: 'Make a new form' },
  made: { fi: 'Lomake on kunnossa.', sv: 'Formuläret är i ordning.', en: 'The form is in order.' },
  leftovers: {
    fi: 'Aiempi yritys katkesi kesken',
    sv: 'Ett tidigare försök avbröts',
    en: 'An earlier attempt broke off',
  },
  lookFor: {
    fi: 'Google Driveesi on voinut jäädä tyhjä, julkaisematon lomake, jota rekisteri ei löydä itse. Katso Drivesta, onko siellä näitä, ja poista ne. Jos niitä ei ole, kaikki on kunnossa. Lomake, jossa on kysymyksiä, on käytössä: älä poista sitä.',
    sv: 'I din Google Drive kan det ha blivit kvar ett tomt, opublicerat formulär som registret inte hittar själv. Se efter i Drive om dessa finns där och radera dem. Finns de inte är allt i ordning. Ett formulär med frågor används: radera inte det.',
    en: 'An empty, unpublished form may have been left in your Google Drive which the register cannot find by itself. Look in Drive whether these are there, and delete them. If they are not, all is well. A form that has questions is in use: do not delete that one.',
  },
  leftover: {
    fi: '{title}, tehty noin {at}',
    sv: '{title}, gjort ungefär {at}',
    en: '{title}, made at about {at}',
  },
  looked: { fi: 'Olen katsonut', sv: 'Jag har sett efter', en: 'I have looked' },
  lookedThanks: {
    fi: 'Hyvä. Tästä ei muistuteta enää.',
    sv: 'Bra. Du påminns inte längre om det.',
    en: 'Good. You will not be reminded of it any more.',
  },
  address: { fi: 'Lomakkeen osoite', sv: 'Formulärets adress', en: 'The form’s address' },
  open: { fi: 'Avaa lomake', sv: 'Öppna formuläret', en: 'Open the form' },
  edit: { fi: 'Muokkaa lomaketta', sv: 'Redigera formuläret', en: 'Edit the form' },
  mayEdit: {
    fi: 'Voit muotoilla kysymykset uudelleen ja lisätä omia. Avaa osoite kerran selaimen yksityisessä ikkunassa ja katso, että lomake näkyy kirjautumatta.',
    sv: 'Du får formulera om frågorna och lägga till egna. Öppna adressen en gång i webbläsarens privata fönster och se att formuläret syns utan inloggning.',
    en: 'You may reword the questions and add your own. Open the address once in a private window of the browser and see that the form shows without signing in.',
  },
  checks: { fi: 'Tila', sv: 'Läge', en: 'State' },
  fine: { fi: 'Kunnossa: {check}', sv: 'I ordning: {check}', en: 'In order: {check}' },
  wrong: { fi: 'Korjattava: {check}', sv: 'Att åtgärda: {check}', en: 'To be repaired: {check}' },
  lastResponse: {
    fi: 'Viimeisin vastaus tuli {at}.',
    sv: 'Det senaste svaret kom {at}.',
    en: 'The last response came on {at}.',
  },
  noResponse: {
    fi: 'Viime aikoina ei ole tullut vastauksia.',
    sv: 'På sistone har inga svar kommit.',
    en: 'No response has come lately.',
  },
  website: { fi: 'Teksti verkkosivuillesi', sv: 'Text för din webbplats', en: 'Text for your website' },
  copy: { fi: 'Valitse kopioitavaksi', sv: 'Markera för kopiering', en: 'Select for copying' },
  copyIn: {
    fi: 'Valitse kopioitavaksi: {language}',
    sv: 'Markera för kopiering: {language}',
    en: 'Select for copying: {language}',
  },
} satisfies Record<string, Text>;

/** What is checked of the form. */
export const formCheckTexts = {
  published: { fi: 'lomake on julkaistu', sv: 'formuläret är publicerat', en: 'the form is published' },
  accepting: {
    fi: 'lomake ottaa vastauksia',
    sv: 'formuläret tar emot svar',
    en: 'the form takes responses',
  },
  whole: {
    fi: 'kaikki kysymykset ovat paikoillaan',
    sv: 'alla frågor är på plats',
    en: 'all questions are there',
  },
  confirm: {
    fi: 'vahvistuslomake on auki',
    sv: 'bekräftelseformuläret är öppet',
    en: 'the confirmation form is open',
  },
  linked: {
    fi: 'vastaukset tulevat rekisteriin heti',
    sv: 'svaren kommer till registret genast',
    en: 'responses come to the register at once',
  },
} satisfies Record<string, Text>;
