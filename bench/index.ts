export type { Figures } from './measure';
export { measureRegister } from './operations';
export { asMarkdown, asTable, verdictLines } from './report';
export { verdicts, type Verdict } from './targets';
