import { cellFunctions } from './cells';
import { dateFunctions } from './dates';
import { logicFunctions } from './logic';
import { numberFunctions } from './numbers';
import type { FunctionTable } from './spec';
import { textFunctions } from './text';

/** Every function that formulas may call. A name that is not here gives #NAME?. */
export const functions: FunctionTable = {
  ...logicFunctions,
  ...textFunctions,
  ...numberFunctions,
  ...cellFunctions,
  ...dateFunctions,
};
