import type { Language, RelationKind } from '../model/index.js';

/**
 * Words that relate documents. `active`: what stands before does it to what follows (thay thế, remplacer, replaces; nouns
 * too: mise en œuvre de). `passive`: what follows does it to what stands before (được thay thế bởi, replaced by). `ended`:
 * it is done to what stands before, by nobody who is named (hết hiệu lực, is repealed).
 */
export interface KindWords {
  readonly active?: readonly string[];
  readonly passive?: readonly string[];
  readonly ended?: readonly string[];
  /** The noun of the act (remplacement de, amendments to): without a document that does it, nobody says that it is done. */
  readonly nominal?: readonly string[];
}

export interface CueWords {
  readonly kinds: Readonly<Record<RelationKind, KindWords>>;
  /** Turn what follows them from implementing into continuing (tiếp tục, poursuivre, continue to). */
  readonly going: readonly string[];
  /** Before a verb they make it a noun (việc). */
  readonly nouns: readonly string[];
  /** What follows is announced, wished or under study, not done (sẽ, nghiên cứu, élaborer, will). */
  readonly plans: readonly string[];
  /** Verbs of issuing beside those of the locale: infinitives, and futures (which are plans too). */
  readonly issuing: readonly string[];
  /** What is talked about is not changed yet (thảo luận, discuter, discussed). */
  readonly talks: readonly string[];
  /** Wishes and conditions: they hold for a sentence with its own subject too (đề nghị …, si …, if …). */
  readonly wishes: readonly string[];
  /** Behind its object: the change is not made yet (đang được xem xét, à l’étude, under consideration). */
  readonly pending: readonly string[];
  /** Behind "is replaced": who does it follows (bởi, par, by). */
  readonly agents: readonly string[];
  /** What follows is denied (không, ne, not). */
  readonly denials: readonly string[];
  /** Documents that are only named by their type, before a cue: a new directive to replace … */
  readonly fresh: readonly string[];
  /** Make the noun of a type mean the text itself (này, présent, this). */
  readonly self: readonly string[];
  /** Begin another clause: what stands before them is not the subject of what follows. */
  readonly breaks: readonly string[];
  /** Open the subject of a document: what its title does, the document does (về, sur, on). */
  readonly about: readonly string[];
  /** Longer phrases that begin like others here and say nothing (không chỉ, not only). */
  readonly others: readonly string[];
}

const vi: CueWords = {
  kinds: {
    'supersedes': {
      active: ['thay thế', 'thay thế cho', 'thay cho', 'để thay thế', 'thế cho'],
      passive: ['được thay thế bởi', 'được thay thế bằng', 'bị thay thế bởi', 'bị thay thế bằng', 'được thay bằng', 'được thay bởi', 'thay thế bởi', 'thay thế bằng'],
      ended: ['đã được thay thế', 'bị thay thế'],
    },
    'repeals': {
      active: ['bãi bỏ', 'huỷ bỏ', 'làm hết hiệu lực', 'chấm dứt hiệu lực của', 'chấm dứt hiệu lực'],
      passive: ['bị bãi bỏ bởi', 'được bãi bỏ bởi', 'bị huỷ bỏ bởi', 'được bãi bỏ bằng'],
      ended: ['hết hiệu lực', 'hết hiệu lực thi hành', 'không còn hiệu lực', 'bị bãi bỏ', 'được bãi bỏ', 'bị huỷ bỏ', 'chấm dứt hiệu lực thi hành'],
    },
    'amends': {
      active: [
        'sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'sửa đổi bổ sung', 'bổ sung, sửa đổi', 'sửa đổi và bổ sung', 'điều chỉnh, bổ sung', 'sửa đổi, bổ sung một số điều của',
        'sửa đổi, bổ sung một số nội dung của', 'sửa đổi một số điều của', 'điều chỉnh một số nội dung của',
      ],
      passive: ['được sửa đổi bởi', 'được sửa đổi, bổ sung bởi', 'được sửa đổi bổ sung bởi', 'được bổ sung bởi', 'được sửa đổi, bổ sung bằng', 'được sửa đổi, bổ sung theo', 'được sửa đổi theo', 'sửa đổi, bổ sung bởi'],
    },
    'continues': { active: ['tiếp tục thực hiện', 'tiếp tục triển khai', 'tiếp tục đẩy mạnh thực hiện', 'tiếp tục triển khai thực hiện', 'tiếp tục quán triệt', 'tiếp tục quán triệt và thực hiện'] },
    'guides': { active: ['hướng dẫn thực hiện', 'hướng dẫn triển khai', 'hướng dẫn triển khai thực hiện', 'hướng dẫn thi hành', 'hướng dẫn một số nội dung', 'hướng dẫn'] },
    'implements': {
      active: [
        'thực hiện', 'thực hiện theo', 'triển khai', 'triển khai thực hiện', 'đẩy mạnh thực hiện', 'quán triệt', 'cụ thể hoá', 'thể chế hoá', 'thi hành', 'tổ chức thực hiện', 'thực thi',
        'quán triệt, thực hiện', 'quán triệt và thực hiện', 'quán triệt và triển khai thực hiện', 'quán triệt, triển khai thực hiện',
      ],
      passive: ['được cụ thể hoá bằng', 'được cụ thể hoá bởi', 'được cụ thể hoá tại', 'được thể chế hoá bằng', 'được thể chế hoá bởi'],
    },
    'based-on': { active: ['căn cứ', 'căn cứ vào', 'căn cứ theo', 'căn cứ tại', 'theo quy định tại', 'theo quy định của', 'chiếu theo'] },
    'reviews': { active: ['sơ kết', 'tổng kết', 'sơ kết, tổng kết', 'sơ kết việc', 'tổng kết việc'] },
  },
  going: ['tiếp tục', 'tiếp tục đẩy mạnh'],
  nouns: ['việc'],
  plans: [
    'sẽ', 'dự kiến', 'nghiên cứu', 'nghiên cứu, ban hành', 'đề xuất', 'kiến nghị', 'đề nghị', 'nhiệm vụ', 'chuẩn bị', 'cần', 'phải', 'sắp', 'dự thảo', 'xây dựng dự thảo', 'chủ trương',
    'yêu cầu', 'giao', 'xem xét', 'tham mưu', 'kế hoạch', 'đang soạn thảo', 'nên', 'có thể', 'muốn', 'chờ văn bản', 'chờ ban hành', 'lộ trình',
    'đang xem xét', 'đang được xem xét', 'đang được nghiên cứu', 'đang được lấy ý kiến', 'đang được soạn thảo', 'đang được xây dựng', 'đang được chuẩn bị',
  ],
  issuing: ['công bố', 'ký ban hành', 'được ban hành'],
  talks: ['thảo luận', 'rà soát', 'cho ý kiến', 'lấy ý kiến', 'góp ý', 'hướng tới', 'tiến tới', 'định hướng'],
  wishes: ['nếu được', 'khi được', 'sau khi được', 'nếu', 'giả sử', 'trường hợp', 'khi nào', 'đề nghị', 'kiến nghị', 'đề xuất', 'dự kiến', 'mong muốn', 'trong trường hợp'],
  pending: ['nếu được', 'khi được', 'sau khi được', 'đang được xem xét', 'đang được nghiên cứu', 'đang được lấy ý kiến', 'đang được soạn thảo', 'đang được xây dựng', 'đang được chuẩn bị', 'chưa được thông qua', 'đang xem xét'],
  agents: ['bởi', 'bằng', 'theo'],
  denials: ['từ chối', 'bác bỏ', 'phản đối', 'không', 'chưa', 'chẳng', 'không hề', 'không phải là', 'không phải'],
  fresh: ['mới', 'dự thảo'],
  self: ['này'],
  breaks: ['đồng thời', 'trong đó', 'qua đó', 'gắn với', 'cùng với', 'theo', 'theo tinh thần', 'tuyên truyền', 'phổ biến', 'học tập'],
  about: ['về', 'về việc'],
  others: ['không chỉ', 'không những', 'không ngừng', 'phải chăng', 'giao thông', 'giao lưu', 'nhiệm vụ của', 'cần thơ', 'ban chấp hành', 'thi hành kỷ luật', 'thi hành án', 'thi hành công vụ', 'học tập, quán triệt', 'học tập và quán triệt', 'nghiên cứu, quán triệt', 'nghiên cứu, học tập, quán triệt', 'tuyên truyền, quán triệt', 'trên cơ sở', 'được thực hiện theo', 'hội nghị quán triệt'],
};

const fr: CueWords = {
  kinds: {
    'supersedes': {
      active: ['pour remplacer', 'remplace', 'remplacent', 'remplacer', 'remplaçant', 'remplaça', 'a remplacé', 'remplacera', 'se substitue à', 'se substituer à', 'se substituant à', 'se substitue au', 'se substituer au', 'en remplacement de', 'en remplacement du', 'succède à', 'succède au'],
      nominal: ['remplacement de', 'remplacement du'],
      passive: ['remplacé par', 'remplacée par', 'remplacés par', 'remplacées par'],
      ended: ['est remplacé', 'est remplacée', 'a été remplacé', 'a été remplacée', 'sera remplacé', 'sera remplacée'],
    },
    'repeals': {
      active: ['abroge', 'abrogent', 'abroger', 'abrogeant', 'a abrogé', 'abrogera', 'annule', 'annuler', 'annulant'],
      nominal: ['abrogation de', 'abrogation du', 'annulation de', 'annulation du'],
      passive: ['abrogé par', 'abrogée par', 'annulé par', 'annulée par'],
      ended: ['est abrogé', 'est abrogée', 'a été abrogé', 'a été abrogée', 'cesse d’être en vigueur', 'n’est plus en vigueur', 'sera abrogé', 'sera abrogée'],
    },
    'amends': {
      active: ['modifie', 'modifient', 'modifier', 'modifiant', 'a modifié', 'modifiera', 'complète', 'compléter', 'complétant', 'complétera', 'modifie et complète', 'modifier et compléter', 'modifiant et complétant', 'amende', 'amender', 'amendant', 'révise', 'réviser'],
      nominal: ['modification de', 'modification du', 'modifications de', 'modifications du', 'révision de', 'révision du', 'amendement de', 'amendement du', 'amendements au', 'amendements à'],
      passive: ['modifié par', 'modifiée par', 'complété par', 'complétée par', 'modifié et complété par', 'modifiée et complétée par', 'amendé par', 'amendée par'],
    },
    'continues': { active: ['poursuite de la mise en œuvre de', 'poursuite de la mise en œuvre du', 'poursuivre la mise en œuvre de', 'poursuivre la mise en œuvre du', 'continuer à mettre en œuvre', 'continuer de mettre en œuvre', 'continuera à mettre en œuvre', 'continue de mettre en œuvre', 'poursuite de la mise en œuvre'] },
    'guides': { active: ['guider la mise en œuvre', 'guide la mise en œuvre', 'guidant la mise en œuvre', 'portant application de', 'relatif à l’application de', 'guider l’application de', 'instructions d’application de'] },
    'implements': {
      active: [
        'mise en œuvre', 'mettre en œuvre', 'met en œuvre', 'mettent en œuvre', 'mettant en œuvre', 'a mis en œuvre', 'ont mis en œuvre', 'mettra en œuvre', 'mise en application', 'mettre en application', 'appliquer',
        'appliquant', 'applique', 'application', 'l’application', 'concrétiser', 'concrétisant', 'concrétisation', 'concrétise', 'exécuter', 'exécution de', 'institutionnaliser', 'déployer', 'déploiement',
      ],
      passive: ['mis en œuvre par', 'mise en œuvre par', 'concrétisé par', 'concrétisée par'],
    },
    'based-on': {
      active: ['en application de', 'en application du', 'conformément à', 'conformément au', 'conformément aux', 'en vertu de', 'en vertu du', 'en vertu des', 's’appuyant sur', 'vu', 'en exécution de', 'fondé sur', 'fondée sur'],
    },
    'reviews': { active: ['faire le bilan de', 'faire le bilan du', 'bilan de', 'bilan du', 'dresser le bilan de', 'dresser le bilan du', 'synthèse', 'synthèse de', 'a résumé', 'résumant', 'résumer', 'résume', 'faire la synthèse de', 'tirer le bilan de', 'tirer le bilan du'] },
  },
  going: ['continuer à', 'continuer de', 'continue de', 'continue à', 'continuera à', 'continuera de', 'continuent de', 'continuent à', 'poursuivre', 'poursuit', 'poursuite de', 'poursuivant'],
  nouns: [],
  issuing: ['publiera', 'promulguera', 'adoptera', 'publieront', 'adopteront', 'émettra'],
  talks: ['étudie', 'étudient', 'examine', 'examinent', 'examiner', 'discuté', 'discuter', 'débattu', 'débattre'],
  plans: ['publiera', 'promulguera', 'adoptera', 'publieront', 'adopteront', 'émettra', 'en attendant', 'souhaite', 'recommande', 'demande de', 'envisager', 'visant à', 'élaborer', 'élaboration', 'projet de', 'doit', 'devra', 'doivent', 'devront', 'devrait', 'prévoit', 'prévu', 'propose', 'proposer', 'proposition', 'envisage', 'en vue de', 'sera', 'seront', 'étudier', 'recherches', 'il faut', 'préparer', 'à remplacer', 'pour remplacer', 'remplacera', 'abrogera', 'modifiera', 'complétera', 'sera remplacé', 'sera remplacée', 'sera abrogé', 'sera abrogée', 'va', 'vont', 'pourrait', 'peut', 'veut', 'entend'],
  wishes: ['s’il est', 's’ils sont', 'si elle est', 'après adoption', 'une fois adopté', 'une fois adoptée', 'si', 's’il', 'propose que', 'propose de', 'proposition', 'souhaite', 'demande que', 'en cas de'],
  pending: ['s’il est', 's’ils sont', 'si elle est', 'après adoption', 'une fois adopté', 'une fois adoptée', 'à l’étude', 'est envisagé', 'est envisagée', 'en cours d’élaboration', 'est à l’examen', 'est prévu', 'est prévue', 'est proposé', 'est proposée'],
  agents: ['par'],
  denials: ['refusé de', 'refuse de', 'renonce à', 'renoncé à', 's’oppose à', 'ne', 'n’', 'sans', 'ni', 'non pas', 'aucunement', 'aucun', 'aucune'],
  self: ['présent', 'présente', 'ce', 'cette'],
  fresh: ['nouvelle', 'nouveau', 'nouvel', 'projet de', 'projet d’'],
  breaks: ['en conjonction avec', 'en même temps', 'afin que', 'selon', 'suivant', 'diffusion', 'diffuser'],
  about: ['sur', 'relatif à', 'relative à', 'relatif au', 'relative au', 'concernant', 'portant', 'portant sur'],
  others: ['non seulement', 'ne que', 'vu que'],
};

const en: CueWords = {
  kinds: {
    'supersedes': {
      active: ['replaces', 'replace', 'replacing', 'replaced', 'has replaced', 'supersedes', 'supersede', 'superseding', 'superseded', 'in place of', 'takes the place of', 'take the place of', 'taking the place of'],
      nominal: ['replacement of', 'replacement for', 'replacing of'],
      passive: ['replaced by', 'superseded by', 'replaced with'],
      ended: ['is replaced', 'was replaced', 'has been replaced', 'is superseded', 'was superseded', 'has been superseded', 'will be replaced', 'will be superseded', 'to be replaced', 'to be superseded', 'be replaced', 'be superseded'],
    },
    'repeals': {
      active: ['repeals', 'repeal', 'repealing', 'repealed', 'abolishes', 'abolish', 'abolishing', 'annuls', 'annulling', 'revokes', 'revoking', 'rescinds', 'rescinding'],
      nominal: ['repeal of', 'abolition of', 'annulment of'],
      passive: ['repealed by', 'abolished by', 'annulled by', 'revoked by', 'rescinded by'],
      ended: ['is repealed', 'was repealed', 'has been repealed', 'ceases to have effect', 'is no longer in force', 'no longer in force', 'expired', 'will be repealed', 'to be repealed', 'be repealed'],
    },
    'amends': {
      active: ['amends', 'amend', 'amending', 'supplements', 'supplement', 'supplementing', 'amends and supplements', 'amending and supplementing', 'amend and supplement', 'adjusting and supplementing', 'modifies', 'modifying', 'revises', 'revising'],
      nominal: ['amendment of', 'amendment to', 'amendments to', 'amendments of', 'revision of', 'modification of'],
      passive: ['amended by', 'supplemented by', 'amended and supplemented by', 'modified by'],
    },
    'continues': { active: ['continue implementing', 'continuing to implement', 'continue to implement', 'continues to implement', 'continued implementation', 'continuing the implementation', 'further implementation', 'continuing implementation', 'continue the implementation'] },
    'guides': { active: ['guiding the implementation', 'guides the implementation', 'guide the implementation', 'guidance on the implementation', 'guidelines for the implementation', 'guiding', 'guidance on implementing', 'guidance for', 'guidelines on implementing', 'guidance on'] },
    'implements': {
      active: ['implement', 'implements', 'implementing', 'implemented', 'implementation', 'carry out', 'carrying out', 'carries out', 'execute', 'executing', 'execution of', 'institutionalise', 'institutionalize', 'institutionalising', 'institutionalizing', 'concretise', 'concretize', 'concretising', 'concretizing', 'realizing', 'realising', 'fulfilling', 'fulfil', 'to put into practice', 'materialise', 'materialize', 'enforce', 'enforcing'],
      passive: ['implemented by'],
    },
    'based-on': { active: ['pursuant to', 'in accordance with', 'in compliance with', 'under the provisions of', 'by virtue of', 'in pursuance of'] },
    'reviews': { active: ['review of', 'reviews', 'review', 'reviewing', 'preliminary review of', 'final review of', 'summarizing', 'summarising', 'summarize', 'summarise', 'summing up', 'sum up', 'summed up', 'summarised', 'summarized', 'takes stock of', 'taking stock of'] },
  },
  going: ['continue to', 'continue', 'continues to', 'continuing to', 'continuing', 'continued', 'further', 'keep'],
  nouns: [],
  issuing: ['adopt', 'promulgate', 'publish', 'release', 'approve', 'sign'],
  talks: ['discussed', 'discuss', 'discussing', 'considered', 'debated'],
  plans: ['recommends', 'recommended', 'calls for', 'called for', 'seeks', 'awaiting', 'pending', 'requested', 'requests', 'can', 'will', 'to', 'shall', 'plans to', 'planned', 'plan to', 'draft', 'drafts', 'drafting', 'proposes', 'proposed', 'propose', 'should', 'must', 'needs to', 'expected to', 'would', 'may', 'intends to', 'study', 'considering', 'consider', 'going to', 'to be replaced', 'to be superseded', 'to be repealed', 'will be replaced', 'will be superseded', 'will be repealed', 'due to be', 'could', 'might', 'wants to'],
  wishes: ['if adopted', 'if approved', 'once adopted', 'once approved', 'when adopted', 'upon adoption', 'subject to approval', 'if', 'proposes that', 'proposed that', 'is proposed', 'was proposed', 'proposal', 'recommended that', 'requested that', 'suggests that', 'suggested that', 'should', 'in case', 'until', 'unless'],
  pending: ['if adopted', 'if approved', 'once adopted', 'once approved', 'when adopted', 'upon adoption', 'subject to approval', 'under consideration', 'being considered', 'under study', 'being drafted', 'is planned', 'is expected', 'is proposed', 'under discussion', 'has been proposed'],
  agents: ['by', 'with'],
  denials: ['refused to', 'refuses to', 'declined to', 'declines to', 'failed to', 'decided against', 'yet to', 'instead of', 'no', 'not', 'none of', 'does not', 'do not', 'did not', 'never', 'without', 'cannot', 'doesn’t', 'didn’t', 'no intention of', 'neither', 'nor'],
  fresh: ['new', 'draft'],
  self: ['this', 'the present'],
  breaks: ['in conjunction with', 'according to', 'dissemination of'],
  about: ['on', 'regarding', 'concerning', 'about'],
  others: ['not only', 'due to', 'up to', 'related to', 'thanks to'],
};

export const CUES: Readonly<Record<Language, CueWords>> = { vi, fr, en };
