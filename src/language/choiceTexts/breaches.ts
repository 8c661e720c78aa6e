import type { WordsOf } from './types';

/** Words on data breaches. */
export const breaches: WordsOf<'risk' | 'breachNature' | 'breachCircumstance' | 'breachException'> = {
  risk: {
    none: { fi: 'Ei todennäköistä riskiä', sv: 'Ingen sannolik risk', en: 'Risk unlikely' },
    some: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
    high: { fi: 'Korkea riski', sv: 'Hög risk', en: 'High risk' },
  },
  breachNature: {
    confidentiality: {
      fi: 'Luottamuksellisuus',
      sv: 'Konfidentialitet',
      en: 'Confidentiality',
    },
    integrity: { fi: 'Eheys', sv: 'Riktighet', en: 'Integrity' },
    availability: { fi: 'Saatavuus', sv: 'Tillgänglighet', en: 'Availability' },
  },
  breachCircumstance: {
    identityCodes: {
      fi: 'Henkilötunnuksia tai henkilötodistuksia',
      sv: 'Personbeteckningar eller identitetshandlingar',
      en: 'Personal identity codes or identity documents',
    },
    payment: {
      fi: 'Kortti- tai pankkitunnuksia',
      sv: 'Kortuppgifter eller bankkoder',
      en: 'Card numbers or bank credentials',
    },
    passwords: { fi: 'Salasanoja', sv: 'Lösenord', en: 'Passwords' },
    sensitive: {
      fi: 'Tietoja terveydestä, vakaumuksesta tai rikoksista',
      sv: 'Uppgifter om hälsa, övertygelse eller brott',
      en: 'Data on health, beliefs or crimes',
    },
    protectedAddress: {
      fi: 'Turvakiellon alaisia osoitteita',
      sv: 'Adresser med spärrmarkering',
      en: 'Addresses under non-disclosure for personal safety',
    },
    privateMatters: {
      fi: 'Maksuvaikeuksia tai muita yksityisiä asioita',
      sv: 'Betalningssvårigheter eller andra privata saker',
      en: 'Payment difficulties or other private matters',
    },
    vulnerable: {
      fi: 'Lasten tai muiden haavoittuvien ihmisten tietoja',
      sv: 'Uppgifter om barn eller andra utsatta personer',
      en: 'Data on children or other vulnerable people',
    },
    many: { fi: 'Yli sata henkilöä', sv: 'Över hundra personer', en: 'More than a hundred people' },
    hostile: {
      fi: 'Tiedot vietiin tai niihin kajottiin tahallaan',
      sv: 'Uppgifterna togs eller skadades med avsikt',
      en: 'The data was taken or harmed on purpose',
    },
    published: {
      fi: 'Tiedot olivat kenen tahansa nähtävissä',
      sv: 'Uppgifterna kunde ses av vem som helst',
      en: 'Anybody could see the data',
    },
    encrypted: {
      fi: 'Tiedot olivat vahvasti salattuja ja avain on tallessa',
      sv: 'Uppgifterna var starkt krypterade och nyckeln är i säkerhet',
      en: 'The data was strongly encrypted and the key is safe',
    },
    trusted: {
      fi: 'Luotettava saaja vahvisti poistaneensa tiedot käyttämättä niitä',
      sv: 'En pålitlig mottagare bekräftade att uppgifterna raderats oanvända',
      en: 'A trusted recipient confirmed having deleted the data unused',
    },
    restored: {
      fi: 'Tiedot palautettiin pian varmuuskopiosta',
      sv: 'Uppgifterna återställdes snart från en säkerhetskopia',
      en: 'The data was soon restored from a backup',
    },
  },
  breachException: {
    protected: {
      fi: 'Tiedot olivat muille lukukelvottomia (34 artiklan 3 kohdan a alakohta)',
      sv: 'Uppgifterna var oläsbara för andra (artikel 34.3 a)',
      en: 'Nobody else could read the data (Article 34(3)(a))',
    },
    averted: {
      fi: 'Korkea riski on torjuttu jälkikäteen (34 artiklan 3 kohdan b alakohta)',
      sv: 'Den höga risken har avvärjts i efterhand (artikel 34.3 b)',
      en: 'The high risk was averted afterwards (Article 34(3)(b))',
    },
    disproportionate: {
      fi: 'Yksittäin kertominen olisi kohtuutonta, tiedotetaan julkisesti (34 artiklan 3 kohdan c alakohta)',
      sv: 'Att informera var och en vore oproportionerligt, informeras offentligt (artikel 34.3 c)',
      en: 'Telling each one would be disproportionate, told publicly (Article 34(3)(c))',
    },
  },
};
