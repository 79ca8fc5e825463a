/** What each arbitrary promises, held to the library itself. `LAW_RUNS=20000 npx vitest run test/arbitraries` for a long run. */
import type * as FastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citation, citingText, documentRecord, documentSymbol, footnotedText, nearMiss, noise, NOISES, registryOf, relationGraph, type CitedText, type CitingText, type NoiseName,
} from '../../src/arbitraries/index.js';
import { checkGraph } from '../../src/entries/graph.js';
import { analyze, createRegistry, extractCitations, formatSymbol, parseSymbol, type Citation } from '../../src/index.js';
import { unaccented } from './unaccented.js';
import { runs } from '../properties/runs.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is expected of a citation does not say where its fields stand, nor for which citation a demonstrative does. */
const asExpected = (citations: readonly Citation[]): Citation[] => citations.map(({ spans: _spans, antecedents: _antecedents, ...rest }) => rest);

/** Fields that quote the text keep the spelling from before the noise. */
const QUOTING = ['pinpoint', 'issuerName'] as const;

function folded(citations: readonly Citation[], without: readonly string[] = []): unknown[] {
  return asExpected(citations).map((citation) => json({
    ...citation,
    ...Object.fromEntries(QUOTING.map((field) => [field, unaccented(citation[field])])),
    pinpoints: citation.pinpoints?.map(({ unit, label }) => ({ unit, label: unaccented(label) })),
    ...Object.fromEntries(without.map((field) => [field, undefined])),
  }) as object);
}

const ALL = Object.keys(NOISES) as NoiseName[];

/** The laws under one version of fast-check, which must be the one that the arbitraries were loaded with. */
export function laws(version: string, fc: typeof FastCheck): void {
  const run = <T>(values: FastCheck.Arbitrary<T>, law: (value: T) => void): void => fc.assert(fc.property(values, (value) => {
    law(value);
  }), runs());

  const isRead = ({ text, expected }: CitedText): void => expect(json(asExpected(extractCitations(text))), text).toEqual(json(expected));
  const isReadThrough = (without: readonly string[] = []) => ({ text, expected }: CitedText): void =>
    expect(folded(extractCitations(text), without), text).toEqual(folded(expected, without));

  describe(`with fast-check ${version}`, () => {
    test('it is that version', () => expect(fc.__version).toMatch(new RegExp(`^${version}\\.`, 'u')));

    test('documentSymbol: formatSymbol writes it and parseSymbol reads it', () => {
      run(documentSymbol(), (symbol) => expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol));
    });

    test('documentRecord: a registry takes it as it is', () => {
      run(documentRecord(), (record) => expect(createRegistry([record]).records()).toEqual([record]));
    });

    test('registryOf: a registry takes it as it is, and each relation has its ends', () => {
      run(registryOf(), ({ records, relations }) => {
        const registry = createRegistry(records, { relations });
        expect(registry.records()).toEqual(records);
        expect(registry.relations()).toEqual(relations);
        for (const { from, to } of relations) for (const end of [from, to]) expect(registry.get(end)).toBeDefined();
      });
    });

    test.each(['full', 'short', 'plenum', 'congress', 'list-item', 'anaphora'] as const)('citation, %s: the reader gives what is expected, field by field', (form) => {
      run(citation({ forms: [form] }), (cited) => {
        expect(cited.expected.some((one) => one.form === form)).toBe(true);
        isRead(cited);
      });
    });

    test.each(['vi', 'fr', 'en'] as const)('citation, %s: in that language', (language) => {
      run(citation({ languages: [language] }), (cited) => {
        expect(new Set(cited.expected.map((one) => one.language))).toEqual(new Set([language]));
        isRead(cited);
      });
    });

    test('noise that keeps the meaning: the same citations, at their spans', () => {
      run(noise(citation()), isReadThrough());
    });

    test('noise that damages: what was meant is told all the same', () => {
      // Without its accents a French word may be an English one.
      run(noise(citation(), { kinds: ['lost-diacritics', 'state-layout'] }), isReadThrough(['language']));
      run(noise(citation(), { kinds: ALL, maxNoises: 8 }), isReadThrough(['language']));
    });

    test('footnotedText: notes, and what they say of what calls them', () => {
      run(footnotedText(), ({ text, expected, footnotes }) => {
        isRead({ text, expected });
        expect(analyze(text, { registry: null }).footnotes).toEqual(footnotes);
      });
    });

    test('footnotedText with noise', () => {
      run(noise(footnotedText()), ({ text, expected, footnotes }) => {
        isReadThrough()({ text, expected });
        expect(analyze(text, { registry: null }).footnotes).toEqual(footnotes);
      });
    });

    const isUnderstood = ({ text, relations, records, documents, self }: CitingText): void => {
      const analysis = analyze(text, { registry: createRegistry(records), ...(self !== undefined && { self }) });
      const told = analysis.relations.map(({ confidence: _confidence, ...relation }) => relation);
      const plain = (all: CitingText['relations']): unknown => all.map(({ part, ...rest }) => ({ ...rest, part: unaccented(part) }));
      expect(plain(told), text).toEqual(plain(relations));
      const meant = analysis.citations.map(({ id, resolution }) => [id, resolution.status === 'resolved' ? resolution.document : resolution.status]);
      expect(Object.fromEntries(meant), text).toEqual(documents);
    };

    /** A text that is a document is read as one: its own articles do not cite it. */
    const citedIn = ({ text, self }: CitingText): Citation[] =>
      (self === undefined ? extractCitations(text) : analyze(text, { registry: null, self }).citations.map(({ resolution: _resolution, ...citation }) => citation));

    test('citingText: citations, relations and the very documents', () => {
      run(citingText(), (text) => {
        expect(json(asExpected(citedIn(text))), text.text).toEqual(json(text.expected));
        isUnderstood(text);
      });
    });

    test('citingText with noise', () => {
      // A line may be a title: who acts is not sought in the line before.
      const kinds = ALL.filter((name) => NOISES[name].keepsMeaning && name !== 'line-break');
      run(noise(citingText(), { kinds }), (text) => {
        expect(folded(citedIn(text)), text.text).toEqual(folded(text.expected));
        isUnderstood(text);
      });
    });

    test('nearMiss: nothing is found, with noise or without', () => {
      run(nearMiss(), isRead);
      run(noise(nearMiss(), { kinds: ALL }), isRead);
    });

    test('relationGraph: checkGraph tells all that is planted, and nothing else', () => {
      const told = (graph: Parameters<typeof checkGraph>[0]): unknown => checkGraph(graph).map(({ code, nodes }) => ({ code, nodes }));
      run(relationGraph(), ({ graph, faults }) => expect(told(graph)).toEqual(faults));
      run(relationGraph({ faults: [] }), ({ graph, faults }) => expect([faults, told(graph)]).toEqual([[], []]));
    });

    test('one seed gives one value', () => {
      const arbitraries: readonly FastCheck.Arbitrary<unknown>[] = [
        documentSymbol(), documentRecord(), registryOf(), citation(), noise(citation()), footnotedText(), citingText(), nearMiss(), relationGraph(),
      ];
      for (const arbitrary of arbitraries) {
        const [one, other] = [0, 1].map(() => JSON.stringify(fc.sample(arbitrary, { numRuns: 40, seed: 7 })));
        expect(one).toBe(other);
      }
    });
  });
}
