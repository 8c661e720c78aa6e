import type { Call, Namesake, Operation, Operations, Reply } from '../../protocol';

/** The script refused a call, with a sentence for the person and, where several people fit, whom to choose from. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: string,
    readonly sentence: string,
    readonly candidates: readonly Namesake[] = [],
  ) {
    super(code);
  }
}

/** A call did not reach the script, or its answer did not come back. */
export class NoContact extends Error {
  override readonly name = 'NoContact';
  readonly code = 'noContact';
}

/** Asks the script to do something. @throws Refused, NoContact */
export function ask<K extends Operation>(call: Call<K>): Promise<Operations[K]['value']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply: Reply<Operations[K]['value']>) => {
        if (reply.ok) resolve(reply.value);
        else reject(new Refused(reply.code, reply.sentence, reply.candidates));
      })
      .withFailureHandler(() => reject(new NoContact()))
      .serve(call);
  });
}
