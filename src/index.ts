export * from './core.js';
// What is named here takes the place of what core exports by the same name.
export { analyze, citationSchema, createCitationSchema, lint } from './bundled.js';
export { registry } from './registry/bundled.js';
