import { actFields } from '../../../language/clientRequestActs';
import type { Text } from '../../../language/text';
import type { RequestAct } from '../../../register/request';
import type { RefusalGround } from '../../../documents/letter';
import type { OrderWish, RequestPageView } from '../../request-protocol';

/** Acts whose card is a form of a few fields. */
export type FormAct = Exclude<RequestAct, 'choosePerson' | 'fulfil'>;

/** One field of such a form. */
export interface FieldOfAct {
  name: string;
  /** `text`: several lines; `request`: one of the similar ones, or another by its id. */
  kind: 'text' | 'line' | 'day' | 'ground' | 'request';
  label: Text;
  hint?: Text;
  optional?: boolean;
}

type Values = Readonly<Record<string, string>>;

interface ActForm {
  fields: readonly FieldOfAct[];
  order: (values: Values) => OrderWish;
  /** Done at once: no letter goes out. */
  isDirect?: boolean;
}

const said = (values: Values, name: string): string => (values[name] ?? '').trim();
const maybe = <K extends string>(values: Values, name: K): { [N in K]?: string } =>
  (said(values, name) === '' ? {} : { [name]: said(values, name) }) as { [N in K]?: string };

const reasons: FieldOfAct = { name: 'reasons', kind: 'text', label: actFields.reasons };

/** The fields of each form, and the order that they make. */
export const actForms: Readonly<Record<FormAct, ActForm>> = {
  sendCode: { fields: [], order: () => ({ act: 'sendCode' }) },
  identify: {
    fields: [{ name: 'how', kind: 'text', label: actFields.how, hint: actFields.howHint }],
    order: (values) => ({ act: 'identify', how: said(values, 'how') }),
    isDirect: true,
  },
  askIdentity: {
    fields: [
      { name: 'doubt', kind: 'text', label: actFields.doubt },
      { name: 'asked', kind: 'text', label: actFields.asked },
    ],
    order: (values) => ({ act: 'askIdentity', doubt: said(values, 'doubt'), asked: said(values, 'asked') }),
  },
  pause: {
    fields: [{ name: 'reason', kind: 'text', label: actFields.clarify }],
    order: (values) => ({ act: 'pause', reason: said(values, 'reason') }),
  },
  resume: {
    fields: [{ name: 'on', kind: 'day', label: actFields.on }],
    order: (values) => ({ act: 'resume', ...maybe(values, 'on') }),
    isDirect: true,
  },
  extend: { fields: [reasons], order: (values) => ({ act: 'extend', reasons: said(values, 'reasons') }) },
  refuse: {
    fields: [
      { name: 'ground', kind: 'ground', label: actFields.ground },
      reasons,
      { name: 'law', kind: 'line', label: actFields.law, optional: true },
    ],
    order: (values) => ({
      act: 'refuse',
      ground: values['ground'] as RefusalGround,
      reasons: said(values, 'reasons'),
      ...maybe(values, 'law'),
    }),
  },
  unableToIdentify: {
    fields: [{ ...reasons, label: actFields.moreReasons, optional: true }],
    order: (values) => ({ act: 'unableToIdentify', ...maybe(values, 'reasons') }),
  },
  withdraw: { fields: [], order: () => ({ act: 'withdraw' }) },
  markDuplicate: {
    fields: [{ name: 'of', kind: 'request', label: actFields.of }],
    order: (values) => ({ act: 'markDuplicate', of: said(values, 'of') }),
  },
};

/** What stands in a form when it opens. */
export function initialValues(act: FormAct, { today, similar }: RequestPageView): Record<string, string> {
  const starts = { text: '', line: '', day: today, ground: 'unfounded', request: similar[0]?.key ?? '' };
  return Object.fromEntries(actForms[act].fields.map(({ name, kind }) => [name, starts[kind]]));
}
