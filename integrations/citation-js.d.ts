// The packages have no types: what the test uses of them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly unknown[];
    format(name: string, options: object): string;
  }
  export const plugins: { readonly config: { get(name: string): { parse: { sentenceCase: string } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
