/** What each target starts from: the corpus of the project, and small files of each format. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseCorpus } from '../corpus-outline.js';
import { PIECES } from './encoding.js';
import { COMMAND_PIECES } from './targets/command.js';
import { CONFIG_PIECES } from './targets/config.js';
import { GRAPH_PIECES } from './targets/graph.js';
import { IDENTIFIER_PIECES } from './targets/identifiers.js';
import { REGISTRY_PIECES } from './targets/registry.js';

const corpus = new URL('../corpus/', import.meta.url);

export function corpusTexts(): string[] {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.includes('/') && path.endsWith('.txt')).sort();
  return files.flatMap((file) => parseCorpus(file, readFileSync(new URL(file, corpus), 'utf8')).map(({ text }) => text));
}

const asHtml = (text: string): string => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n\n', '</p>\n<p>')}</p>`;

export interface FuzzTarget {
  readonly name: string;
  readonly pieces: readonly string[];
  readonly seeds: () => readonly string[];
}

const graphParts = GRAPH_PIECES.slice(0, 6);

export const TARGETS: readonly FuzzTarget[] = [
  { name: 'text', pieces: PIECES, seeds: corpusTexts },
  { name: 'markdown', pieces: PIECES, seeds: corpusTexts },
  { name: 'html', pieces: PIECES, seeds: () => corpusTexts().map((text) => (text.includes('<') ? text : asHtml(text))) },
  { name: 'identifiers', pieces: IDENTIFIER_PIECES, seeds: () => [
    '57-NQ/TW@2024-12-22', '01-NQ/ĐUB[dang-uy-bo-ngoai-giao]@2021-08-25', 'nghi-quyet-02@XIII', 'Điều lệ Đảng@2011-01-19', 'số 209-QD/TW', 'nghi-quyet-so-57-nq-tw-2024-12-22', 'dieu-le-dang-2011-01-19',
    'urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw@original:fr', '/akn/vn/statement/quy-dinh/dcsvn-bbt/2022-10-28/86-qd-tw/fra@', 'https://luatvietnam.vn/nghi-quyet-so-12-nqtw-ngay-362017-hoi-nghi-3223',
  ] },
  { name: 'config', pieces: CONFIG_PIECES, seeds: () => [
    '{"rules":{"state-layout":"error","dash":"off"},"maxWarnings":3,"ignore":["drafts/**"]}', '{"publishedOn":"2024-12","inputFormat":"markdown"}', '{', '[]', '{"rules":{"dash":1}}', '{"registry":"missing.json"}',
  ] },
  { name: 'registry', pieces: REGISTRY_PIECES, seeds: () => [
    '[{"symbol":"39-CT/TU","type":"chi-thi","issuer":"thanh-uy","issuerName":"Thành uỷ Đà Nẵng","date":"2024-03-05","title":"x","aliases":["y"],"sources":["z"]}]', '[{"symbol":"57-NQ/TW","type":"nghi-quyet","term":"XIII","unverified":["title"]}]', '[]', '{}', '[{', '',
  ] },
  { name: 'graph', pieces: GRAPH_PIECES, seeds: () => [graphParts[0]! + graphParts[2]! + graphParts[1]!.slice(0, -1) + ']}', `${graphParts[0]!}${graphParts[3]!},${graphParts[4]!}${graphParts[1]!}${graphParts[5]!}]}`, '{"nodes":[],"edges":[]}', '[]', 'null'] },
  { name: 'command', pieces: COMMAND_PIECES, seeds: () => [
    'extract\na.txt', 'extract\n--format\njson\nfolder\n-\n\n57-NQ/TW', 'lookup\nQuy định 37\n--all', 'lookup\n57-NQ∕TW\n--json', 'explain\na.txt:3', 'explain\n--text\nNghị quyết 57-NQ∕TW\n--offset\n3\n--json', 'graph\na.txt\nb.html\n--format\ndot',
    'graph\n--format=html\nfolder', 'graph\na.txt\n--from\n57-NQ∕TW@2024-12-22\n--depth\n1\n--with-registry', 'harvest\na.txt\n--all', 'extract\n--registry\nown.json\n-\n\n39-CT∕TU', 'help\ngraph', 'extract\nmissing.txt\nbad.json', 'lint\n--format=sarif\na.txt\nb.html', 'lint\n--diff\n--rule\ndash:error\n-\n\n86-QD∕TW', 'check\n86-QD∕TW',
  ] },
];
