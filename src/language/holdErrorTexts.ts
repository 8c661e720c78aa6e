import type { Text } from './text';

/** Sentences for the errors about holds, by code. */
export const holdErrorTexts: Readonly<Record<string, Text>> = {
  recordNotFound: {
    fi: 'Tällä tunnisteella ei ole riviä, joten kopioi tunniste sen rivin ensimmäisestä sarakkeesta, jota este koskee.',
    sv: 'Det finns ingen rad med detta id, så kopiera id:t från första kolumnen på den rad som hindret gäller.',
    en: 'There is no row with this ID, so copy the ID from the first column of the row that is to be held.',
  },
  holdOnNothing: {
    fi: 'Mitään ei poisteta, ennen kuin jokaisen poistoesteen rivi löytyy, joten korjaa Poistoesteet-välilehden Rivi-solu tai pura este.',
    sv: 'Ingenting raderas förrän raden för varje raderingshinder hittas, så rätta cellen Rad på fliken Raderingshinder eller häv hindret.',
    en: 'Nothing is erased until the record of every hold is found, so correct the cell Record on the Holds tab or lift the hold.',
  },
  holdNotFound: {
    fi: 'Poistoestettä ei ole, joten tarkista sen tunniste Poistoesteet-välilehdeltä.',
    sv: 'Raderingshindret finns inte, så kontrollera dess id på fliken Raderingshinder.',
    en: 'There is no such hold, so check its ID on the Holds tab.',
  },
  holdLifted: {
    fi: 'Este on jo purettu, joten aseta uusi, jos sellaista tarvitaan.',
    sv: 'Hindret är redan upphävt, så inför ett nytt om det behövs.',
    en: 'The hold has been lifted already, so set a new one if one is needed.',
  },
  holdStands: {
    fi: 'Sama este on jo voimassa ja tarkistetaan toisena päivänä, joten muuta sen tarkistuspäivää.',
    sv: 'Samma hinder gäller redan och prövas en annan dag, så ändra dess prövningsdag.',
    en: 'The same hold is in force already and is reviewed on another day, so change its day of review.',
  },
  reviewInPast: {
    fi: 'Anna tarkistuspäiväksi tuleva päivä.',
    sv: 'Ange en kommande dag som prövningsdag.',
    en: 'Give a day of review that is still to come.',
  },
  provisionMissing: {
    fi: 'Kirjoita lainkohta, johon lakisääteinen este perustuu.',
    sv: 'Skriv lagrummet som det lagstadgade hindret grundar sig på.',
    en: 'Write the provision that the statutory hold rests on.',
  },
  restrictionOfPerson: {
    fi: 'Käsittelyn rajoitus koskee kaikkia henkilön tietoja, joten aseta se asiakkaalle.',
    sv: 'En begränsning av behandlingen gäller alla personens uppgifter, så inför den på kunden.',
    en: 'A restriction of processing covers all data on the person, so set it on the customer.',
  },
  restrictionByLetter: {
    fi: 'Henkilölle on kerrottava ennen kuin rajoitus päättyy, joten lopeta rajoitus hänen kortillaan, jolla kirje kirjoitetaan.',
    sv: 'Personen ska underrättas innan begränsningen upphör, så häv begränsningen på personens kort, där brevet skrivs.',
    en: 'The person has to be told before the restriction ends, so lift the restriction on the person’s card, where the letter is written.',
  },
};
