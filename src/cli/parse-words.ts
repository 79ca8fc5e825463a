import type { Explanation } from '../index.js';

/** A parse as one line: kinds as names, positions of tokens as their words. */
export function parseWords({ node, tokens }: Explanation): string {
  const words = (value: unknown): string => {
    if (typeof value === 'number') return `“${tokens[value]?.text ?? value}”`;
    if (Array.isArray(value)) return value.map(words).join(', ');
    if (typeof value !== 'object' || value === null) return String(value);
    const { kind, layout, ...rest } = value as Record<string, unknown>;
    const parts = Object.entries(rest)
      .filter(([, part]) => part !== undefined && part !== false && !(Array.isArray(part) && part.length === 0))
      .map(([key, part]) => (key === 'tail' || part === true ? (part === true ? key : words(part)) : `${key} ${words(part)}`));
    const name = [kind, layout].filter((part) => part !== undefined).join(' ');
    return parts.length === 0 ? name : `${name}(${parts.join(', ')})`;
  };
  return node === undefined ? 'none' : words(node);
}
