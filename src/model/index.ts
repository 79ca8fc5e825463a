export * from './citation.js';
export * from './diagnostic.js';
export * from './errors.js';
export * from './options.js';
export * from './registry.js';
export * from './relation.js';
export * from './resolution.js';
export * from './span.js';
