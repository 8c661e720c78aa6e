import { ownersAddress, type Owner } from '../../actions/restored';
import { keyLetter } from '../../language/keyLetter';
import { menu } from '../../language/menu';
import { restoredLetter } from '../../language/restored';
import { say, type Text } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { sendMail } from '../services/mail';
import type { Register } from '../services/register';

/** How long until the owner is told again of what is still so, in milliseconds. */
const AGAIN = 7 * 86_400_000;

/** What the owner is told of a register to which nothing can be written, and the script property that remembers when it was told. */
interface Trouble {
  told: string;
  letter: { subject: Text; lines: readonly Text[] };
}

const keyTrouble: Trouble = { told: 'keyTold', letter: keyLetter };

/** The troubles that are told, by the code of the error at which the daily run stops. */
const troubles: Readonly<Record<string, Trouble>> = {
  registerRestored: { told: 'restoredTold', letter: restoredLetter },
  keyMissing: keyTrouble,
  keyMismatch: keyTrouble,
  invalidKey: keyTrouble,
};

/**
 * Tells the owner by mail, when it is new and weekly while it lasts, why nothing can be done with the register: it is older than it was, or its key is
 * not there. This is no letter of the register's: nothing is written to it, and no log tells of it.
 */
export function tellTrouble(register: Register, { code }: RegisterError): void {
  const trouble = Object.prototype.hasOwnProperty.call(troubles, code) ? troubles[code] : undefined;
  const owner = trouble && addressOf(register);
  if (!owner) return;
  const { told, letter } = trouble;
  const { to, language, last } = owner;
  const properties = PropertiesService.getScriptProperties();
  const address = to || Session.getEffectiveUser().getEmail();
  const [toldOf = '', toldAt = '0'] = (properties.getProperty(told) ?? '').split(' ');
  const isTold = toldOf === String(last) && Date.now() - Number(toldAt) < AGAIN;
  if (address === '' || isTold) return;
  const lines = letter.lines.map((line) => say(line, language));
  sendMail({
    to: address,
    subject: say(letter.subject, language),
    plain: lines.join('\n\n'),
    html: lines.map((line) => `<p>${line}</p>`).join(''),
    name: say(menu.title, language),
    replyTo: '',
    attachments: [],
  });
  properties.setProperty(told, `${last} ${Date.now()}`);
}

/** Nobody is told of a copy that is no register yet, nor of one that was closed or has moved: there the key is missed by nobody. */
function addressOf(register: Register): Owner | undefined {
  try {
    return register.look(ownersAddress);
  } catch (error) {
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}
