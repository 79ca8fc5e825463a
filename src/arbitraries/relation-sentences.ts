/** Sentences in which one document does something to another; chosen by hand, not taken from `locale`. */
import type { Language, Relation, RelationKind } from '../model/index.js';
import { RELATION_KINDS } from '../model/relation-kinds.js';

/** `denied`: the sentence says that it is not so, and no relation is expected. */
export type SentenceModality = Relation['modality'] | 'denied';

/**
 * One way to say it, in each language. `{A}` acts on `{B}`; behind the colon stands the case that French needs. `<…>` is the cue, `[…]`
 * a document that has no name yet; `(e)` is the French ending of a feminine `{B}`.
 */
export interface RelationSentence {
  readonly kind: RelationKind;
  readonly said: SentenceModality;
  readonly text: Readonly<Record<Language, string>>;
  /** `{B}` may be a part: an article with its clause. */
  readonly part?: true;
}

/** The plainest first. */
const BY_KIND: Readonly<Record<RelationKind, readonly Omit<RelationSentence, 'kind'>[]>> = {
  'supersedes': [
    { said: 'effective', text: { vi: '{A} <thay thế> {B}.', fr: '{A:subject} <remplace> {B:object}.', en: '{A} <replaces> {B}.' } },
    { said: 'planned', text: { vi: '{A} sẽ <thay thế> {B}.', fr: '{A:subject} <remplacera> {B:object}.', en: '{A} will <replace> {B}.' } },
    { said: 'denied', text: { vi: '{A} không thay thế {B}.', fr: '{A:subject} ne remplace pas {B:object}.', en: '{A} does not replace {B}.' } },
    { said: 'effective', text: { vi: '{B} <đã được thay thế bởi> {A}.', fr: '{B:subject} <a été remplacé(e) par> {A:object}.', en: '{B} <was replaced by> {A}.' } },
    {
      said: 'planned',
      text: { vi: 'Sẽ có [quy định mới] <thay thế> {B}.', fr: 'Il faut élaborer une [nouvelle directive] <pour remplacer> {B:object}.', en: 'A [new directive] to <replace> {B} is under study.' },
    },
  ],
  'repeals': [
    { said: 'effective', part: true, text: { vi: '{A} <bãi bỏ> {B}.', fr: '{A:subject} <abroge> {B:object}.', en: '{A} <repeals> {B}.' } },
    { said: 'planned', text: { vi: '{A} sẽ <bãi bỏ> {B}.', fr: '{A:subject} <abrogera> {B:object}.', en: '{A} will <repeal> {B}.' } },
    { said: 'denied', text: { vi: '{A} không bãi bỏ {B}.', fr: "{A:subject} n'abroge pas {B:object}.", en: '{A} does not repeal {B}.' } },
  ],
  'amends': [
    { said: 'effective', part: true, text: { vi: '{A} <sửa đổi> {B}.', fr: '{A:subject} <complète> {B:object}.', en: '{A} <amends> {B}.' } },
    { said: 'planned', part: true, text: { vi: '{A} sẽ <sửa đổi> {B}.', fr: '{A:subject} <complétera> {B:object}.', en: '{A} will <amend> {B}.' } },
    { said: 'denied', text: { vi: '{A} không sửa đổi {B}.', fr: '{A:subject} ne complète pas {B:object}.', en: '{A} does not amend {B}.' } },
  ],
  'implements': [
    { said: 'effective', text: { vi: '{A} <thực hiện> {B}.', fr: '{A:subject} <met en œuvre> {B:object}.', en: '{A} <implements> {B}.' } },
    { said: 'effective', text: { vi: 'Mọi người <thực hiện> {B}.', fr: 'Chacun <met en œuvre> {B:object}.', en: 'Everybody <implements> {B}.' } },
  ],
  'continues': [
    { said: 'effective', text: { vi: 'Mọi người <tiếp tục thực hiện> {B}.', fr: 'Chacun <continue à mettre en œuvre> {B:object}.', en: 'Everybody <continues to implement> {B}.' } },
  ],
  'guides': [
    { said: 'effective', text: { vi: '{A} <hướng dẫn thực hiện> {B}.', fr: '{A:subject} <guide la mise en œuvre> {B:of}.', en: '{A} <guides the implementation> of {B}.' } },
  ],
  'based-on': [
    { said: 'effective', text: { vi: '<Căn cứ> {B}, mọi việc đã rõ.', fr: '<Vu> {B:object}, chacun travaille.', en: '<Pursuant to> {B}, everybody works.' } },
  ],
  'reviews': [
    { said: 'effective', text: { vi: 'Mọi người <tổng kết> {B}.', fr: 'Voici le <bilan de> la mise en œuvre {B:of}.', en: 'Everybody is <reviewing> {B}.' } },
    { said: 'planned', text: { vi: 'Mọi người sẽ <tổng kết> {B}.', fr: 'Chacun prévoit le <bilan de> la mise en œuvre {B:of}.', en: 'Everybody will <review> {B}.' } },
  ],
};

export const SENTENCES: readonly RelationSentence[] = RELATION_KINDS.flatMap((kind) => BY_KIND[kind].map((sentence) => ({ kind, ...sentence })));
