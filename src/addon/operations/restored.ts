import { ownersAddress } from '../../actions/restored';
import { menu } from '../../language/menu';
import { restoredLetter } from '../../language/restored';
import { say } from '../../language/text';
import { sendMail } from '../services/mail';
import type { Register } from '../services/register';

const TOLD = 'restoredTold';

/** How long until the owner is told again of what is still so, in milliseconds. */
const AGAIN = 7 * 86_400_000;

/**
 * Tells the owner by mail, when it is new and weekly while it lasts, that the register is older than it was. This is no letter of the register's:
 * nothing is written to a register that was restored.
 */
export function tellRestored(register: Register): void {
  const properties = PropertiesService.getScriptProperties();
  const { to, language, last } = register.look(ownersAddress);
  const address = to || Session.getEffectiveUser().getEmail();
  const [toldOf = '', toldAt = '0'] = (properties.getProperty(TOLD) ?? '').split(' ');
  const isTold = toldOf === String(last) && Date.now() - Number(toldAt) < AGAIN;
  if (address === '' || isTold) return;
  const plain = restoredLetter.lines.map((line) => say(line, language)).join('\n\n');
  const html = restoredLetter.lines.map((line) => `<p>${say(line, language)}</p>`).join('');
  const subject = say(restoredLetter.subject, language);
  sendMail({
    to: address,
    subject,
    plain,
    html,
    name: say(menu.title, language),
    replyTo: '',
    attachments: [],
  });
  properties.setProperty(TOLD, `${last} ${Date.now()}`);
}
