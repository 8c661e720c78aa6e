import type { AccessFindingKey, AccessRole } from '../register/accessReview';
import type { CountedText, Text } from './text';

/** What an account may do with the spreadsheet, as a part of a sentence: "… may edit". */
export const accessRoleTexts: Record<AccessRole, Text> = {
  owner: { fi: 'omistaja', sv: 'ägare', en: 'owner' },
  editor: { fi: 'saa muokata', sv: 'får redigera', en: 'may edit' },
  commenter: { fi: 'saa kommentoida', sv: 'får kommentera', en: 'may comment' },
  viewer: { fi: 'saa katsella', sv: 'får läsa', en: 'may view' },
};

/** What a review found, and what to do about it. */
export const accessFindingTexts: Record<AccessFindingKey, { found: Text; todo: Text }> = {
  openToAnyone: {
    found: {
      fi: 'Kuka tahansa, jolla on linkki, pääsee rekisteriin ({role}).',
      sv: 'Vem som helst som har länken kommer åt registret ({role}).',
      en: 'Anyone who has the link can open the register ({role}).',
    },
    todo: {
      fi: 'Avaa taulukon Jaa-ikkuna ja valitse yleiseksi pääsyksi ”Rajoitettu”. Arvioi, onko kyseessä tietoturvaloukkaus.',
      sv: 'Öppna kalkylarkets fönster Dela och välj ”Begränsad” som allmän åtkomst. Bedöm om det är fråga om en personuppgiftsincident.',
      en: 'Open the spreadsheet’s Share window and set general access to “Restricted”. Consider whether this is a personal data breach.',
    },
  },
  openToDomain: {
    found: {
      fi: 'Jokainen, jolla on tili verkkotunnuksessa {account} ja linkki, pääsee rekisteriin ({role}).',
      sv: 'Alla som har ett konto i domänen {account} och länken kommer åt registret ({role}).',
      en: 'Everybody with an account of the domain {account} and the link can open the register ({role}).',
    },
    todo: {
      fi: 'Avaa taulukon Jaa-ikkuna, valitse yleiseksi pääsyksi ”Rajoitettu” ja jaa taulukko nimetyille henkilöille.',
      sv: 'Öppna kalkylarkets fönster Dela, välj ”Begränsad” som allmän åtkomst och dela kalkylarket med namngivna personer.',
      en: 'Open the spreadsheet’s Share window, set general access to “Restricted” and share with named persons.',
    },
  },
  unknownAccount: {
    found: {
      fi: '{account} ({role}) ei ole Henkilöstö-välilehdellä.',
      sv: '{account} ({role}) finns inte på fliken Personal.',
      en: '{account} ({role}) is not on the Staff tab.',
    },
    todo: {
      fi: 'Lisää henkilö Henkilöstö-välilehdelle, jos hän tarvitsee rekisteriä työssään. Muuten poista hänen pääsynsä Jaa-ikkunasta.',
      sv: 'Lägg till personen på fliken Personal om hen behöver registret i sitt arbete. Ta annars bort åtkomsten i fönstret Dela.',
      en: 'Add the person to the Staff tab if they need the register for their work. Otherwise remove their access in the Share window.',
    },
  },
  hiddenAccount: {
    found: {
      fi: 'Jollakin tilillä ({role}) on pääsy, mutta Google ei kerro sen osoitetta.',
      sv: 'Ett konto ({role}) har åtkomst, men Google visar inte dess adress.',
      en: 'Some account ({role}) has access, but Google does not tell its address.',
    },
    todo: {
      fi: 'Avaa Jaa-ikkuna, katso kuka se on, ja lisää henkilö Henkilöstö-välilehdelle tai poista pääsy.',
      sv: 'Öppna fönstret Dela, se vem det är och lägg till personen på fliken Personal eller ta bort åtkomsten.',
      en: 'Open the Share window, see who it is, and add the person to the Staff tab or remove the access.',
    },
  },
  unknownGroup: {
    found: {
      fi: 'Ryhmä {account} ({role}) ei ole Henkilöstö-välilehdellä. Rekisteri ei näe, keitä ryhmään kuuluu.',
      sv: 'Gruppen {account} ({role}) finns inte på fliken Personal. Registret ser inte vilka som hör till gruppen.',
      en: 'The group {account} ({role}) is not on the Staff tab. The register cannot see who belongs to it.',
    },
    todo: {
      fi: 'Jaa taulukko ryhmän sijasta nimetyille henkilöille.',
      sv: 'Dela kalkylarket med namngivna personer i stället för med gruppen.',
      en: 'Share with named persons instead of the group.',
    },
  },
  accessEnded: {
    found: {
      fi: '{account} ({role}): pääsyn piti päättyä {day}.',
      sv: '{account} ({role}): åtkomsten skulle upphöra den {day}.',
      en: '{account} ({role}): the access was to end on {day}.',
    },
    todo: {
      fi: 'Poista pääsy Jaa-ikkunasta. Jos henkilö tarvitsee rekisteriä yhä, korjaa päivä Henkilöstö-välilehdellä.',
      sv: 'Ta bort åtkomsten i fönstret Dela. Om personen fortfarande behöver registret, rätta dagen på fliken Personal.',
      en: 'Remove the access in the Share window. If the person still needs the register, correct the day on the Staff tab.',
    },
  },
  accessNotBegun: {
    found: {
      fi: '{account} ({role}): pääsy alkaa vasta {day}.',
      sv: '{account} ({role}): åtkomsten börjar först den {day}.',
      en: '{account} ({role}): the access begins only on {day}.',
    },
    todo: {
      fi: 'Poista pääsy siihen asti tai korjaa päivä Henkilöstö-välilehdellä.',
      sv: 'Ta bort åtkomsten tills dess eller rätta dagen på fliken Personal.',
      en: 'Remove the access until then or correct the day on the Staff tab.',
    },
  },
  unclearDays: {
    found: {
      fi: '{account} ({role}): pääsyn päiviä Henkilöstö-välilehdellä ei voi lukea.',
      sv: '{account} ({role}): dagarna för åtkomsten på fliken Personal går inte att läsa.',
      en: '{account} ({role}): the days of the access on the Staff tab cannot be read.',
    },
    todo: {
      fi: 'Kirjoita päivät muodossa 24.11.2026.',
      sv: 'Skriv dagarna i formen 24.11.2026.',
      en: 'Write the days in the form 24.11.2026.',
    },
  },
  sharedAccount: {
    found: {
      fi: '{account} ({role}) on Henkilöstö-välilehdellä usean henkilön tilinä. Silloin kukaan ei näe, kuka rekisteriä on käyttänyt.',
      sv: '{account} ({role}) är på fliken Personal flera personers konto. Då ser ingen vem som har använt registret.',
      en: '{account} ({role}) is the account of several persons on the Staff tab. Then nobody can see who used the register.',
    },
    todo: {
      fi: 'Jaa taulukko jokaisen omalle tilille, kirjoita tilit Henkilöstö-välilehdelle ja vaihda yhteisen tilin salasana.',
      sv: 'Dela kalkylarket med vars och ens eget konto, skriv kontona på fliken Personal och byt det gemensamma kontots lösenord.',
      en: 'Share with each person’s own account, write the accounts on the Staff tab, and change the password of the common one.',
    },
  },
  noUndertaking: {
    found: {
      fi: '{account} ({role}): salassapitositoumusta ei ole merkitty allekirjoitetuksi.',
      sv: '{account} ({role}): sekretessförbindelsen är inte antecknad som undertecknad.',
      en: '{account} ({role}): the confidentiality undertaking is not noted as signed.',
    },
    todo: {
      fi: 'Pyydä sitoumus ja merkitse sen päivä Henkilöstö-välilehdelle.',
      sv: 'Be om förbindelsen och anteckna dess dag på fliken Personal.',
      en: 'Get the undertaking signed and note its day on the Staff tab.',
    },
  },
  peopleUnseen: {
    found: {
      fi: 'Tällä tilillä ei näe, kenelle taulukko on jaettu. Tilejä ei siis ole tarkistettu.',
      sv: 'Med det här kontot syns det inte vem kalkylarket är delat med. Kontona är alltså inte kontrollerade.',
      en: 'This account cannot see with whom the spreadsheet is shared. So the accounts have not been checked.',
    },
    todo: {
      fi: 'Tee tarkistus taulukon omistajan tilillä.',
      sv: 'Gör granskningen med kalkylarkets ägares konto.',
      en: 'Do the review with the account that owns the spreadsheet.',
    },
  },
  openUnseen: {
    found: {
      fi: 'Rekisteri ei näe, onko taulukko jaettu linkillä. Sitä ei siis ole tarkistettu.',
      sv: 'Registret ser inte om kalkylarket är delat med en länk. Det är alltså inte kontrollerat.',
      en: 'The register cannot see whether the spreadsheet is shared by a link. So that has not been checked.',
    },
    todo: {
      fi: 'Avaa Jaa-ikkuna ja varmista, että yleinen pääsy on ”Rajoitettu”.',
      sv: 'Öppna fönstret Dela och se till att den allmänna åtkomsten är ”Begränsad”.',
      en: 'Open the Share window and make sure that general access is “Restricted”.',
    },
  },
  ownerNotListed: {
    found: {
      fi: 'Taulukon omistaja {account} ei ole Henkilöstö-välilehdellä.',
      sv: 'Kalkylarkets ägare {account} finns inte på fliken Personal.',
      en: 'The owner of the spreadsheet, {account}, is not on the Staff tab.',
    },
    todo: {
      fi: 'Lisää omistaja luetteloon, jotta siitä näkyvät kaikki, joilla on pääsy.',
      sv: 'Lägg till ägaren i förteckningen, så att den visar alla som har åtkomst.',
      en: 'Add the owner to the list, so that it shows everybody who has access.',
    },
  },
  knownGroup: {
    found: {
      fi: 'Ryhmän {account} ({role}) jäseniä rekisteri ei näe.',
      sv: 'Registret ser inte medlemmarna i gruppen {account} ({role}).',
      en: 'The register cannot see the members of the group {account} ({role}).',
    },
    todo: {
      fi: 'Jaa taulukko mieluummin nimetyille henkilöille.',
      sv: 'Dela hellre kalkylarket med namngivna personer.',
      en: 'Rather share with named persons.',
    },
  },
  noAccount: {
    found: {
      fi: '{account} on Henkilöstö-välilehdellä, mutta taulukkoa ei ole jaettu hänelle.',
      sv: '{account} finns på fliken Personal, men kalkylarket är inte delat med hen.',
      en: '{account} is on the Staff tab, but the spreadsheet is not shared with them.',
    },
    todo: {
      fi: 'Tämä on kunnossa, jos hän ei tarvitse pääsyä. Muuten tarkista sähköpostiosoite.',
      sv: 'Det är i ordning om hen inte behöver åtkomst. Kontrollera annars e-postadressen.',
      en: 'That is fine if they need no access. Otherwise check the e-mail address.',
    },
  },
};

/** The window, and what the review says as a whole. */
export const accessTexts = {
  intro: {
    fi: 'Tässä verrataan tilejä, joille taulukko on jaettu, Henkilöstö-välilehteen. Katso itse myös kohta Tiedosto > Jaa > Julkaise verkossa: sitä rekisteri ei näe.',
    sv: 'Här jämförs de konton som kalkylarket är delat med med fliken Personal. Se själv också Arkiv > Dela > Publicera på webben: det ser registret inte.',
    en: 'This compares the accounts with which the spreadsheet is shared with the Staff tab. Look yourself at File > Share > Publish to web, too: the register cannot see that.',
  },
  again: { fi: 'Tarkista uudelleen', sv: 'Granska på nytt', en: 'Review again' },
  toDo: { fi: 'Korjattavaa', sv: 'Att åtgärda', en: 'To put right' },
  hints: { fi: 'Hyvä tietää', sv: 'Bra att veta', en: 'Good to know' },
  fine: {
    fi: 'Kaikki on kunnossa: rekisteriin pääsevät vain ne, joiden kuuluu.',
    sv: 'Allt är i ordning: bara de som ska ha tillgång till registret har det.',
    en: 'All is well: only those have access to the register who should.',
  },
  todo: { fi: 'Mitä tehdä: {todo}', sv: 'Vad som ska göras: {todo}', en: 'What to do: {todo}' },
} satisfies Record<string, Text>;

/** How many accounts were compared. */
export const accountsSeen: CountedText = {
  one: {
    fi: 'Taulukko on jaettu {count} tilille.',
    sv: 'Kalkylarket är delat med {count} konto.',
    en: 'The spreadsheet is shared with {count} account.',
  },
  other: {
    fi: 'Taulukko on jaettu {count} tilille.',
    sv: 'Kalkylarket är delat med {count} konton.',
    en: 'The spreadsheet is shared with {count} accounts.',
  },
};
