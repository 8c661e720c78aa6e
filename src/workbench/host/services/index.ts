import type { Exposed } from '../exposed';
import type { Runtime } from '../runtime';
import { Browser } from './browser';
import { CacheService } from './cache';
import { Console, Logger } from './console';
import { driveService } from './drive';
import { FormApp } from './forms/formApp';
import { GmailApp } from './gmail';
import { HtmlService } from './html';
import { LockService } from './lock';
import { MailApp } from './mail';
import { PropertiesService } from './properties';
import { ScriptApp } from './scriptApp';
import { Session } from './session';
import { sheetsService } from './sheets';
import { SpreadsheetApp } from './spreadsheet';
import { Utilities } from './utilities';

const builtIn: Record<string, (runtime: Runtime) => Exposed> = {
  Browser: (runtime) => new Browser(runtime),
  CacheService: (runtime) => new CacheService(runtime),
  FormApp: (runtime) => new FormApp(runtime),
  GmailApp: (runtime) => new GmailApp(runtime),
  HtmlService: (runtime) => new HtmlService(runtime),
  LockService: (runtime) => new LockService(runtime),
  Logger: (runtime) => new Logger(runtime),
  MailApp: (runtime) => new MailApp(runtime),
  PropertiesService: (runtime) => new PropertiesService(runtime),
  ScriptApp: (runtime) => new ScriptApp(runtime),
  Session: (runtime) => new Session(runtime),
  SpreadsheetApp: (runtime) => new SpreadsheetApp(runtime),
  Utilities: (runtime) => new Utilities(runtime),
  console: (runtime) => new Console(runtime),
};

const advanced: Record<string, (runtime: Runtime) => Exposed> = {
  'sheets v4': sheetsService,
  'drive v3': driveService,
};

/** The services of an execution by their global names: the built-in ones, and the advanced ones that the manifest enables. */
export function services(runtime: Runtime): Record<string, Exposed> {
  const globals = Object.fromEntries(Object.entries(builtIn).map(([name, make]) => [name, make(runtime)]));
  for (const { userSymbol, serviceId, version } of runtime.options.files.manifest.dependencies
    ?.enabledAdvancedServices ?? []) {
    const make = advanced[`${serviceId} ${version}`];
    if (make) globals[userSymbol] = make(runtime);
  }
  return globals;
}
