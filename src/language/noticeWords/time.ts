import type { Language } from '../text';
import type { TimeWords } from './types';

/** How each language says a length of time. */
export const timeWords: Readonly<Record<Language, TimeWords>> = {
  fi: {
    units: {
      years: 'vuosi|vuosia|vuosien|vuosiksi|vuot*|vuode*',
      months: 'kuukausi|kuukausia|kuukausien|kuukaut*|kuukaude*|kk',
      weeks: 'viikko|viikko*|viiko*|vk',
      days: 'päivä|päivä*|päivi*|vuorokau*|vrk|pv',
    },
    numbers: {
      ...{ yksi: 1, yhden: 1, kaksi: 2, kahden: 2, kolme: 3, kolmen: 3, neljä: 4, neljän: 4, viisi: 5 },
      ...{ viiden: 5, kuusi: 6, kuuden: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9, kymmenen: 10 },
      ...{ yksitoista: 11, yhdentoista: 11, kaksitoista: 12, kahdentoista: 12, kolmetoista: 13 },
      ...{ kolmentoista: 13, neljätoista: 14, neljäntoista: 14, viisitoista: 15, viidentoista: 15 },
      ...{ kahdeksantoista: 18, kaksikymmentä: 20, kahdenkymmenen: 20 },
      ...{ kaksikymmentäneljä: 24, kahdenkymmenenneljän: 24, kolmekymmentä: 30, kolmenkymmenen: 30 },
      ...{ kolmekymmentäkuusi: 36, kolmenkymmenenkuuden: 36, kuusikymmentä: 60, kuudenkymmenen: 60 },
      ...{ yhdeksänkymmentä: 90, yhdeksänkymmenen: 90, sata: 100, sadan: 100 },
      ...{ puoli: 0.5, puolen: 0.5, puolitoista: 1.5, puolentoista: 1.5 },
    },
    halves: ['ja puoli', 'ja puolen'],
    articles: [],
    single: {
      ...{ vuosi: [1, 'years'], vuoden: [1, 'years'], kuukausi: [1, 'months'], kuukauden: [1, 'months'] },
      ...{ viikko: [1, 'weeks'], viikon: [1, 'weeks'], vuorokausi: [1, 'days'], vuorokauden: [1, 'days'] },
      ...{ puolivuotta: [0.5, 'years'], vuosikymmen: [10, 'years'], vuosikymmenen: [10, 'years'] },
    },
    notAfter:
      'sen|saman|kunkin|joka|jonka|jokaisen|tilikauden|tämän|kuluvan|seuraavan|edellisen|viime|kerran|kertaa|minkä|koko|ensimmäisen|viimeisen|kyseisen|sinä',
    notBefore:
      'lopusta|lopussa|lopun|loppuun|loputtua|päätyttyä|päättyessä|alusta|alussa|alkaen|aikana|jonka|jolloin|mukaan|välein|vaihteessa|tilinpäätök*|tilikau*|tiedot|tietoja|n',
    joins: 'ja|sekä|mutta|taas|kun|vastaavasti|muut',
  },
  sv: {
    units: {
      years: 'år|års|åren',
      months: 'månad|månader|månaders|månads|mån',
      weeks: 'vecka|veckor|veckors',
      days: 'dag|dagar|dagars|dygn',
    },
    numbers: {
      ...{ en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10 },
      ...{ elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, arton: 18, tjugo: 20 },
      ...{ tjugofyra: 24, trettio: 30, trettiosex: 36, sextio: 60, nittio: 90, hundra: 100 },
      ...{ halvt: 0.5, halv: 0.5, anderthalvt: 1.5 },
    },
    halves: ['och ett halvt', 'och en halv'],
    articles: [],
    single: {
      ...{ halvår: [0.5, 'years'], halvåret: [0.5, 'years'] },
      ...{ årtionde: [10, 'years'], decennium: [10, 'years'] },
    },
    notAfter: 'per|varje|gång|samma',
    notBefore: '',
    joins: 'och|samt|men|medan|respektive',
  },
  en: {
    units: {
      years: 'year|years|yr|yrs',
      months: 'month|months|mo',
      weeks: 'week|weeks',
      days: 'day|days',
    },
    numbers: {
      ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
      ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, eighteen: 18 },
      ...{ twenty: 20, thirty: 30, sixty: 60, ninety: 90, hundred: 100, half: 0.5 },
    },
    halves: ['and a half'],
    articles: ['a', 'an'],
    single: {
      ...{ decade: [10, 'years'], fortnight: [14, 'days'] },
    },
    notAfter: 'once|twice|times|per|each|every|same|calendar',
    notBefore: '',
    joins: 'and|but|while|whereas|respectively',
  },
};
