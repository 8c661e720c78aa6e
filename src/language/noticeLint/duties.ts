import type { Duty } from '../../register/notice/lint';
import type { Text } from '../text';

/** What a notice has to tell, as the object of "does not tell". */
export const dutyTexts: Readonly<Record<Duty, Text>> = {
  controller: {
    fi: 'kuka on rekisterinpitäjä',
    sv: 'vem som är personuppgiftsansvarig',
    en: 'who the controller is',
  },
  contact: {
    fi: 'miten rekisterinpitäjän tavoittaa',
    sv: 'hur den personuppgiftsansvariga nås',
    en: 'how to reach the controller',
  },
  jointControllers: {
    fi: 'ketkä ovat yhteisrekisterinpitäjiä',
    sv: 'vilka som är gemensamt ansvariga',
    en: 'who the joint controllers are',
  },
  representative: { fi: 'kuka on edustaja', sv: 'vem som är företrädare', en: 'who the representative is' },
  officer: {
    fi: 'kuka on tietosuojavastaava',
    sv: 'vem som är dataskyddsombud',
    en: 'who the data protection officer is',
  },
  purposes: {
    fi: 'mihin tietoja käytetään',
    sv: 'vad uppgifterna används till',
    en: 'what the data is used for',
  },
  basis: {
    fi: 'millä oikeusperusteella tietoja käsitellään',
    sv: 'på vilken rättslig grund uppgifterna behandlas',
    en: 'on which legal basis the data is processed',
  },
  legitimateInterests: {
    fi: 'mikä oikeutettu etu on',
    sv: 'vad det berättigade intresset är',
    en: 'what the legitimate interest is',
  },
  subjects: {
    fi: 'keiden tietoja käsitellään',
    sv: 'vems uppgifter som behandlas',
    en: 'whose data is processed',
  },
  data: {
    fi: 'mitä tietoja käsitellään',
    sv: 'vilka uppgifter som behandlas',
    en: 'which data is processed',
  },
  sources: { fi: 'mistä tiedot saadaan', sv: 'varifrån uppgifterna kommer', en: 'where the data comes from' },
  provision: {
    fi: 'onko tiedot pakko antaa ja mitä seuraa, jos niitä ei anna',
    sv: 'om uppgifterna måste lämnas och vad som annars följer',
    en: 'whether the data must be given, and what follows if not',
  },
  recipients: { fi: 'kenelle tietoja annetaan', sv: 'vem som får uppgifter', en: 'who receives data' },
  transfers: {
    fi: 'siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle',
    sv: 'om uppgifter överförs utanför EU och EES',
    en: 'whether data is transferred outside the EU and EEA',
  },
  retention: {
    fi: 'kuinka kauan tietoja säilytetään',
    sv: 'hur länge uppgifterna bevaras',
    en: 'how long the data is kept',
  },
  materials: {
    fi: 'miten paperiaineistoa säilytetään',
    sv: 'hur pappersmaterial förvaras',
    en: 'how material on paper is kept',
  },
  protection: {
    fi: 'miten tiedot suojataan',
    sv: 'hur uppgifterna skyddas',
    en: 'how the data is protected',
  },
  website: {
    fi: 'mitä verkkosivusto kerää',
    sv: 'vad webbplatsen samlar in',
    en: 'what the website collects',
  },
  automatedDecisions: {
    fi: 'tehdäänkö automaattisia päätöksiä tai profilointia',
    sv: 'om automatiserade beslut eller profilering förekommer',
    en: 'whether there are automated decisions or profiling',
  },
  access: { fi: 'oikeutta saada pääsy tietoihin', sv: 'rätten till tillgång', en: 'the right of access' },
  rectification: {
    fi: 'oikeutta tietojen oikaisemiseen',
    sv: 'rätten till rättelse',
    en: 'the right to rectification',
  },
  erasure: { fi: 'oikeutta tietojen poistamiseen', sv: 'rätten till radering', en: 'the right to erasure' },
  restriction: {
    fi: 'oikeutta käsittelyn rajoittamiseen',
    sv: 'rätten till begränsning av behandlingen',
    en: 'the right to restriction of processing',
  },
  portability: {
    fi: 'oikeutta siirtää tiedot järjestelmästä toiseen',
    sv: 'rätten till dataportabilitet',
    en: 'the right to data portability',
  },
  objection: { fi: 'vastustamisoikeutta', sv: 'rätten att göra invändningar', en: 'the right to object' },
  directMarketing: {
    fi: 'oikeutta kieltää suoramarkkinointi',
    sv: 'rätten att förbjuda direktmarknadsföring',
    en: 'the right to refuse direct marketing',
  },
  publication: {
    fi: 'oikeutta kieltää julkaiseminen',
    sv: 'rätten att förbjuda publicering',
    en: 'the right to refuse publication',
  },
  withdrawal: {
    fi: 'oikeutta peruuttaa suostumus',
    sv: 'rätten att återkalla samtycket',
    en: 'the right to withdraw consent',
  },
  exercise: { fi: 'miten oikeuksia käytetään', sv: 'hur rättigheterna används', en: 'how to use the rights' },
  answerTime: {
    fi: 'missä ajassa pyyntöihin vastataan',
    sv: 'hur snabbt en begäran besvaras',
    en: 'how soon requests are answered',
  },
  freeOfCharge: {
    fi: 'että oikeuksien käyttäminen on maksutonta',
    sv: 'att det är avgiftsfritt att använda rättigheterna',
    en: 'that using the rights is free of charge',
  },
  complaint: {
    fi: 'oikeutta valittaa tietosuojavaltuutetulle',
    sv: 'rätten att klaga hos dataombudsmannen',
    en: 'the right to complain to the Ombudsman',
  },
  other: { fi: 'muita asioita', sv: 'annat', en: 'other matters' },
  changes: {
    fi: 'milloin seloste on päivitetty',
    sv: 'när beskrivningen har uppdaterats',
    en: 'when the notice was updated',
  },
};
