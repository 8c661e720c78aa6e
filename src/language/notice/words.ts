import type { Text } from '../text';

/** What stands around the sections of the privacy notice. */
export const noticeWords = {
  title: { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  rights: { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  version: {
    fi: 'Versio {version}, julkaistu {date}',
    sv: 'Version {version}, publicerad {date}',
    en: 'Version {version}, published on {date}',
  },
  draft: {
    fi: 'Luonnos {date}, ei vielä julkaistu',
    sv: 'Utkast {date}, ännu inte publicerat',
    en: 'Draft of {date}, not yet published',
  },
} satisfies Record<string, Text>;
