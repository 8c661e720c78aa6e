import type { Text } from './text';

/** Sentences for the errors about data breaches, by code. */
export const breachErrorTexts: Readonly<Record<string, Text>> = {
  breachNotFound: {
    fi: 'Tällä tunnisteella ei ole tietoturvaloukkausta, joten tarkista tunniste Tietoturvaloukkaukset-välilehdeltä.',
    sv: 'Det finns ingen personuppgiftsincident med detta id, så kontrollera id:t på fliken Personuppgiftsincidenter.',
    en: 'There is no data breach with this ID, so check the ID on the Data breaches tab.',
  },
  breachUndescribed: {
    fi: 'Kirjoita lyhyesti, mitä tapahtui; sitä voi täydentää myöhemmin.',
    sv: 'Skriv kort vad som hände; det kan kompletteras senare.',
    en: 'Write briefly what happened; more can be added later.',
  },
  momentToCome: {
    fi: 'Anna aika, joka on jo ollut, muodossa 2026-11-24 09:30.',
    sv: 'Ange en tid som redan har varit, i formen 2026-11-24 09:30.',
    en: 'Give a time that has already been, as 2026-11-24 09:30.',
  },
  riskReasonsMissing: {
    fi: 'Kirjoita, miksi riski on pienempi kuin vastaukset antavat ymmärtää tai epätodennäköinen, sillä ilman perusteluja loukkaus on ilmoitettava.',
    sv: 'Skriv varför risken är mindre än svaren tyder på eller osannolik, för utan skäl ska incidenten anmälas.',
    en: 'Write why the risk is lower than the answers suggest or unlikely, because without reasons the breach has to be notified.',
  },
  breachAssessedMeanwhile: {
    fi: 'Joku muu on muuttanut arviota sen jälkeen, kun avasit sen, joten mitään ei tallennettu; avaa ikkuna uudelleen, katso muutokset ja tee sitten omasi.',
    sv: 'Någon annan har ändrat bedömningen efter att du öppnade den, så inget sparades; öppna fönstret på nytt, se på ändringarna och gör sedan dina egna.',
    en: 'Somebody else has changed the assessment since you opened it, so nothing was saved; open the window again, look at the changes and then make yours.',
  },
  exceptionReasonsMissing: {
    fi: 'Kirjoita, miksi poikkeus sopii tähän, sillä ilman perusteluja henkilöille on kerrottava.',
    sv: 'Skriv varför undantaget gäller här, för utan skäl ska personerna informeras.',
    en: 'Write why the exception fits here, because without reasons the people have to be told.',
  },
  awareMissing: {
    fi: 'Kirjoita ensin loukkauksen riville, milloin se tuli tietoon.',
    sv: 'Skriv först på incidentens rad när den blev känd.',
    en: 'First write in the row of the breach when it became known.',
  },
  toldBeforeAware: {
    fi: 'Ilmoitus ei voi olla aikaisempi kuin loukkauksen tietoontulo, joten tarkista ajat.',
    sv: 'Anmälan kan inte vara tidigare än då incidenten blev känd, så kontrollera tiderna.',
    en: 'The notice cannot be earlier than the awareness of the breach, so check the times.',
  },
  breachToldAlready: {
    fi: 'Ilmoitus on jo merkitty tehdyksi, ja ensimmäinen ratkaisee; jos aika on väärä, korjaa se loukkauksen rivillä.',
    sv: 'Anmälan är redan antecknad, och den första avgör; om tiden är fel, rätta den på incidentens rad.',
    en: 'The notice is noted already, and the first one counts; if its time is wrong, correct it in the row of the breach.',
  },
  delayReasonsMissing: {
    fi: 'Ilmoitus on myöhässä, joten kirjoita viivästyksen syyt; ne on kerrottava myös viranomaiselle.',
    sv: 'Anmälan är sen, så skriv skälen till dröjsmålet; de ska också lämnas till myndigheten.',
    en: 'The notice is late, so write the reasons for the delay; the authority has to be given them too.',
  },
  breachUnfinished: {
    fi: 'Tee ensin se, mitä loukkauksesta on vielä tekemättä, ja päätä asia sitten.',
    sv: 'Gör först det som ännu är ogjort i incidenten och avsluta sedan ärendet.',
    en: 'First do what is still left to do about the breach, and close the matter then.',
  },
  breachIncomplete: {
    fi: 'Kirjoita ensin kohta {column}, sillä henkilöille on kerrottava se.',
    sv: 'Skriv först punkten {column}, eftersom personerna ska få veta den.',
    en: 'First write {column}, because the people have to be told it.',
  },
};
