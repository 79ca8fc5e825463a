export * from '../graph/drawing/index.js';
