import { sha256 } from './sha256.js';

export interface PageHead {
  /** Escaped for markup. */
  readonly title: string;
  /** BCP 47 tag of the page. */
  readonly language: string;
  readonly style: string;
  readonly script?: string;
}

/** The beginning of a page that asks nothing of any network: only its own style and script may run, told by their hashes. */
export function pageHead({ title, language, style, script }: PageHead): string {
  const scripts = script === undefined ? '' : `script-src 'sha256-${sha256(script)}'; `;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${scripts}style-src 'sha256-${sha256(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>`;
}
