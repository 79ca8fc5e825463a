import { DIAGNOSTIC_CODES, type RuleId, type Span } from '../model/index.js';
import type { Problem } from './rule.js';

type Kind = 'disable' | 'disable-line' | 'disable-next-line' | 'enable';

/** In any comment syntax: only the word itself is looked for, and what stands behind it on its line. */
const DIRECTIVE = /vn-party-citations-(?<kind>disable-next-line|disable-line|disable|enable)(?![\p{L}\p{N}-])[ \t]{0,20}(?<rest>[^\r\n]{0,2000})/gu;
/** A list of rules; what follows (the end of the comment, a reason) is none. */
const RULES = /^[a-z][a-z0-9-]{0,60}(?:[ \t]{0,5},[ \t]{0,5}[a-z][a-z0-9-]{0,60}){0,60}/u;

/** Stands for all rules; no rule has this name. */
const ALL = '*';

interface Directive {
  readonly kind: Kind;
  readonly span: Span;
  readonly line: number;
  /** Undefined: all rules. */
  readonly rules: ReadonlySet<string> | undefined;
  used: boolean;
}

/** Which findings the comments of a text suppress, and what is wrong with those comments. */
export class Suppressions {
  private readonly directives: Directive[] = [];
  /** Line, rule (or {@link ALL}), directive. */
  private readonly byLine = new Map<number, Map<string, Directive>>();

  constructor(text: string, lineOf: (offset: number) => number) {
    if (!text.includes('vn-party-citations-')) return;
    for (const match of text.matchAll(DIRECTIVE)) {
      const { kind = '', rest = '' } = match.groups!;
      const list = RULES.exec(rest)?.[0];
      const directive: Directive = {
        kind: kind as Kind, span: { start: match.index, end: match.index + match[0].length - rest.length + (list?.length ?? 0) }, line: lineOf(match.index),
        rules: list === undefined ? undefined : new Set(list.split(',').map((rule) => rule.trim())), used: false,
      };
      this.directives.push(directive);
      const target = kind === 'disable-line' ? directive.line : kind === 'disable-next-line' ? directive.line + 1 : undefined;
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
    const ranges = this.directives.filter(({ kind }) => kind === 'disable' || kind === 'enable');
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
  problems(): Problem[] {
    return this.directives.flatMap(({ kind, span, rules, used }): Problem[] => {
      const unknown = [...(rules ?? [])].filter((rule) => !Object.hasOwn(DIAGNOSTIC_CODES, rule));
      if (unknown.length > 0) return [{ message: `there is no rule ${unknown.join(', ')}; a reason stands behind a comma-separated list of rules and --`, span }];
      return kind === 'enable' || used ? [] : [{ message: 'nothing is found here that the comment would suppress', span }];
    });
  }
}
