import type { Candidate, Registry, ResolutionMethod } from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import type { TextTime } from './evidence/evidence.js';
import type { Holding } from './holdings.js';

/** What is made of a mention: the likeliest document, whether it is sure enough, and all that were weighed. */
export interface Decision {
  readonly resolved: boolean;
  readonly holding: Holding;
  readonly probability: number;
  readonly by: ResolutionMethod;
  readonly candidates: readonly Candidate[];
}

/** What decides, beside the citations: the registry, when the text speaks, and how sure an answer must be. */
export interface Circumstances {
  readonly registry: Registry;
  readonly time: TextTime | undefined;
  readonly certainty: number;
  readonly surroundings: Surroundings | undefined;
}
