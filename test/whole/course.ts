import type { ActView, LetterDraftView, OrderWish, RequestPageView } from '../../src/addon/request-protocol';
import { languageChoices, rightChoice } from '../../src/language/rights-form';
import type { Language } from '../../src/language/text';
import type { Right } from '../../src/register/request';
import type { MailState } from '../../src/workbench/host';
import { AddonApp } from '../addon/app';
import { sendIn, withForms, writeSetting } from '../addon/formDesk';
import { chinookFiles, customersOf, HELSINKI, idOf, rowOf } from '../addon/shop';

/** A row by its Finnish headings. */
export type Row = Record<string, string | number | boolean | null>;

/** Tabs that say of whom a row is, with the column that does. */
const tabsOfPeople = {
  Asiakkaat: 'Tunniste',
  Tilaukset: 'Asiakas',
  Suostumukset: 'Asiakas',
  Luovutukset: 'Asiakas',
} as const;

/** A shop's register with its forms; the one who will ask had said yes to everything, and was told of to one recipient. */
export function shopWithForms(): AddonApp {
  const app = withForms();
  writeSetting(app, 'controllerEmail', 'tietosuoja@musiikki.example');
  app.importChinook(chinookFiles());
  const who = idOf(app, HELSINKI);
  const { now } = app.clock;
  app.clock.now = new Date('2025-03-03T10:00:00Z');
  for (const purpose of ['marketing', 'publication', 'disclosure']) {
    const said = { who, purpose, action: 'given', channel: 'paper', evidence: '' } as const;
    app.value<'recordConsent'>({ do: 'recordConsent', ...said });
  }
  app.clock.now = now;
  const recipient = {
    Tunniste: 'posti',
    Nimi: 'Postitus Oy',
    Sähköposti: 'tietosuoja@postitus.example',
  };
  for (const [heading, cell] of Object.entries(recipient)) app.paste('Vastaanottajat', heading, 0, [cell]);
  const disclosure = {
    Tunniste: 'luovutus',
    Asiakas: who,
    Vastaanottaja: 'posti',
    Tiedot: 'nimi, katuosoite, postitoimipaikka',
  };
  for (const [heading, cell] of Object.entries(disclosure)) app.paste('Luovutukset', heading, 0, [cell]);
  return app;
}

/** One request on a register of its own: the person at the form and the mailbox, the owner at the sidebar and its window. */
export class Course {
  readonly app: AddonApp;
  readonly who: string;
  /** The person's row before anything was asked for. */
  readonly before: Row;
  private readonly othersBefore: string;
  private id = '';

  constructor(
    fresh: AddonApp,
    readonly language: Language,
  ) {
    this.app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    this.who = idOf(this.app, HELSINKI);
    this.before = customersOf(this.app)[rowOf(this.app, HELSINKI)] ?? {};
    this.othersBefore = this.others();
  }

  get mails(): readonly MailState[] {
    return this.app.state.mails;
  }
  get lastMail(): MailState {
    const mail = this.mails.at(-1);
    if (!mail) throw new Error('no mail');
    return mail;
  }
  get email(): string {
    return String(this.before['Sähköposti']);
  }

  /** The person fills in the form, whose trigger fires. */
  asks(right: Right, other: Record<string, string> = {}): void {
    const name = `${this.before['Etunimi']} ${this.before['Sukunimi']}`;
    const page = { right: rightChoice(right, this.language), name, email: this.email, ...other };
    const answers = Object.entries(page).map(([key, text]) => [`${this.language}.${key}`, text]);
    sendIn(this.app, { language: languageChoices[this.language], ...Object.fromEntries(answers) })();
    this.id = String(this.rows('Pyynnöt').at(-1)?.['Tunniste']);
  }

  /** What the owner's sidebar shows of the request. */
  view(): RequestPageView {
    return this.app.value<'requestOf'>({ do: 'requestOf', request: this.id });
  }

  /** What the window shows before anything is done. */
  draft(order: OrderWish): LetterDraftView {
    return this.app.value<'draftLetter'>({ do: 'draftLetter', request: this.id, order });
  }

  /** The owner reads the letter in its window and sends it, with a line of their own where one is given. */
  sends(order: OrderWish, line?: string): ActView {
    const { to, letter, basis } = this.draft(order);
    const { subject, text } = letter;
    return this.app.value<'actOnRequest'>({
      do: 'actOnRequest',
      request: this.id,
      order: order.act === 'fulfil' && basis ? { act: 'fulfil', wish: { ...order.wish, basis } } : order,
      edited: { to, letter: { subject, text: line === undefined ? text : `${text}\n\n${line}` } },
    } as Parameters<typeof this.app.value<'actOnRequest'>>[0]);
  }

  /** The owner reads the letter that tells of the end of the restriction, and sends it. */
  lifts(reasons: string): ActView {
    const lift = { who: this.who, reasons };
    const { to, letter } = this.app.value<'draftLift'>({ do: 'draftLift', ...lift });
    return this.app.value<'liftRestriction'>({ do: 'liftRestriction', ...lift, edited: { to, letter } });
  }

  /** Something that happens without a letter. */
  does(order: OrderWish): ActView {
    return this.app.value<'actOnRequest'>({ do: 'actOnRequest', request: this.id, order });
  }

  /** The person types the code of the last mail into the form that its link leads to. */
  typesCode(): void {
    const { body } = this.lastMail;
    const code = /^[0-9A-Z]{5}(-[0-9A-Z]{5})+$/m.exec(body)?.[0];
    const reference = /entry\.\d+=(\w+)/.exec(body)?.[1];
    if (code === undefined || reference === undefined) throw new Error(`no code and link in ${body}`);
    sendIn(this.app, { reference, code }, {}, 'confirm')();
  }

  rows(tab: string): Row[] {
    return this.app.book.records(tab) as Row[];
  }
  /** The row of the request. */
  request(): Row {
    return this.rows('Pyynnöt').find((row) => row['Tunniste'] === this.id) ?? {};
  }
  /** The row of the person; empty when it is gone. */
  person(): Row {
    return this.rows('Asiakkaat').find((row) => row['Tunniste'] === this.who) ?? {};
  }
  /** The rows of everybody else. */
  others(): string {
    const tabs = Object.entries(tabsOfPeople).map(([tab, column]) =>
      this.rows(tab).filter((row) => row[column] !== this.who),
    );
    return JSON.stringify(tabs);
  }
  get othersAreUntouched(): boolean {
    return this.others() === this.othersBefore;
  }
}
