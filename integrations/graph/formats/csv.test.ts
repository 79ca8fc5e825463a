import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/graph/formats/index.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { csvRows } from '../../../test/graph/formats/csv-rows.js';
import { runs } from '../../../test/properties/runs.js';

test.each(['gephi', 'neo4j', 'graphframes'] as const)('csv-parse reads the rows that the tests of the format read: %s', (profile) => {
  fc.assert(fc.property(graphs, fc.boolean(), (graph, bom) => {
    for (const text of Object.values(toCsv(graph, { profile, bom }))) expect(parse(text, { columns: true, bom: true })).toEqual(csvRows(text));
  }), runs());
});
