import type { ActForm } from './types.js';

type Forms = { readonly [form in ActForm]?: readonly string[] };

/** The forms of several verbs together, each once: "cancelled" and "canceled" have the others in common. */
export function allOf(...verbs: readonly Forms[]): Forms {
  const all: { [form in ActForm]?: Set<string> } = {};
  for (const verb of verbs) for (const [form, texts] of Object.entries(verb)) for (const text of texts) (all[form as ActForm] ??= new Set()).add(text);
  return Object.fromEntries(Object.entries(all).map(([form, texts]) => [form, [...texts]]));
}

/** Where a verb is more than one word, what stands before it and behind it: `se` … `sur`, `` … `the place of`. */
interface Around {
  readonly before?: string;
  readonly behind?: string;
}

const put = (texts: readonly string[], { before = '', behind = '' }: Around): string[] => texts.map((text) => `${before}${text}${behind === '' ? '' : ` ${behind}`}`);

/** c and g keep their sound before a and o (remplaçant, abrogeant). */
function softened(stem: string): string {
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
}

/** é before a mute e (complète, révèle): complét-er → complèt-e; and y (déploie): déploy-er → déploi-e. */
function opened(stem: string): string {
  return stem.replace(/é([bcdfgjlmnpqrstvxz]+)$/u, 'è$1').replace(/([ou])y$/u, '$1i');
}

/**
 * The third persons of a regular French verb in -er, and the first of several (nous abrogeons), its infinitive and participles.
 *
 * @example frenchEr('abroger').doing // ['abrogeant']
 */
export function frenchEr(infinitive: string, around: Around = {}): Forms {
  const stem = infinitive.slice(0, -2);
  const soft = softened(stem);
  const open = opened(stem);
  return {
    finite: put([`${open}e`, `${open}ent`, `${soft}ait`, `${stem}aient`.replace(/^.*$/u, `${soft}aient`), `${soft}a`, `${stem}èrent`, `${soft}ons`], around),
    future: put(['era', 'eront', 'erait', 'eraient', 'erons'].map((ending) => `${stem.replace(/([ou])y$/u, '$1i')}${ending}`), around),
    infinitive: put([infinitive], around),
    doing: put([`${soft}ant`], around),
    done: put([`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`], around),
  };
}

/**
 * The third persons of a regular French verb in -ir.
 *
 * @example frenchIr('assouplir').doing // ['assouplissant']
 */
export function frenchIr(infinitive: string, around: Around = {}): Forms {
  const stem = infinitive.slice(0, -1);
  return {
    finite: put([`${stem}t`, `${stem}ssent`, `${stem}ssait`, `${stem}ssaient`, `${stem}rent`], around),
    future: put(['ra', 'ront', 'rait', 'raient'].map((ending) => `${stem}${ending}`), around),
    infinitive: put([infinitive], around),
    doing: put([`${stem}ssant`], around),
    done: put([stem, `${stem}e`, `${stem}s`, `${stem}es`], around),
  };
}

/** Forms of mettre, prendre and their like, with what makes an act of them (mettre en œuvre, prendre la place de). */
export function frenchIrregular(
  verb: { readonly finite: readonly string[]; readonly future: readonly string[]; readonly infinitive: string; readonly doing: string; readonly done: readonly string[] },
  around: Around,
): Forms {
  return {
    finite: put(verb.finite, around), future: put(verb.future, around), infinitive: put([verb.infinitive], around), doing: put([verb.doing], around), done: put(verb.done, around),
  };
}

export const METTRE = { finite: ['met', 'mettent', 'mettait', 'mettaient', 'mit', 'mirent'], future: ['mettra', 'mettront', 'mettrait', 'mettraient'], infinitive: 'mettre', doing: 'mettant', done: ['mis', 'mise', 'mises'] };
export const PRENDRE = { finite: ['prend', 'prennent', 'prenait', 'prenaient', 'prit', 'prirent'], future: ['prendra', 'prendront', 'prendrait', 'prendraient'], infinitive: 'prendre', doing: 'prenant', done: ['pris', 'prise', 'prises'] };
export const FAIRE = { finite: ['fait', 'font', 'faisait', 'faisaient', 'fit', 'firent'], future: ['fera', 'feront', 'ferait', 'feraient'], infinitive: 'faire', doing: 'faisant', done: ['fait', 'faite', 'faits', 'faites'] };
export const POURSUIVRE = { finite: ['poursuit', 'poursuivent', 'poursuivait', 'poursuivaient', 'poursuivit', 'poursuivirent'], future: ['poursuivra', 'poursuivront', 'poursuivrait', 'poursuivraient'], infinitive: 'poursuivre', doing: 'poursuivant', done: ['poursuivi', 'poursuivie', 'poursuivis', 'poursuivies'] };
export const TRADUIRE = { finite: ['traduit', 'traduisent', 'traduisait', 'traduisaient', 'traduisit', 'traduisirent'], future: ['traduira', 'traduiront', 'traduirait', 'traduiraient'], infinitive: 'traduire', doing: 'traduisant', done: ['traduit', 'traduite', 'traduits', 'traduites'] };
export const ETABLIR = { finite: ['établit', 'établissent', 'établissait', 'établissaient', 'établirent'], future: ['établira', 'établiront', 'établirait', 'établiraient'], infinitive: 'établir', doing: 'établissant', done: ['établi', 'établie', 'établis', 'établies'] };
export const FONDRE_SUR = { finite: ['se fonde', 'se fondent', 'se fondait', 'se fondaient', 's’est fondé', 's’est fondée', 'se sont fondés', 'se sont fondées'], future: ['se fondera', 'se fonderont'], infinitive: 'se fonder', doing: 'se fondant', done: ['fondé', 'fondée', 'fondés', 'fondées'] };

/**
 * The forms of an English verb; what it does not say follows the rule (replace, replaces, replacing, replaced).
 *
 * @example english('carry', { behind: 'out' }).doing // ['carrying out']
 */
export function english(base: string, around: Around & { readonly past?: readonly string[]; readonly participle?: readonly string[]; readonly doubled?: boolean } = {}): Forms {
  const stem = around.doubled === true ? `${base}${base.at(-1)}` : base;
  const mute = /[^aeiou]e$|ue$|[aeo]e$/u.test(base) ? base.slice(0, -1) : stem;
  const y = /[^aeiou]y$/u.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
  const past = around.past ?? [y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`];
  return {
    bare: put([base], around), finite: put([third, ...(around.participle === undefined ? [] : past)], around), doing: put([`${mute}ing`], around),
    ...(around.participle === undefined ? { past: put(past, around) } : { done: put(around.participle, around) }),
  };
}
