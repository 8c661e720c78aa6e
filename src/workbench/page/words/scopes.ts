import type { InLanguages } from './languages';

const en = {
  scope_spreadsheets: 'See, edit, create and delete all your spreadsheets',
  'scope_spreadsheets.currentonly': 'See and edit this spreadsheet',
  'scope_spreadsheets.readonly': 'See all your spreadsheets',
  scope_drive: 'See, edit, create and delete all your files in Drive',
  'scope_drive.file':
    'See, edit, create and delete only the files in Drive that this script makes or that you open with it',
  'scope_drive.readonly': 'See and download all your files in Drive',
  'scope_drive.metadata.readonly':
    'See the names of your files in Drive and with whom they are shared, not what is in them',
  scope_forms: 'See, edit, create and delete all your forms',
  'scope_forms.currentonly': 'See and edit this form',
  'scope_script.send_mail': 'Send mail as you',
  'scope_script.scriptapp': 'Run when you are not there, by triggers',
  'scope_script.container.ui': 'Show sidebars, dialogs and menus of its own here',
  'scope_script.external_request': 'Connect to services outside Google',
  'scope_userinfo.email': 'See your e-mail address',
  scope_mail: 'Read, write, send and delete all your mail',
};

const fi: Record<keyof typeof en, string> = {
  scope_spreadsheets: 'Nähdä, muokata, luoda ja poistaa kaikkia laskentataulukoitasi',
  'scope_spreadsheets.currentonly': 'Nähdä tämä laskentataulukko ja muokata sitä',
  'scope_spreadsheets.readonly': 'Nähdä kaikki laskentataulukkosi',
  scope_drive: 'Nähdä, muokata, luoda ja poistaa kaikkia Drive-tiedostojasi',
  'scope_drive.file':
    'Nähdä, muokata, luoda ja poistaa vain niitä Drive-tiedostoja, jotka tämä skripti tekee tai jotka avaat sillä',
  'scope_drive.readonly': 'Nähdä ja ladata kaikki Drive-tiedostosi',
  'scope_drive.metadata.readonly':
    'Nähdä Drive-tiedostojesi nimet ja kenelle ne on jaettu, ei niiden sisältöä',
  scope_forms: 'Nähdä, muokata, luoda ja poistaa kaikkia lomakkeitasi',
  'scope_forms.currentonly': 'Nähdä tämä lomake ja muokata sitä',
  'scope_script.send_mail': 'Lähettää sähköpostia nimissäsi',
  'scope_script.scriptapp': 'Käynnistyä ajastettuna silloinkin, kun et ole paikalla',
  'scope_script.container.ui': 'Näyttää täällä omia sivupalkkeja, ikkunoita ja valikoita',
  'scope_script.external_request': 'Ottaa yhteyttä Googlen ulkopuolisiin palveluihin',
  'scope_userinfo.email': 'Nähdä sähköpostiosoitteesi',
  scope_mail: 'Lukea, kirjoittaa, lähettää ja poistaa kaikkea sähköpostiasi',
};

const sv: Record<keyof typeof en, string> = {
  scope_spreadsheets: 'Se, redigera, skapa och ta bort alla dina kalkylark',
  'scope_spreadsheets.currentonly': 'Se och redigera det här kalkylarket',
  'scope_spreadsheets.readonly': 'Se alla dina kalkylark',
  scope_drive: 'Se, redigera, skapa och ta bort alla dina filer i Drive',
  'scope_drive.file':
    'Se, redigera, skapa och ta bort bara de filer i Drive som skriptet skapar eller som du öppnar med det',
  'scope_drive.readonly': 'Se och ladda ned alla dina filer i Drive',
  'scope_drive.metadata.readonly':
    'Se namnen på dina filer i Drive och med vem de är delade, inte deras innehåll',
  scope_forms: 'Se, redigera, skapa och ta bort alla dina formulär',
  'scope_forms.currentonly': 'Se och redigera det här formuläret',
  'scope_script.send_mail': 'Skicka e-post i ditt namn',
  'scope_script.scriptapp': 'Köras med utlösare när du inte är på plats',
  'scope_script.container.ui': 'Visa egna sidofält, dialogrutor och menyer här',
  'scope_script.external_request': 'Ansluta till tjänster utanför Google',
  'scope_userinfo.email': 'Se din e-postadress',
  scope_mail: 'Läsa, skriva, skicka och ta bort all din e-post',
};

/** What a script may do with a scope, by the last part of its address; a scope that stands not here is shown as it is. */
export const scopesWords = { en, fi, sv } satisfies InLanguages;
