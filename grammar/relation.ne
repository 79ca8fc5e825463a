# What one clause says that documents do to one another. It reads clause tokens (src/relate): words died in the lexer, and what says
# nothing of documents (dates, adverbs, prepositional phrases) fell away before. No EBNF repetition; `d` holds tokens by their position in
# the clause. A frame leaves its subject open until the clause fills it.

@preprocessor typescript
@{%
import * as node from './nodes.js';
import { clauseLexer as lexer } from './grammar-lexer.js';
%}
@lexer lexer

main -> clauses                                 {% id %}
      | listing                                 {% id %}

clauses -> clause                               {% id %}
         | fulls joined full                    {% ([fulls, , full]) => node.sequence(fulls, full) %}

fulls -> full                                   {% id %}
       | fulls joined full                      {% ([fulls, , full]) => node.sequence(fulls, full) %}

joined -> link | link %AND

# --- Documents ----------------------------------------------------------------------------------------------------

one -> %DOC                                     {% ([at]) => node.noun(at) %}
     # "Directive 51 (Conclusion 12)"
     | %DOC %OPEN docs %CLOSE                   {% ([at, , docs]) => node.beside(at, docs) %}
     | %UNCITED                                 {% ([at]) => node.noun(at) %}
     | %ASKED                                   {% ([at]) => node.noun(at) %}
     # "the report (Report 67-BC/TU)"
     | %UNCITED %OPEN docs %CLOSE               {% ([, , docs]) => docs %}

docs -> plain                                   {% id %}
      | titled                                  {% id %}
      | titled %ALSO docs                       {% ([titled, , docs]) => node.together(titled, docs) %}

plain -> np                                     {% id %}
       | plain joint np                         {% ([plain, parted, np]) => node.joined(plain, parted, np) %}
       # "A, complétée par B, et C"
       | one %COMMA undergone %BY one %COMMA %AND np {% ([one, , acts, , by, , , np]) => node.together(node.attach(one, node.undergoes(acts, by)), np) %}

titled -> np title                              {% ([np, title]) => node.attach(np, title) %}
        | plain joint np title                  {% ([plain, parted, np, title]) => node.joined(plain, parted, node.attach(np, title)) %}

# Does a comma part them? It closes what is said of the document before.
joint -> %COMMA                                 {% () => true %}
       | %COMMA %AND                            {% () => true %}
       | %AND                                   {% () => false %}
       | %ITEM                                  {% () => false %}

link -> %COMMA | %AND | %COMMA %AND

# "…, which replaced …", "(… replaced by …)": what is said of the nearest document
np -> one                                       {% id %}
    # "Readers of A may skip a paragraph, which B has repealed"
    | one %REST %COMMA relative                 {% ([one, , , relative]) => node.attach(one, node.unclosed(relative)) %}
    | one aside                                 {% ([one, aside]) => node.attach(one, aside) %}

# "Conclusion 01 sur la poursuite de …": a title goes as far as it can
title -> %ABOUT named                           {% ([, named]) => named %}

named -> act docs                               {% ([act, docs]) => node.does(act, docs) %}
       | act link act docs                      {% ([a, , b, docs]) => [...node.does(a, docs), ...node.does(b, docs, true)] %}
       | named link act docs                    {% ([named, , act, docs]) => [...named, ...node.does(act, docs)] %}

act -> %DO                                      {% id %}
     | %ING                                     {% id %}
     | %INF                                     {% id %}
     | %NOUN                                    {% id %}

aside -> brackets                               {% id %}
       | relatives                              {% ([relatives]) => node.unclosed(relatives) %}
       | brackets relatives                     {% ([brackets, relatives]) => [...brackets, ...node.unclosed(relatives)] %}

brackets -> %OPEN predicates %CLOSE             {% ([, predicates]) => predicates.frames %}
          # "Plan 41 (mise en œuvre de A)"
          | %OPEN %NOUN docs %CLOSE             {% ([, act, docs]) => node.does(act, docs) %}
          | %OPEN relatives %CLOSE              {% ([, relatives]) => relatives %}

relatives -> relative                           {% id %}
           | %COMMA relative                    {% ([, relative]) => relative %}
           # "governed by A, adopted in line with B"
          | %COMMA %ISSUE simple               {% ([, , simple]) => simple %}
          | %COMMA %ISSUE goal                 {% ([, , goal]) => goal %}
          # "xem A, được ban hành trên cơ sở B"
          | %COMMA %EFFECT adjunct             {% ([, , adjunct]) => adjunct %}
           | relatives %AND relative            {% ([relatives, , relative]) => [...relatives, ...relative] %}
           | relatives %COMMA %AND relative     {% ([relatives, , , relative]) => [...relatives, ...relative] %}

relative -> %REL                                {% () => [] %}
          # its verb is none of ours
          | %REL docs                           {% ([, docs]) => docs.frames %}
          | %REL docs %ISSUE                    {% ([, docs]) => docs.frames %}
          | %REL %ACTOR %ISSUE                  {% () => [] %}
          | %REL %ACTOR                         {% () => [] %}
          | %WHOM %ACTOR                        {% () => [] %}
          | %WHOM %ACTOR %ISSUE                 {% () => [] %}
          | %REL simple                         {% ([, simple]) => simple %}
          # "A, which the Commission issued to guide the implementation of B"
          | %REL %ACTOR %ISSUE purpose           {% ([, , , purpose]) => purpose %}
          | %WHOM %ACTOR %ISSUE purpose          {% ([, , , purpose]) => purpose %}
          # "which had ordered cells to continue implementing A"
          | %REL ordering                       {% ([, ordering]) => ordering.frames %}
          # "…, which calls a halt to projects and amends B"
          | %REL docs %AND simple               {% ([, docs, , simple]) => [...docs.frames, ...simple] %}
          | %REL %AND simple                    {% ([, , simple]) => simple %}
          # "…, itself adopted to implement B"
          | %REL %ISSUE simple                  {% ([, , simple]) => simple %}
          | %REL %ISSUE goal                    {% ([, , goal]) => goal %}
          # "…, on the basis of which B was issued"
          | %PREP %REL docs                     {% ([act, , docs]) => node.undergoes([act], docs) %}
          | %PREP %REL docs %EFFECT             {% ([act, , docs]) => node.undergoes([act], docs) %}
          # "…, en exécution de laquelle fut pris B"
          | %PREP %REL %ISSUE docs              {% ([act, , , docs]) => node.undergoes([act], docs) %}
          # "…, under which B ceases to have effect"
          | %VIA docs undergone                 {% ([, docs, acts]) => node.doesAll(acts, docs) %}
          | %VIA docs %END                      {% ([, docs, act]) => node.doesAll([act], docs) %}
          | %VIA %ACTOR ordering                {% ([, , ordering]) => ordering.frames %}
          # "par laquelle il demande de dresser le bilan de A"
          | %VIA docs ordering                  {% ([, , ordering]) => ordering.frames %}
          | %VIA %ACTOR acts docs               {% ([, , acts, docs]) => node.doesAll(acts, docs) %}
          | %REL docs %DO                       {% ([, docs, act]) => node.undergoes([act], docs) %}
          # "mà B đã thay thế toàn bộ"
          | %REL docs %DO %OWN                  {% ([, docs, act]) => node.undergoes([act], docs) %}
          # "which A, issued on 2 May, replaces"
          | %REL docs %COMMA %DO                {% ([, docs, , act]) => node.undergoes([act], docs) %}
          | %WHOM docs %COMMA %DO               {% ([, docs, , act]) => node.undergoes([act], docs) %}
          | %REL %ACTOR %DO                     {% ([, actor, act]) => node.undergoes([act], node.noun(actor)) %}
          | %WHOM docs %DO                      {% ([, docs, act]) => node.undergoes([act], docs) %}
          # "Còn A thì B yêu cầu tiếp tục thực hiện"
          | %WHOM docs %ORDER %DO               {% ([, docs, , act]) => node.undergoes([act], docs) %}
          | %WHOM docs %ORDER %INF              {% ([, docs, , act]) => node.undergoes([act], docs) %}
          # "à laquelle B apporte deux modifications chiffrées"
          | %WHOM docs %DO %OWN                 {% ([, docs, act]) => node.undergoes([act], docs) %}
          | %WHOM %DO docs                      {% ([, act, docs]) => node.undergoes([act], docs) %}
          | %WHOM %INF docs                     {% ([, act, docs]) => node.undergoes([act], docs) %}
          # "que le Bureau politique envisage de modifier"
          | %WHOM %ACTOR %INF                   {% ([, actor, act]) => node.undergoes([act], node.noun(actor)) %}
          | %WHOM %INF                          {% ([, act]) => node.undergoes([act], undefined) %}
          | %WHOM %AND %INF                     {% ([, , act]) => node.undergoes([act], undefined) %}
          | %WHOM %ACTOR %DO                    {% ([, actor, act]) => node.undergoes([act], node.noun(actor)) %}
          # "que le comité a mise en œuvre par son plan B"
          | %WHOM %ACTOR %DO by                 {% ([, , act, by]) => node.undergoes([act], by) %}
          | %WHOM %REST                         {% () => [] %}
          # "dont la mise en œuvre est difficile"
          | %WHOSE %NOUN %OWN                   {% () => [] %}
          | %WHOSE %OWN                         {% () => [] %}
          | %WHOSE %REST                        {% () => [] %}
          # "whose repeal by B went unreported"
          | %WHOSE %NOUN by                     {% ([, act, by]) => node.undergoes([act], by) %}
          | %WHOSE docs %DO                     {% ([, docs, act]) => node.undergoes([act], docs) %}
          # "whose text it replaced in full"
          | %WHOSE one docs %DO                 {% ([, , docs, act]) => node.undergoes([act], docs) %}
          | %WHOSE %OWN docs %DO                {% ([, , docs, act]) => node.undergoes([act], docs) %}
          | %WHOSE %NOUN docs %DO               {% ([, , docs, act]) => node.undergoes([act], docs) %}
          # "whose office was replaced by B": its own
          | %WHOSE %ACTOR simple                {% () => [] %}
          # "dont le Bureau politique dressera le bilan"
          | %WHOSE %ACTOR %DO                   {% ([, actor, act]) => node.undergoes([act], node.noun(actor)) %}
          | %WHOSE simple                       {% ([, simple]) => simple %}

purpose -> %INF docs                            {% ([act, docs]) => node.does(act, docs) %}
         | goal                                 {% id %}

# --- What is said of a subject ------------------------------------------------------------------------------------

# "amends but does not replace": verbs that share an object
acts -> %DO                                     {% ([at]) => [at] %}
      | acts link %DO                           {% ([acts, , at]) => [...acts, at] %}

undergone -> %PASS                              {% ([at]) => [at] %}
           | undergone link %PASS               {% ([acts, , at]) => [...acts, at] %}

by -> %BY docs                                  {% ([, docs]) => docs %}
    | %BY %ACTOR                                {% ([, at]) => node.noun(at) %}

from -> %FROM docs                              {% ([, docs]) => docs %}
      | %FROM docs %COMMA %EFFECT               {% ([, docs]) => docs %}
      | %FROM docs %EFFECT                      {% ([, docs]) => docs %}
      | %FROM %EFFECT docs                      {% ([, , docs]) => docs %}

said -> acts docs                               {% ([acts, docs]) => node.doesAll(acts, docs) %}
        # "replaced A with B", "thay thế A bằng B"
        | acts docs by                          {% ([acts, docs, by]) => node.doesBy(acts, docs, by) %}
        | said %REST                            {% ([said]) => said %}
        | hung %REST                            {% ([hung]) => hung %}
        # "cite la directive 35, en modifie l'annexe"
        | %REST docs                            {% ([, docs]) => docs.frames %}
        | %EFFECT                               {% () => [] %}
        # "được ban hành thay A", "was issued to replace A"
        | %EFFECT acts docs                     {% ([, acts, docs]) => node.doesAll(acts, docs) %}
        | %EFFECT %INF docs                     {% ([, act, docs]) => node.does(act, docs) %}
        | acts %OWN                             {% () => [] %}
        # "thực hiện nghiêm túc, có hiệu quả Chỉ thị 05", "implements the plan and Resolution 57"
        | acts %OWN link docs                   {% ([acts, , , docs]) => node.doesAll(acts, docs) %}
        # "thực hiện A và Hướng dẫn B của Ban Tổ chức thực hiện C": the last one does it
        # "does not replace A but amends"
        | acts docs %AND %DO                    {% ([acts, docs, , act]) => [...node.doesAll(acts, docs), ...node.does(act, docs, true)] %}
        | acts docs %COMMA %AND %DO             {% ([acts, docs, , , act]) => [...node.doesAll(acts, docs), ...node.does(act, docs, true)] %}
        # "Kế hoạch A thực hiện B đã hết hiệu lực"
        | acts docs %END                        {% ([acts, docs, act]) => [...node.doesAll(acts, docs), ...node.undergoes([act], undefined)] %}
        | acts docs %END from                   {% ([acts, docs, act, from]) => [...node.doesAll(acts, docs), ...node.undergoes([act], from)] %}
        | acts docs %HIT docs %DO               {% ([acts, docs, , by, act]) => [...node.doesAll(acts, docs), ...node.undergoes([act], by)] %}
        # "sets out how A is to be applied"
        | acts docs undergone                   {% ([acts, docs]) => node.doesAll(acts, docs) %}
        | acts docs act docs                    {% ([acts, docs, act, other]) => [...node.doesAll(acts, docs), ...node.fill(node.does(act, other), node.last(docs))] %}
        | acts %ITS                             {% ([acts, its]) => node.doesAll(acts, node.noun(its)) %}
        # "l'a abrogée par A"
        | %OBJ acts %BY docs                    {% ([obj, acts, , by]) => node.doesBy(acts, node.noun(obj), by) %}
        # "qui en organise la mise en œuvre par le Bureau politique"
        | %OBJ acts %BY %ACTOR                  {% ([obj, acts]) => node.doesAll(acts, node.noun(obj)) %}
        | %OBJ acts                             {% ([obj, acts]) => node.doesAll(acts, node.noun(obj)) %}
        # "y remplace A": it does so there
        | %OBJ %DO docs                         {% ([there, act, docs]) => node.doesThere(act, docs, there) %}
        | %OBJ %INF                             {% ([obj, act]) => node.does(act, node.noun(obj)) %}
        | %OBJ %ING                             {% ([obj, act]) => node.does(act, node.noun(obj)) %}
        # "a élaboré un guide pour l'application de …"
        | %ISSUE %NOUN docs                     {% ([, act, docs]) => node.does(act, docs) %}
        # "có việc bổ sung A bằng B"
        | %ISSUE %NOUN docs by                  {% ([, act, docs, by]) => node.doesBy([act], docs, by) %}
        | said adjunct                          {% ([said, adjunct]) => [...said, ...adjunct] %}
        | said goal                             {% ([said, goal]) => [...said, ...goal] %}
        | %OBJ acts %OWN                        {% ([obj, acts]) => node.doesAll(acts, node.noun(obj)) %}
        | %ING docs                             {% ([act, docs]) => node.does(act, docs) %}
        # "A settles the matter by replacing B"
        | %REST %ING docs                       {% ([, act, docs]) => node.does(act, docs) %}
        | %REST docs %ING docs                  {% ([, docs, act, other]) => [...docs.frames, ...node.does(act, other)] %}
        | %ING %OWN                             {% () => [] %}
        | %INF docs                             {% ([act, docs]) => node.does(act, docs) %}
        | %INF docs by                          {% ([act, docs, by]) => node.doesBy([act], docs, by) %}
        | %INF %OWN                             {% () => [] %}
        | %YIELD docs                           {% ([act, docs]) => node.undergoes([act], docs) %}
        | undergone                             {% ([acts]) => node.undergoes(acts, undefined) %}
        | undergone by                          {% ([acts, by]) => node.undergoes(acts, by) %}
        | undergone from                        {% ([acts, from]) => node.undergoes(acts, from) %}
        # "a été complétée, pour ce qui touche aux doctorants, par B"
        | undergone %COMMA %IN docs             {% ([acts, , , by]) => node.undergoes(acts, by) %}
        | undergone by link one by              {% ([acts, by, , one, other]) => [...node.undergoes(acts, by), ...node.fill(node.undergoes([acts[acts.length - 1]], other), one)] %}
        | %OBJ undergone                        {% ([obj, acts]) => node.undergoes(acts, node.noun(obj)) %}
        | %HIT docs %DO                         {% ([, docs, act]) => node.undergoes([act], docs) %}
        # "bị A huỷ bỏ vì trái thẩm quyền"
        | %HIT docs %DO %OWN                    {% ([, docs, act]) => node.undergoes([act], docs) %}
        | %HIT docs %COMMA %DO                  {% ([, docs, , act]) => node.undergoes([act], docs) %}
        # "đã được A gộp lại và thay thế"
        | %HIT docs %REST %AND %DO              {% ([, docs, , , act]) => node.undergoes([act], docs) %}
        | %HIT %ACTOR %DO                       {% ([, actor, act]) => node.undergoes([act], node.noun(actor)) %}
        | %HIT %ACTOR %DO %OWN                  {% () => [] %}
        | %HIT %ACTOR %DO by                    {% ([, , act, by]) => node.undergoes([act], by) %}
        | %END                                  {% ([act]) => node.undergoes([act], undefined) %}
        | %END from                             {% ([act, from]) => node.undergoes([act], from) %}
        # "lapsed on 1 September, the day on which A came into force"
        | %END %COMMA from                      {% ([act, , from]) => node.undergoes([act], from) %}
        | %END by                               {% ([act, by]) => node.undergoes([act], by) %}
        | %REST                                 {% () => [] %}

# "under A": no verb; a clause of its own only where nothing is joined to it
hung -> adjunct                                 {% id %}
      | hung adjunct                            {% ([hung, adjunct]) => [...hung, ...adjunct] %}
      | hung goal                               {% ([hung, goal]) => [...hung, ...goal] %}

simple -> said                                  {% id %}
        | hung                                  {% id %}

predicates -> stated                            {% id %}
            | hung                              {% ([hung]) => node.predicates(hung) %}
            | hung link hung                    {% ([hung, , rest]) => node.predicates([...hung, ...rest]) %}

stated -> said                                  {% ([said]) => node.predicates(said) %}
            | said link predicates              {% ([said, , rest]) => node.predicates(said, rest) %}
            | hung link stated                  {% ([hung, , rest]) => node.predicates(hung, rest) %}
            | issue                             {% id %}
            | issue %AND predicates             {% ([issue, , rest]) => node.predicates(issue.frames, rest, issue.issued) %}
            | issue %COMMA %AND predicates      {% ([issue, , , rest]) => node.predicates(issue.frames, rest, issue.issued) %}
            # "ra Kết luận 115, yêu cầu tiếp tục thực hiện A": what is issued asks for it
            | issue ordering                    {% ([issue, ordering]) => node.issuedDoes(issue, ordering.frames) %}
            | issue %COMMA ordering             {% ([issue, , ordering]) => node.issuedDoes(issue, ordering.frames) %}
            | issue tails                       {% ([issue, tails]) => node.issuedDoes(issue, tails) %}
            | issue %COMMA tails                {% ([issue, , tails]) => node.issuedDoes(issue, tails) %}
            | ordering                          {% id %}
            | ordering %AND predicates          {% ([ordering, , rest]) => node.predicates(ordering.frames, rest) %}

adjunct -> %OBL docs                            {% ([, docs]) => docs.frames %}
         # "A was issued on the basis of B"
         | %PREP docs                           {% ([act, docs]) => node.does(act, docs) %}
         | %FROM docs                           {% ([, docs]) => docs.frames %}
         | %OBL docs %COMMA                     {% ([, docs]) => docs.frames %}

# It needs a verb before it, or is all that is said: "ban hành A và B để thực hiện C" is what both are for.
goal -> %FOR act docs                           {% ([, act, docs]) => node.does(act, docs) %}
      | %FOR act %OWN                           {% () => [] %}

issue -> %ISSUE docs                            {% ([, docs]) => node.issuing(docs) %}
       # "gửi các địa phương A"
       | %ISSUE %OWN docs                       {% ([, , docs]) => node.issuing(docs) %}
       | %ISSUE                                 {% () => node.predicates([]) %}
       | %ISSUE %OWN                            {% () => node.predicates([]) %}

# What the document does that is issued
tails -> simple                                 {% id %}
       | goal                                   {% id %}
       | goal link tails                        {% ([goal, , tails]) => [...goal, ...tails] %}
       | simple link tails                      {% ([simple, , tails]) => [...simple, ...tails] %}

ordering -> %ORDER                            {% () => node.predicates([]) %}
          | %ORDER %ACTOR                       {% () => node.predicates([]) %}
          # "has required cells to do more, in line with A"
          | %ORDER %ACTOR adjunct               {% ([, , adjunct]) => node.predicates(adjunct) %}
          | %ORDER %ACTOR goal                    {% ([, , goal]) => node.predicates(goal) %}
          | %ORDER %ACTOR %COMMA ordered        {% ([, , , ordered]) => node.predicates(ordered) %}
          # "requires that A continue to be implemented"
          # "demande d'élaborer une nouvelle directive pour remplacer A"
          | %ORDER issue tails                  {% ([, issue, tails]) => node.issuedDoes(issue, tails) %}
          # "a demandé, par A, de poursuivre B"
          | %ORDER %COMMA %IN docs %COMMA ordered {% ([, , , docs, , ordered]) => node.predicates(node.fill(ordered, docs)) %}
          | %ORDER that ordered                 {% ([, , ordered]) => node.predicates(ordered) %}
          | %ORDER ordered                      {% ([, ordered]) => node.predicates(ordered) %}
          | %ORDER %ACTOR ordered               {% ([, , ordered]) => node.predicates(ordered) %}

ordered -> act docs                             {% ([act, docs]) => node.does(act, docs) %}
         | %OBJ act                             {% ([obj, act]) => node.does(act, node.noun(obj)) %}
         | act %OWN                             {% () => [] %}
         | docs undergone                       {% ([docs, acts]) => node.doesAll(acts, docs) %}
         | ordered link act docs                {% ([ordered, , act, docs]) => [...ordered, ...node.does(act, docs)] %}

# --- Clauses --------------------------------------------------------------------------------------------------------

subject -> docs                                 {% id %}
         | docs %COMMA                          {% ([docs]) => docs %}
         | docs %COMMA unread %COMMA            {% ([docs]) => docs %}
         # "Its annex was amended by A"
         | %ITS                                 {% ([at]) => node.noun(at) %}
         | %ACTOR                               {% ([at]) => node.noun(at) %}
         | %ACTOR %COMMA                        {% ([at]) => node.noun(at) %}

clause -> full                                  {% id %}
        | subject hung                          {% ([subject, hung]) => node.clause([], subject, node.predicates(hung)) %}
        | fronts subject hung                   {% ([fronts, subject, hung]) => node.clause(fronts, subject, node.predicates(hung)) %}
        | subject goal                          {% ([subject, goal]) => node.clause([], subject, node.predicates(goal)) %}
        | fronts subject goal                   {% ([fronts, subject, goal]) => node.clause(fronts, subject, node.predicates(goal)) %}
        | goal                                  {% ([goal]) => node.clause([], undefined, node.predicates(goal)) %}
        | predicates                            {% ([predicates]) => node.clause([], undefined, predicates) %}
        | fronts issue                          {% ([fronts, issue]) => node.clause(fronts, undefined, issue) %}
        # "Để cụ thể hoá A, đã ban hành B, giao mỗi chi bộ …"
        | fronts issue %COMMA ordering          {% ([fronts, issue, , ordering]) => node.clause(fronts, undefined, node.issuedDoes(issue, ordering.frames)) %}
        # "Par A, de mettre en œuvre B"
        | fronts %INF docs                      {% ([fronts, act, docs]) => node.clause(fronts, undefined, node.predicates(node.does(act, docs))) %}
        | fronts nominal                        {% ([fronts, nominal]) => node.clause(fronts, undefined, node.predicates(nominal)) %}
        | fronts ordering                       {% ([fronts, ordering]) => node.clause(fronts, undefined, ordering) %}
        # "Thực hiện A, Tỉnh uỷ đã đạt nhiều kết quả"
        | fronts %ACTOR                         {% ([fronts, at]) => node.clause(fronts, node.noun(at), undefined) %}
        # "Abrogé par A, il n'a plus d'effet"
        | undergone by %COMMA one               {% ([acts, by, , one]) => node.clause([node.fronted(node.undergoes(acts, by))], one, undefined) %}
        # "Replacing A, B has four chapters"
        | %ING docs %COMMA one                  {% ([act, docs, , one]) => node.clause([node.fronted(node.does(act, docs))], one, undefined) %}
        | fronts                                {% ([fronts]) => node.clause(fronts, undefined, undefined) %}
        | docs                                  {% ([docs]) => node.clause([], docs, undefined) %}
        # "Một tháng sau đã có B thay thế": its object was spoken of before
        | %ISSUE one %DO                        {% ([, one, act]) => node.clause([], one, node.predicates(node.doesToWhatWas(act))) %}
        # "sẽ có kế hoạch mới thay thế"
        | %ISSUE %DO                            {% ([, act]) => node.clause([], undefined, node.predicates(node.doesToWhatWas(act))) %}
        | %ACTOR %ISSUE %DO                     {% ([, , act]) => node.clause([], undefined, node.predicates(node.doesToWhatWas(act))) %}
        | %ACTOR %ISSUE one %DO                 {% ([, , one, act]) => node.clause([], one, node.predicates(node.doesToWhatWas(act))) %}
        # "C'est pour amender A qu'a été prise B"
        | %FOR act docs that docs               {% ([, act, done, , docs]) => node.clause([node.fronted(node.does(act, done))], docs, undefined) %}
        | nominal                               {% ([nominal]) => node.clause([], undefined, node.predicates(nominal)) %}

# "Au règlement 115 a succédé le règlement 19"
full -> %OBL one acts docs                      {% ([, first, acts, docs]) => node.clause([], docs, node.predicates(node.doesAll(acts, first))) %}
      # "Which document did B replace?"
      | %ASKED docs %DO                         {% ([asked, docs, act]) => node.clause([], docs, node.predicates(node.does(act, node.noun(asked)))) %}
      # "Resolution 68 the committee has been implementing", "Riêng A, Đảng uỷ vẫn tiếp tục thực hiện"
      | docs %ACTOR %DO                         {% ([docs, actor, act]) => node.clause([], node.noun(actor), node.predicates(node.does(act, docs))) %}
      | docs %COMMA %ACTOR %DO                  {% ([docs, , actor, act]) => node.clause([], node.noun(actor), node.predicates(node.does(act, docs))) %}
      # "Ngày A có hiệu lực cũng là ngày B hết hiệu lực"
      | docs %EFFECT one %END                   {% ([docs, , one, act]) => node.clause([node.since(docs)], one, node.predicates(node.undergoes([act], undefined))) %}
      # "Cessent de produire effet A et B"
      | %END docs                               {% ([act, docs]) => node.clause([], docs, node.predicates(node.undergoes([act], undefined))) %}
      # "Kết luận A có nội dung chưa đúng, yêu cầu bãi bỏ"
      | docs %COMMA %ORDER %DO                  {% ([docs, , , act]) => node.clause([], docs, node.predicates(node.undergoes([act], undefined))) %}
      # "De A, c'est B qui tire le bilan", "Quant à A, c'est B qui l'a annulé"
      | %OBL docs %COMMA %REST one %REL acts    {% ([, done, , , one, , acts]) => node.clause([], one, node.predicates(node.doesAll(acts, done))) %}
      | %OBL docs %COMMA %REST one %REL %OBJ acts {% ([, done, , , one, , , acts]) => node.clause([], one, node.predicates(node.doesAll(acts, done))) %}
      # "La résolution 8, la résolution 14 l'abrogeait"
      | docs %COMMA one %OBJ acts %OWN          {% ([docs, , one, , acts]) => node.clause([], one, node.predicates(node.doesAll(acts, docs))) %}
      | docs %COMMA one %OBJ acts               {% ([docs, , one, , acts]) => node.clause([], one, node.predicates(node.doesAll(acts, docs))) %}
      # "Première mise en œuvre de A, le programme B prévoit …"
      | %NOUN docs %COMMA one predicates        {% ([act, docs, , one, predicates]) => node.clause([node.fronted(node.does(act, docs))], one, predicates) %}
      | %NOUN docs %COMMA one %REST             {% ([act, docs, , one]) => node.clause([node.fronted(node.does(act, docs))], one, undefined) %}
      # "A là căn cứ để Tỉnh uỷ ban hành B"
      | docs %PREP %ISSUE docs                  {% ([on, act, , docs]) => node.clause([], docs, node.predicates(node.does(act, on))) %}
      # "Ten years of implementing A are reviewed by B"
      | %NOUN docs undergone by                 {% ([, docs, acts, by]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      # "Việc thực hiện A được Uỷ ban hướng dẫn tại B"
      | %NOUN docs %HIT %ACTOR %DO by           {% ([, docs, , , act, by]) => node.clause([], docs, node.predicates(node.undergoes([act], by))) %}
      | %NOUN docs %COMMA undergone by          {% ([, docs, , acts, by]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      # "Riêng A, B đã cụ thể hoá"
      | docs %COMMA one %DO                     {% ([docs, , one, act]) => node.clause([], one, node.predicates(node.does(act, docs))) %}
      # "Riêng A, Thành uỷ đã bãi bỏ bằng B"
      | docs %ACTOR undergone by                {% ([docs, , acts, by]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      | docs %COMMA %ACTOR undergone by         {% ([docs, , , acts, by]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      # "The Committee, in A, amended B"
      | %ACTOR %COMMA %IN docs %COMMA predicates {% ([actor, , , docs, , predicates]) => node.clause([node.placed(docs)], node.noun(actor), predicates) %}
      # "La province applique, par A, B et C"
      | %ACTOR acts %COMMA %IN docs %COMMA docs {% ([actor, acts, , , place, , docs]) => node.clause([node.placed(place)], node.noun(actor), node.predicates(node.doesAll(acts, docs))) %}
      # "Directive A the commune put into practice with B"
      | docs %ACTOR %DO %OBL docs               {% ([docs, actor, act, , place]) => node.clause([node.placed(place)], node.noun(actor), node.predicates(node.does(act, docs))) %}
      # "The text that A replaces is B"
      | that docs %DO %IS docs                  {% ([, docs, act, , what]) => node.clause([], docs, node.predicates(node.does(act, what))) %}
      # "The only text that implements A is B"
      | %UNCITED that acts docs %IS docs        {% ([, , acts, docs, , what]) => node.clause([], what, node.predicates(node.doesAll(acts, docs))) %}
      | one that docs %DO %IS docs              {% ([, , docs, act, , what]) => node.clause([], docs, node.predicates(node.does(act, what))) %}
      # "C'est par A qu'a été remplacé B"
      | fronts undergone docs                   {% ([fronts, acts, docs]) => node.clause(fronts, docs, node.predicates(node.undergoes(acts, undefined))) %}
      # "Ont été abrogés par A B et C"
      | undergone by docs                       {% ([acts, by, docs]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      | %HIT docs %REST ordering                {% ([, docs, , ordering]) => node.clause([], docs, ordering) %}
      | %HIT docs ordering                      {% ([, docs, ordering]) => node.clause([], docs, ordering) %}
      | subject stated                          {% ([subject, stated]) => node.clause([], subject, stated) %}
      # "…, when A shall cease to have effect", "… khi A thay thế B"
      | %FROM docs predicates                   {% ([, docs, predicates]) => node.clause([], docs, predicates) %}
      # "Những nội dung tại A trái với B không còn hiệu lực"
      | docs goal predicates                    {% ([docs, goal, predicates]) => node.clause([], docs, node.predicates(goal, predicates)) %}
      | docs adjunct predicates                 {% ([docs, adjunct, predicates]) => node.clause([], docs, node.predicates(adjunct, predicates)) %}
      # "Un alinéa est inséré à l'article 9 de A par B"
      | undergone docs by                       {% ([acts, docs, by]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
      # "Sont abrogés A et B"
      | undergone docs                          {% ([acts, docs]) => node.clause([], docs, node.predicates(node.undergoes(acts, undefined))) %}
      | fronts subject stated                   {% ([fronts, subject, stated]) => node.clause(fronts, subject, stated) %}

# "que le secrétaire a paraphé et que la presse a commenté"
unread -> %WHOM | unread %AND %WHOM

that -> %REL | %WHOM

fronts -> front                                 {% ([front]) => [front] %}
        | fronts front                          {% ([fronts, front]) => [...fronts, front] %}
        # "Repealing A and pursuant to B, …"
        | frontact docs %AND front              {% ([act, docs, , front]) => [node.fronted(node.does(act, docs)), front] %}
        | fronts %AND front                     {% ([fronts, , front]) => [...fronts, front] %}

front -> frontact docs %COMMA                   {% ([act, docs]) => node.fronted(node.does(act, docs)) %}
       # "To repeal A without leaving a gap, X issued B"
       | frontact docs %REST %COMMA             {% ([act, docs]) => node.fronted(node.does(act, docs)) %}
       | frontact link frontact docs %COMMA     {% ([a, , b, docs]) => node.fronted([...node.does(a, docs), ...node.does(b, docs, true)]) %}
       | %PREP docs                             {% ([act, docs]) => node.fronted(node.does(act, docs)) %}
       | %FOR act docs %COMMA                   {% ([, act, docs]) => node.fronted(node.does(act, docs)) %}
       # "C'est pour mettre en œuvre A que X a publié B"
       | %FOR act docs %REST %COMMA             {% ([, act, docs]) => node.fronted(node.does(act, docs)) %}
       | %FOR act docs that                     {% ([, act, docs]) => node.fronted(node.does(act, docs)) %}
       | %FOR act docs goal %COMMA              {% ([, act, docs, goal]) => node.fronted([...node.does(act, docs), ...goal]) %}
       | %FOR act docs adjunct %COMMA           {% ([, act, docs, adjunct]) => node.fronted([...node.does(act, docs), ...adjunct]) %}
       # "Replacing a much-criticised predecessor, Regulation 105, …"
       | frontact %OWN %COMMA docs %COMMA       {% ([act, , , docs]) => node.fronted(node.does(act, docs)) %}
       | undergone by %REST %COMMA              {% ([acts, by]) => node.fronted(node.undergoes(acts, by)) %}
       | undergone by %COMMA                    {% ([acts, by]) => node.fronted(node.undergoes(acts, by)) %}
       # "Caduque depuis juillet, A …"
       | %END from %COMMA                       {% ([act, from]) => node.fronted(node.undergoes([act], from)) %}
       | %END %COMMA                            {% ([act]) => node.fronted(node.undergoes([act], undefined)) %}
       | undergone %COMMA                       {% ([acts]) => node.fronted(node.undergoes(acts, undefined)) %}
       # "C'est par A que …", "It was under A that …"
       # "Ngay sau khi Thành uỷ có A, Đảng uỷ đã ban hành B"
       | %ISSUE docs %COMMA                     {% ([, docs]) => node.fronted(docs.frames) %}
       | %IN docs %WHOM                         {% ([, docs]) => node.placed(docs) %}
       | %IN docs %COMMA %WHOM                  {% ([, docs]) => node.placed(docs) %}
       | %IN docs                               {% ([, docs]) => node.placed(docs) %}
       | %IN docs %EFFECT %COMMA                {% ([, docs]) => node.placed(docs) %}
       | %IN docs %COMMA                        {% ([, docs]) => node.placed(docs) %}
       | %OBL docs                              {% ([, docs]) => node.fronted(docs.frames) %}
       | %OBL docs %COMMA                       {% ([, docs]) => node.fronted(docs.frames) %}
       | from %COMMA                            {% ([docs]) => node.since(docs) %}

frontact -> %DO {% id %} | %ING {% id %} | %PREP {% id %} | %INF {% id %}

nominal -> %NOUN %COMMA %BY docs %COMMA docs    {% ([act, , , by, , docs]) => node.named(act, docs, by) %}
         | %NOUN docs                           {% ([act, docs]) => node.named(act, docs, undefined) %}
         | %NOUN docs by                        {% ([act, docs, by]) => node.named(act, docs, by) %}
         | %NOUN %PASS                          {% () => [] %}

# A heading and its items: "Textes abrogés par B : …", "B remplace : …"
listing -> one predicates %LIST docs            {% ([, predicates, , docs]) => node.clause([], docs, predicates) %}
         | %UNCITED %NOUN docs %LIST docs       {% ([, act, done, , docs]) => node.clause([], docs, node.predicates(node.does(act, done))) %}
         | subject acts %LIST docs              {% ([subject, acts, , docs]) => node.clause([], subject, node.predicates(node.doesAll(acts, docs))) %}
         | acts %LIST docs                      {% ([acts, , docs]) => node.clause([], undefined, node.predicates(node.doesAll(acts, docs))) %}
         | %NOUN %LIST docs                     {% ([act, , docs]) => node.clause([], undefined, node.predicates(node.does(act, docs))) %}
         | undergone by %LIST docs              {% ([acts, by, , docs]) => node.clause([], docs, node.predicates(node.undergoes(acts, by))) %}
         | undergone %LIST docs                 {% ([acts, , docs]) => node.clause([], docs, node.predicates(node.undergoes(acts, undefined))) %}
         | %END %LIST docs                      {% ([act, , docs]) => node.clause([], docs, node.predicates(node.undergoes([act], undefined))) %}
         # "Các văn bản sau đây hết hiệu lực kể từ ngày A có hiệu lực: …"
         | %END from %LIST docs                 {% ([act, from, , docs]) => node.clause([], docs, node.predicates(node.undergoes([act], from))) %}
         | %NOUN docs %LIST docs                {% ([act, done, , docs]) => node.clause([], docs, node.predicates(node.does(act, done))) %}
         | %PREP %LIST docs                     {% ([act, , docs]) => node.clause([], undefined, node.predicates(node.does(act, docs))) %}
