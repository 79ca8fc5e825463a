import type { DocumentId, Registry, RegistryRelation } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import type { LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** What the registry knows of changes to the document, if it knows of plans alone. */
function plansOnly(document: DocumentId, registry: Registry): readonly RegistryRelation[] {
  const changes = registry.relationsOf(document).filter(({ to, kind }) => to === document && isChangeKind(kind));
  return changes.every(({ modality }) => modality === 'planned') ? changes : [];
}

function check(context: LintContext): RuleObservation[] {
  const { registry, analysis } = context;
  if (registry === undefined) return [];
  return analysis.relations.flatMap(({ kind, modality, source, target, cue }): RuleObservation[] => {
    if (modality !== 'effective' || !isChangeKind(kind) || target === 'this') return [];
    const document = context.documentOf(target);
    const [plan] = document === undefined ? [] : plansOnly(document, registry);
    if (document === undefined || plan === undefined) return [];
    // An act of another document may have come since.
    const acting = source === 'this' ? analysis.self?.document : typeof source === 'string' ? context.documentOf(source) : undefined;
    if (acting !== undefined && acting !== plan.from) return [];
    return [{ message: `the text says done what the registry knows as a plan: ${plan.from} announces that ${document} will be changed`, span: cue, citation: target, document }];
  });
}

export const plannedAsDone: Rule<'planned-as-done'> = {
  id: 'planned-as-done',
  group: 'currency',
  level: 'warning',
  remedy: 'none',
  source: 'The relations of the registry, each with its sources',
  wrong: { text: 'Kết luận số 178-KL/TW, ngày 17/7/2025 thay thế Chỉ thị số 17-CT/TW, ngày 28/8/2012.' },
  right: { text: 'Kết luận số 178-KL/TW, ngày 17/7/2025 yêu cầu nghiên cứu ban hành văn bản thay thế Chỉ thị số 17-CT/TW, ngày 28/8/2012.' },
  check,
};
