import type { Text } from './text';

/** What is said where a rotation into a fresh spreadsheet cannot go on, or a register is in the course of one. */
export const rotationErrorTexts = {
  registerClosed: {
    fi: 'Rekisteri on suljettu siirtoa varten, joten jatka siirtoa tai keskeytä se valitsemalla ”Siirrä uuteen taulukkoon…”.',
    sv: 'Registret är stängt för att flyttas, så fortsätt eller avbryt flytten genom att välja ”Flytta till ett nytt kalkylark…”.',
    en: 'The register is closed so as to be moved, so go on with that or call it off by choosing “Move to a fresh spreadsheet…”.',
  },
  registerMoved: {
    fi: 'Rekisteri on siirretty toiseen taulukkoon, joten avaa https://docs.google.com/spreadsheets/d/{spreadsheet}.',
    sv: 'Registret har flyttats till ett annat kalkylark, så öppna https://docs.google.com/spreadsheets/d/{spreadsheet}.',
    en: 'The register has moved to another spreadsheet, so open https://docs.google.com/spreadsheets/d/{spreadsheet}.',
  },
  lettersUnderWay: {
    fi: 'Kirjeitä on juuri lähdössä ({count}), joten sulje rekisteri vasta, kun niiden tila on selvä.',
    sv: 'Brev är just på väg ut ({count}), så stäng registret först när deras status är klar.',
    en: 'Letters are just going out ({count}), so close the register only when their state is clear.',
  },
  oldNotDeleted: {
    fi: 'Edellisen siirron vanha taulukko on vielä poistamatta, joten poista ensin se, myös Driven roskakorista, ja vahvista se kohdassa ”Siirrä uuteen taulukkoon…” (komentona rotate --gone).',
    sv: 'Det gamla kalkylarket från förra flytten är inte raderat än, så radera det först, även ur papperskorgen på Drive, och bekräfta det i ”Flytta till ett nytt kalkylark…” (som kommando rotate --gone).',
    en: 'The old spreadsheet of the last move is not deleted yet, so delete it first, from the bin of Drive too, and confirm that in “Move to a fresh spreadsheet…” (as a command, rotate --gone).',
  },
  olderVersion: {
    fi: 'Taulukosta on palautettu sulkemista vanhempi versio, joten palauta versiohistoriasta uusin tai avaa kopio, jossa rekisteri jatkuu.',
    sv: 'En version från tiden före stängningen har återställts, så återställ den nyaste ur versionshistoriken eller öppna kopian där registret fortsätter.',
    en: 'A version older than the closing was restored, so restore the newest from the version history or open the copy in which the register goes on.',
  },
  noCopy: {
    fi: 'Tämä taulukko ei ole rekisterin kopio, joten avaa kopio, jonka teit.',
    sv: 'Det här kalkylarket är ingen kopia av ett register, så öppna kopian som du gjorde.',
    en: 'This spreadsheet is no copy of a register, so open the copy that you made.',
  },
  copyNotClosed: {
    fi: 'Kopio on tehty ennen rekisterin sulkemista, joten sulje rekisteri ja tee uusi kopio.',
    sv: 'Kopian gjordes innan registret stängdes, så stäng registret och gör en ny kopia.',
    en: 'The copy was made before the register was closed, so close the register and make a new copy.',
  },
  oldNotClosed: {
    fi: 'Vanha rekisteri on avattu uudelleen, joten sulje se ja tee uusi kopio.',
    sv: 'Det gamla registret har öppnats igen, så stäng det och gör en ny kopia.',
    en: 'The old register was opened again, so close it and make a new copy.',
  },
  oldWentOn: {
    fi: 'Vanhan rekisterin loki on jatkunut kopioinnin jälkeen, joten tee uusi kopio ja poista tämä.',
    sv: 'Det gamla registrets logg har fortsatt efter kopieringen, så gör en ny kopia och radera den här.',
    en: 'The log of the old register went on after the copy was made, so make a new copy and delete this one.',
  },
  draftOutdated: {
    fi: 'Rekisterin loki on jatkunut sen jälkeen, kun siihen taulukkoon alettiin kopioida, joten poista se taulukko ja siirrä rekisteri aivan uuteen.',
    sv: 'Registrets logg har fortsatt sedan kopieringen till det kalkylarket började, så radera det kalkylarket och flytta registret till ett helt nytt.',
    en: 'The log of the register went on after the copying into that spreadsheet had begun, so delete that spreadsheet and move the register to a quite new one.',
  },
  oldOutOfReach: {
    fi: 'Vanhaa rekisteriä ei voi lukea, joten käytä tiliä, joka saa muokata sitä, äläkä poista sitä vielä.',
    sv: 'Det gamla registret går inte att läsa, så använd ett konto som får redigera det och radera det inte ännu.',
    en: 'The old register cannot be read, so use an account that may edit it, and do not delete it yet.',
  },
  oldStillThere: {
    fi: 'Vanhan taulukon voi vielä avata, joten poista se ja tyhjennä se myös Driven roskakorista.',
    sv: 'Det gamla kalkylarket går ännu att öppna, så radera det och ta bort det även ur papperskorgen på Drive.',
    en: 'The old spreadsheet can still be opened, so delete it and remove it from the bin of Drive too.',
  },
  oldBarred: {
    fi: 'Vanha taulukko on yhä olemassa, mutta sinulla ei ole siihen käyttöoikeutta, joten pyydä sen omistajaa tai organisaationne Google-ylläpitäjää poistamaan se, myös Driven roskakorista, ja yritä sitten uudelleen.',
    sv: 'Det gamla kalkylarket finns kvar, men du har inte tillgång till det, så be dess ägare eller er organisations Google-administratör att radera det, även ur papperskorgen på Drive, och försök sedan igen.',
    en: 'The old spreadsheet is still there, but you have no access to it, so ask its owner or your organisation’s Google administrator to delete it, from the bin of Drive too, and then try again.',
  },
  noOldOne: {
    fi: 'Vanhaa taulukkoa ei ole enää poistettavana, joten tehtävää ei ole.',
    sv: 'Det finns inget gammalt kalkylark kvar att radera, så inget behöver göras.',
    en: 'There is no old spreadsheet left to be deleted, so nothing has to be done.',
  },
} satisfies Record<string, Text>;
