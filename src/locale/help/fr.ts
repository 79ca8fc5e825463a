/** Help of each command in French: the same options as in English, which a test compares. */
const REGISTRY = `--registry FICHIER     un tableau JSON de vos propres documents, ajoutés à ceux que la bibliothèque connaît : des objets
                         avec symbol et type, et ce que l'on sait d'autre (issuer, issuerName, date, term, title, sources …) ;
                         ou un objet {"records": […], "relations": […]}`;
const PUBLISHED = '--published-on DATE    jour de parution du texte : YYYY-MM-DD, YYYY-MM ou YYYY';
const NAMED = `--named                lit aussi les Statuts et le Programme cités par leur nom et leur édition : Điều lệ Đảng khoá XI, le Programme
                         politique de 2011`;
const READING = `--input-format FORMAT  text, markdown ou html, pour toutes les entrées ; par défaut selon l'extension, text pour l'entrée standard
  ${PUBLISHED}
  ${NAMED}
  ${REGISTRY}`;
const OUTPUT = `--output FICHIER       écrit un fichier, en entier ou pas du tout ; un fichier qui existe est gardé
  --force                laisse --output remplacer un fichier`;
const FOLDERS = "--no-gitignore         lit aussi ce que git ignore ; un fichier nommé est toujours lu";
const JOBS = "--jobs N               fils qui lisent les fichiers, s'il y a assez à partager ; par défaut : les cœurs. La réponse est la même";
const HELP = '-h, --help             cette aide';
const COLOURS = 'Un terminal a des couleurs, sauf si NO_COLOR est défini.';
const WHOLE = "Code de sortie : 0 fait ; 2 mauvais usage, ou une entrée illisible : rien n'est alors imprimé, car une partie passerait pour le tout.";

export const help: Readonly<Record<string, string>> = {
  extract: `Imprime les citations de documents du Parti dans des fichiers, des dossiers ou l'entrée standard.

Usage : {program} extract [options] [FICHIERS…]

FICHIERS : des fichiers, des dossiers (lus avec leurs sous-dossiers, dans l'ordre des noms : .txt, Markdown (.md …), HTML (.html …) ; ce qui
est caché et les liens vers des dossiers sont laissés) ou - pour l'entrée standard, lue aussi sans FICHIERS. Les documents Word (.docx) et les
PDF sont lus si mammoth et pdfjs-dist sont installés ; leurs positions sont celles du texte lu, que json donne dans "text", et "place" dit la
page ou le paragraphe.

Options :
  --format FORMAT        table   une ligne par citation, avec l'identifiant de son document ; ? et le nombre de candidats s'il y en a
                                 plusieurs, – si aucun n'est connu ; par défaut sur un terminal
                         json    {file, self, citations, relations, footnotes, diagnostics} : un objet pour un fichier, sinon un tableau ;
                                 par défaut ailleurs
                         ndjson  une citation par ligne, avec son fichier
  --on DATE              dit de chaque document s'il était en vigueur ce jour-là, d'après le registre et le texte lui-même : une colonne du
                         tableau, "status" dans ndjson, "statuses" dans json
  ${FOLDERS}
  ${JOBS}
  ${READING}
  ${HELP}

Les positions comptent des unités UTF-16 dans le fichier tel quel, balises comprises. Une marque d'ordre des octets ne compte pas. Les entrées
sont en UTF-8 ; un octet invalide est signalé avec sa position.
${COLOURS}

Un texte de plus de 32 MB est lu par sections avec --format ndjson : il peut dépasser la mémoire. Les sections finissent entre deux paragraphes ; ce qui
est nommé dans l'une est connu dans la suivante, mais pas avant.

Ctrl-C arrête entre deux fichiers : ce qui est imprimé est entier. Encore une fois, et l'arrêt est immédiat.

Code de sortie : 0 fait ; 2 mauvais usage, ou une entrée illisible (les autres sont tout de même imprimées) ; 130 arrêté.

Exemples :
  {program} extract article.md
  {program} extract --format ndjson --published-on 2024-12 textes/ > citations.ndjson
  {program} extract --on 2025-12-31 article.md
`,
  lookup: `Imprime ce que le registre sait d'un document : sa fiche, ou celles des documents qui peuvent être visés.

Usage : {program} lookup [options] QUESTION

QUESTION : une citation comme dans un texte (57-NQ/TW, Quy định 37, Nghị quyết Trung ương 4 khoá XII), l'identifiant d'un document
(12-KL/TW@2021-08-12), un type et un numéro (NQ 57, nq57), un symbole sans ses séparateurs (57NQTW), ou des mots d'un titre, d'un autre nom ou
d'un sujet, avec ou sans diacritiques. Plusieurs mots font une question, entre guillemets ou non.

Une citation est lue comme dans un texte, et peut y être ambiguë : les candidats sont classés, avec leurs raisons ; une date, un auteur, le
mandat ou le sujet les départagent. Pour un type et un numéro, tous les documents sont donnés, les plus récents d'abord. « Non vérifié » marque
ce qu'aucune source ne confirme.

Options :
  --published-on DATE    aucun document plus récent qu'un texte de ce jour : YYYY-MM-DD, YYYY-MM ou YYYY ; aussi --on
  --all                  tous les documents trouvés, et non les 10 premiers
  --json                 {query, results: [{by, text, citation, message, documents: [{id, record, relations, reasons}], others}]}
  ${REGISTRY}
  ${HELP}

Les lignes suivent la largeur du terminal, sinon 100 colonnes. ${COLOURS}

Code de sortie : 0 trouvé, même plusieurs ; 1 rien trouvé ; 2 mauvais usage, ou un registre illisible.

Exemples :
  {program} lookup 57-NQ/TW
  {program} lookup Quy định 37 --published-on 2022
  {program} lookup "người Việt Nam ở nước ngoài"
`,
  explain: `Dit comment une citation a été lue : ses lexèmes et son analyse, l'origine de chaque champ, comment son document a été trouvé, et ce
que la phrase dit que des documents font à d'autres.

Usage : {program} explain [options] FICHIER:POSITION
        {program} explain [options] --text TEXTE [--offset N]

POSITION compte des unités UTF-16 depuis 0, comme extract. C'est la citation qui s'y trouve, ou celle dont les mots voisins (date, auteur) s'y
trouvent ; sinon la suivante, avec la raison. FICHIER:LIGNE:COLONNE est compris aussi, et - est l'entrée standard. Avec --text, toutes les
citations sont expliquées, ou celle de --offset. Les autres citations du texte sont lues aussi : ce qu'elles disent compte.

Options :
  --text TEXTE           le texte lui-même, au lieu d'un fichier
  --offset N             une position dans ce texte
  ${PUBLISHED}
  --input-format FORMAT  text, markdown ou html ; par défaut selon l'extension, text pour --text et l'entrée standard
  --json                 {file, offset, citations: [{citation, window, clauses, diagnostics, remark}], along, elsewhere}
  ${NAMED}
  ${REGISTRY}
  ${HELP}

De Markdown et de HTML, les champs, le document et les remarques sont ceux du texte sans balises ; lexèmes et analyse sont ceux du fichier tel
quel et peuvent s'arrêter à une balise.

Code de sortie : 0 expliqué ; 1 aucune citation à cet endroit ni après ; 2 mauvais usage, ou un fichier illisible.

Exemples :
  {program} explain article.md:120
  {program} explain --text "la résolution n° 57 du Bureau politique (13e mandat)"
`,
  lint: `Vérifie les citations de documents du Parti dans des textes et du code, et corrige leur écriture.

Usage : {program} lint [options] [FICHIERS…]

FICHIERS : des fichiers de texte de toute sorte, des dossiers (lus avec leurs sous-dossiers : textes, données et code selon l'extension ; ce
qui est caché, les liens vers des dossiers et node_modules sont laissés) ou - pour l'entrée standard, lue aussi sans FICHIERS. Markdown et HTML
sont lus comme tels, sans leur code ; tout le reste comme du texte simple. Les documents Word (.docx) et les PDF sont lus si mammoth et
pdfjs-dist sont installés, et ne sont pas corrigés.

Options :
  --fix                  corrige ce qui peut l'être sans changer le sens, un fichier en entier ou pas du tout : fins de ligne, marque d'ordre
                         des octets, droits et tout le reste sont gardés ; le texte est d'abord relu, et doit citer la même chose. De
                         l'entrée standard, le texte corrigé va à la sortie standard, les remarques à la sortie d'erreur
  --diff                 imprime seulement ce que --fix changerait, comme diff unifié ; code 1 s'il y a quelque chose
  --format FORMAT        stylish (par défaut), compact (fichier:ligne:colonne: niveau message règle), json ([{file, findings}]), sarif
                         (2.1.0), rdjsonl (reviewdog), github (annotations de GitHub Actions)
  --quiet                n'imprime que les erreurs ; le reste compte toujours pour --max-warnings
  --max-warnings N       plus d'avertissements donnent le code 1
  --rule RÈGLE:NIVEAU    error, warning, info ou off pour une règle ; peut être répété
  --explain RÈGLE        dit ce qu'une règle trouve, sur quoi elle repose, et un exemple
  --list-rules           imprime toutes les règles
  --config FICHIER       au lieu du vn-party-citations.config.json le plus proche, dans ce dossier ou au-dessus
  --no-config            sans fichier de configuration
  --print-config         imprime les réglages de cette ligne de commande, et ne vérifie rien
  --cache                passe les fichiers où rien n'a été trouvé auparavant ; un autre texte, une autre version, règle ou registre est revu
  --cache-location FICHIER  où cela est noté, au lieu de .vn-party-citations-cache.json
  --quotations QUOI      ce que deviennent les mots cités d'autrui (blocs, <q>, “…”, «…») : leave n'y trouve rien, tell (par défaut) les
                         signale sans correction, fix les corrige aussi
  --stdin-filename NOM   le nom de l'entrée standard dans les remarques ; son extension dit comment la lire
  ${FOLDERS}
  ${JOBS}
  ${OUTPUT}
  --input-format FORMAT  text, markdown ou html, pour toutes les entrées ; par défaut selon l'extension, text pour l'entrée standard
  --published-on DATE    jour de parution des textes : YYYY-MM-DD, YYYY-MM ou YYYY ; les documents sont jugés à ce jour
  ${NAMED}
  ${REGISTRY}
  ${HELP}

La configuration a $schema, rules ({"spacing": "error"}), registry, publishedOn, maxWarnings, inputFormat, quotations, named, et ignore : des motifs de chemins
qui sont laissés, même nommés. La ligne de commande l'emporte. Un commentaire de toute syntaxe fait taire des remarques :
{program}-disable-next-line spacing (ou -disable-line, -disable, -enable ; sans règle, toutes).
${COLOURS}

Code de sortie : 0 aucune erreur, et pas plus d'avertissements que --max-warnings ; 1 sinon ; 2 mauvais usage, ou un fichier qui n'a pu être lu
ou corrigé (les autres le sont) ; 130 arrêté par Ctrl-C, entre deux fichiers : ce qui est imprimé et corrigé est entier.

Exemples :
  {program} lint docs/ src/
  {program} lint --fix article.md
  {program} lint --format sarif --output remarques.sarif docs/
`,
  check: `Dit si chaque argument est une citation d'un document du Parti, bien écrite, et quel document elle vise.

Usage : {program} check [options] CITATION…

CITATION : un symbole (86-QĐ/TW) ou une citation avec ses mots (Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị), entre guillemets. Un
type et un numéro seuls (NQ 57) ne sont pas une citation ; les documents qui les portent sont donnés. Avec -, chaque ligne de l'entrée standard
en est une, sauf les vides.

Options :
  --format FORMAT        text (par défaut)  une ligne pour chacune : symbole, identifiant du document (? et les candidats s'il y en a
                                            plusieurs, – si aucun n'est connu), correct ou ce qui ne va pas
                         json               [{text, ok, problem, citation, documents, findings}]
  --published-on DATE    jour du texte qui la cite : YYYY-MM-DD, YYYY-MM ou YYYY ; le document est jugé à ce jour
  ${REGISTRY}
  ${HELP}

Code de sortie : 0 chacune est une citation bien écrite, sans erreur ni avertissement ; 1 sinon ; 2 mauvais usage, ou une entrée illisible.

Exemples :
  {program} check "86-QD/TW"
  cut -f3 citations.tsv | {program} check --format json -
`,
  annotate: `Marque les citations d'un texte, et montre ce que l'on sait des documents visés.

Usage : {program} annotate [options] [FICHIER]

FICHIER : un fichier, ou - pour l'entrée standard, lue aussi sans FICHIER.

Options :
  --format FORMAT        html      d'une page HTML, la page même avec des marques qui mènent à des fiches à la fin ; d'un autre texte, une
                                   page du texte tel quel, les fiches à côté ; sans réseau et sans script ; par défaut hors d'un terminal
                         markdown  de Markdown, le même avec <mark> autour des citations, ou des liens avec --link
                         terminal  le texte, les citations soulignées et suivies de ce qu'elles visent ; par défaut sur un terminal
  --link ADRESSE         les marques de documents connus mènent à cette adresse et non aux fiches ; {document} y est l'identifiant du
                         document et {symbol} son symbole, encodés : https://example.org/{symbol}
  --on DATE              les fiches disent l'état des documents ce jour-là
  ${OUTPUT}
  ${READING}
  ${HELP}

Hors des marques, une page HTML ou un fichier Markdown reste le même, octet pour octet. Liens, titres, formulaires, code de Markdown et ce qui
est déjà marqué ne changent pas ; marquer de nouveau ne change rien.

Code de sortie : 0 fait ; 2 mauvais usage, ou une entrée illisible.

Exemples :
  {program} annotate article.html --output marque.html
  {program} annotate article.md --format markdown --link 'https://example.org/{document}'
`,
  table: `Imprime une table des documents cités : lesquels, combien de fois et où.

Usage : {program} table [options] [FICHIERS…]

FICHIERS : des fichiers, des dossiers ou - comme pour extract. La table suit l'ordre des types, des dates et des identifiants. Une citation qui
peut viser plusieurs documents n'est dans aucune ligne ; leur nombre est dit sur la sortie d'erreur.

Options :
  --format FORMAT        markdown (par défaut), csv, json, ou une bibliographie des mêmes documents : csl (CSL-JSON), bibtex (biblatex, UTF-8)
  --on DATE              ajoute l'état de chaque document ce jour-là
  ${FOLDERS}
  ${OUTPUT}
  ${READING}
  ${HELP}

${WHOLE}

Exemples :
  {program} table textes/ --on 2025-12-31 --format csv --output table.csv
  {program} table these.md --format bibtex
`,
  graph: `Construit un graphe des documents cités, et de ce que les textes disent que l'un fait à l'autre.

Usage : {program} graph [options] [FICHIERS…]

FICHIERS : des fichiers, des dossiers ou - comme pour extract. Les nœuds sont des documents, des documents annoncés sans numéro, des organes qui
agissent, et les textes eux-mêmes ; les arêtes sont des relations avec leurs preuves, et des citations. Ce qui n'est que prévu est une arête à
part, et ne passe jamais pour un fait. Ce que les textes disent et que le graphe n'a pas est compté sur la sortie d'erreur.

Options :
  --format FORMAT        json (par défaut ; la forme de graphology), dot, mermaid, svg, html (une page sans réseau), graphml, gexf, csv (les
                         arêtes), csv-nodes, jsonld, turtle
  --kinds TYPES          seulement ces types d'arêtes, séparés par des virgules : cites, supersedes, repeals, amends, implements, continues,
                         guides, based-on, reviews
  --from ID              seulement ce qui tient à ce document (05-CT/TW@2016-05-15), en --depth pas
  --depth N              nombre de pas depuis --from ; par défaut : jusqu'au bout
  --at DATE              le graphe de ce jour : sans les documents qui n'existaient pas encore
  --actors               dessine aussi les organes ; svg, html, dot et mermaid les laissent sinon
  --doubtful             une relation dont un bout peut être plusieurs documents a une arête vers chacun, marquée comme incertaine
  --with-registry        ajoute les relations que le registre connaît, marquées comme siennes
  --self ID              le seul texte lu est ce document
  --partial              une partie d'un plus grand graphe, en JSON, pour --merge
  --merge                FICHIERS sont des graphes de --partial et de filter --graph, un par fichier ou par ligne : leur union, qui est le
                         graphe de tous leurs textes, quelles que soient les parties et leur ordre
  ${FOLDERS}
  ${JOBS}
  ${OUTPUT}
  ${READING}
  ${HELP}

Code de sortie : 0 fait ; 1 le document de --from n'est pas dans le graphe ; 2 mauvais usage, ou une entrée illisible, 130 arrêté : rien
n'est alors imprimé, car une partie passerait pour le tout.

Exemples :
  {program} graph textes/ --format html --output graphe.html
  {program} graph --partial janvier/ > janvier.json; {program} graph --merge janvier.json fevrier.json
  {program} graph textes/ --from 05-CT/TW@2016-05-15 --depth 2 --with-registry --format dot
`,
  harvest: `Imprime des fiches à ajouter au registre : les documents cités en entier, comparés au registre.

Usage : {program} harvest [options] [FICHIERS…]

FICHIERS : des fichiers, des dossiers ou - comme pour extract ; leur ordre ne change rien. Cité en entier : un symbole avec un jour ou un mandat
dans les mots du texte ; les citations ambiguës, les projets et les documents à venir ne donnent rien. La réponse est un tableau JSON de
{record, review} :

record a la forme du registre, prêt pour --registry une fois relu. La confiance est basse, et moyenne si deux textes qui ne se copient pas
disent le même jour et le même auteur sans rien qui s'y oppose. Si les textes diffèrent, il a ce que dit la plupart, et nomme le champ dans
"unverified" ; à égalité, le champ manque.

review a independent (textes indépendants), mentions (toutes les citations), les valeurs de chaque champ avec leurs fichiers, les contradictions
entre textes et avec le registre, change (new ; completed, contradicted ou confirmed si le registre l'a) et siblings : les autres documents du
symbole et du mandat. Deux jours d'un symbole et d'un mandat sont un document dont le jour est contredit, sauf si deux textes indépendants
donnent chacun.

Options :
  --all                  aussi les documents que le registre a, avec ce qui les confirme ou les contredit
  ${FOLDERS}
  ${OUTPUT}
  ${READING}
  ${HELP}

${WHOLE}

Exemple :
  {program} harvest textes/ --output fiches.json
`,
  filter: `Lit des enregistrements JSON de l'entrée standard, un par ligne, et répond à chacun par une ligne : ce que cite son texte. C'est
l'étape « map » de tout moteur qui sait passer par un programme.

Usage : {program} filter [options] < ENREGISTREMENTS > RÉPONSES

Un enregistrement est un objet JSON avec un texte. Sa réponse est à la même place de la sortie, avec son id tel quel et ce que donne extract :
citations, relations, footnotes, diagnostics, et self si le texte est un document. Les positions comptent des unités UTF-16. À une ligne fausse
répondent son id et "error": {"line": 12, "message": "…"}, et rien ne s'arrête. Les lignes vides sont laissées.

Options :
  --text-field NOM       champ du texte ; par défaut : text
  --id-field NOM         champ de l'identifiant ; par défaut : id
  --published-field NOM  champ du jour de parution, s'il y en a ; par défaut : publishedOn
  --format-field NOM     champ avec text, markdown ou html, s'il y en a ; par défaut : format
  --key NOM              commence chaque réponse par la valeur de ce champ et une tabulation, pour qui trie et groupe par clé
  --graph                répond par "graph", le graphe de ce seul enregistrement ; graph --merge les unit
  --doubtful             avec --graph : une relation dont un bout peut être plusieurs documents a une arête vers chacun
  --input-format FORMAT  text, markdown ou html, pour ceux qui ne le disent pas ; par défaut : text
  --published-on DATE    jour de parution de ceux qui ne le disent pas : YYYY-MM-DD, YYYY-MM ou YYYY
  ${NAMED}
  ${REGISTRY}
  ${HELP}

Code de sortie : 0 fait, aussi quand des lignes ont une erreur pour réponse (comptées sur la sortie d'erreur), et quand personne ne lit plus ; 2
mauvais usage, ou un registre illisible.

Exemples :
  {program} filter --text-field body < textes.ndjson > citations.ndjson
  {program} filter --graph < textes.ndjson | {program} graph --merge -
`,
  index: `Consigne ce que citent de nombreux textes dans une base DuckDB, que l'on interroge en SQL.

Usage : {program} index --into FICHIER.duckdb [options] FICHIERS…

FICHIERS : des fichiers et des dossiers comme pour extract. La base est créée s'il n'y en a pas. Les textes qu'elle a sont relus si eux-mêmes, le
registre, les options ou la version ont changé ; ceux qui ne sont plus dans ces dossiers en sont retirés. Il faut @duckdb/node-api à côté.

Les tables : texts, citations, evidence (ce qu'un texte dit qu'un document fait à un autre), registry_documents, registry_relations.
Les vues : documents, relations, et des questions que l'on pose :
  who_cites, no_longer_in_force, unknown_documents, most_cited, open_citations, new_relations.

Options :
  --into FICHIER         la base de données
  ${FOLDERS}
  ${JOBS}
  ${READING}
  ${HELP}

Un texte est dans la base en entier ou pas du tout, même si la commande est tuée : la prochaine fois la complète.

Code de sortie : 0 fait ; 2 mauvais usage, une base qui ne s'ouvre pas, ou un texte illisible (les autres y sont) ; 130 arrêté par Ctrl-C : ce qui
a été lu y est.

Exemples :
  {program} index --into corpus.duckdb textes/
  duckdb corpus.duckdb "SELECT * FROM who_cites WHERE document LIKE '57-NQ/TW@%' AND published_on >= '2025-03'"
`,
  registry: `Commence et vérifie votre propre registre : les documents d'une province, d'un ministère, d'un bureau.

Usage : {program} registry init [FICHIER]
        {program} registry check [options] FICHIER…

init imprime un exemple utilisable tel quel, ou l'écrit dans FICHIER ; ce qu'il faut à ses fiches est dit dans leurs notes.
check dit tout ce qui est à corriger, avec sa ligne, sa fiche et son champ, et ce qu'il faut écrire. Une erreur fait refuser le fichier partout ;
un avertissement est une fiche que les textes trouveront mal. Chaque fiche est aussi citée en entier, et doit être trouvée ainsi.

Options :
  --format FORMAT        text (par défaut), json ([{file, line, column, level, list, index, name, field, message}]) ; de check
  --force                laisse init remplacer un fichier
  ${HELP}

Le fichier est un tableau JSON de fiches, ou un objet {"records": […], "relations": […]}. Les autres commandes le prennent par --registry FICHIER.

Code de sortie : 0 aucune erreur ; 1 une erreur, de check ; 2 mauvais usage, ou un fichier qui n'a pu être lu ou écrit.

Exemples :
  {program} registry init registre.json
  {program} registry check registre.json
  {program} lint --registry registre.json brouillons
`,
};
