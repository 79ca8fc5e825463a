/** A programmer's mistake; the message states the remedy. Text never throws. */
export class UsageError extends TypeError {
  override readonly name = 'UsageError';
}
