import * as fc from 'fast-check';
import { laws } from './laws.js';

laws('4', fc);
