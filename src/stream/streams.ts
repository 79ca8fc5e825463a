import { UsageError, type Citation } from '../model/index.js';
import { createExtractor, type ExtractorOptions } from './extractor.js';

/** Bytes are UTF-8; a character, and a byte order mark, may be cut between two chunks. */
class Decoder {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  decode(chunk: string | Uint8Array): string {
    return typeof chunk === 'string' ? chunk : this.run(() => this.decoder.decode(chunk, { stream: true }));
  }

  end(): string {
    return this.run(() => this.decoder.decode());
  }

  private run(decode: () => string): string {
    try {
      return decode();
    } catch {
      throw new UsageError('a chunk is neither a string nor bytes of UTF-8; decode the text first');
    }
  }
}

/**
 * The citations of a text that comes in chunks, as soon as their section is whole; the chunks are asked for as the citations are taken. It is
 * a stage of a pipeline of Node as it is, and `Readable.from` makes a stream of it.
 *
 * @param chunks strings, or bytes of UTF-8; anything that can be iterated over, such as a stream of Node or of the web
 * @throws UsageError as `createExtractor`, and while it runs for chunks that are neither
 * @example
 * for await (const { symbol } of citationsOf(createReadStream('article.txt'))) console.log(symbol);
 * @example
 * await pipeline(createReadStream('article.txt'), (chunks) => citationsOf(chunks), toLines, createWriteStream('citations.ndjson'));
 */
export async function* citationsOf<C extends Citation = Citation>(chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>, options: ExtractorOptions<C> = {}): AsyncGenerator<C, void> {
  const extractor = createExtractor(options);
  const decoder = new Decoder();
  for await (const chunk of chunks) yield* extractor.push(decoder.decode(chunk));
  yield* extractor.push(decoder.end());
  yield* extractor.end();
}

/**
 * The same as a stream of the web: chunks go in, strings or bytes of UTF-8, citations come out. `Duplex.fromWeb` of `node:stream` makes one of
 * Node's own of it.
 *
 * @throws UsageError as `createExtractor`; the stream fails with one for chunks that are neither
 * @example
 * const { body } = await fetch(address);
 * for await (const { symbol } of body.pipeThrough(citationStream())) console.log(symbol);
 */
export function citationStream<C extends Citation = Citation>(options: ExtractorOptions<C> = {}): TransformStream<string | Uint8Array, C> {
  const extractor = createExtractor(options);
  const decoder = new Decoder();
  return new TransformStream({
    transform(chunk, controller) {
      for (const citation of extractor.push(decoder.decode(chunk))) controller.enqueue(citation);
    },
    flush(controller) {
      for (const citation of [...extractor.push(decoder.end()), ...extractor.end()]) controller.enqueue(citation);
    },
  });
}
