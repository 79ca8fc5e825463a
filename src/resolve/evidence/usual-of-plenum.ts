import type { Evidence } from './evidence.js';

/** Where a plenum adopted several, its name means one of them nine times in ten. */
const USUAL = 2.3;

/**
 * What the press means by a plenum without more.
 *
 * Looks at the document that a plenum is known for.
 *
 * @example Nghị quyết Trung ương 4 khoá XII
 */
export const usualOfPlenum: Evidence = {
  weigh: ({ referent: { kind } }, { record }) => (kind === 'plenum' && record.plenumUsual === true ? USUAL : 0),
  reason: ({ referent: { kind } }, { record }) => (kind === 'plenum' && record.plenumUsual === true ? 'what the press means by this plenum without more' : undefined),
};
