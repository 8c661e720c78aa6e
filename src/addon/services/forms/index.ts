/** The register's Google Forms. */
export { isFormAccount, noteFormAccount } from './account';
export { forgetLeftovers, leftovers } from './beginnings';
export type { FormKind } from './kinds';
export { formFacts, makeForm, type FormFacts } from './making';
export { noteUsed, remembered, theForm, usedForm } from './opened';
export {
  codeLink,
  deleteResponses,
  deleteTyped,
  lastResponseAt,
  newResponses,
  type NewResponses,
} from './responses';
