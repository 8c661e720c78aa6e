/** The register's Google Forms. */
export { isFormAccount, noteFormAccount } from './account';
export type { FormKind } from './kinds';
export { formFacts, makeForm, theForm, type FormFacts } from './making';
export {
  codeLink,
  deleteResponses,
  deleteTyped,
  lastResponseAt,
  newResponses,
  type NewResponses,
} from './responses';
