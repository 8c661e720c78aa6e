import type { NoticeCondition } from '../../register/notice/parts';
import type { NoticeFacts, RecipientFacts } from './facts';

/** Retention rules that are not about customers and so are not told to them. */
const ofTheHouse = ['staff', 'breach'];

/** The rules that the notice tells. */
export const toldRules = ({ rules }: Pick<NoticeFacts, 'rules'>): NoticeFacts['rules'] =>
  rules.filter(({ kind }) => !ofTheHouse.includes(kind));

/** The purposes of giving customers' names and addresses to the public or to others (MISSION row 23). */
const publicPurposes = ['publication', 'disclosure'];

/** Which conditions of the notice's parts a register fulfils. */
export const conditionHolds =
  (facts: NoticeFacts) =>
  (condition: NoticeCondition): boolean => {
    const { purposes } = facts;
    const holds: Record<NoticeCondition, () => boolean> = {
      always: () => true,
      jointControllers: () => facts.jointControllers !== '',
      representative: () => facts.representative !== '',
      officer: () => facts.officer !== '',
      legitimateInterest: () => purposes.some(({ basis }) => basis === 'legitimateInterest'),
      consent: () => purposes.some(({ basis, choice }) => basis === 'consent' || choice === 'optIn'),
      directMarketing: () => purposes.some(({ directMarketing }) => directMarketing),
      publication: () => purposes.some(({ id }) => publicPurposes.includes(id)),
      materials: () => facts.materials > 0,
      websiteData: () => facts.websiteData.length > 0 || keepsIp(facts),
      whereWritten: () => facts.ownTexts.some(({ part }) => part === 'other'),
    };
    return holds[condition]();
  };

/** Whether the register stores IP addresses. */
export const keepsIp = ({ data }: NoticeFacts): boolean => data.some(({ key }) => key === 'ip');

/** Whether the owner has written where a recipient is. */
export const hasCountry = ({ country }: Pick<RecipientFacts, 'country'>): boolean => /[^\s,;/]/.test(country);

/** As much of those who may get data as tells whether it leaves the EEA. */
interface Recipients {
  recipients: readonly Pick<RecipientFacts, 'name' | 'country'>[];
}

/** Whether the recipients name who hosts the sheet. */
export const namesHost = ({ recipients }: Recipients): boolean =>
  recipients.some(({ name }) => /google/i.test(name));

/** Whether it is known of everybody who gets data in which country they are: without that nobody may deny a transfer. */
export const areTransfersKnown = (facts: Recipients): boolean =>
  namesHost(facts) && facts.recipients.every(hasCountry);

/** Whether everybody with access has signed the undertaking of confidentiality. */
export const haveSigned = ({ persons, signed }: NoticeFacts['staff']): boolean =>
  persons > 0 && signed === persons;
