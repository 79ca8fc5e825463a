// What `vn-party-citations/schema` has, without the bundled registry.
export * from '../schema/index.js';
