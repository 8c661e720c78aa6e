import { importFiles, type ImportFiles } from '../../src/actions/import';
import { setUp } from '../../src/actions/setup';
import { TestRegister } from './register';

/** A register in English, just set up. */
export function setUpRegister(): TestRegister {
  const register = new TestRegister();
  register.run(setUp(register.world, { language: 'en' }));
  return register;
}

/** A register with the content of files. */
export function registerWith(files: ImportFiles): TestRegister {
  const register = setUpRegister();
  register.run(importFiles(register.world, files));
  return register;
}
