import type { RuleTexts } from './rule-texts.js';

const HD36 = 'Instruction 36-HD/VPTW, Mục II, khoản 1, điểm 1.3';
const NUMBERS = `${HD36}.1.a`;
const DOCUMENTS = 'Les documents du registre, chacun avec ses sources';
const RELATIONS = 'Les liens du registre, chacun avec ses sources';

/** What each rule finds, and on what it rests, in French. */
export const rules: RuleTexts = {
  'diacritics-lost': ['Le symbole a perdu ses diacritiques vietnamiens (QD pour QĐ).', `${HD36} : les abréviations des types et des auteurs ; les textes français et anglais les laissent par usage, et rien n'en est dit`],
  'lookalike-letter': ['Une lettre ou un chiffre qui ressemble seulement au bon (Ð U+00D0 pour Đ U+0110, un Т cyrillique pour T).', `${HD36} ; Unicode : U+0110 est la lettre vietnamienne, U+00D0 et U+0189 ne le sont pas`],
  'dash': ['Un autre trait ou une autre barre que - et / dans le symbole.', `${HD36} : un trait d'union après le numéro, une barre avant l'auteur`],
  'spacing': ["Des espaces dans le symbole, ou le trait d'union manque.", `${HD36} : aucune espace dans le symbole`],
  'state-layout': ["Le symbole a la barre des documents de l'État avant le code du type.", `${HD36} ; 05-HD/VPTW : le trait d'union après le numéro et la barre avant l'auteur, à l'inverse des documents de l'État`],
  'zero-padding': ["Le numéro est inférieur à 10 et n'a pas de zéro devant, ou en a trop.", '05-HD/VPTW : les numéros inférieurs à 10 ont un zéro devant'],
  'impossible-number': ['Le numéro est 0 ; les numéros commencent à 01.', `${NUMBERS} : les numéros vont de 01 au long d'un mandat`],
  'letter-case': ['Un code est écrit dans une autre casse que la sienne.', `${HD36} : les codes des types et des auteurs sont en majuscules (QĐi et CTr finissent par une minuscule)`],
  'issuer-spelling': ["Une autre écriture du code de l'auteur (TƯ, T.Ư pour TW).", `${HD36} : dans un symbole, Trung ương s'écrit TW`],
  'issuer-suffix': ["Un organe est ajouté après le code de l'auteur (TW-BCT).", `${HD36} : TW est le code du Comité central, du Bureau politique et du Secrétariat ; l'organe se dit en toutes lettres`],
  'type-code-variant': ["Un code de type de l'État dans un symbole du Parti (QyĐ pour QĐ).", `${HD36} : quy định a le code QĐ`],
  'type-code-doubled': ['Le code du type est écrit aussi devant le symbole entier (NQ 46-NQ/TW).', '05-HD/VPTW : une citation est le mot du type et le symbole'],
  'number-mark-glued': ["Pas d'espace entre le mot du type ou la marque du numéro et le numéro (số31).", '05-HD/VPTW : la marque du numéro est un mot à elle seule'],
  'unknown-type-code': ["Le code du type n'est dans aucune règle ni aucun document connus.", "Les codes des types que la bibliothèque connaît (DOCUMENT_TYPES), chacun avec une source ; la liste n'est pas complète"],
  'unknown-issuer-code': ["Le code de l'auteur n'est dans aucune règle ni aucun document connus.", "Les codes des organes que la bibliothèque connaît (ISSUERS), chacun avec une source ; la liste n'est pas complète"],
  'impossible-date': ["La date à côté de la citation n'existe pas dans le calendrier ; elle est laissée.", 'Le calendrier'],
  'first-citation-form': ['La première citation manque de la marque du numéro, ou de la virgule devant sa date.', "05-HD/VPTW : le mot du type, la marque du numéro et le symbole, une virgule, la date, l'auteur ; la presse laisse la marque et la virgule"],
  'type-contradicts-code': ['Le mot du type et le code du symbole nomment des types différents.', `${HD36} : chaque type a son code`],
  'document-type-conflict': ['Un document est nommé par deux mots de type dans le même texte.', '399-QĐ/TW (09/01/2026), Điều 5 à 7 : chaque type est une autre sorte de document'],
  'type-contradicts-registry': ["Le mot du type n'est pas le type que donne le registre.", `${DOCUMENTS} ; quyết định et quy định ont le même code QĐ (05-HD/VPTW), le symbole ne les distingue pas`],
  'date-contradicts-registry': ["La date dite n'est pas celle du registre.", `${DOCUMENTS} ; ce qu'aucune source ne confirme ne contredit rien`],
  'issuer-contradicts-registry': ["L'auteur dit n'est pas celui du registre.", DOCUMENTS],
  'term-contradicts-registry': ["Le mandat dit n'est pas celui du registre.", DOCUMENTS],
  'unknown-document': ["Le registre n'a pas le document ; le message dit ce qu'il couvre.", "Le registre, qui n'est pas complet et dit ce qu'il couvre"],
  'date-outside-term': ["La date dite n'est pas dans le mandat dit.", `${NUMBERS} : les numéros courent un mandat, du premier plénum à la fin du congrès suivant ; les jours des congrès sont connus`],
  'issuer-without-authority': ["La règle de ce jour ne laisse pas l'auteur dit prendre ce type de document.", "La règle du jour du document (31-QĐ/TW modifié par 91-QĐ/TW, Điều 6 et 7 ; 399-QĐ/TW, Điều 11), seulement si une source dit que l'organe ne le peut pas"],
  'superseded-document': ['Le document a été remplacé avant le jour du texte.', RELATIONS],
  'repealed-document': ['Le document a été abrogé avant le jour du texte.', RELATIONS],
  'amended-document': ['Le document a été modifié avant le jour du texte.', RELATIONS],
  'not-yet-issued': ['Les documents de ce symbole dans le registre sont plus récents que le texte.', `${DOCUMENTS} ; les numéros recommencent à chaque mandat, un autre document de ce symbole peut donc être visé`],
  'dated-after-text': ['La date dite est après le jour du texte.', "Aucun document n'est cité avant d'exister"],
  'planned-as-done': ["Le texte dit fait un changement dont le registre ne connaît que le projet.", RELATIONS],
  'elided-range': ["L'intervalle comprend d'autres documents entre ses deux bouts.", '05-HD/VPTW : chaque document est cité par son symbole'],
  'footnote-without-call': ["Une note n'a pas d'appel dans le texte.", "Une note que rien n'appelle est un reste"],
  'call-without-footnote': ["Un appel n'a pas de note dans le texte.", 'Un appel promet une note'],
  'short-form-without-antecedent': ['Une forme courte vise un document que ni le texte ni le registre ne disent.', `05-HD/VPTW : la première citation est entière ; ${NUMBERS} : les numéros recommencent à chaque mandat, un numéro seul nomme donc plusieurs documents`],
  'ambiguous-short-form': ['Une forme courte peut viser plusieurs documents.', "05-HD/VPTW : la première citation est entière, avec symbole, date et auteur ; les suivantes sont courtes"],
  'two-documents-one-short-form': ['Une forme courte tient lieu de deux documents du texte.', `05-HD/VPTW : les citations suivantes sont le mot du type et le symbole ; ${NUMBERS} : un symbole revient à chaque mandat`],
  'first-citation-undated': ["La première citation d'un document n'a pas de date, ni à côté ni dans sa note.", `05-HD/VPTW : la première citation a la date ; ${NUMBERS} : sans elle, le symbole peut être d'un autre mandat`],
  'suppression-comment': ["Un commentaire qui fait taire des remarques nomme ce qui n'est pas une règle, ou n'a rien à taire.", 'Un silence qui survit à sa raison cache la faute suivante'],
  'window-capped': ["Une citation a plus de mots qu'il n'en est lu à la fois ; ce qui suit la coupe n'a pas été lu.", "Une limite de la bibliothèque : elle lit 64 lexèmes autour d'une citation"],
};
