/** Why a file gives no text; the message says what to do, without the name of the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    /** `kind`: no kind of file that is read. `reader`: its reader is not installed. `protected`: it asks for a password. `damaged`: its reader refuses it. `empty`: its pages are pictures. `large`: it holds more than is read. */
    readonly code: 'kind' | 'reader' | 'protected' | 'damaged' | 'empty' | 'large',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
