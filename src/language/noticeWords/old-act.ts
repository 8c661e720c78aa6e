import type { Language } from '../text';
import type { OldActWords } from './types';

/** The word for an Act in its cases: a stem would take in legislation, `henkilötietolainsäädäntö`, and storage, `personuppgiftslagring`. */
const LAKI = ['laki', 'lain', 'lakia', 'lakiin', 'laissa', 'laista', 'lailla', 'laille', 'laiksi', 'lakina'];
const LAG = ['lag', 'lags', 'lagen', 'lagens'];

const inflected = (name: string, cases: readonly string[]): string =>
  cases.map((each) => name + each).join('|');

/**
 * The Personal Data Act (523/1999), which the Data Protection Act repealed on 1 January 2019 (1050/2018, section 37), and its words, with what
 * says the same today. Some of them live on in everyday speech: they mislead nobody gravely, and are hints.
 */
export const oldActWords: Readonly<Record<Language, OldActWords>> = {
  fi: {
    repealedAct: [inflected('henkilötieto', LAKI), '523_1999', inflected('henkilörekisteri', LAKI)],
    repealedTerm: ['*rekisteriselost*|*rekisteri_selost*', 'rekisteri_ja_tietosuojaselost*'],
    repealedWords: [
      { said: '*tarkastusoikeu*|*tarkastusoikeut*', instead: 'oikeus saada pääsy tietoihin' },
      { said: 'kielto_oikeu*|kieltooikeu*', instead: 'oikeus vastustaa käsittelyä' },
      { said: 'säännönmukai*_tietoläh*|säännönmukai*_läht*', instead: 'mistä tiedot saadaan' },
      {
        said: 'säännönmukai*_luovut*|säännönmukai*_tie*_luovut*|tie*_säännönmukai*_luovut*',
        instead: 'tietojen vastaanottajat',
      },
      { said: '*suojauksen_periaat*|*suojaamisen_periaat*', instead: 'miten tietoja suojataan' },
      {
        said: 'rekisteriasioi*|rekisteriasiois*|rekisteriä_koskevissa_asioissa',
        instead: 'tietosuojaa koskevat asiat',
      },
      { said: 'arkaluontei*_tie*|arkaluontoi*_tie*', instead: 'erityiset henkilötietoryhmät' },
      { said: 'tietosuojalautaku*', instead: 'tietosuojavaltuutettu' },
    ],
  },
  sv: {
    repealedAct: [inflected('personuppgifts', LAG), '523_1999', inflected('personregister', LAG)],
    repealedTerm: ['registerbeskrivning*'],
    repealedWords: [
      { said: 'registeransvari*|registerförare*', instead: 'personuppgiftsansvarig' },
      { said: 'kontrollrätt*|rätt_till_kontroll', instead: 'rätt till tillgång' },
      { said: 'förbudsrätt*', instead: 'rätt att göra invändningar' },
      { said: 'regelmässig*_uppgiftskäll*|regelmässig*_käll*', instead: 'varifrån uppgifterna kommer' },
      { said: 'regelmässig*_utläm*|regelmässig*_överlåt*', instead: 'mottagare av uppgifterna' },
      {
        said: 'principer*_för_skydd*|principerna_för_registrets_skydd|principer*_för_registerskydd*',
        instead: 'hur uppgifterna skyddas',
      },
      { said: 'registerärend*|ärenden_som_gäller_registret', instead: 'dataskyddsfrågor' },
      {
        said: 'känslig*_uppgift*|känslig*_personuppgift*',
        instead: 'särskilda kategorier av personuppgifter',
      },
      { said: 'datasekretessnämnd*', instead: 'dataombudsmannen' },
    ],
  },
  en: {
    repealedAct: ['personal_data_act', '523_1999', 'personal_data_file_act'],
    repealedTerm: [
      'register_description|file_description|description_of_file|description_of_the_file|personal_data_file',
    ],
    repealedWords: [
      { said: 'right_of_inspection|inspection_right|right_to_inspect', instead: 'right of access' },
      { said: 'right_to_prohibit|right_of_prohibition', instead: 'right to object' },
      {
        said: 'regular_sources|regular_source|regular_data_sources|regular_information_sources',
        instead: 'where the data comes from',
      },
      {
        said: 'regular_disclosure*|regular_data_disclosure*|regular_destinations|regular_handing_over',
        instead: 'recipients of the data',
      },
      {
        said: 'principles_of_protection|principles_of_register_protection|protection_principles_of_the_register',
        instead: 'how the data is protected',
      },
      { said: 'matters_concerning_the_register|register_matters', instead: 'data protection matters' },
    ],
  },
};
