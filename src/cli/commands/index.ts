import type { Command } from '../command';
import { accessCommand } from './access';
import { addressesCommand } from './addresses';
import { approveCommand } from './approve';
import { breachCommand } from './breach';
import { breachesCommand } from './breaches';
import { condenseCommand } from './condense';
import { consentCommand } from './consent';
import { digestCommand } from './digest';
import { eraseCommand } from './erase';
import { erasuresCommand } from './erasures';
import { exportCommand } from './export';
import { holdsCommand } from './holds';
import { importCommand } from './import';
import { noticeCommand } from './notice';
import { recordCommand } from './record';
import { lintNoticeCommand } from './lint-notice';
import { relationshipsCommand } from './relationships';
import { replayCommand } from './replay';
import { reportCommand } from './report';
import { requestCommand } from './request';
import { requestsCommand } from './requests';
import { rotateCommand } from './rotate';
import { returnedCommand } from './returned';
import { setupCommand } from './setup';
import { sweepCommand } from './sweep';
import { verifyCommand } from './verify';

/** Every command by its name, in the order of the help. */
export const commands = {
  setup: setupCommand,
  import: importCommand,
  consent: consentCommand,
  request: requestCommand,
  requests: requestsCommand,
  sweep: sweepCommand,
  approve: approveCommand,
  relationships: relationshipsCommand,
  export: exportCommand,
  erase: eraseCommand,
  erasures: erasuresCommand,
  holds: holdsCommand,
  notice: noticeCommand,
  breach: breachCommand,
  breaches: breachesCommand,
  digest: digestCommand,
  report: reportCommand,
  record: recordCommand,
  'lint-notice': lintNoticeCommand,
  access: accessCommand,
  addresses: addressesCommand,
  returned: returnedCommand,
  replay: replayCommand,
  verify: verifyCommand,
  condense: condenseCommand,
  rotate: rotateCommand,
} satisfies Record<string, Command>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Whether there is a command of that name. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
