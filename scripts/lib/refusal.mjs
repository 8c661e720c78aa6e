/**
 * Something that stops a build or a deployment, said in one sentence that tells what to do.
 * The scripts print the message without a stack and end with `exitCode`: 1 refused or found wrong, 2 wrong usage.
 */
export class Refusal extends Error {
  /**
   * @param {string} code names the reason for tests and callers, such as `PAGE_HOLDS_SCRIPTLET`
   * @param {string} message the sentence for the person at the terminal
   * @param {1 | 2} [exitCode]
   */
  constructor(code, message, exitCode = 1) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function and turns its outcome into an exit code and at most one sentence on standard error.
 * @param {() => Promise<number | void>} main gives the exit code, 0 when it gives nothing
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof Refusal ? error.exitCode : 1;
    console.error(
      error instanceof Refusal ? error.message : `Something unexpected happened: ${error.message}`,
    );
  }
}
