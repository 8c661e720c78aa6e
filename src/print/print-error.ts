/** A document could not be printed. */
export class PrintError extends Error {
  readonly code = 'PRINT_FAILED';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PrintError';
  }
}
