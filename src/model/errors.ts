/** A programmer's mistake; the message states the remedy. Text never throws. */
export class UsageError extends TypeError {
  override readonly name = 'UsageError';
}

/** A record that a registry cannot take; the message names record, field and remedy. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';

  constructor(
    message: string,
    /** `record 3 (57-NQ/TW)` */
    readonly record: string,
    readonly field: string | undefined,
  ) {
    super(`${record}${field === undefined ? '' : `, ${field}`}: ${message}`);
  }
}
