export * from '../registry/identifiers/index.js';
