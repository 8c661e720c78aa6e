/** The words of the window that leads through a rotation into a fresh spreadsheet. */
import type { Text } from './text';

/** What the window says. */
export const rotationDialog = {
  intro: {
    fi: 'Poistetut tiedot jäävät taulukon versiohistoriaan, jota mikään ohjelma ei voi tyhjentää. Uudessa taulukossa on kaikki muu, mutta ei historiaa.',
    sv: 'Raderade uppgifter blir kvar i kalkylarkets versionshistorik, som inget program kan tömma. Ett nytt kalkylark har allt annat, men ingen historik.',
    en: 'Erased data stay in the version history of the spreadsheet, which no program can empty. A fresh spreadsheet has everything else, but no history.',
  },
  steps: { fi: 'Näin se etenee', sv: 'Så går det till', en: 'How it goes' },
  stepClose: {
    fi: 'Tämä rekisteri suljetaan, joten mikään ei muutu kesken siirron.',
    sv: 'Det här registret stängs, så att inget ändras under flytten.',
    en: 'This register is closed, so that nothing changes on the way.',
  },
  stepCopy: {
    fi: 'Teet taulukosta kopion. Rekisterivahti tulee mukana.',
    sv: 'Du gör en kopia av kalkylarket. Rekisterivahti följer med.',
    en: 'You make a copy of the spreadsheet. Rekisterivahti comes along.',
  },
  stepTake: {
    fi: 'Kopio tarkistetaan solu solulta ja otetaan käyttöön.',
    sv: 'Kopian kontrolleras cell för cell och tas i bruk.',
    en: 'The copy is checked cell by cell and taken over.',
  },
  stepDelete: {
    fi: 'Poistat vanhan taulukon, ja sen historia katoaa.',
    sv: 'Du raderar det gamla kalkylarket, och dess historik försvinner.',
    en: 'You delete the old spreadsheet, and its history is gone.',
  },
  code: { fi: 'Palautuskoodi', sv: 'Återställningskod', en: 'Recovery code' },
  codeWhy: {
    fi: 'Kopio tarvitsee sen. Anna se nyt, niin tiedät, että se on tallessa.',
    sv: 'Kopian behöver den. Ange den nu, så vet du att den finns i behåll.',
    en: 'The copy needs it. Give it now, and you know that you have it.',
  },
  codeOfCopy: {
    fi: 'Sama koodi, joka tulostettiin rekisteriä perustettaessa.',
    sv: 'Samma kod som skrevs ut när registret upprättades.',
    en: 'The code that was printed when the register was set up.',
  },
  close: { fi: 'Sulje rekisteri', sv: 'Stäng registret', en: 'Close the register' },
  closed: { fi: 'Rekisteri on suljettu.', sv: 'Registret är stängt.', en: 'The register is closed.' },
  closedHint: {
    fi: 'Älä muuta soluja enää. Tee nyt kopio, avaa se ja valitse sen valikosta Rekisterivahti Siirrä uuteen taulukkoon…',
    sv: 'Ändra inga celler längre. Gör nu en kopia, öppna den och välj Flytta till ett nytt kalkylark… i dess meny Rekisterivahti.',
    en: 'Change no cells any more. Now make a copy, open it and choose Move to a fresh spreadsheet… in its menu Rekisterivahti.',
  },
  makeCopy: { fi: 'Tee kopio', sv: 'Gör en kopia', en: 'Make a copy' },
  makeCopyHint: {
    fi: 'Tai valitse Tiedosto-valikosta Tee kopio. Jaa kopio niille, joilla on oltava pääsy.',
    sv: 'Eller välj Skapa en kopia i menyn Arkiv. Dela kopian med dem som ska ha åtkomst.',
    en: 'Or choose Make a copy in the menu File. Share the copy with those who shall have access.',
  },
  reopen: {
    fi: 'Keskeytä ja avaa rekisteri',
    sv: 'Avbryt och öppna registret',
    en: 'Call it off and open the register',
  },
  reopened: {
    fi: 'Rekisteri on taas käytössä.',
    sv: 'Registret används igen.',
    en: 'The register is at work again.',
  },
  reopenHint: {
    fi: 'Jo tehty kopio ei sen jälkeen kelpaa, joten poista se.',
    sv: 'En kopia som redan gjorts duger inte efter det, så radera den.',
    en: 'A copy made already is of no use after that, so delete it.',
  },
  moved: {
    fi: 'Rekisteri on siirretty toiseen taulukkoon. Tämä on enää poistettava.',
    sv: 'Registret har flyttats till ett annat kalkylark. Det här ska bara raderas.',
    en: 'The register has moved to another spreadsheet. This one is only to be deleted.',
  },
  openNew: { fi: 'Avaa rekisteri', sv: 'Öppna registret', en: 'Open the register' },
  openOld: { fi: 'Avaa vanha taulukko', sv: 'Öppna det gamla kalkylarket', en: 'Open the old spreadsheet' },
  copy: {
    fi: 'Tämä on suljetun rekisterin kopio. Tarkistus vertaa sitä vanhaan solu solulta eikä muuta mitään; käyttöönotto tarkistaa ensin samoin.',
    sv: 'Det här är en kopia av ett stängt register. Kontrollen jämför den med det gamla cell för cell och ändrar inget; ibruktagningen kontrollerar först på samma sätt.',
    en: 'This is a copy of a closed register. The check compares it with the old one cell by cell and changes nothing; the take-over checks the same first.',
  },
  copyTooEarly: {
    fi: 'Tämä on kopio rekisteristä, jota ei ollut suljettu. Poista se, valitse sama kohta alkuperäisessä rekisterissä ja tee uusi kopio, kun se on suljettu.',
    sv: 'Det här är en kopia av ett register som inte var stängt. Radera den, välj samma punkt i det ursprungliga registret och gör en ny kopia när det är stängt.',
    en: 'This is a copy of a register that was not closed. Delete it, choose the same item in the original register, and make a new copy once that is closed.',
  },
  check: { fi: 'Tarkista kopio', sv: 'Kontrollera kopian', en: 'Check the copy' },
  take: { fi: 'Ota kopio käyttöön', sv: 'Ta kopian i bruk', en: 'Take the copy over' },
  fine: {
    fi: 'Kaikki on tullut mukaan.',
    sv: 'Allt har följt med.',
    en: 'Everything has come along.',
  },
  taken: {
    fi: 'Tämä taulukko on nyt rekisteri.',
    sv: 'Det här kalkylarket är nu registret.',
    en: 'This spreadsheet is the register now.',
  },
  differs: {
    fi: 'Kopio ei ole samanlainen, eikä sitä otettu käyttöön. Tee ero näkyväksi molemmissa samaksi tai tee uusi kopio.',
    sv: 'Kopian är inte likadan och togs inte i bruk. Gör det som skiljer lika i båda eller gör en ny kopia.',
    en: 'The copy is not the same and was not taken over. Make what differs the same in both, or make a new copy.',
  },
  touched: {
    fi: 'Vanhaan taulukkoon on kirjoitettu kesken tarkistuksen ({tabs}). Tarkista uudelleen.',
    sv: 'Någon skrev i det gamla kalkylarket under kontrollen ({tabs}). Kontrollera igen.',
    en: 'Somebody typed into the old spreadsheet during the check ({tabs}). Check again.',
  },
  results: { fi: 'Mitä tarkistettiin', sv: 'Vad som kontrollerades', en: 'What was checked' },
  lineFine: {
    fi: '{what}: {count}, kaikki samoin',
    sv: '{what}: {count}, alla lika',
    en: '{what}: {count}, all the same',
  },
  lineWrong: {
    fi: '{what}: {count}, eroja {wrong}',
    sv: '{what}: {count}, skillnader {wrong}',
    en: '{what}: {count}, differences {wrong}',
  },
  differences: { fi: 'Erot', sv: 'Skillnader', en: 'Differences' },
  difference: { fi: '{what}: {place}', sv: '{what}: {place}', en: '{what}: {place}' },
  placeRow: { fi: 'rivi {row}', sv: 'rad {row}', en: 'row {row}' },
  more: { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' },
  log: { fi: 'Lokin merkinnät', sv: 'Loggens poster', en: 'Entries of the log' },
  logBroken: {
    fi: 'Loki ei ole ehjä merkinnästä {entry} alkaen.',
    sv: 'Loggen är inte hel från och med post {entry}.',
    en: 'The log is broken from entry {entry} on.',
  },
  rules: { fi: 'Säilytyssäännöt', sv: 'Lagringsregler', en: 'Retention rules' },
  triggers: {
    fi: 'Päivittäinen ajo ja muut ajastukset on asetettu uudelleen.',
    sv: 'Den dagliga körningen och andra utlösare är inställda igen.',
    en: 'The daily run and the other triggers are set again.',
  },
  formsNone: {
    fi: 'Pyyntölomaketta ei ole.',
    sv: 'Det finns inget formulär.',
    en: 'There is no request form.',
  },
  formsLinked: {
    fi: 'Pyyntölomake on yhdistetty tähän taulukkoon; sen osoite on sama.',
    sv: 'Formuläret är kopplat till det här kalkylarket; adressen är densamma.',
    en: 'The request form is linked to this spreadsheet; its address is the same.',
  },
  formsLost: {
    fi: 'Pyyntölomaketta ei voi avata tällä tilillä. Valitse Pyyntölomake… sen tilin kautta, joka teki lomakkeen.',
    sv: 'Formuläret går inte att öppna med det här kontot. Välj Formulär för begäranden… med det konto som gjorde formuläret.',
    en: 'The request form cannot be opened with this account. Choose Request form… with the account that made it.',
  },
  rotated: {
    fi: 'Rekisteri toimii tässä taulukossa. Vanha taulukko historioineen on vielä poistettava.',
    sv: 'Registret används i det här kalkylarket. Det gamla kalkylarket med sin historik ska ännu raderas.',
    en: 'The register is at work in this spreadsheet. The old spreadsheet with its history is still to be deleted.',
  },
  deleteHow: {
    fi: 'Poista se Drivessa ja tyhjennä se sitten roskakorista (Poista pysyvästi). Niiden poistojen tehtävät, jotka odottavat historian katoamista, valmistuvat silloin.',
    sv: 'Radera det i Drive och ta sedan bort det ur papperskorgen (Ta bort permanent). Då blir uppgifterna för de raderingar som väntar på att historiken försvinner klara.',
    en: 'Delete it in Drive and then remove it from the bin (Delete for ever). The tasks of the erasures that wait for the history to go are then done.',
  },
  untouched: {
    fi: 'Vanhaan taulukkoon ei ole kirjoitettu siirron jälkeen. Sen voi poistaa.',
    sv: 'Ingen har skrivit i det gamla kalkylarket efter flytten. Det kan raderas.',
    en: 'Nobody has typed into the old spreadsheet since the move. It may be deleted.',
  },
  typedSince: {
    fi: 'Vanhaan taulukkoon on kirjoitettu siirron jälkeen ({tabs}). Vie muutokset tähän rekisteriin ennen kuin poistat sen.',
    sv: 'Någon har skrivit i det gamla kalkylarket efter flytten ({tabs}). För över ändringarna hit innan du raderar det.',
    en: 'Somebody has typed into the old spreadsheet since the move ({tabs}). Bring the changes here before you delete it.',
  },
  outOfReach: {
    fi: 'Vanhaa taulukkoa ei enää löydy.',
    sv: 'Det gamla kalkylarket finns inte längre.',
    en: 'The old spreadsheet is no longer found.',
  },
  gone: {
    fi: 'Vanha taulukko on poistettu',
    sv: 'Det gamla kalkylarket är raderat',
    en: 'The old spreadsheet is deleted',
  },
  goneDone: {
    fi: 'Versiohistoria on poissa. Tehtäviä valmistui {count}.',
    sv: 'Versionshistoriken är borta. {count} uppgifter blev klara.',
    en: 'The version history is gone. Tasks done: {count}.',
  },
  repair: {
    fi: 'Aseta ajastukset ja lomake uudelleen',
    sv: 'Ställ in utlösarna och formuläret igen',
    en: 'Set the triggers and the form again',
  },
} satisfies Record<string, Text>;

/** What a copy is compared by. */
export const aspectTexts = {
  tabs: { fi: 'Välilehdet', sv: 'Flikar', en: 'Tabs' },
  cells: { fi: 'Solut', sv: 'Celler', en: 'Cells' },
  notes: { fi: 'Huomautukset', sv: 'Anteckningar', en: 'Notes' },
  formats: { fi: 'Muotoilut', sv: 'Format', en: 'Formats' },
  validations: {
    fi: 'Valintaluettelot ja päivämäärän tarkistukset',
    sv: 'Listrutor och datumkontroller',
    en: 'Drop-downs and date checks',
  },
  tags: { fi: 'Sarakkeiden tunnukset', sv: 'Kolumnernas märken', en: 'Tags of columns' },
  sizes: { fi: 'Leveydet ja piilotukset', sv: 'Bredder och dolda rader', en: 'Widths and hidden rows' },
  protections: { fi: 'Suojaukset', sv: 'Skydd', en: 'Protections' },
  conditionalFormats: { fi: 'Värisäännöt', sv: 'Färgregler', en: 'Colour rules' },
  charts: { fi: 'Kaaviot', sv: 'Diagram', en: 'Charts' },
  others: {
    fi: 'Suodattimet, yhdistetyt solut ja muut',
    sv: 'Filter, sammanfogade celler och annat',
    en: 'Filters, merged cells and others',
  },
} satisfies Record<string, Text>;
