import { describe, expect, it } from '@jest/globals';
import { newHostState, type MenuModel } from '../../src/workbench/host';
import { loadScript } from '../build/bundleContext';
import { TestRegister } from '../support/register';
import { AddonApp, builtAddon } from './app';

const globals = [
  'Rekisterivahti',
  'cellsEdited',
  'compareLog',
  'dailyRun',
  'enterRequest',
  'formSubmitted',
  'onInstall',
  'onOpen',
  'runDailyNow',
  'serve',
  'showAccess',
  'showBreaches',
  'showCard',
  'showConsent',
  'showErasure',
  'showErasures',
  'showExport',
  'showForm',
  'showHelp',
  'showHolds',
  'showImport',
  'showLabels',
  'showNotice',
  'showProof',
  'showRequests',
  'showRestored',
  'showReview',
  'showRotation',
  'showSetUp',
  'showToday',
  'verifyLog',
];

const menuOf = (app: AddonApp) => (app.person.shown.at(-1) as { menu: MenuModel }).menu;

describe('the script', () => {
  it('loads without any service of Google and shows exactly these functions', () => {
    expect(loadScript(builtAddon().script).names).toEqual(globals);
  });

  it('has a function for every item of its menu, and a page for every surface', () => {
    const app = new AddonApp();
    app.host.open();
    const items = menuOf(app).entries.flatMap((entry) => (entry.kind === 'item' ? [entry.functionName] : []));
    expect(items.filter((name) => !globals.includes(name))).toEqual([]);
    expect(Object.keys(builtAddon().html).sort()).toEqual([
      'access',
      'breaches',
      'card',
      'erasure',
      'erasures',
      'export',
      'form',
      'help',
      'holds',
      'import',
      'labels',
      'letter',
      'notice',
      'proof',
      'requests',
      'restored',
      'review',
      'rotation',
      'setup',
      'today',
    ]);
  });
});

describe('the menu', () => {
  const labels = (userLocale: string) => {
    const app = new AddonApp(new TestRegister(), {
      userLocale,
      state: newHostState('owner@example.com', false),
    });
    const [opened] = app.host.open();
    expect(opened).toMatchObject({ authMode: 'NONE', serviceCalls: 0 });
    expect(opened).not.toHaveProperty('error');
    return menuOf(app).entries.map((entry) => (entry.kind === 'item' ? entry.label : '-'));
  };

  it('is there before anything was authorised, in Finnish', () => {
    expect(labels('fi')).toEqual([
      'Tänään',
      'Henkilön kortti',
      'Kirjaa suostumus…',
      'Vie henkilön tiedot…',
      'Poistosuunnitelma…',
      'Tarkista poistettavat…',
      'Poistojen tila…',
      'Poistoesteet',
      '-',
      'Pyynnöt',
      'Uusi pyyntö…',
      'Pyyntölomake…',
      'Tietoturvaloukkaukset…',
      'Tietosuojaseloste…',
      '-',
      'Tuo asiakkaat ja tilaukset…',
      'Osoitetarrat ja osoitelistat…',
      'Tee päivittäinen ajo nyt',
      'Tarkista loki',
      'Vertaa tarkistuspisteeseen…',
      'Selvitykset ja lokin tiivistys…',
      'Kuka pääsee rekisteriin…',
      'Palautuksen jälkeen…',
      '-',
      'Perusta rekisteri…',
      'Siirrä uuteen taulukkoon…',
      'Ohje',
    ]);
  });

  it('speaks Swedish and English, and English to whom neither is spoken', () => {
    expect(labels('sv')[1]).toBe('Personens kort');
    expect(labels('en_GB')[1]).toBe('Person’s card');
    expect(labels('de')).toEqual(labels('en'));
  });
});

describe('a surface', () => {
  it.each([
    ['showToday', 'sidebar', 'Tänään', { language: 'fi', help: 3 }],
    ['showCard', 'sidebar', 'Henkilön kortti', { language: 'fi', help: 4 }],
    ['showConsent', 'sidebar', 'Henkilön kortti', { language: 'fi', help: 4, part: 'consents' }],
    ['showExport', 'dialog', 'Vie henkilön tiedot', { language: 'fi' }],
    ['showErasure', 'dialog', 'Poistosuunnitelma', { language: 'fi' }],
    ['showReview', 'dialog', 'Tarkista poistettavat', { language: 'fi' }],
    ['showErasures', 'dialog', 'Poistojen tila', { language: 'fi' }],
    ['showRequests', 'sidebar', 'Pyynnöt', { language: 'fi', help: 7 }],
    ['enterRequest', 'sidebar', 'Pyynnöt', { language: 'fi', help: 7, part: 'newRequest' }],
    ['showHelp', 'dialog', 'Ohje', { language: 'fi' }],
    ['showImport', 'dialog', 'Tuo asiakkaat ja tilaukset', { language: 'fi' }],
    ['showBreaches', 'dialog', 'Tietoturvaloukkaukset', { language: 'fi' }],
    ['showNotice', 'dialog', 'Tietosuojaseloste', { language: 'fi' }],
    ['showProof', 'dialog', 'Selvitykset ja lokin tiivistys', { language: 'fi' }],
    ['showAccess', 'dialog', 'Kuka pääsee rekisteriin', { language: 'fi' }],
    ['showSetUp', 'dialog', 'Perusta rekisteri', { language: 'fi' }],
    ['showRestored', 'dialog', 'Palautuksen jälkeen', { language: 'fi' }],
    ['showRotation', 'dialog', 'Siirrä uuteen taulukkoon', { language: 'fi' }],
  ])('%s opens in the person’s language', (item, place, title, start) => {
    const app = new AddonApp();
    expect(app.host.run(item).error).toBeUndefined();
    const shown = app.person.shown.at(-1) as Record<string, { title: string; html: string }>;
    expect(shown[place]?.title).toBe(title);
    const attribute = /<div id="root" data-start="([^"]*)">/.exec(shown[place]?.html ?? '')?.[1] ?? '';
    expect(JSON.parse(attribute.replace(/&quot;/g, '"'))).toEqual(start);
  });

  it('cannot be broken out of by an id that a person wrote', () => {
    const app = new AddonApp();
    const who = '"><script>alert(1)</script>&';
    app.value<'openErasure'>({ do: 'openErasure', who });
    const { html } = (app.person.shown.at(-1) as { dialog: { html: string } }).dialog;
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toContain('&quot;who&quot;:&quot;\\&quot;>&lt;script>alert(1)&lt;/script>&amp;&quot;');
  });
});
