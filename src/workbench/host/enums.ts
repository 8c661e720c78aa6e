import { Exposed, members } from './exposed';

/** A value of one of Apps Script's enumerations; the same object in every execution of the host, one object in each realm. */
export class EnumValue extends Exposed {
  readonly callName: string;

  constructor(readonly label: string) {
    super();
    this.callName = label;
  }

  name(): string {
    return this.label;
  }
}

/** An enumeration, e.g. `ScriptApp.AuthMode`. */
export class Enumeration<Label extends string> extends Exposed {
  readonly callName: string;
  override readonly [members]: Record<string, EnumValue>;
  readonly values: Record<Label, EnumValue>;

  constructor(name: string, labels: readonly Label[]) {
    super();
    this.callName = name;
    this.values = Object.fromEntries(labels.map((label) => [label, new EnumValue(label)])) as Record<
      Label,
      EnumValue
    >;
    this[members] = this.values;
  }
}

export const Button = new Enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = new Enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const AuthModes = new Enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatus = new Enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export const EventType = new Enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = new Enumeration('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
export const WeekDay = new Enumeration('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
export const DigestAlgorithm = new Enumeration('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const Charset = new Enumeration('Charset', ['US_ASCII', 'UTF_8']);
