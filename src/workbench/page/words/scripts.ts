import type { InLanguages } from './languages';

const en = {
  permissionsTitle: 'The script asks for permissions',
  permissions: 'The script of this workbook wants to use these services. You are asked once.',
  allow: 'Allow',
  running: 'Running script {name}…',
  stop: 'Stop',
  stopping: 'Stopping…',
  soFar: '{seconds} s, {calls} service calls',
  stopped: 'Script {name} was stopped.',
  stoppedAct: 'The script was stopped.',
  working: 'Running script…',
  failed: 'Script {name} stopped with an error: {message}',
  notAuthorised: 'The script did not run, because it was not given its permissions.',
};

const fi: Record<keyof typeof en, string> = {
  permissionsTitle: 'Skripti pyytää käyttöoikeuksia',
  permissions: 'Tämän työkirjan skripti haluaa käyttää näitä palveluja. Lupaa kysytään kerran.',
  allow: 'Salli',
  running: 'Suoritetaan skriptiä {name}…',
  stop: 'Pysäytä',
  stopping: 'Pysäytetään…',
  soFar: '{seconds} s, {calls} palvelukutsua',
  stopped: 'Skripti {name} pysäytettiin.',
  stoppedAct: 'Skripti pysäytettiin.',
  working: 'Suoritetaan skriptiä…',
  failed: 'Skripti {name} pysähtyi virheeseen: {message}',
  notAuthorised: 'Skriptiä ei suoritettu, koska sille ei annettu käyttöoikeuksia.',
};

const sv: Record<keyof typeof en, string> = {
  permissionsTitle: 'Skriptet ber om behörigheter',
  permissions: 'Kalkylarkets skript vill använda dessa tjänster. Du tillfrågas en gång.',
  allow: 'Tillåt',
  running: 'Kör skriptet {name}…',
  stop: 'Stoppa',
  stopping: 'Stoppas…',
  soFar: '{seconds} s, {calls} tjänsteanrop',
  stopped: 'Skriptet {name} stoppades.',
  stoppedAct: 'Skriptet stoppades.',
  working: 'Kör skriptet…',
  failed: 'Skriptet {name} stannade på ett fel: {message}',
  notAuthorised: 'Skriptet kördes inte, eftersom det inte fick sina behörigheter.',
};

/** What a script does and asks. */
export const scriptsWords = { en, fi, sv } satisfies InLanguages;
