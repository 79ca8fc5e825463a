import { TextlintKernel, type TextlintFixResult, type TextlintMessage, type TextlintPluginCreator } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import text from '@textlint/textlint-plugin-text';
// @ts-expect-error -- the filter brings no types
import comments from 'textlint-filter-rule-comments';
import html from 'textlint-plugin-html';
import { rule, type TextlintRuleOptions } from '../../src/integrations/textlint/index.js';

const kernel = new TextlintKernel();

function setting(ext: string, options: TextlintRuleOptions | true): Parameters<TextlintKernel['lintText']>[1] {
  return {
    ext, filePath: `text${ext}`,
    plugins: ([['markdown', markdown], ['text', text], ['html', html]] as [string, unknown][]).map(([pluginId, plugin]) => ({ pluginId, plugin: ((plugin as { default?: unknown }).default ?? plugin) as TextlintPluginCreator })),
    // No cast: the rule is what textlint's own types call a rule.
    rules: [{ ruleId: 'vn-party-citations', rule, options: options as object }],
    filterRules: [{ ruleId: 'comments', rule: comments as never, options: true }],
  };
}

/** The messages of textlint's own linter for a text in a file of that extension. */
export async function linted(source: string, ext = '.md', options: TextlintRuleOptions | true = true): Promise<TextlintMessage[]> {
  return (await kernel.lintText(source, setting(ext, options))).messages;
}

export function fixed(source: string, ext = '.md', options: TextlintRuleOptions | true = true): Promise<TextlintFixResult> {
  return kernel.fixText(source, setting(ext, options));
}
