import { decodeHTMLStrict } from 'entities/decode';

/**
 * The characters that a name stands for in HTML (`eacute`: `é`), or false where it is none. The build puts it in the place of the package
 * of that name, which micromark asks and which has a table of its own of the 2,125 names that htmlparser2 brings along.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`;
  const decoded = decodeHTMLStrict(written);
  return decoded === written ? false : decoded;
}
