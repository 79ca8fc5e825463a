export { harvest, type Agreement, type Harvested, type HarvestedField, type HarvestOptions } from './harvest.js';
