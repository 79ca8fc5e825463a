export { toHtml } from './page.js';
export type { DrawingOptions } from './scene.js';
export { toSvg } from './svg.js';
