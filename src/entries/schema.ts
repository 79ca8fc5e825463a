export * from './core-schema.js';
// What is named here takes the place of what core-schema exports by the same name.
export { citationSchema, createCitationSchema } from '../bundled.js';
