import type { Text } from './text';

/** Texts of the import. */
export const importTexts = {
  source: {
    fi: 'Tuotu tiedostosta {date}',
    sv: 'Importerad från fil {date}',
    en: 'Imported from a file on {date}',
  },
} satisfies Record<string, Text>;

/** What was the matter with a line of a file, by the code of the problem; `{column}` is the heading in the register. */
export const importProblems = {
  unreadableCell: {
    fi: 'Sarakkeen {column} arvoa ei voi lukea, joten solu jää ennalleen; uudella rivillä arvo katsotaan tyhjäksi.',
    sv: 'Värdet i kolumnen {column} går inte att läsa, så cellen förblir som den var; på en ny rad räknas värdet som tomt.',
    en: 'The value of the column {column} cannot be read, so the cell stays as it was; in a new row the value counts as blank.',
  },
  unreadableState: {
    fi: 'Sarakkeen {column} arvoa ei voi lukea, joten laskua pidetään avoimena.',
    sv: 'Värdet i kolumnen {column} går inte att läsa, så fakturan räknas som obetald.',
    en: 'The value of the column {column} cannot be read, so the invoice counts as open.',
  },
  cellTooLong: {
    fi: 'Sarakkeen {column} teksti on yli 50 000 merkkiä; rivi jää pois.',
    sv: 'Texten i kolumnen {column} är över 50 000 tecken; raden lämnas ute.',
    en: 'The text of the column {column} is over 50,000 characters; the line is left out.',
  },
  noIdentity: {
    fi: 'Rivillä ei ole nimeä, numeroa eikä yhteystietoa; rivi jää pois.',
    sv: 'Raden har varken namn, nummer eller kontaktuppgift; raden lämnas ute.',
    en: 'The line has no name, number or contact; it is left out.',
  },
  notAnEmail: {
    fi: 'Sähköpostiosoite ei näytä osoitteelta; se tuodaan sellaisenaan.',
    sv: 'E-postadressen ser inte ut som en adress; den importeras som den är.',
    en: 'The e-mail address does not look like one; it is imported as it is.',
  },
  twoCustomers: {
    fi: 'Numero, sähköpostiosoite ja nimi eivät osoita yhtä ja samaa asiakasta; rivi jää pois.',
    sv: 'Numret, e-postadressen och namnet pekar inte på en och samma kund; raden lämnas ute.',
    en: 'The number, e-mail address and name do not point to one and the same customer; the line is left out.',
  },
  rowWithoutId: {
    fi: 'Rekisterin riviltä puuttuu tunniste, joten rivi jää pois. Valitse ”Tee päivittäinen ajo nyt” ja tuo tiedosto uudelleen.',
    sv: 'Raden i registret saknar id, så raden lämnas ute. Välj ”Kör den dagliga körningen nu” och importera filen igen.',
    en: 'The row in the register has no ID, so the line is left out. Choose “Run the daily run now” and import the file again.',
  },
  suppressed: {
    fi: 'Henkilön tiedot on poistettu, eikä häntä tuoda takaisin; rivi jää pois. Jos hän palasi itse, kirjoita hänet Asiakkaat-välilehdelle ja kerro se hänen kortissaan.',
    sv: 'Personens uppgifter har raderats och återförs inte; raden lämnas ute. Om personen själv kom tillbaka, skriv in personen på fliken Kunder och säg det på personens kort.',
    en: 'The person was erased and is not brought back; the line is left out. If they came back by themselves, type them on the Customers tab and say so on their card.',
  },
  suppressedMarketing: {
    fi: 'Henkilö on kieltänyt suoramarkkinoinnin; kielto pysyy voimassa.',
    sv: 'Personen har förbjudit direktmarknadsföring; förbudet gäller fortfarande.',
    en: 'The person has objected to direct marketing; the objection stays in force.',
  },
  restricted: {
    fi: 'Henkilön tietojen käsittelyä on rajoitettu; rivi jää pois.',
    sv: 'Behandlingen av personens uppgifter är begränsad; raden lämnas ute.',
    en: 'Processing of the person’s data is restricted; the line is left out.',
  },
  unknownCustomer: {
    fi: 'Asiakasta ei löydy rekisteristä; rivi jää pois.',
    sv: 'Kunden finns inte i registret; raden lämnas ute.',
    en: 'The customer is not in the register; the line is left out.',
  },
  noInvoiceNumber: {
    fi: 'Rivillä ei ole laskun numeroa; rivi jää pois.',
    sv: 'Raden har inget fakturanummer; raden lämnas ute.',
    en: 'The line has no invoice number; it is left out.',
  },
  ambiguousCustomer: {
    fi: 'Usea asiakas sopii riviin; rivi jää pois.',
    sv: 'Flera kunder passar in på raden; raden lämnas ute.',
    en: 'Several customers fit the line; it is left out.',
  },
} satisfies Record<string, Text>;
