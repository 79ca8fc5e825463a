import type { InputFormat } from './options.js';

/** All formats that a text may be read in. */
export const INPUT_FORMATS = ['text', 'markdown', 'html'] as const satisfies readonly InputFormat[];

/** Extensions of texts, without the dot, with the format of each. */
export const FILE_FORMATS: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkdn: 'markdown', mkd: 'markdown', mdwn: 'markdown', mkdown: 'markdown', mdx: 'markdown',
  html: 'html', htm: 'html', xhtml: 'html',
};

/** The extension of a file name or path, without the dot and in small letters; empty where there is none. */
export function extensionOf(name: string): string {
  return /[^/\\]\.(?<extension>[^./\\]{1,16})$/u.exec(name.slice(-80))?.groups?.['extension']?.toLowerCase() ?? '';
}

/** How a file is read, by its name: plain text unless its extension says otherwise. */
export function formatOfFile(name: string): InputFormat {
  const extension = extensionOf(name);
  return Object.hasOwn(FILE_FORMATS, extension) ? FILE_FORMATS[extension]! : 'text';
}
