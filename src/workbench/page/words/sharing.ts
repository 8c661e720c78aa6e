import type { InLanguages } from './languages';

const en = {
  sharing: 'Sharing',
  sharingHelp:
    'With whom this spreadsheet is shared at Google. Here nobody gets in by it; scripts are told of it as they would be there.',
  sharedWith: 'Shared with',
  notShared: 'Shared with nobody but its owner.',
  mayBe_owner: 'Owner',
  mayBe_editor: 'Editor',
  mayBe_viewer: 'Viewer',
  roleOf: 'What {email} may do',
  stopSharing: 'Remove',
  stopSharingWith: 'Remove {email}',
  addPerson: 'Add a person',
  emailAddress: 'E-mail address',
  mayDo: 'May',
  share: 'Share',
  generalAccess: 'General access',
  open_nobody: 'Restricted: only the people named',
  open_domain: 'Everybody of {domain} with the link',
  open_anyone: 'Anyone with the link',
  openRole: 'With the link one may',
  link_reader: 'View',
  link_commenter: 'Comment',
  link_writer: 'Edit',
};

const fi: Record<keyof typeof en, string> = {
  sharing: 'Jako',
  sharingHelp:
    'Kenelle tämä taulukko on jaettu Googlessa. Täällä kukaan ei pääse sisään sen perusteella, mutta skripteille se kerrotaan kuten siellä.',
  sharedWith: 'Jaettu näille',
  notShared: 'Jaettu vain omistajalle.',
  mayBe_owner: 'Omistaja',
  mayBe_editor: 'Muokkaaja',
  mayBe_viewer: 'Katselija',
  roleOf: 'Mitä {email} saa tehdä',
  stopSharing: 'Poista',
  stopSharingWith: 'Poista {email}',
  addPerson: 'Lisää henkilö',
  emailAddress: 'Sähköpostiosoite',
  mayDo: 'Oikeus',
  share: 'Jaa',
  generalAccess: 'Yleinen pääsy',
  open_nobody: 'Rajoitettu: vain nimetyt henkilöt',
  open_domain: 'Kaikki, joilla on linkki ja tili verkkotunnuksessa {domain}',
  open_anyone: 'Kaikki, joilla on linkki',
  openRole: 'Linkillä saa',
  link_reader: 'Katsella',
  link_commenter: 'Kommentoida',
  link_writer: 'Muokata',
};

const sv: Record<keyof typeof en, string> = {
  sharing: 'Delning',
  sharingHelp:
    'Vem kalkylarket är delat med hos Google. Här kommer ingen in genom det, men skript får veta det som där.',
  sharedWith: 'Delat med',
  notShared: 'Delat bara med ägaren.',
  mayBe_owner: 'Ägare',
  mayBe_editor: 'Redigerare',
  mayBe_viewer: 'Läsare',
  roleOf: 'Vad {email} får göra',
  stopSharing: 'Ta bort',
  stopSharingWith: 'Ta bort {email}',
  addPerson: 'Lägg till en person',
  emailAddress: 'E-postadress',
  mayDo: 'Rätt',
  share: 'Dela',
  generalAccess: 'Allmän åtkomst',
  open_nobody: 'Begränsad: bara de namngivna personerna',
  open_domain: 'Alla med länken och ett konto i {domain}',
  open_anyone: 'Alla med länken',
  openRole: 'Med länken får man',
  link_reader: 'Läsa',
  link_commenter: 'Kommentera',
  link_writer: 'Redigera',
};

/** The panel in which the spreadsheet is shared. */
export const sharingWords = { en, fi, sv } satisfies InLanguages;
