import type { NoticePart } from '../../register/notice/parts';
import type { Text } from '../text';

/** The headings of the notice's parts; `other` has the first line of the owner's own text instead. */
export const noticeTitles: Record<NoticePart, Text> = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  representative: { fi: 'Edustaja EU:ssa', sv: 'Företrädare i EU', en: 'Representative in the EU' },
  officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  purposes: {
    fi: 'Mihin tietoja käytetään ja millä perusteella',
    sv: 'Vad uppgifterna används till och på vilken grund',
    en: 'What the data is used for, and on which legal basis',
  },
  legitimateInterests: {
    fi: 'Oikeutetut etumme',
    sv: 'Våra berättigade intressen',
    en: 'Our legitimate interests',
  },
  subjects: {
    fi: 'Kenen tietoja rekisterissä on',
    sv: 'Vems uppgifter som finns i registret',
    en: 'Whose data the register holds',
  },
  data: {
    fi: 'Mitä tietoja rekisterissä on',
    sv: 'Vilka uppgifter som finns i registret',
    en: 'What data the register holds',
  },
  sources: { fi: 'Mistä tiedot saadaan', sv: 'Varifrån uppgifterna kommer', en: 'Where the data comes from' },
  provision: {
    fi: 'Onko tiedot pakko antaa',
    sv: 'Om du måste lämna uppgifterna',
    en: 'Whether you must give the data',
  },
  recipients: { fi: 'Kenelle tietoja luovutetaan', sv: 'Vem som får uppgifter', en: 'Who receives data' },
  transfers: {
    fi: 'Siirrot EU- ja ETA-alueen ulkopuolelle',
    sv: 'Överföringar utanför EU och EES',
    en: 'Transfers outside the EU and EEA',
  },
  retention: {
    fi: 'Kuinka kauan tietoja säilytetään',
    sv: 'Hur länge uppgifterna lagras',
    en: 'How long the data is kept',
  },
  materials: {
    fi: 'Paperit ja muu aineisto',
    sv: 'Papper och annat material',
    en: 'Papers and other material',
  },
  protection: {
    fi: 'Miten tiedot suojataan',
    sv: 'Hur uppgifterna skyddas',
    en: 'How the data is protected',
  },
  website: { fi: 'Verkkosivujen tiedot', sv: 'Uppgifter från webbplatsen', en: 'Data from the website' },
  automatedDecisions: {
    fi: 'Automaattinen päätöksenteko ja profilointi',
    sv: 'Automatiserat beslutsfattande och profilering',
    en: 'Automated decision-making and profiling',
  },
  access: { fi: 'Oikeus saada tietosi', sv: 'Rätt till tillgång', en: 'Right of access' },
  rectification: {
    fi: 'Oikeus tietojen oikaisemiseen',
    sv: 'Rätt till rättelse',
    en: 'Right to rectification',
  },
  erasure: {
    fi: 'Oikeus tietojen poistamiseen (oikeus tulla unohdetuksi)',
    sv: 'Rätt till radering (rätten att bli bortglömd)',
    en: 'Right to erasure (right to be forgotten)',
  },
  restriction: {
    fi: 'Oikeus käsittelyn rajoittamiseen',
    sv: 'Rätt till begränsning av behandling',
    en: 'Right to restriction of processing',
  },
  portability: {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
    sv: 'Rätt till dataportabilitet',
    en: 'Right to data portability',
  },
  objection: { fi: 'Oikeus vastustaa käsittelyä', sv: 'Rätt att göra invändningar', en: 'Right to object' },
  directMarketing: {
    fi: 'Suoramarkkinoinnin kieltäminen',
    sv: 'Förbud mot direktmarknadsföring',
    en: 'Refusing direct marketing',
  },
  publication: {
    fi: 'Julkaisemisen ja osoitteiden luovuttamisen kieltäminen',
    sv: 'Förbud mot publicering och utlämnande av adresser',
    en: 'Refusing publication and the giving of addresses to others',
  },
  withdrawal: {
    fi: 'Suostumuksen peruuttaminen',
    sv: 'Återkallande av samtycke',
    en: 'Withdrawing consent',
  },
  exercise: {
    fi: 'Näin käytät oikeuksiasi',
    sv: 'Så använder du dina rättigheter',
    en: 'How to use your rights',
  },
  complaint: {
    fi: 'Jos olet tyytymätön',
    sv: 'Om du inte är nöjd',
    en: 'If you are not satisfied',
  },
  other: { fi: 'Muuta', sv: 'Övrigt', en: 'Other matters' },
  changes: {
    fi: 'Selosteen muuttuminen',
    sv: 'Ändringar i beskrivningen',
    en: 'Changes to this notice',
  },
};
