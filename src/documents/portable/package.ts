import type { PortableBasis } from '../../register/portability';
import type { Language } from '../../language/text';
import type { Origin } from '../../workbook/tabs';
import type { Cell, Column } from '../held-data';
import type { Controller, Ombudsman } from '../parties';

/** The tabs of which a package may hold records. */
export const portableTabs = ['customers', 'orders', 'consents'] as const;

/** Key of such a tab. */
export type PortableTab = (typeof portableTabs)[number];

/** A column that goes along: its stable key, its title in the language of the person, and where its data comes from. */
export interface PortableColumn extends Column {
  origin: Origin;
}

/** The records of one tab that the right reaches. */
export interface PortableRecords {
  tab: PortableTab;
  /** What the tab is called, in the language of the person. */
  title: string;
  /** On which the data is processed; none where the right does not reach this tab, and then there are no records. */
  basis?: PortableBasis;
  /** Only what was given with a consent: the relationship itself rests on another basis. */
  contactOnly?: boolean;
  columns: PortableColumn[];
  /** Choices as their keys, days and moments as serial numbers; what does not fit its column as text. */
  rows: Cell[][];
}

/** What a person takes along (GDPR Art. 20), as plain data. */
export interface PortablePackage {
  /** Language of the cover page and of the titles. */
  language: Language;
  /** The moment whose state of the register this is, ISO 8601 with offset. */
  generatedAt: string;
  day: number;
  /** IANA name of the zone whose clock the moments in the records show. */
  timeZone: string;
  /** Calling code of phone numbers that are written without one. */
  countryCode: string;
  controller: Controller;
  ombudsman: Ombudsman;
  /** Id of the person in the register. */
  subject: string;
  records: Record<PortableTab, PortableRecords>;
}

/** One file of a package, as text in UTF-8. */
export interface PackedFile {
  /** Safe everywhere: ASCII, and never a person's name. */
  name: string;
  mimeType: 'text/html' | 'text/csv' | 'text/vcard' | 'application/json';
  content: string;
}
