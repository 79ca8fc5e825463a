import { DIAGNOSTIC_CODES, type RuleId, type Span } from '../model/index.js';
import type { RuleObservation } from './rule.js';

type Kind = 'disable' | 'disable-line' | 'disable-next-line' | 'enable';

/** In any comment syntax: only the word itself is looked for, and what stands behind it on its line. */
const DIRECTIVE = /(?<![\p{L}\p{N}]-?)vn-party-citations-(?<kind>disable-next-line|disable-line|disable|enable)(?!-?[\p{L}\p{N}])/gu;
/** A list of rules; what follows (the end of the comment, a reason) is none. */
const RULES = /^[a-z]{1,30}(?:-[a-z]{1,30}){0,6}(?:[ \t]{0,5},[ \t]{0,5}[a-z]{1,30}(?:-[a-z]{1,30}){0,6}){0,60}(?![\p{L}\p{N}])/u;
/** Nothing, the end of a comment or of a string, or a reason behind `--`: all rules are meant. */
const NO_LIST = /^(?:$|--|\*\/|[#%*]\}|%>|\}\}|["'`)\]|])/u;
const LONGEST_LINE = 2000;

/** Stands for all rules; no rule has this name. */
const ALL = '*';

interface Directive {
  readonly kind: Kind;
  readonly span: Span;
  readonly line: number;
  /** Undefined: all rules. What is neither a list nor none suppresses nothing. */
  readonly rules: ReadonlySet<string> | undefined;
  readonly malformed: boolean;
  used: boolean;
}

/** Block comments whose end may stand on a later line: the next line is that behind the end. */
const BLOCKS: readonly (readonly [open: string, close: string])[] = [['<!--', '-->'], ['/*', '*/'], ['{#', '#}']];

/** Where the comment ends in which the directive stands; the directive itself where its line opens none that stays open. */
function commentEnd(text: string, at: number, lineStart: number): number {
  const before = text.slice(lineStart, at);
  for (const [open, close] of BLOCKS) {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) continue;
    const end = text.slice(at, at + LONGEST_LINE).indexOf(close);
    if (end >= 0) return at + end;
  }
  return at;
}

/** Where the last line begins. */
function lineStartIn(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}

/** `` `vn-party-citations-disable` ``: a text that speaks of the directive. */
function isQuoted(text: string, at: number, end: number, lineStart: number): boolean {
  return text.slice(lineStart, at).split('`').length % 2 === 0 && /^[^\r\n`]{0,200}`/u.test(text.slice(end, end + 201));
}

/** Which findings the comments of a text suppress, and what is wrong with those comments. */
export class Suppressions {
  private readonly directives: Directive[] = [];
  /** Line, rule (or {@link ALL}), directive. */
  private readonly byLine = new Map<number, Map<string, Directive>>();

  constructor(text: string, lineOf: (offset: number) => number) {
    if (!text.includes('vn-party-citations-')) return;
    for (const match of text.matchAll(DIRECTIVE)) {
      const { index } = match;
      const end = index + match[0].length;
      const from = Math.max(0, index - LONGEST_LINE);
      const lineStart = from + lineStartIn(text.slice(from, index));
      if (isQuoted(text, index, end, lineStart)) continue;
      const kind = match.groups!['kind'] as Kind;
      const behind = /^[^\r\n]*/u.exec(text.slice(end, end + LONGEST_LINE))![0];
      const rest = behind.trimStart();
      const list = RULES.exec(rest)?.[0];
      const directive: Directive = {
        kind, span: { start: index, end: end + (list === undefined ? 0 : behind.length - rest.length + list.length) }, line: lineOf(index),
        rules: list === undefined ? undefined : new Set(list.split(',').map((rule) => rule.trim())),
        malformed: list === undefined && !NO_LIST.test(rest), used: false,
      };
      this.directives.push(directive);
      if (directive.malformed) continue;
      const target = kind === 'disable-line' ? directive.line : kind === 'disable-next-line' ? lineOf(commentEnd(text, index, lineStart)) + 1 : undefined;
      if (target !== undefined) this.addToLine(target, directive);
    }
  }

  private addToLine(line: number, directive: Directive): void {
    let here = this.byLine.get(line);
    if (here === undefined) this.byLine.set(line, (here = new Map<string, Directive>()));
    for (const rule of directive.rules ?? [ALL]) if (!here.has(rule)) here.set(rule, directive);
  }

  /** Takes findings in text order and leaves those that no comment suppresses. */
  filter<F extends { readonly ruleId: RuleId; readonly span: Span; readonly line: number }>(findings: readonly F[]): F[] {
    if (this.directives.length === 0) return [...findings];
    const ranges = this.directives.filter(({ kind, malformed }) => !malformed && (kind === 'disable' || kind === 'enable'));
    let next = 0;
    let everything: Directive | undefined;
    const off = new Map<string, Directive>();
    const on = new Set<string>();
    return findings.filter(({ ruleId, span, line }) => {
      for (; next < ranges.length && ranges[next]!.span.start <= span.start; next++) {
        const { kind, rules } = ranges[next]!;
        if (rules === undefined) {
          everything = kind === 'disable' ? ranges[next] : undefined;
          if (kind === 'enable') off.clear();
          on.clear();
        } else for (const rule of rules) {
          if (kind === 'disable') {
            off.set(rule, ranges[next]!);
            on.delete(rule);
          } else {
            off.delete(rule);
            on.add(rule);
          }
        }
      }
      const here = this.byLine.get(line);
      const suppressor = here?.get(ruleId) ?? here?.get(ALL) ?? off.get(ruleId) ?? (on.has(ruleId) ? undefined : everything);
      if (suppressor !== undefined) suppressor.used = true;
      return suppressor === undefined;
    });
  }

  /** After {@link filter}: comments that name what is no rule, or suppress nothing. */
  observations(): RuleObservation[] {
    return this.directives.flatMap(({ kind, span, rules, malformed, used }): RuleObservation[] => {
      if (malformed) return [{ message: 'what stands behind is no list of rules: write them with commas, or -- and a reason; nothing is suppressed', span }];
      const unknown = [...(rules ?? [])].filter((rule) => !Object.hasOwn(DIAGNOSTIC_CODES, rule));
      if (unknown.length > 0) return [{ message: `there is no rule ${unknown.join(', ')}; rules are parted by commas, and a reason stands behind --`, span }];
      return kind === 'enable' || used ? [] : [{ message: 'nothing is found here that the comment would suppress', span }];
    });
  }
}
