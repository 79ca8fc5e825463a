import { expect, test } from 'vitest';
import documents from '../../seeds/documents.json' with { type: 'json' };
import { pack } from '../../scripts/pack.js';
import { unpack } from '../../src/registry/packed.js';

const SHARED = ['type', 'issuer', 'sources'];

test('what many records say stands once', () => {
  const packed = pack([{ symbol: '57-NQ/TW', sources: ['https://a'] }, { symbol: '68-NQ/TW', sources: ['https://a', 'https://b'] }], SHARED);
  expect(packed).toEqual({ shapes: [['symbol', 'sources']], shared: SHARED, texts: ['https://a', 'https://b'], rows: [[0, '57-NQ/TW', [0]], [0, '68-NQ/TW', [0, 1]]] });
});

test('every record comes back as it was, its fields in their order, through JSON', () => {
  const back = unpack(JSON.parse(JSON.stringify(pack(documents, SHARED))) as ReturnType<typeof pack>);
  expect(JSON.stringify(back)).toBe(JSON.stringify(documents));
});

test('a field that is absent stays absent', () => {
  expect(unpack(pack([{ symbol: 'a', type: undefined }, {}, { type: 'x' }], SHARED)).map((record) => Object.keys(record))).toEqual([['symbol'], [], ['type']]);
});
