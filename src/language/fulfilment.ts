import type { Text } from './text';

/** The provisions on which processing is restricted, as they stand on the hold. */
export const restrictionLaws = {
  accuracy: {
    fi: 'Yleinen tietosuoja-asetus, 18 artiklan 1 kohdan a alakohta',
    sv: 'Allmänna dataskyddsförordningen, artikel 18.1 a',
    en: 'General Data Protection Regulation, Article 18(1)(a)',
  },
  unlawful: {
    fi: 'Yleinen tietosuoja-asetus, 18 artiklan 1 kohdan b alakohta',
    sv: 'Allmänna dataskyddsförordningen, artikel 18.1 b',
    en: 'General Data Protection Regulation, Article 18(1)(b)',
  },
  claims: {
    fi: 'Yleinen tietosuoja-asetus, 18 artiklan 1 kohdan c alakohta',
    sv: 'Allmänna dataskyddsförordningen, artikel 18.1 c',
    en: 'General Data Protection Regulation, Article 18(1)(c)',
  },
  objection: {
    fi: 'Yleinen tietosuoja-asetus, 18 artiklan 1 kohdan d alakohta',
    sv: 'Allmänna dataskyddsförordningen, artikel 18.1 d',
    en: 'General Data Protection Regulation, Article 18(1)(d)',
  },
} satisfies Record<string, Text>;

/** What an erasure leaves by its nature: the request for it. */
export const requestKept: Text = {
  fi: 'Tämä pyyntö ja sitä koskevat kirjeet, jotka säilytämme {date} asti osoituksena siitä, että pyyntöön vastattiin',
  sv: 'Denna begäran och breven om den, som vi behåller till och med den {date} för att kunna visa att den besvarades',
  en: 'This request and the letters about it, which we keep until {date} to be able to show that it was answered',
};

/** Counted records of one kind that were erased, as a letter lists them. */
export const erasedRecords: Text = { fi: '{kind} ({count})', sv: '{kind} ({count})', en: '{kind} ({count})' };

/** Fields of one kind of record that were erased. */
export const erasedFields: Text = { fi: '{kind}: {fields}', sv: '{kind}: {fields}', en: '{kind}: {fields}' };
