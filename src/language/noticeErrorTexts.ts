import type { Text } from './text';

/** Sentences for the errors about the privacy notice, by code. */
export const noticeErrorTexts: Readonly<Record<string, Text>> = {
  noticeUnpublished: {
    fi: 'Tietosuojaselostetta ei ole julkaistu, joten julkaise se ensin.',
    sv: 'Dataskyddsbeskrivningen är inte publicerad, så publicera den först.',
    en: 'No privacy notice has been published, so publish it first.',
  },
  noticeVersionUnknown: {
    fi: 'Tietosuojaselosteella ei ole versiota {version}, joten katso versiot Selosteen versiot -välilehdeltä.',
    sv: 'Dataskyddsbeskrivningen har ingen version {version}, så se versionerna på fliken Beskrivningens versioner.',
    en: 'The privacy notice has no version {version}, so look at the versions on the Notice versions tab.',
  },
  noticeIncomplete: {
    fi: 'Selosteesta puuttuu jotakin, mitä laki vaatii, joten täydennä rekisteriin ensin kohdat, jotka Tietosuojaseloste-ikkuna luettelee.',
    sv: 'I beskrivningen saknas något som lagen kräver, så komplettera först registret med det som fönstret Dataskyddsbeskrivning räknar upp.',
    en: 'The notice lacks something that the law asks for, so first complete in the register what the Privacy notice window lists.',
  },
  noticeChanged: {
    fi: 'Rekisteri on muuttunut sen jälkeen, kun katsoit selostetta, joten katso se uudelleen ja julkaise sitten.',
    sv: 'Registret har ändrats sedan du såg på beskrivningen, så se på den igen och publicera sedan.',
    en: 'The register has changed since you looked at the notice, so look at it again and then publish.',
  },
  noticeOverCell: {
    fi: 'Seloste on pidempi kuin {most} merkkiä, joten lyhennä omia tekstejäsi Tietosuojaseloste-välilehdellä.',
    sv: 'Beskrivningen är längre än {most} tecken, så förkorta dina egna texter på fliken Dataskyddsbeskrivning.',
    en: 'The notice is longer than {most} characters, so shorten your own texts on the Privacy notice tab.',
  },
  givenBeforePublished: {
    fi: 'Versio {version} julkaistiin vasta {date}, joten anna se päivä tai myöhempi, tai se versio, joka silloin annettiin.',
    sv: 'Version {version} publicerades först {date}, så ange den dagen eller en senare, eller den version som gavs då.',
    en: 'Version {version} was published only on {date}, so give that day or a later one, or the version that was given then.',
  },
  givenInFuture: {
    fi: 'Päivä on vasta tulossa, joten anna päivä, jona seloste annettiin.',
    sv: 'Dagen har inte kommit ännu, så ange dagen då beskrivningen gavs.',
    en: 'That day is still to come, so give the day on which the notice was given.',
  },
};
