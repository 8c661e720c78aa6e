import type { CountryCode } from '../../register/notice/adequacy';
import type { Language } from '../text';

/**
 * Countries outside the EEA to which small businesses' data may go, as notices name them: the names with their inflections, the commonest other
 * names and adjectives, by their two-letter codes (ISO 3166-1). Words that mean something else as often (Finnish `perun`) are left out.
 */
const names: Readonly<Record<CountryCode, Readonly<Record<Language, string>>>> = {
  US: {
    fi: 'yhdysval*|usa|usan|usas*|usah*|amerik*|kaliforni*',
    sv: 'usa|usas|förenta_stat*|amerika*|kalifornien*',
    en: 'united_states|usa|the_us|us_based_service*|us_based_compan*|us_server*|u_s|america|american|california*',
  },
  GB: {
    fi: 'iso_britan*|isoon_britan*|isossa_britan*|isosta_britan*|britannia*|englantiin|englannissa|englannista|skotlan*|yhdistyne*_kuning*',
    sv: 'storbritannien*|england*|skottland*|brittisk*|förenade_kungarik*',
    en: 'united_kingdom|uk|britain|great_britain|england|scotland|wales',
  },
  CH: { fi: 'sveits*', sv: 'schweiz*', en: 'switzerland|swiss' },
  AD: { fi: 'andorra*', sv: 'andorra*', en: 'andorra*' },
  AR: { fi: 'argentiin*', sv: 'argentina|argentinas|argentinsk*', en: 'argentina|argentine' },
  CA: { fi: 'kanada*|kanadal*', sv: 'kanada*|kanadensisk*', en: 'canada|canadian' },
  FO: { fi: 'färsaar*|fär_saar*', sv: 'färöarna*', en: 'faroe*|faeroe*' },
  GG: { fi: 'guernsey*', sv: 'guernsey*', en: 'guernsey' },
  IL: { fi: 'israel*', sv: 'israel*', en: 'israel*' },
  IM: { fi: 'mansaar*|man_saar*', sv: 'isle_of_man|ön_man', en: 'isle_of_man' },
  JP: { fi: 'japan*', sv: 'japan*', en: 'japan*' },
  JE: { fi: 'jersey*', sv: 'jersey*', en: 'jersey' },
  NZ: {
    fi: 'uusi_seelan*|uuteen_seelan*|uudessa_seelan*|uudesta_seelan*|uuden_seelan*',
    sv: 'nya_zeeland*',
    en: 'new_zealand',
  },
  KR: { fi: 'etelä_korea*|korean_tasavalta*', sv: 'sydkorea*|republiken_korea', en: 'south_korea*|korea' },
  UY: { fi: 'uruguay*', sv: 'uruguay*', en: 'uruguay' },
  AE: { fi: 'arabiemiir*|emiraat*|emiraatti*|dubai*', sv: 'emirat*|dubai*', en: 'emirates|uae|dubai' },
  AL: { fi: 'albania*', sv: 'albanien*', en: 'albania*' },
  AM: { fi: 'armenia*', sv: 'armenien*', en: 'armenia*' },
  AU: { fi: 'australia*', sv: 'australien*|australisk*', en: 'australia*' },
  AZ: { fi: 'azerbaidž*|azerbaidz*', sv: 'azerbajdzjan*', en: 'azerbaijan*' },
  BA: { fi: 'bosnia*', sv: 'bosnien*', en: 'bosnia*' },
  BD: { fi: 'bangladesh*', sv: 'bangladesh*', en: 'bangladesh*' },
  BR: { fi: 'brasil*', sv: 'brasilien*|brasiliansk*', en: 'brazil*' },
  BY: { fi: 'valko_venä*|valkovenä*', sv: 'vitryssland*|belarus*', en: 'belarus*' },
  CL: { fi: 'chile*', sv: 'chile*', en: 'chile' },
  CN: { fi: 'kiina*', sv: 'kina|kinas|kinesisk*', en: 'china|chinese' },
  CO: { fi: 'kolumbia*', sv: 'colombia*', en: 'colombia*' },
  CR: { fi: 'costa_rica*', sv: 'costa_rica*', en: 'costa_rica*' },
  EG: { fi: 'egypt*', sv: 'egypt*', en: 'egypt*' },
  GE: { fi: 'georgia*', sv: 'georgien*', en: 'georgia*' },
  GH: { fi: 'ghana*', sv: 'ghana*', en: 'ghana*' },
  GL: { fi: 'grönlan*', sv: 'grönland*', en: 'greenland*' },
  HK: { fi: 'hongkong*|hong_kong*', sv: 'hongkong*|hong_kong*', en: 'hong_kong|hongkong' },
  ID: { fi: 'indonesia*', sv: 'indonesien*|indonesisk*', en: 'indonesia*' },
  IN: { fi: 'intia*|intias*', sv: 'indien*|indisk*', en: 'india|indian' },
  IQ: { fi: 'irakis*|irakiin|irakilai*', sv: 'irak*', en: 'iraq*' },
  IR: { fi: 'iranis*|iraniin|iranilai*', sv: 'iran|iransk*', en: 'iran|iranian' },
  JO: { fi: 'jordania*', sv: 'jordanien*', en: 'jordan|jordanian' },
  KE: { fi: 'kenia*', sv: 'kenya*', en: 'kenya*' },
  KZ: { fi: 'kazakst*|kazakhst*', sv: 'kazakstan*|kazakhstan*', en: 'kazakhstan*' },
  LB: { fi: 'libanon*', sv: 'libanon*', en: 'lebanon|lebanese' },
  LK: { fi: 'sri_lanka*', sv: 'sri_lanka*', en: 'sri_lanka*' },
  MA: { fi: 'marokko*|maroko*', sv: 'marocko*', en: 'morocc*' },
  MD: { fi: 'moldova*', sv: 'moldavien*|moldova*', en: 'moldova*' },
  ME: { fi: 'montenegro*', sv: 'montenegro*', en: 'montenegr*' },
  MK: { fi: 'pohjois_makedonia*|makedonia*', sv: 'nordmakedonien*|makedonien*', en: 'macedonia*' },
  MX: { fi: 'meksiko*', sv: 'mexiko*|mexico*', en: 'mexico|mexican' },
  MY: { fi: 'malesia*', sv: 'malaysia*', en: 'malaysia*' },
  NG: { fi: 'nigeria*', sv: 'nigeria*', en: 'nigeria*' },
  NP: { fi: 'nepal*', sv: 'nepal*', en: 'nepal*' },
  PA: { fi: 'panamas*|panamaan|panamalai*', sv: 'panama*', en: 'panama*' },
  PH: { fi: 'filippiin*', sv: 'filippinerna*|filippinsk*', en: 'philippines|philippine' },
  PK: { fi: 'pakistan*', sv: 'pakistan*', en: 'pakistan*' },
  QA: { fi: 'qatar*', sv: 'qatar*', en: 'qatar*' },
  RS: { fi: 'serbia*', sv: 'serbien*|serbisk*', en: 'serbia*' },
  RU: { fi: 'venäj*', sv: 'ryssland*|rysk|ryska', en: 'russia|russian' },
  SA: { fi: 'saudi*', sv: 'saudi*', en: 'saudi*' },
  SG: { fi: 'singapor*', sv: 'singapore*|singapor*', en: 'singapore*' },
  TH: { fi: 'thaima*', sv: 'thailand*', en: 'thailand|thai' },
  TN: { fi: 'tunisia*', sv: 'tunisien*', en: 'tunisia*' },
  TR: { fi: 'turkki|turkin|turkkiin|turkissa|turkista', sv: 'turkiet*', en: 'turkey|türkiye|turkish' },
  TW: { fi: 'taiwan*', sv: 'taiwan*', en: 'taiwan*' },
  UA: { fi: 'ukrain*', sv: 'ukraina*', en: 'ukrain*' },
  VN: { fi: 'vietnam*', sv: 'vietnam*', en: 'vietnam*' },
  XK: { fi: 'kosovo*', sv: 'kosovo*', en: 'kosov*' },
  ZA: { fi: 'etelä_afrik*', sv: 'sydafrika*', en: 'south_africa*' },
};

/** The patterns of one language, by the countries' codes. */
export const thirdCountriesIn = (language: Language): Readonly<Record<CountryCode, string>> =>
  Object.fromEntries(Object.entries(names).map(([code, said]) => [code, said[language]])) as Record<
    CountryCode,
    string
  >;
